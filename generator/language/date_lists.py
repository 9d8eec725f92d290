"""Dates that share a month or a year: intervals, lists, and decades."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from generator.language.calendar_dates import (
    FoundDate,
    day_and_month,
    day_at,
    dotted_date,
    month_at,
    single_date,
)
from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens
from generator.language.years import is_year_interval, year_digits

_DASHES: Final = frozenset("-\u2013\u2014")
_MOST_DAYS: Final = 4


def dates_at(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read the dates that begin with a token: one, or several that share month or year."""
    if not tokens.is_digits(first) and tokens.key(first) in lexicon.dates.weekdays:
        return _weekday(tokens, first, lexicon)
    return (
        _decade(tokens, first, lexicon)
        or _years(tokens, first, lexicon)
        or _days(tokens, first, lexicon)
        or _days_after_month(tokens, first, lexicon)
        or _pair(tokens, first, lexicon)
    )


def _weekday(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read a day of the week, which states nothing, and nothing at all before its date."""
    if not tokens.is_capitalised(first):
        return ()
    index = first + 1
    while tokens.key(index) in lexicon.dates.fillers or tokens.key(index) in {",", "."}:
        index += 1
    date = single_date(tokens, index, lexicon) if index < first + 4 else None
    return () if date and date.day else (FoundDate(first, first + 1),)


def _decade(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    word, dates = tokens.word(first), lexicon.dates
    if not (word.isascii() and word.isdecimal() and word[-1] == "0"):
        return ()
    if not (year_digits(word) or len(word) == 2) or not tokens.attached(first + 1):
        return ()
    return (FoundDate(first, first + 2),) if tokens.key(first + 1) in dates.decade_suffixes else ()


def _years(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read 2003–2011, 2003 bis 2011 and 2014/15."""
    if not year_digits(tokens.word(first)):
        return ()
    link = first + 1
    second = link + 1
    if short := _short_year(tokens, first):
        return _interval(first, second, int(tokens.word(first)), short)
    slashed = tokens.key(link) == "/" and tokens.attached(link) and tokens.attached(second)
    if not slashed and not _is_interval_link(tokens, link, first, lexicon):
        return ()
    while tokens.key(second) in lexicon.dates.fillers:
        second += 1
    if not is_year_interval(tokens, first, second, lexicon):
        return ()
    return _interval(first, second, int(tokens.word(first)), int(tokens.word(second)))


def _interval(first: int, second: int, start: int, end: int) -> tuple[FoundDate, ...]:
    return (
        FoundDate(first, first + 1, start, role="start"),
        FoundDate(second, second + 1, end, role="end"),
    )


def _short_year(tokens: Tokens, first: int) -> int | None:
    """Read the second year of 2014/15 or 2003–08, but not the month of 2003-08."""
    mark, digits = tokens.key(first + 1), tokens.word(first + 2)
    close = tokens.attached(first + 1) and tokens.attached(first + 2)
    if not close or len(digits) != 2 or not (digits.isascii() and digits.isdecimal()):
        return None
    if mark not in {"/", *_DASHES} or (mark == "-" and int(digits) <= 12):
        return None
    if tokens.attached(first + 3) and tokens.key(first + 3) in {"/", *_DASHES, ":"}:
        return None
    year = int(tokens.word(first)[:2] + digits)
    return year if year > int(tokens.word(first)) else None


def _is_interval_link(tokens: Tokens, link: int, first: int, lexicon: Lexicon) -> bool:
    dates, key = lexicon.dates, tokens.key(link)
    if key in _DASHES:
        return tokens.attached(link) == tokens.attached(link + 1)
    opened = key in dates.list_links and _opener(tokens, first, lexicon)
    return key in dates.interval_links or opened


def _opener(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    index = first - 1
    while index >= first - 4 and (
        tokens.key(index) in lexicon.dates.fillers or tokens.key(index) in lexicon.dates.weekdays
    ):
        if tokens.key(index) in lexicon.dates.interval_openers:
            return True
        index -= 1
    return tokens.key(index) in lexicon.dates.interval_openers


def _days(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read 24.–26. Januar 2024, 24. und 25. Januar, 24-25 January: days before their month."""
    days: list[tuple[int, int, int]] = []
    index = first
    while len(days) < _MOST_DAYS:
        if date := _day_with_month(tokens, index, lexicon):
            return _with_days(tokens, days, date, first, lexicon) if days else ()
        day = day_at(tokens, index, lexicon)
        if not day or not _is_link(tokens, day[0], lexicon):
            return ()
        days.append((index, *day))
        index = _after_link(tokens, day[0], lexicon)
    return ()


def _day_with_month(tokens: Tokens, index: int, lexicon: Lexicon) -> FoundDate | None:
    return day_and_month(tokens, index, lexicon) or dotted_date(tokens, index, lexicon)


def _with_days(
    tokens: Tokens, days: list[tuple[int, int, int]], date: FoundDate, first: int, lexicon: Lexicon
) -> tuple[FoundDate, ...]:
    interval = len(days) == 1 and _is_interval_link(tokens, days[0][1], first, lexicon)
    earlier = (
        FoundDate(index, stop, date.year, date.month, day, "start" if interval else "")
        for index, stop, day in days
    )
    return (*earlier, replace(date, role="end" if interval else ""))


def _days_after_month(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read January 24–25, 2024: days after their month."""
    date = single_date(tokens, first, lexicon)
    month = month_at(tokens, first, lexicon)
    if not (lexicon.dates.month_first and month and date and date.day and date.year is None):
        return ()
    if not _is_link(tokens, date.stop, lexicon):
        return ()
    second = _after_link(tokens, date.stop, lexicon)
    day = day_at(tokens, second, lexicon)
    if not day or month_at(tokens, day[0], lexicon) or day[1] <= date.day:
        return ()
    return _second_day(tokens, date, second, day, lexicon)


def _second_day(
    tokens: Tokens, date: FoundDate, second: int, day: tuple[int, int], lexicon: Lexicon
) -> tuple[FoundDate, ...]:
    year_index = day[0] + (tokens.key(day[0]) == ",")
    has_year = year_digits(tokens.word(year_index))
    year = int(tokens.word(year_index)) if has_year else None
    interval = _is_interval_link(tokens, date.stop, date.first, lexicon)
    start, end = ("start", "end") if interval else ("", "")
    stop = year_index + 1 if has_year else day[0]
    return (
        replace(date, year=year, role=start),
        FoundDate(second, stop, year, date.month, day[1], end),
    )


def _is_link(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    key = tokens.key(index)
    return key in {"/", ",", *_DASHES} or key in (
        lexicon.dates.interval_links | lexicon.dates.list_links
    )


def _after_link(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """Step over *bis zum Mittwoch, dem* or the like."""
    index += 1
    for _ in range(4):
        key = tokens.key(index)
        if key not in lexicon.dates.fillers and key not in lexicon.dates.weekdays and key != ",":
            break
        index += 1
    return index


def _pair(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read one date, or two of which the second may give its year to the first."""
    date = single_date(tokens, first, lexicon)
    if not date:
        return ()
    if not date.month or not _is_link(tokens, date.stop, lexicon) or tokens.key(date.stop) == ",":
        return (date,)
    other = single_date(tokens, _after_link(tokens, date.stop, lexicon), lexicon)
    if not other or not other.month or (date.day is None) != (other.day is None):
        return (date,)
    interval = _is_interval_link(tokens, date.stop, first, lexicon)
    start, end = ("start", "end") if interval else ("", "")
    return (replace(_of_year(date, other), role=start), replace(other, role=end))


def _of_year(date: FoundDate, other: FoundDate) -> FoundDate:
    ordered = (date.month or 0, date.day or 0) <= (other.month or 0, other.day or 0)
    return replace(date, year=other.year) if date.year is None and ordered else date
