"""The other names of whom a text speaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Final

from generator.language import LANGUAGES
from generator.search.guide import Names
from generator.search.words import Splitter

Key = tuple[str, ...]
_SHORTEST: Final = 4


class Namesakes:
    """Groups of names, found in whatever form they stand."""

    def __init__(self, groups: Iterable[Names], splitter: Splitter) -> None:
        """Take groups of names, each of which means the same."""
        self._groups = [list(map(splitter.words, filter(_is_name, names))) for names in groups]
        self._starts: dict[str, list[tuple[Key, int]]] = defaultdict(list)
        for number, names in enumerate(self._groups):
            for key in {tuple(map(_key, name)) for name in names if name}:
                self._starts[key[0]].append((key, number))

    def others(self, words: Sequence[str]) -> Iterator[str]:
        """Yield the words of all names of everybody that a text names."""
        keys = tuple(map(_key, words))
        found = {
            number
            for start, first in enumerate(keys)
            for key, number in self._starts.get(first, ())
            if keys[start : start + len(key)] == key
        }
        for number in sorted(found):
            yield from chain.from_iterable(self._groups[number])

    def own(self, words: Sequence[str]) -> Iterator[str]:
        """Yield the words of all names of the one whose name the words are."""
        whole = tuple(map(_key, words))
        for key, number in self._starts.get(whole[0] if whole else "", ()):
            if key == whole:
                yield from dict.fromkeys(chain.from_iterable(self._groups[number]))


def _is_name(words: str) -> bool:
    """Tell a name from an adjective such as *irakisch*, which anything of a country's has."""
    return words[:1].isupper()


def _key(word: str) -> str:
    """Take the ending off a word: a stem would make one of *Irak* and *irakisch*."""
    ends = (word[:-length] for length in _ending_lengths(word) if len(word) - length >= _SHORTEST)
    return next(ends, word)


def _ending_lengths(word: str) -> Iterator[int]:
    return (len(ending) for ending in _endings() if word.endswith(ending))


@cache
def _endings() -> tuple[str, ...]:
    inflections = [vocabulary.inflection for vocabulary in LANGUAGES.values()]
    endings = {ending for one in inflections for ending in (*one.endings, *one.adjective_endings)}
    return tuple(sorted(endings - {""}, key=lambda ending: (-len(ending), ending)))
