"""Dates of which only one is meant: *2003 oder 2004*, *in May or June 2011*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon
from generator.language.reading import StatedDate
from generator.language.tokens import Tokens

_MOST_DATES: Final = 8
_MOST_WORDS: Final = 6
_MARKS: Final = frozenset(",(")


def with_alternatives(
    tokens: Tokens, found: Sequence[FoundDate], stated: Sequence[StatedDate], lexicon: Lexicon
) -> Iterator[StatedDate]:
    """Yield each date, with the others where the text leaves open which of them it was."""
    first = 0
    while first < len(found):
        stop = _stop(tokens, found, first, lexicon)
        group = stated[first:stop]
        for date in group:
            others = tuple(_others(date, group))
            yield replace(date, alternatives=others) if others else date
        first = stop


def _others(date: StatedDate, group: Sequence[StatedDate]) -> Iterator[StatedDate]:
    for other in group:
        if other is not date:
            yield replace(other, year=date.year) if other.year is None else other


def _stop(tokens: Tokens, found: Sequence[FoundDate], first: int, lexicon: Lexicon) -> int:
    """Find where the dates end of which one is meant; a comma joins only those before *or*."""
    stop, last = first + 1, first
    while last + 1 < min(len(found), first + _MOST_DATES):
        words = range(found[last].stop, found[last + 1].first)
        if not _joins(tokens, words, lexicon):
            break
        last += 1
        if any(tokens.key(index) in lexicon.dates.alternative_links for index in words):
            stop = last + 1
    return stop


def _joins(tokens: Tokens, words: range, lexicon: Lexicon) -> bool:
    """Tell whether nothing stands between two dates but *or* or a comma, and words of dates."""
    dates = lexicon.dates
    links = dates.alternative_links | {","}
    between = dates.fillers | dates.weekdays | dates.approximate | dates.uncertain | links | _MARKS
    keys = [tokens.key(index) for index in words[:_MOST_WORDS]]
    return len(words) <= _MOST_WORDS and between.issuperset(keys) and not links.isdisjoint(keys)
