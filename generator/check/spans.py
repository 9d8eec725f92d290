"""Stretches of text and how they lie to each other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from generator.language import Span


class Placed(Protocol):
    """Something that stands in a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...


P = TypeVar("P", bound=Placed)


class Shelf(Generic[P]):
    """Things of a text in their order, to be looked up by place."""

    def __init__(self, things: Sequence[P]) -> None:
        """Keep the things, which must be in order and disjoint."""
        self._things = things
        self._ends = [thing.span.end for thing in things]

    def __iter__(self) -> Iterator[P]:
        """Go through the things in order."""
        return iter(self._things)

    def overlapping(self, span: Span) -> Iterator[P]:
        """Yield the things that share a character with a stretch of the text."""
        index = bisect_right(self._ends, span.start)
        while index < len(self._things) and self._things[index].span.start < span.end:
            yield self._things[index]
            index += 1


def contains(outer: Span, inner: Span) -> bool:
    """Tell whether one stretch lies wholly in another."""
    return outer.start <= inner.start and inner.end <= outer.end


def overlap(one: Span, other: Span) -> bool:
    """Tell whether two stretches share a character."""
    return one.start < other.end and other.start < one.end
