"""Dates as EDTF, and the years that the time of a text gives to those without."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.drafting.drafts import Published
from generator.drafting.prose import Prose
from generator.language import Span, StatedDate
from generator.model.edtf import Edtf, EdtfError

_AHEAD: Final = 2
"""Months that a date without a year may lie ahead; beyond them the last one is meant."""

_LOOK_BACK: Final = 30


def edtf_of(prose: Prose, dates: Sequence[StatedDate], published: Published) -> Edtf | None:
    """Return a date in EDTF; `None` where nothing tells its year, or there is no such day."""
    years = [date.year or _year(prose, date, published) for date in dates]
    if None in years:
        return None
    written = "/".join(
        _written(date, year or 0, inferred=date.year is None)
        for date, year in zip(dates, years, strict=True)
    )
    try:
        return Edtf.parse(written)
    except EdtfError:
        return None


def _written(date: StatedDate, year: int, *, inferred: bool) -> str:
    parts = (f"{year:04}", *(f"{part:02}" for part in (date.month, date.day) if part))
    uncertain = date.uncertain or inferred
    mark = "%" if date.approximate and uncertain else "~" * date.approximate + "?" * uncertain
    return "-".join(parts) + mark


def _year(prose: Prose, date: StatedDate, published: Published) -> int | None:
    """Tell the year of a date from when the text appeared, or from the latest date it states."""
    anchor = _stated(published) or _latest(prose)
    if not anchor or not date.month:
        return None
    year, month = anchor
    ahead = (date.month - month) % 12
    before = prose.words(Span(max(0, date.span.start - _LOOK_BACK), date.span.start))
    passed = bool(before) and before[-1].key in prose.clues.last
    coming = ahead <= _AHEAD and not passed
    return year + (month + ahead > 12) - (0 if coming else 1)


def _stated(published: Published) -> tuple[int, int] | None:
    if published.guessed:
        return None
    start = Edtf.parse(published.date).start
    return (start.year, start.month or 12) if start else None


def _latest(prose: Prose) -> tuple[int, int] | None:
    """Return the latest month that the text states: news is about its own time."""
    dated = ((date.year, date.month) for date in prose.text.dates if date.year and date.month)
    return max(dated, default=None)
