"""Dates as EDTF, and the years that the time of a text gives to those without."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.drafting.drafts import Published
from generator.drafting.prose import Prose
from generator.language import Span, StatedDate
from generator.language.edtf import edtf_written
from generator.model.edtf import Edtf, EdtfError

_AHEAD: Final = 2
"""Months that a date without a year may lie ahead; beyond them the last one is meant."""

_DEADLINE: Final = 6
"""The same for a date by which something will be."""

_COMING: Final = 9
"""The same for a date of which the text says that it will be."""

_BORDER: Final = re.compile(r"[,;:–—()„“”\"»«](?!\d)")
_LOOK_BACK: Final = 30
_BEFORE: Final = 3
_MONTHS: Final = 12


def edtf_of(prose: Prose, dates: Sequence[StatedDate], published: Published) -> Edtf | None:
    """Return a date in EDTF; `None` where nothing tells its year, or there is no such day."""
    years = _years(prose, dates, published)
    if None in years:
        return None
    written = "/".join(
        edtf_written(date, year or 0, uncertain=date.uncertain or date.year is None)
        for date, year in zip(dates, years, strict=True)
    )
    try:
        return Edtf.parse(written)
    except EdtfError:
        return None


def _years(prose: Prose, dates: Sequence[StatedDate], published: Published) -> list[int | None]:
    """Tell the years of a date or of the ends of an interval; one end tells that of the other."""
    years = [_year(prose, date, published) if date.year is None else date.year for date in dates]
    start, end = dates[0], dates[-1]
    turns = (end.month or 0, end.day or 0) < (start.month or 0, start.day or 0)
    if not (start.month and end.month):
        return years
    if end.year is None and years[0] is not None:
        return [*years[:-1], years[0] + turns]
    if start.year is None and years[-1] is not None:
        return [years[-1] - turns, *years[1:]]
    return years


def _year(prose: Prose, date: StatedDate, published: Published) -> int | None:
    """Tell the year of a date: that of its sentence, else by when the text appeared."""
    if not date.month:
        return None
    before = _words_before(prose, date)
    passed = bool(before & prose.clues.last)
    told = None if passed else _told(prose, date)
    anchor = _stated(published) or _latest(prose, published)
    if told or not anchor:
        return told
    year, month = anchor
    ahead = (date.month - month) % 12
    coming = ahead <= _reach(prose, date, before) and not passed
    return year + (month + ahead > 12) - (0 if coming else 1)


def _reach(prose: Prose, date: StatedDate, before: frozenset[str]) -> int:
    """Return how many months ahead a date may lie: far where its clause tells what will be."""
    if not before & prose.clues.since and _clause(prose, date) & prose.clues.coming:
        return _COMING
    return _DEADLINE if before & prose.clues.until else _AHEAD


def _clause(prose: Prose, date: StatedDate) -> frozenset[str]:
    """Return the words of the clause in which a date stands."""
    sentence = prose.sentence_at(date.span.start).span
    before = prose.plain[sentence.start : date.span.start]
    after = _BORDER.search(prose.plain, date.span.end, sentence.end)
    start = sentence.start + max((match.end() for match in _BORDER.finditer(before)), default=0)
    return frozenset(
        word.key for word in prose.words(Span(start, after.start() if after else sentence.end))
    )


def _words_before(prose: Prose, date: StatedDate) -> frozenset[str]:
    """Return the words of a date and the few before it."""
    start = date.span.start
    few = prose.words(Span(max(0, start - _LOOK_BACK), start))[-_BEFORE:]
    return frozenset(word.key for word in (*few, *prose.words(date.span)))


def _told(prose: Prose, date: StatedDate) -> int | None:
    """Return the year that the sentence states before, where it states one alone and no month.

    A year by which something will be is not that of what stands behind, nor is one before
    *this year*.
    """
    sentence = prose.sentence_at(date.span.start).span
    before = prose.text.dates.overlapping(Span(sentence.start, date.span.start))
    stated = [other for other in before if other.year]
    if len(stated) != 1 or stated[0].month or _words_before(prose, stated[0]) & prose.clues.until:
        return None
    since = prose.words(Span(stated[0].span.end, date.span.start))
    return None if any(word.key in prose.clues.present for word in since) else stated[0].year


def _stated(published: Published) -> tuple[int, int] | None:
    if published.guessed:
        return None
    start = Edtf.parse(published.date).start
    return (start.year, start.month or 12) if start else None


def _latest(prose: Prose, published: Published) -> tuple[int, int] | None:
    """Return the latest month that the text states: news is about its own time.

    Where it states a later year that has begun, its middle is meant: so is that year. Of a text
    without a month, only this year or the last one tells when it is from.
    """
    stated = [(date, date.year or 0, date.month or 0) for date in prose.text.dates if date.year]
    dated = [(year, month) for _, year, month in stated if 0 < month <= _MONTHS]
    now = int(published.date[:4])
    bare = (one for one in stated if not one[2] and one[1] <= now)
    years = [year for date, year, _ in bare if not _words_before(prose, date) & prose.clues.until]
    if not dated:
        return (max(years), _MONTHS // 2) if years and max(years) >= now - 1 else None
    latest = max(dated)
    return max(latest, (max(years, default=0), _MONTHS // 2)) if latest[0] < now else latest
