"""Words that belong together: forms of one word, its other spellings, tails of compounds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final
from unicodedata import combining, normalize

import snowballstemmer
from babel import Locale

from generator.language import LANGUAGES
from generator.search.words import not_begun

_SHORTEST_WORD: Final = 4
_SHORTEST_HEAD: Final = 3
_SHORTEST_TAIL: Final = 4


class Families:
    """The words of a site, by what they have in common."""

    def __init__(self, words: Iterable[str], common: frozenset[str] = frozenset()) -> None:
        """Take all words of a site, and those too common to be worth a search for their kin."""
        self._common = common
        self._kin: Mapping[str, list[str]] = _by_root(
            word for word in sorted(words) if word not in common
        )
        self._known: dict[str, tuple[str, ...]] = {}

    def others(self, word: str) -> tuple[str, ...]:
        """Return what else should find a word; none of these begins it."""
        if word not in self._known:
            self._known[word] = not_begun(self._others(word), (word,))
        return self._known[word]

    def _others(self, word: str) -> Iterator[str]:
        if not word.isalpha() or word in self._common:
            return
        for other in (word, *self._relatives(word)):
            yield other
            yield spelt_out(other)

    def _relatives(self, word: str) -> Iterator[str]:
        for root in roots(word):
            yield root.rpartition(" ")[2]
            yield from self._kin.get(root, ())
            for tail in _tails(root):
                yield from self._kin.get(tail, ())


def spelt_out(word: str) -> str:
    """Write a word without letters that some keyboards lack: *Stuetzpunkt*, *Strasse*, *Cote*."""
    letters = normalize("NFKD", normalize("NFC", word).translate(_spellings()))
    return "".join(letter for letter in letters if not combining(letter))


@cache
def roots(word: str) -> tuple[str, ...]:
    """Return what a word has in common with its other forms, by language, and spelt out."""
    if not word.isalpha() or len(word) < _SHORTEST_WORD:
        return ()
    stems = [f"{code} {stemmer.stemWord(word)}" for code, stemmer in _stemmers().items()]
    return (*stems, spelt_out(word))


def _by_root(words: Iterable[str]) -> Mapping[str, list[str]]:
    kin = defaultdict(list)
    for word in words:
        for root in roots(word):
            kin[root].append(word)
    return dict(kin)


def _tails(root: str) -> Iterator[str]:
    code, _, stem = root.rpartition(" ")
    if code in LANGUAGES and LANGUAGES[code].compounds:
        for start in range(_SHORTEST_HEAD, len(stem) - _SHORTEST_TAIL + 1):
            yield f"{code} {stem[start:]}"


@cache
def _stemmers() -> Mapping[str, Any]:
    known = snowballstemmer.algorithms()
    names = {code: (Locale(code).english_name or "").lower() for code in LANGUAGES}
    return {code: snowballstemmer.stemmer(name) for code, name in names.items() if name in known}


@cache
def _spellings() -> Mapping[int, str]:
    spellings = {"ß": "ss"}
    for vocabulary in LANGUAGES.values():
        spellings |= vocabulary.spellings
    return str.maketrans(spellings)
