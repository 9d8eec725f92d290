"""A date as people write it, in the notation of the format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from generator.advice.words import words_for
from generator.language import LANGUAGES, StatedDate, Vocabulary, reader
from generator.language.edtf import edtf_written
from generator.model.edtf import Edtf, days_in, is_edtf

_LONGEST: Final = 80
_YEAR_FIRST: Final = re.compile(
    r"(?P<year>[0-9]{4})(?P<sign>[-./])(?P<month>[0-9]{1,2})(?:(?P=sign)(?P<day>[0-9]{1,2}))?"
    r"(?:[T ][0-9]{1,2}:.*)?",
    re.ASCII,
)
_YEAR_LAST: Final = re.compile(
    r"(?P<day>[0-9]{1,2})(?P<sign>[-/])(?P<month>[0-9]{1,2})(?P=sign)(?P<year>[0-9]{4})", re.ASCII
)
_MONTH_AND_YEAR: Final = re.compile(r"(?P<month>[0-9]{1,2})[./-](?P<year>[0-9]{4})", re.ASCII)
_DAYS: Final = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])", re.ASCII)
_MONTHS: Final = 12
_RELATIVE: Final = {"yesterday": -1, "today": 0, "tomorrow": 1}


def proposed_date(written: str, languages: Sequence[str], today: date) -> str:
    """Propose a date in EDTF for one written otherwise, empty where it can't be told."""
    words = " ".join(written.split())
    found = _candidates(words, languages, today) if len(words) <= _LONGEST else ()
    return next((candidate for candidate in found if is_edtf(candidate)), "")


def without_year(written: str, languages: Sequence[str]) -> str:
    """Return month and day of a date whose year is left out, empty where it is none."""
    if len(written) > _LONGEST:
        return ""
    for language in languages:
        dates = reader(language).dates(written)
        if len(dates) == 1 and dates[0].year is None and dates[0].month:
            return edtf_written(dates[0], 0, uncertain=False)[len("0000-") :]
    return ""


def days_of_month(written: str) -> tuple[str, str] | None:
    """Return the first and the last day of the month in which a written day is not."""
    for year, month, day in _DAYS.findall(written):
        last = days_in(int(year), int(month)) if 1 <= int(month) <= _MONTHS else 0
        if last and not 1 <= int(day) <= last:
            return f"{year}-{month}-01", f"{year}-{month}-{last}"
    return None


def _candidates(words: str, languages: Sequence[str], today: date) -> Iterator[str]:
    yield from _in_digits(words)
    yield from _relative(words, languages, today)
    if _may_be_turned_round(words):
        return
    if words.count("/") == 1:
        yield _interval(words, languages, today)
    for language in languages:
        yield from _read(words, language)


def _in_digits(words: str) -> Iterator[str]:
    """Fill up `2024-1-5`, and turn round what can only be a day before a month."""
    if match := _MONTH_AND_YEAR.fullmatch(words):
        yield f"{match['year']}-{int(match['month']):02}"
    for pattern in (_YEAR_FIRST, _YEAR_LAST):
        if match := pattern.fullmatch(words):
            month, day = int(match["month"]), int(match["day"] or 0)
            if pattern is _YEAR_LAST and _may_be_turned_round(words):
                continue
            if month > _MONTHS >= day:
                month, day = day, month
            yield "-".join([match["year"], f"{month:02}", *([f"{day:02}"] if day else [])])


def _may_be_turned_round(words: str) -> bool:
    """Tell whether day and month, with slashes or hyphens, may be the other way round."""
    match = _YEAR_LAST.fullmatch(words)
    return match is not None and max(int(match["day"]), int(match["month"])) <= _MONTHS


def _relative(words: str, languages: Sequence[str], today: date) -> Iterator[str]:
    for key, days in _RELATIVE.items():
        if words.casefold() in words_for(f"written.{key}", languages):
            yield str(today + timedelta(days))


def _interval(words: str, languages: Sequence[str], today: date) -> str:
    ends = (end.strip() for end in words.split("/"))
    found = [
        end if end in {"", ".."} or is_edtf(end) else proposed_date(end, languages, today) or "?"
        for end in ends
    ]
    # `Winter 2023/2024` is one winter, not the time from a winter to a year.
    return "" if any(map(_is_season, found)) else "/".join(found)


def _is_season(written: str) -> bool:
    start = Edtf.parse(written).start if is_edtf(written) else None
    return start is not None and (start.month or 0) > _MONTHS


def _read(words: str, language: str) -> Iterator[str]:
    dates = reader(language).dates(words)
    vocabulary = LANGUAGES.get(language)
    if not vocabulary or not _is_understood(words, dates, vocabulary):
        return
    written = [edtf_written(one, one.year or 0, uncertain=one.uncertain) for one in dates]
    if any(one.year is None for one in dates):
        return
    match [one.role for one in dates]:
        case [""]:
            yield _directed(written[0], dates[0].direction)
        case ["start", "end"]:
            yield "/".join(written)


def _directed(written: str, direction: str) -> str:
    return {"since": f"{written}/..", "until": f"../{written}"}.get(direction, written)


def _is_understood(words: str, dates: Sequence[StatedDate], vocabulary: Vocabulary) -> bool:
    """Tell whether nothing stands beside the dates that may mean another time, or no such date."""
    known = vocabulary.dates
    beside = _beside(words, dates)
    doubted = any(one.uncertain for one in dates) or not beside & known.uncertain
    rounded = any(one.approximate for one in dates) or not beside & known.approximate
    directions = _single_words(known.since | known.until)
    directed = any(one.direction or one.role for one in dates) or not beside & directions
    seasons = len(dates) > 1 and any((one.month or 0) > _MONTHS for one in dates)
    harmless = known.approximate | known.uncertain | directions | known.fillers
    harmless |= known.weekdays | known.interval_openers | known.interval_links | known.list_links
    elsewhere = words_for("written.beside", [vocabulary.code])
    return doubted and rounded and directed and not seasons and beside <= harmless - elsewhere


def _single_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in phrase.split())


def _beside(words: str, dates: Sequence[StatedDate]) -> set[str]:
    """Return the words that belong to no date."""
    rest = list(words)
    for one in dates:
        rest[one.span.start : one.span.end] = " " * (one.span.end - one.span.start)
    return {word.casefold() for word in re.findall(r"\w+", "".join(rest))}
