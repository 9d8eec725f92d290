"""Days that share a month: *24.–26. Januar 2024*, *January 24 and 25, 2024*."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from generator.language.calendar_dates import (
    day_and_month,
    day_at,
    month_at,
    single_date,
)
from generator.language.counted import is_counted
from generator.language.date_links import after_link, is_interval_link, is_link
from generator.language.day_words import day_in_words
from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon
from generator.language.numeric_dates import dotted_date
from generator.language.tokens import Tokens
from generator.language.year_digits import year_digits

_MOST_DAYS: Final = 4

Day = tuple[int, int, int]
"""The first token of a day, where it stops, and the day."""


def days_before_month(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read 24.–26. Januar 2024, 24. und 25. Januar, 24-25 January."""
    days: list[Day] = []
    index = first
    while len(days) < _MOST_DAYS:
        if date := _day_with_month(tokens, index, lexicon):
            return _with_days(tokens, days, date, first, lexicon) if days else ()
        day = day_at(tokens, index, lexicon) or day_in_words(tokens, index, lexicon)
        if not day or not is_link(tokens, day[0], lexicon):
            return ()
        days.append((index, *day))
        index = after_link(tokens, day[0], lexicon)
    return ()


def _day_with_month(tokens: Tokens, index: int, lexicon: Lexicon) -> FoundDate | None:
    return day_and_month(tokens, index, lexicon) or dotted_date(tokens, index, lexicon)


def _with_days(
    tokens: Tokens, days: list[Day], date: FoundDate, first: int, lexicon: Lexicon
) -> tuple[FoundDate, ...]:
    interval = len(days) == 1 and is_interval_link(tokens, days[0][1], first, lexicon)
    earlier = (
        FoundDate(index, stop, date.year, date.month, day, "start" if interval else "")
        for index, stop, day in days
    )
    return (*earlier, replace(date, role="end" if interval else ""))


def days_after_month(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read January 24–25, 2024 and January 24, 25 and 26, 2024."""
    if not (lexicon.dates.month_first and month_at(tokens, first, lexicon)):
        return ()
    date = single_date(tokens, first, lexicon)
    if not date or not date.day or date.year is not None:
        return ()
    days = _further_days(tokens, date, lexicon)
    if not days:
        return ()
    year, stop = _year_behind(tokens, days[-1][1])
    interval = len(days) == 1 and is_interval_link(tokens, date.stop, first, lexicon)
    start, end = ("start", "end") if interval else ("", "")
    *others, last = (FoundDate(at, to, year, date.month, day, end) for at, to, day in days)
    return (replace(date, year=year, role=start), *others, replace(last, stop=stop))


def _further_days(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> list[Day]:
    """List the days that follow one; a comma alone does not make its number a day."""
    days: list[Day] = []
    link, last, certain = date.stop, date.day or 0, False
    while len(days) < _MOST_DAYS and is_link(tokens, link, lexicon):
        index = after_link(tokens, link, lexicon)
        day = day_at(tokens, index, lexicon)
        if not day or day[1] <= last or month_at(tokens, day[0], lexicon):
            break
        if is_counted(tokens, day[0], lexicon):
            break
        certain = tokens.key(link) != ","
        days.append((index, *day))
        link, last = day
    return days if certain else []


def _year_behind(tokens: Tokens, index: int) -> tuple[int | None, int]:
    year = index + (tokens.key(index) == ",")
    has_year = year_digits(tokens.word(year))
    return (int(tokens.word(year)), year + 1) if has_year else (None, index)
