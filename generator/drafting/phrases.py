"""Verbs with the words that go with them, found in a clause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from generator.drafting.prose import Word
from generator.language import Span

_GAP: Final = 5
"""Words that stand between two of a phrase, at the most."""

_ELLIPSIS: Final = " … "


class Match(NamedTuple):
    """A phrase where it stands: its verb, the words up to where its object is, those behind."""

    type: str
    verb: Span
    head: Span
    tail: Span | None

    @property
    def span(self) -> Span:
        """The whole phrase."""
        return Span(self.verb.start, (self.tail or self.head).end)


class _Phrase(NamedTuple):
    """A phrase in words: *arbeitet mit … zusammen*."""

    type: str
    head: tuple[str, ...]
    tail: str


class Phrases:
    """Finds the phrases of a table, longer ones before those that they begin with."""

    def __init__(self, table: Mapping[str, str]) -> None:
        """Sort the phrases by their verbs."""
        self._by_verb: dict[str, list[_Phrase]] = {}
        for written in sorted(table, key=lambda phrase: -len(phrase.split())):
            head, _, tail = written.partition(_ELLIPSIS)
            words = tuple(head.split())
            phrase = _Phrase(table[written], words, tail)
            self._by_verb.setdefault(words[0], []).append(phrase)

    def matches(self, words: Sequence[Word]) -> Iterator[Match]:
        """Yield the phrases in the words of a clause, one for each verb."""
        for place, word in enumerate(words):
            for phrase in self._by_verb.get(word.key, ()):
                if match := _match(phrase, words, place):
                    yield match
                    break


def _match(phrase: _Phrase, words: Sequence[Word], place: int) -> Match | None:
    last = place
    for key in phrase.head[1:]:
        near = range(last + 1, min(last + 1 + _GAP, len(words)))
        following = next((other for other in near if words[other].key == key), None)
        if following is None:
            return None
        last = following
    verb, head = words[place].span, Span(words[place].span.start, words[last].span.end)
    if not phrase.tail:
        return Match(phrase.type, verb, head, None)
    tails = [word.span for word in words[last + 1 :] if word.key == phrase.tail]
    return Match(phrase.type, verb, head, tails[-1]) if tails else None
