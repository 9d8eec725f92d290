"""Does a quote state the count, with the hedge that the source puts on it?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.check.spans import Shelf, contains
from generator.check.texts import Text
from generator.language import Number, NumberKind, Span
from generator.model.count import Count, Hedge


@dataclass(frozen=True, slots=True)
class Quoted:
    """The place of a quote in a text; `inferred` where it does not state the value itself.

    `named` are the places of names in the text that have numbers of their own, as *Local 2881*.
    """

    text: Text
    span: Span
    inferred: bool = False
    named: tuple[Span, ...] = ()

    @property
    def exact(self) -> str:
        """The words as the source has them."""
        return self.text.source.text[self.span.start : self.span.end]


@dataclass(frozen=True, slots=True)
class CountMismatch:
    """Why the quotes do not carry the count: the rule, the words read, and what they mean.

    `kind` is set where the words are of a number that counts nothing.
    """

    rule: str
    words: str = ""
    meaning: str = ""
    kind: str = ""


def compare_count(count: Count, quotes: Iterable[Quoted]) -> CountMismatch | None:
    """Compare a count with the numbers of its quotes; one that states it is enough."""
    quotes = list(quotes)
    numbers = [number for quote in quotes for number in _stated(quote, quote.text.numbers)]
    if any(reading.count == count for reading in numbers):
        return None
    implied = [n for quote in quotes for n in _stated(quote, quote.text.implied_numbers)]
    if any(reading.count == count for reading in implied):
        return None
    same = [reading for reading in (*numbers, *implied) if reading.states(count)]
    if not same:
        return _uncounted(count, quotes, numbers) or CountMismatch(
            "count-not-in-quote", *_all(numbers)
        )
    hedged = next((reading for reading in same if reading.count.hedge is not Hedge.EXACT), None)
    if hedged:
        return CountMismatch("hedge-lost", hedged.words, str(hedged.count))
    return CountMismatch("hedge-added", same[0].words, str(same[0].count))


@dataclass(frozen=True, slots=True)
class _Stated:
    """A number of things in a quote; `part` is set where the quote has one end of a range."""

    count: Count
    words: str
    part: int | None = None

    def states(self, count: Count) -> bool:
        """Tell whether the number is the count's own, whatever hedges stand by both."""
        if self.part is not None:
            return count.second is None and count.first == self.part
        return (self.count.first, self.count.second) == (count.first, count.second)


def _stated(quote: Quoted, numbers: Shelf[Number]) -> Iterator[_Stated]:
    for number in numbers.overlapping(quote.span):
        named = any(contains(name, number.span) for name in quote.named)
        if number.kind is NumberKind.QUANTITY and number.count and not named:
            for count in filter(None, (number.count, number.otherwise)):
                yield _Stated(count, _words(quote.text, number), _part(number, quote.span))


def _uncounted(
    count: Count, quotes: Sequence[Quoted], numbers: Sequence[_Stated]
) -> CountMismatch | None:
    """Find what may have been taken for a count: the same number, or one that can't be read."""
    others = [
        (quote.text.words(number.span), number)
        for quote in quotes
        for number in quote.text.numbers.overlapping(quote.span)
        if number.kind is not NumberKind.QUANTITY
    ]
    same = [(words, n.kind) for words, n in others if n.count and n.count.first == count.first]
    unread = [(words, n.kind) for words, n in others if n.kind is NumberKind.UNREADABLE]
    for words, kind in same or ([] if numbers else unread):
        return CountMismatch("count-not-in-quote", words, kind=kind)
    return None


def _part(number: Number, span: Span) -> int | None:
    """Return the end of a range that the quote has, where it lacks the other one."""
    count = number.count
    if not count or not number.parts:
        return None
    low, high = (contains(span, part) for part in number.parts)
    if low == high:
        return None
    return count.first if low else count.second


def _words(text: Text, number: Number) -> str:
    spans = [number.span, number.hedge or number.span]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    return text.words(Span(start, end))


def _all(numbers: Sequence[_Stated]) -> tuple[str, str]:
    words = ", ".join(dict.fromkeys(number.words for number in numbers))
    return words, str(numbers[0].count) if len(numbers) == 1 else ""
