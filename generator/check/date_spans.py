"""Do the dates of a quote make one span, or are they several of their own?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.language import StatedDate
from generator.model.edtf import Day, Edtf, Moment, days_in

States = Callable[[StatedDate, Moment], bool]

_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The time that one date covers, or an interval of two."""

    earliest: Day
    latest: Day
    dates: tuple[StatedDate, ...]


def is_span(date: Edtf, quotes: Sequence[Sequence[StatedDate]], states: States) -> bool:
    """Tell whether the quotes state the two ends of an interval as such.

    They do in two quotes, in one that speaks of a beginning or an end, and where the dates follow
    on each other without a gap.
    """
    starts = [_stating(date.start, dates, states) for dates in quotes]
    stops = [_stating(date.end, dates, states) for dates in quotes]
    for start, stop, dates in zip(starts, stops, quotes, strict=True):
        if _are_ends(start, stop) or (start and stop and _follow(date, dates, states)):
            return True
    return any(
        start and stop
        for one, start in enumerate(starts)
        for other, stop in enumerate(stops)
        if one != other
    )


def grouped(dates: Iterable[StatedDate]) -> Iterator[tuple[StatedDate, ...]]:
    """Yield each date alone, and the two ends of an interval together."""
    start: tuple[StatedDate, ...] = ()
    for date in dates:
        if start and date.role == "end":
            yield (*start, date)
            start = ()
            continue
        yield from (start,) if start else ()
        start = (date,) if date.role == "start" else ()
        yield from () if start else ((date,),)
    yield from (start,) if start else ()


def _stating(
    moment: Moment | None, dates: Sequence[StatedDate], states: States
) -> list[StatedDate]:
    return [date for date in dates if moment and states(date, moment)]


def _are_ends(starts: Sequence[StatedDate], stops: Sequence[StatedDate]) -> bool:
    """Tell whether the words around two dates make them the ends of something.

    The ends of intervals of their own are none.
    """
    return any(
        start.direction == "since" or not _ends_of(stop).isdisjoint({"until", "between"})
        for start in starts
        for stop in stops
        if start is not stop and not start.role and not stop.role
    )


def _ends_of(date: StatedDate) -> frozenset[str]:
    return date.possible_directions | {date.direction}


def _follow(date: Edtf, dates: Sequence[StatedDate], states: States) -> bool:
    return any(
        _stating(date.start, run, states) and _stating(date.end, run, states)
        for run in _runs(dates)
    )


def _runs(dates: Sequence[StatedDate]) -> Iterator[list[StatedDate]]:
    """Put together the dates between which no day is left out."""
    run: list[StatedDate] = []
    latest: Day | None = None
    for stretch in sorted(_stretches(dates), key=lambda stretch: stretch.earliest):
        if latest and stretch.earliest > _next(latest):
            yield run
            run, latest = [], None
        run += stretch.dates
        latest = max(latest or stretch.latest, stretch.latest)
    yield run


def _stretches(dates: Sequence[StatedDate]) -> Iterator[_Stretch]:
    for group in grouped(dates):
        ends = [_moment(date) for date in group if date.year is not None]
        if len(ends) == len(group):
            yield _Stretch(ends[0].earliest, ends[-1].latest, group)


def _moment(date: StatedDate) -> Moment:
    return Moment(date.year or 0, date.month, date.day, "", date.unspecified)


def _next(day: Day) -> Day:
    if day.day < days_in(day.year, day.month):
        return Day(day.year, day.month, day.day + 1)
    return Day(day.year + day.month // _DECEMBER, day.month % _DECEMBER + 1, 1)
