"""Dates in words, as far as they are stated: *um 2014*, *Oktober 2023*, *2003–2011*."""

from __future__ import annotations

from datetime import date
from typing import Final

from generator.model.edtf import Edtf, Moment
from generator.render.edition import Edition

_QUALIFIERS: Final = {"~": "date-about", "?": "date-uncertain", "%": "date-uncertain-about"}
_FIRST_SEASON: Final = 21


def date_words(edtf: Edtf, edition: Edition) -> str:
    """Write an EDTF date or interval in the words of an edition."""
    if not edtf.interval:
        return _moment(edtf.start, edition) if edtf.start else ""
    if edtf.start and edtf.end:
        return _interval(edtf.start, edtf.end, edition)
    side, moment = ("since", edtf.start) if edtf.start else ("until", edtf.end)
    key = f"date-{side}-unknown" if edtf.unknown else f"date-{side}"
    return edition.words.text(key, date=_moment(moment, edition) if moment else "")


def day_words(day: date, edition: Edition) -> str:
    """Write a calendar day in the words of an edition."""
    return _plain(Moment(day.year, day.month, day.day), edition)


def _interval(start: Moment, end: Moment, edition: Edition) -> str:
    ends = _moment(start, edition), _moment(end, edition)
    # A dash joins bare years; longer dates read better with a word between them.
    key = "date-years" if all(words.isdigit() for words in ends) else "date-from-to"
    return edition.words.text(key, start=ends[0], end=ends[1])


def _moment(moment: Moment, edition: Edition) -> str:
    words = _plain(moment, edition)
    if not moment.qualifier:
        return words
    by_day = "-day" if moment.day and moment.month and moment.approximate else ""
    return edition.words.text(_QUALIFIERS[moment.qualifier] + by_day, date=words)


def _plain(moment: Moment, edition: Edition) -> str:
    year = year_words(moment, edition)
    if moment.month is None:
        return year
    if moment.month >= _FIRST_SEASON:
        return edition.words.text(f"season-{moment.month}", year=year)
    month = edition.locale.months["format"]["wide"][moment.month]
    if moment.day is None:
        return edition.words.text("date-month", month=month, year=year)
    return edition.words.text("date-day", day=moment.day, month=month, year=year)


def year_words(moment: Moment, edition: Edition) -> str:
    """Write the year of a moment, or the years that it may mean, in the words of an edition."""
    if moment.unspecified == 1 and moment.year >= 0:
        return edition.words.text("date-decade", year=moment.year)
    if moment.unspecified:
        ends = moment.earliest.year, moment.latest.year
        first, last = (_counted(year, edition) for year in ends)
        return edition.words.text("date-between", first=first, last=last)
    return _counted(moment.year, edition)


def _counted(year: int, edition: Edition) -> str:
    # EDTF counts years astronomically: 0 is the year 1 before Christ.
    return str(year) if year > 0 else edition.words.text("date-before-christ", year=1 - year)
