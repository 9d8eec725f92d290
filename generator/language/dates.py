"""The dates of a text: single ones, lists and intervals, with what makes them uncertain."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from generator.language.date_lists import dates_at
from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon, lexicon
from generator.language.reading import NumberKind, StatedDate
from generator.language.tokens import Tokens, tokenise
from generator.language.vocabulary import Vocabulary

_MOST_FILLERS: Final = 5
_MOST_WORDS: Final = 8
_REMEMBERED: Final = 4


def read_dates(text: str, vocabulary: Vocabulary) -> tuple[StatedDate, ...]:
    """Read the dates of a text, in order and without overlap."""
    tokens, tables = tokenise(text, vocabulary), lexicon(vocabulary)
    return tuple(
        _stated(tokens, date, tables) for date in _dates(tokens, tables) if not date.impossible
    )


def claimed_digits(tokens: Tokens, lexicon: Lexicon) -> dict[int, NumberKind]:
    """Tell which tokens in digits belong to dates, and whether to a year alone."""
    claimed: dict[int, NumberKind] = {}
    for date in _dates(tokens, lexicon):
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
def _dates(tokens: Tokens, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    return tuple(_find_dates(tokens, lexicon))


def _find_dates(tokens: Tokens, lexicon: Lexicon) -> Iterator[FoundDate]:
    stop = 0
    for first in lexicon.date_starts(tokens):
        if first < stop:
            continue
        for date in dates_at(tokens, first, lexicon):
            yield date
            stop = date.stop


def _stated(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> StatedDate:
    approximate, uncertain = _qualifiers(tokens, date, lexicon)
    return StatedDate(
        tokens.span(date.first, date.stop),
        date.year,
        date.month,
        date.day,
        approximate,
        uncertain,
        date.role,
        date.unspecified,
        _may_be_uncertain(tokens, date, lexicon),
        bool(date.role) and _is_between(tokens, date, lexicon),
        _direction(tokens, date, lexicon),
    )


def _direction(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> str:
    dates = lexicon.dates
    if date.role:
        return "since" if date.role == "start" else "until"
    for index in range(date.first - 1, max(-1, date.first - 1 - _MOST_FILLERS), -1):
        key = tokens.key(index)
        if key in dates.since | dates.until:
            return "since" if key in dates.since else "until"
        if key not in dates.fillers:
            break
    return ""


def _is_between(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> bool:
    """Tell whether *zwischen* stands before the start of an interval, or *und* before its end."""
    openers = lexicon.hedges.range_openers
    signs = frozenset(openers if date.role == "start" else openers.values())
    for index in range(date.first - 1, max(-1, date.first - 1 - _MOST_FILLERS), -1):
        if tokens.key(index) in signs:
            return True
        if tokens.key(index) not in lexicon.dates.fillers:
            return False
    return False


def _qualifiers(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> tuple[bool, bool]:
    """Look for *um* and *vermutlich* before a date, over prepositions and the like."""
    dates, first = lexicon.dates, date.first
    marked = dates.approximate | dates.uncertain
    if _opens_clause(tokens, date, lexicon):
        return False, False
    approximate = uncertain = False
    for index in range(first - 1, max(-1, first - 1 - _MOST_FILLERS), -1):
        key = tokens.key(index)
        approximate |= key in dates.approximate
        uncertain |= key in dates.uncertain
        dotted = key in {".", ")"} and tokens.key(index - 1) in marked
        if not (key in marked or dotted or key in dates.fillers or key in dates.weekdays):
            break
    return approximate, uncertain


def _may_be_uncertain(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> bool:
    """Tell whether *vermutlich* stands earlier in the clause, as in *probably left in 2014*."""
    for index in range(date.first - 1, max(-1, date.first - 1 - _MOST_WORDS), -1):
        if tokens.key(index) in lexicon.dates.uncertain:
            return True
        if not tokens.is_word(index):
            return False
    return False


def _opens_clause(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> bool:
    """Tell whether the word before a date opens a clause, as in *, um 2003 einzumarschieren*."""
    opens = tokens.key(date.first - 1) in lexicon.dates.clause_openers
    return opens and tokens.key(date.first - 2) == "," and tokens.key(date.stop) != ","
