"""Single dates: a day with its month, a month, a year, as far as the text goes."""

from __future__ import annotations

from typing import Final

from generator.language.amounts import is_counted
from generator.language.found_dates import FoundDate
from generator.language.heads import has_head
from generator.language.lexicon import Lexicon
from generator.language.numerals import DOTTED_DATE
from generator.language.seasons import season_at
from generator.language.tokens import Tokens
from generator.language.year_digits import full_year, year_after, year_digits
from generator.language.years import is_year, may_be_year
from generator.model.edtf import days_in

_DAYS: Final = {written: day for day in range(1, 32) for written in (str(day), f"{day:02}")}
_LEAP_YEAR: Final = 2000


def single_date(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read the one date that begins with a token."""
    in_words = (_month_first, season_at)
    forms = (_in_digits, day_and_month, _year) if tokens.is_digits(first) else in_words
    for form in forms:
        if date := form(tokens, first, lexicon):
            return date
    return None


def _dated(
    first: int, stop: int, year: int | None, month: int | None, day: int | None
) -> FoundDate:
    known = day is None or (
        month is not None and 1 <= month <= 12 and 1 <= day <= days_in(year or _LEAP_YEAR, month)
    )
    return FoundDate(first, stop, year, month, day, impossible=not known)


def _in_digits(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    if tokens.attached(first) and _joins(tokens, first - 1):
        return None
    return (
        _iso(tokens, first)
        or dotted_date(tokens, first, lexicon)
        or (_slashed(tokens, first) if lexicon.dates.slashed else None)
    )


def _joins(tokens: Tokens, index: int) -> bool:
    """Tell whether digits go on with what stands before them, unless that ends with a dot."""
    ended = tokens.key(index) == "-" and tokens.key(index - 1) == "."
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
    return run


def _iso(tokens: Tokens, first: int) -> FoundDate | None:
    run = _run(tokens, first, "-")
    lengths = [len(part) for part in run if part.isascii() and part.isdecimal()]
    if lengths == [4, 2, 2] and len(run) == 3:
        return _dated(first, first + 5, int(run[0]), int(run[1]), int(run[2]))
    if lengths == [4, 2] and len(run) == 2 and 1 <= int(run[1]) <= 12 and year_digits(run[0]):
        return _dated(first, first + 3, int(run[0]), int(run[1]), None)
    return None


def dotted_date(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read 24.1.2024, 24.01.24 and, where the language writes so, 24.1. alone."""
    match = DOTTED_DATE.fullmatch(tokens.word(first))
    if not match or has_head(tokens, first, lexicon):
        return None
    day, month = int(match[1]), int(match[2])
    if match[3]:
        return _dated(first, first + 1, full_year(match[3]), month, day)
    dot = tokens.key(first + 1) == "." and tokens.attached(first + 1)
    if not dot or not lexicon.dates.dotted or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year, stop = year_after(tokens, first + 2, lexicon)
    return _dated(first, stop, year, month, day)


def _slashed(tokens: Tokens, first: int) -> FoundDate | None:
    """Read 24/01/2024 and 01/24/2024, but not 01/02/2024."""
    run = _run(tokens, first, "/")
    if len(run) == 2 and len(run[0]) <= 2 and year_digits(run[1]) and 1 <= int(run[0]) <= 12:
        return _dated(first, first + 3, int(run[1]), int(run[0]), None)
    if len(run) != 3 or not all(part.isascii() and part.isdecimal() for part in run):
        return None
    if len(run[2]) != 4 or max(len(run[0]), len(run[1])) > 2:
        return None
    one, other = int(run[0]), int(run[1])
    if one != other and max(one, other) <= 12:
        return None
    day, month = (one, other) if one > 12 else (other, one)
    return _dated(first, first + 5, int(run[2]), month, day)


def day_at(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Read the day of a month: where it stops, and the day."""
    day, dates = _DAYS.get(tokens.word(index)), lexicon.dates
    if day is None:
        return None
    stop = index + 1
    if dates.day_dot:
        dotted = tokens.key(stop) == "." and tokens.attached(stop)
        return (stop + 1, day) if dotted else None
    suffixed = tokens.attached(stop) and tokens.key(stop) in dates.day_suffixes
    return stop + suffixed, day


def month_at(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Read the name of a month, or its abbreviation with or without a dot."""
    key = tokens.key(index)
    if not tokens.is_capitalised(index):
        return None
    if month := lexicon.dates.months.get(key):
        return index + 1, month
    if month := lexicon.dates.abbreviations.get(key):
        dotted = tokens.key(index + 1) == "." and tokens.attached(index + 1)
        return index + 1 + dotted, month
    return None


def day_and_month(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read a day with the month after it, and the year where it is stated."""
    day = day_at(tokens, first, lexicon)
    if not day or (tokens.attached(first) and tokens.is_word(first - 1)):
        return None
    index = day[0] + (tokens.key(day[0]) in lexicon.dates.day_links)
    month = month_at(tokens, index, lexicon) or _numeric_month(tokens, index, lexicon)
    if not month:
        return None
    year, stop = year_after(tokens, month[0], lexicon)
    return _dated(first, stop, year, month[1], day[1])


def _numeric_month(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    month = day_at(tokens, index, lexicon) if lexicon.dates.day_dot else None
    return month if month and month[1] <= 12 else None


def _month_first(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    month = month_at(tokens, first, lexicon)
    if not month:
        return None
    day = _day_after_month(tokens, first, month[0], lexicon)
    year, stop = year_after(tokens, day[0] if day else month[0], lexicon)
    if day is None and year is None and not _is_month(tokens, first, lexicon):
        return None
    return _dated(first, stop, year, month[1], day[1] if day else None)


def doubtful_day(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read *January 24 soldiers*, where 24 may be the day or the number of soldiers."""
    month = month_at(tokens, first, lexicon)
    if not month or not lexicon.dates.month_first or _tells_day(tokens, first, lexicon) is not None:
        return ()
    day = day_at(tokens, month[0], lexicon)
    if not day or not is_counted(tokens, day[0], lexicon):
        return ()
    doubtful = FoundDate(month[0], day[0], None, month[1], day[1], impossible=True)
    return (FoundDate(first, month[0], None, month[1]), doubtful)


def _tells_day(tokens: Tokens, month: int, lexicon: Lexicon) -> bool | None:
    """Tell by the word before a month whether a day follows it; `None` where that tells nothing."""
    before = month - 1 - (tokens.key(month - 1) == ",")
    if tokens.key(before) in lexicon.dates.day_prepositions | lexicon.dates.weekdays:
        return True
    return False if tokens.key(before) in lexicon.dates.month_prepositions else None


def _day_after_month(
    tokens: Tokens, month: int, index: int, lexicon: Lexicon
) -> tuple[int, int] | None:
    if not lexicon.dates.month_first:
        return None
    index += tokens.key(index) in lexicon.dates.day_links
    day = day_at(tokens, index, lexicon)
    counted = day and is_counted(tokens, day[0], lexicon)
    if not day or (counted and not _tells_day(tokens, month, lexicon)):
        return None
    scaled = lexicon.is_scale(tokens.key(day[0])) or tokens.key(day[0]) == "%"
    return None if scaled else day


def _is_month(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell a month that is another word as well, such as May, by the word before it."""
    key, dates = tokens.key(first), lexicon.dates
    if key in dates.abbreviations and key not in dates.months and tokens.key(first + 1) != ".":
        return tokens.key(first - 1) in dates.month_contexts
    return key not in dates.ambiguous_months or tokens.key(first - 1) in dates.month_contexts


def _year(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    if is_year(tokens, first, lexicon):
        return FoundDate(first, first + 1, int(tokens.word(first)))
    if may_be_year(tokens, first, lexicon):
        return FoundDate(first, first + 1, int(tokens.word(first)), doubtful=True)
    return None
