"""Where a quote stands in a source, word for word, or why it does not stand there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from generator.check.boundaries import cut_at
from generator.check.folding import fold_words
from generator.check.texts import Text
from generator.language import NumberKind, Span

_CUTTABLE = frozenset(
    {NumberKind.QUANTITY, NumberKind.MONEY, NumberKind.PERCENTAGE, NumberKind.MEASURE}
)


_MOST_PLACES: Final = 1000
"""Occurrences that are looked at: a letter or two may stand in a text a million times."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Why a quote can't be taken: the rule that it breaks, how often it occurs, what it cuts."""

    rule: str
    times: int = 0
    words: str = ""


def find(quote: str, text: Text) -> Span | Mismatch:
    """Find the one place where a quote stands in a text, in offsets of the plain text."""
    wanted = fold_words(quote)
    places = list(islice(_occurrences(wanted, text.folded.text), _MOST_PLACES))
    if not places:
        return Mismatch("quote-not-found")
    whole = [place for place in places if not _cut(text, place)]
    if not whole:
        return Mismatch("quote-cuts-word", len(places), _cut(text, places[0]))
    if len(whole) > 1:
        return Mismatch("quote-ambiguous", len(whole))
    return Span(*text.folded.span(*whole[0]))


def _occurrences(wanted: str, folded: str) -> Iterator[Span]:
    start = folded.find(wanted) if wanted else -1
    while start >= 0:
        yield Span(start, start + len(wanted))
        start = folded.find(wanted, start + 1)


def _cut(text: Text, place: Span) -> str:
    """Return the word or number that a stretch begins or ends inside, or nothing."""
    for edge in place:
        if word := cut_at(text.folded, text.source.text, edge):
            return word
    for edge in text.folded.span(*place):
        if number := _number_around(text, edge):
            return text.source.text[number.start : number.end]
    return ""


def _number_around(text: Text, edge: int) -> Span | None:
    for number in text.numbers.overlapping(Span(edge, edge + 1)):
        for span in number.parts or (number.span,):
            if number.kind in _CUTTABLE and span.start < edge < span.end:
                return span
    return None
