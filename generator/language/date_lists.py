"""The dates that begin at one place: one, or several that share a year or make an interval."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from generator.language.calendar_dates import doubtful_day, single_date
from generator.language.date_links import DASHES, after_link, is_interval_link, is_link
from generator.language.day_lists import days_after_month, days_before_month
from generator.language.decades import century_at, decade_at
from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon
from generator.language.seasons import season_at, season_year
from generator.language.tokens import Tokens
from generator.language.year_digits import year_digits
from generator.language.years import is_end_year, is_year_interval

_PAIR: Final = 2
_LONGEST_SERIES: Final = 5


def dates_at(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read the dates that begin with a token: one, or several that share month or year."""
    if not tokens.is_digits(first) and tokens.key(first) in lexicon.dates.weekdays:
        return _weekday(tokens, first, lexicon)
    return (
        decade_at(tokens, first, lexicon)
        or century_at(tokens, first, lexicon)
        or _years(tokens, first, lexicon)
        or _season_over_years(tokens, first, lexicon)
        or days_before_month(tokens, first, lexicon)
        or days_after_month(tokens, first, lexicon)
        or doubtful_day(tokens, first, lexicon)
        or _series(tokens, first, lexicon)
        or _pair(tokens, first, lexicon)
    )


def _weekday(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read a day of the week, which states nothing, and nothing at all before its date."""
    if not tokens.is_capitalised(first):
        return ()
    index = first + 1
    while tokens.key(index) in lexicon.dates.fillers or tokens.key(index) in {",", ".", "("}:
        index += 1
    date = single_date(tokens, index, lexicon) if index < first + 4 else None
    return () if date and date.day else (FoundDate(first, first + 1),)


def _season_over_years(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read *Winter 2023/24* and *from spring 2003 to 2011*."""
    season = season_at(tokens, first, lexicon)
    if not season:
        return ()
    years = _years(tokens, season_year(tokens, first, lexicon), lexicon, months=False)
    return (replace(years[0], first=first, month=season.month), *years[1:]) if years else ()


def _years(
    tokens: Tokens, first: int, lexicon: Lexicon, *, months: bool = True
) -> tuple[FoundDate, ...]:
    """Read 2003–2011, 2003 bis 2011 and 2014/15."""
    if not year_digits(tokens.word(first)):
        return ()
    link = first + 1
    second = link + 1
    if short := _short_year(tokens, first, months=months):
        return _interval(first, second, int(tokens.word(first)), short)
    slashed = tokens.key(link) == "/" and tokens.attached(link) and tokens.attached(second)
    if not slashed and not is_interval_link(tokens, link, first, lexicon):
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


def _short_year(tokens: Tokens, first: int, *, months: bool) -> int | None:
    """Read the second year of 2014/15 or 2003–08; 2003-08 is a month where there are `months`."""
    mark, digits = tokens.key(first + 1), tokens.word(first + 2)
    close = tokens.attached(first + 1) and tokens.attached(first + 2)
    if not close or len(digits) != 2 or not (digits.isascii() and digits.isdecimal()):
        return None
    if mark not in {"/", *DASHES} or (months and mark == "-" and int(digits) <= 12):
        return None
    if tokens.attached(first + 3) and tokens.key(first + 3) in {"/", *DASHES, ":"}:
        return None
    year = int(tokens.word(first)[:2] + digits)
    return year if year > int(tokens.word(first)) else None


def _series(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read *24 January, 3 February and 5 March 2024*, of which the last gives its year to all."""
    dates: list[FoundDate] = []
    index, link = first, first
    while len(dates) < _LONGEST_SERIES and (date := single_date(tokens, index, lexicon)):
        if not date.month or (dates and (date.day is None) != (dates[0].day is None)):
            break
        dates.append(date)
        if date.year is not None:
            listed = tokens.key(link) != "," or tokens.key(link + 1) in lexicon.dates.list_links
            whole = len(dates) > _PAIR and listed and dates == sorted(dates, key=_place)
            return tuple(replace(each, year=date.year) for each in dates) if whole else ()
        if not _lists(tokens, date.stop, lexicon):
            break
        link, index = date.stop, after_link(tokens, date.stop, lexicon)
    return ()


def _place(date: FoundDate) -> tuple[int, int]:
    return date.place


def _lists(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    return tokens.key(index) == "," or tokens.key(index) in lexicon.dates.list_links


def _pair(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read one date, or two of which the second may give its year to the first."""
    date = single_date(tokens, first, lexicon)
    if not date:
        return ()
    link = _link_after(tokens, date.stop, lexicon)
    interval = is_interval_link(tokens, link, first, lexicon)
    if is_link(tokens, link, lexicon) and tokens.key(link) != ",":
        other = _other(tokens, after_link(tokens, link, lexicon), lexicon)
        if other and _belong_together(date, other, interval=interval):
            start, end = ("start", "end") if interval else ("", "")
            return (replace(_of_year(date, other), role=start), replace(other, role=end))
    return () if date.is_season and date.year is None else (date,)


def _link_after(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """Step over the comma behind the year of *from March 20, 2003, to 2011*."""
    comma = tokens.key(index) == "," and tokens.key(index + 1) in lexicon.dates.interval_links
    return index + comma


def _other(tokens: Tokens, index: int, lexicon: Lexicon) -> FoundDate | None:
    era = lexicon.eras_before.starting(tokens, index)
    if date := single_date(tokens, era[0] if era else index, lexicon):
        return date
    ends = is_end_year(tokens, index, lexicon)
    return FoundDate(index, index + 1, int(tokens.word(index))) if ends else None


def _belong_together(date: FoundDate, other: FoundDate, *, interval: bool) -> bool:
    if date.impossible or other.impossible:
        return False
    if date.month and other.month and (date.day is None) == (other.day is None):
        return not (date.is_season and other.year is None)
    if not interval or other.year is None:
        return False
    if date.year is None:
        return date.month is not None and other.month is not None and date.place <= other.place
    return date.year < other.year or (date.year == other.year and date.place < other.place)


def _of_year(date: FoundDate, other: FoundDate) -> FoundDate:
    ordered = date.place <= other.place
    return replace(date, year=other.year) if date.year is None and ordered else date
