"""The dates of a text: single ones, lists and intervals, with what makes them uncertain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from generator.language.date_alternatives import with_alternatives
from generator.language.date_lists import dates_at
from generator.language.date_surroundings import (
    direction,
    is_between,
    may_be_uncertain,
    possible_directions,
    qualifiers,
    share_qualifiers,
)
from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon, lexicon
from generator.language.reading import NumberKind, StatedDate
from generator.language.tokens import Tokens, tokenise
from generator.language.vocabulary import Vocabulary

_REMEMBERED: Final = 4


def read_dates(text: str, vocabulary: Vocabulary) -> tuple[StatedDate, ...]:
    """Read the dates of a text, in order and without overlap."""
    tokens, tables = tokenise(text, vocabulary), lexicon(vocabulary)
    found = [date for date in dates_of(tokens, tables) if not date.impossible]
    stated = [stated_of(tokens, date, tables) for date in found]
    shared = list(share_qualifiers(stated))
    return tuple(with_alternatives(tokens, found, shared, tables))


def claimed_digits(tokens: Tokens, lexicon: Lexicon) -> dict[int, NumberKind]:
    """Tell which tokens in digits belong to dates, and whether to a year alone."""
    claimed: dict[int, NumberKind] = {}
    for date in dates_of(tokens, lexicon):
        # The number of a century stays an ordinal, what may be a year a number of things.
        if date.unspecified > 1 or date.doubtful:
            continue
        digits = [index for index in range(date.first, date.stop) if tokens.is_digits(index)]
        claimed |= dict.fromkeys(digits, _kind(date))
    return claimed


def _kind(date: FoundDate) -> NumberKind:
    if date.impossible:
        return NumberKind.UNREADABLE
    year_alone = date.month is None or date.is_season
    return NumberKind.YEAR if year_alone else NumberKind.DATE


@lru_cache(_REMEMBERED)
def dates_of(tokens: Tokens, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Find the dates of a text that is cut into tokens, remembered for the last texts."""
    return tuple(_find_dates(tokens, lexicon))


def _find_dates(tokens: Tokens, lexicon: Lexicon) -> Iterator[FoundDate]:
    stop = 0
    for first in lexicon.date_starts(tokens):
        if first < stop:
            continue
        for date in dates_at(tokens, first, lexicon):
            yield date
            stop = date.stop


def stated_of(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> StatedDate:
    """Qualify a date by the words around it."""
    approximate, uncertain = qualifiers(tokens, date, lexicon)
    stated = StatedDate(
        tokens.span(date.first, date.stop),
        date.year,
        date.month,
        date.day,
        approximate,
        uncertain,
        date.role,
        date.unspecified,
        maybe_uncertain=may_be_uncertain(tokens, date, lexicon),
        between=is_between(tokens, date, lexicon),
        direction=direction(tokens, date, lexicon),
        possible_directions=possible_directions(tokens, date, lexicon),
    )
    return replace(stated, otherwise=_years(stated, date.last_year)) if date.last_year else stated


def _years(month: StatedDate, last: int) -> tuple[StatedDate, ...]:
    """Read 2003-11 as the years from 2003 to 2011."""
    first = replace(month, month=None, role="start", direction="")
    end = replace(first, year=last, role="end", approximate=False, uncertain=False)
    return tuple(share_qualifiers([first, end]))
