"""Single dates: a day with its month, a month, a year, as far as the text goes."""

from __future__ import annotations

from typing import Final

from generator.language.counted import is_counted
from generator.language.date_links import is_link
from generator.language.day_words import day_in_words
from generator.language.eras import year_of_era
from generator.language.followers import is_plural
from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon
from generator.language.numeric_dates import dated, in_digits, short_year
from generator.language.seasons import season_at
from generator.language.tokens import Tokens
from generator.language.year_digits import year_after
from generator.language.years import has_suffix, is_year, may_be_year

_MOST_LINKS: Final = 3
_SHORTEST_PLURAL: Final = 4
_DAYS: Final = {written: day for day in range(1, 32) for written in (str(day), f"{day:02}")}


def single_date(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read the one date that begins with a token."""
    in_words = (_month_first, season_at, day_and_month)
    forms = (year_of_era, in_digits, day_and_month, _year) if tokens.is_digits(first) else in_words
    for form in forms:
        if date := form(tokens, first, lexicon):
            return date
    return None


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
    day = day_at(tokens, first, lexicon) or _day_in_words(tokens, first, lexicon)
    if not day or (tokens.attached(first) and tokens.is_word(first - 1)):
        return None
    index = day[0] + (tokens.key(day[0]) in lexicon.dates.day_links)
    month = month_at(tokens, index, lexicon) or _numeric_month(tokens, index, lexicon)
    if not month:
        return None
    year, stop = _year_behind(tokens, month[0], lexicon)
    if year is None and tokens.is_digits(index):
        year, stop = short_year(tokens, month[0], lexicon)
    return dated(first, stop, year, month[1], day[1])


def _year_behind(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """Read the year behind a day or a month, *in* or *im Jahr* between them too."""
    year, stop = year_after(tokens, index, lexicon)
    at = index
    while at < index + _MOST_LINKS and tokens.key(at) in lexicon.dates.year_links:
        at += 1
    if year is None and at > index and is_year(tokens, at, lexicon):
        return int(tokens.word(at)), at + 1
    return year, stop


def _day_in_words(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Read *ersten* in *am ersten Mai*, not in *im ersten Mai* or *die ersten Mai-Tage*."""
    day, dates = day_in_words(tokens, first, lexicon), lexicon.dates
    if not day or tokens.key(first - 1) in dates.month_prepositions:
        return None
    linked = tokens.key(day[0]) in dates.day_links
    month = month_at(tokens, day[0] + linked, lexicon)
    goes_on = month and tokens.attached(month[0]) and tokens.key(month[0]) in {"-", "'"}
    return None if goes_on or linked == dates.day_dot else day


def _numeric_month(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    month = day_at(tokens, index, lexicon) if lexicon.dates.day_dot else None
    return month if month and month[1] <= 12 else None


def _month_first(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    month = month_at(tokens, first, lexicon)
    if not month:
        return None
    day = _day_after_month(tokens, first, month[0], lexicon)
    year, stop = _year_behind(tokens, day[0] if day else month[0], lexicon)
    if day is None and year is None and not _is_month(tokens, first, lexicon):
        return None
    return dated(first, stop, year, month[1], day[1] if day else None)


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
    day = day_at(tokens, index, lexicon) or _words_after_month(tokens, month, index, lexicon)
    told = _tells_day(tokens, month, lexicon)
    if not day or (not told and is_counted(tokens, day[0], lexicon)):
        return None
    # As in *In October 17 villages burned*.
    long_enough = len(tokens.key(day[0])) >= _SHORTEST_PLURAL
    if told is False and long_enough and is_plural(tokens, day[0], lexicon):
        return None
    scaled = lexicon.is_scale(tokens.key(day[0])) or tokens.key(day[0]) == "%"
    return None if scaled else day


def _words_after_month(
    tokens: Tokens, month: int, index: int, lexicon: Lexicon
) -> tuple[int, int] | None:
    """Read *first* in *on May first* and *May first, 2022*."""
    told, day = _tells_day(tokens, month, lexicon), day_in_words(tokens, index, lexicon)
    dated = day and told is None and year_after(tokens, day[0], lexicon)[0]
    return day if told or dated else None


def _is_month(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell a month that is another word as well, such as May, by the word before it."""
    key, dates = tokens.key(first), lexicon.dates
    if key in dates.abbreviations and key not in dates.months and tokens.key(first + 1) != ".":
        return tokens.key(first - 1) in dates.month_contexts
    spans = is_link(tokens, first + 1, lexicon) and month_at(tokens, first + 2, lexicon)
    told = tokens.key(first - 1) in dates.month_contexts or bool(spans)
    return key not in dates.ambiguous_months or told


def _year(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    if is_year(tokens, first, lexicon):
        return FoundDate(first, first + 1, int(tokens.word(first)))
    if has_suffix(tokens, first, lexicon):
        return FoundDate(first, first + 2, int(tokens.word(first)))
    if may_be_year(tokens, first, lexicon):
        return FoundDate(first, first + 1, int(tokens.word(first)), doubtful=True)
    return None
