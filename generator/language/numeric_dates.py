"""Dates in digits alone, or with the abbreviation of a month between them: 24.1.2024, 24-Jan-24."""

from __future__ import annotations

from typing import Final

from generator.language.counted import is_counted
from generator.language.found_dates import FoundDate
from generator.language.heads import has_head
from generator.language.lexicon import Lexicon
from generator.language.numerals import DOTTED_DATE
from generator.language.tokens import Tokens
from generator.language.year_digits import full_year, year_after, year_digits
from generator.model.edtf import days_in

_LEAP_YEAR: Final = 2000
_MONTHS: Final = 12
_DAYS: Final = 31
_MARKS: Final = frozenset("/-")
_PARTS: Final = 3


def dated(first: int, stop: int, year: int | None, month: int | None, day: int | None) -> FoundDate:
    """Make a date, impossible where the calendar does not have the day."""
    known = day is None or (
        month is not None and _is_month(month) and 1 <= day <= days_in(year or _LEAP_YEAR, month)
    )
    return FoundDate(first, stop, year, month, day, impossible=not known)


def in_digits(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read the date in digits that begins with a token."""
    if tokens.attached(first) and _joins(tokens, first - 1):
        return None
    if tokens.key(first + 1) not in _MARKS or not tokens.attached(first + 1):
        return dotted_date(tokens, first, lexicon)
    return (
        _iso(tokens, first)
        or _month_and_year(tokens, first, lexicon)
        or _day_month_year(tokens, first, lexicon)
        or _month_between(tokens, first, lexicon)
        or dotted_date(tokens, first, lexicon)
    )


def _joins(tokens: Tokens, index: int) -> bool:
    """Tell whether digits go on with what stands before them, unless that ends with a dot."""
    before = tokens.key(index - 1)
    ended = tokens.key(index) == "-" and (before == "." or DOTTED_DATE.fullmatch(before))
    return not ended and (tokens.is_word(index) or tokens.key(index) in {"/", "-", "."})


def _run(tokens: Tokens, first: int, mark: str) -> list[str]:
    """List the digits from a token on with a mark and no space between them."""
    run = [tokens.word(first)]
    stop = first + 1
    while (
        len(run) < 4
        and tokens.key(stop) == mark
        and tokens.attached(stop)
        and tokens.attached(stop + 1)
        and tokens.is_digits(stop + 1)
    ):
        run.append(tokens.word(stop + 1))
        stop += 2
    return run if all(part.isascii() and part.isdecimal() for part in run) else []


def _iso(tokens: Tokens, first: int) -> FoundDate | None:
    run = _run(tokens, first, "-")
    lengths = [len(part) for part in run]
    if lengths == [4, 2, 2]:
        return dated(first, first + 5, int(run[0]), int(run[1]), int(run[2]))
    if lengths == [4, 2] and _is_month(int(run[1])) and year_digits(run[0]):
        last = int(run[0][:2] + run[1])
        last_year = last if last > int(run[0]) else None
        return FoundDate(first, first + 3, int(run[0]), int(run[1]), last_year=last_year)
    return None


def dotted_date(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read 24.1.2024, 24.01.24 and, where the language writes so, 24.1. alone."""
    match = DOTTED_DATE.fullmatch(tokens.word(first))
    if not match or has_head(tokens, first, lexicon):
        return None
    day, month = int(match[1]), int(match[2])
    if match[3]:
        return dated(first, first + 1, full_year(match[3]), month, day)
    dot = tokens.key(first + 1) == "." and tokens.attached(first + 1)
    if not dot or not lexicon.dates.dotted or not (_is_month(month) and 1 <= day <= _DAYS):
        return None
    year, stop = year_after(tokens, first + 2, lexicon)
    return dated(first, stop, year, month, day)


def short_year(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """Read the last two digits of 24. 01. 24 where they neither count nor go on."""
    digits, after = tokens.word(index), index + 1
    if len(digits) != 2 or not (digits.isascii() and digits.isdecimal()):
        return None, index
    ended = tokens.key(after) == "." and tokens.attached(after)
    behind = after + ended
    counts = tokens.is_capitalised(behind) or is_counted(tokens, behind, lexicon)
    measures = lexicon.times.starting(tokens, behind) or lexicon.percent.starting(tokens, behind)
    month = ended and tokens.key(behind) in lexicon.dates.months
    if month or tokens.is_digits(behind) or (not ended and (counts or measures)):
        return None, index
    return full_year(digits), after


def _month_and_year(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read 03/2011, which behind *Nr.* or *KW* is something else."""
    run = _run(tokens, first, "/")
    if len(run) != 2 or not year_digits(run[1]) or not _is_month(int(run[0])):
        return None
    if not lexicon.dates.slashed and len(run[0]) != 2:
        return None
    numbered = tokens.key(first - 1) in lexicon.dates.numbered
    if len(run[0]) > 2 or numbered or has_head(tokens, first, lexicon):
        return None
    return dated(first, first + 3, int(run[1]), int(run[0]), None)


def _day_month_year(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read 24/01/2024, 1/24/24, 24-01-2024; of 01/02/2024 the year, unless the order is known."""
    slashed = _run(tokens, first, "/") if lexicon.dates.slashed else []
    run = slashed if len(slashed) == _PARTS else _run(tokens, first, "-")
    lengths = [len(part) for part in run]
    if len(run) != _PARTS or max(lengths[:2]) > 2 or not _is_year(run[2], short=run is slashed):
        return None
    order = _order(int(run[0]), int(run[1]), lexicon.dates.day_order)
    if order:
        return dated(first, first + 5, full_year(run[2]), *order)
    return FoundDate(first + 4, first + 5, int(run[2])) if year_digits(run[2]) else None


def _is_year(digits: str, *, short: bool) -> bool:
    return year_digits(digits) or (short and len(digits) == 2)


def _order(one: int, other: int, known: str) -> tuple[int, int] | None:
    """Tell the month and the day."""
    if one == other or other > _MONTHS:
        return one, other
    if one > _MONTHS:
        return other, one
    return {"month": (one, other), "day": (other, one)}.get(known)


def _month_between(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read 24-Jan-2024."""
    dates, day, key = lexicon.dates, tokens.word(first), tokens.key(first + 2)
    month = dates.abbreviations.get(key) or dates.months.get(key)
    hyphens = tokens.key(first + 1) == "-" == tokens.key(first + 3)
    if not hyphens or not month or not all(map(tokens.attached, range(first + 1, first + 5))):
        return None
    year = tokens.word(first + 4)
    if not (day.isascii() and day.isdecimal() and year.isascii() and year.isdecimal()):
        return None
    plain = len(day) <= 2 and len(year) in {2, 4}
    return dated(first, first + 5, full_year(year), month, int(day)) if plain else None


def _is_month(number: int) -> bool:
    return 1 <= number <= _MONTHS
