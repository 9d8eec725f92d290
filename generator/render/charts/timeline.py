"""All dates of a briefing at a glance: one axis, as many rows as their titles need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.model.edtf import Edtf
from generator.render.charts.measure import fit, text_width
from generator.render.charts.precision import Precision, Span, precision
from generator.render.charts.times import Stretch, Tick, TimeScale, stretch, time_scale
from generator.render.edition import Edition

WIDTH: Final = 920
MOST_EVENTS: Final = 40
"""How many events can be seen at a glance."""

LABEL_SIZE: Final = 13
_ROW: Final = 24
_SIDE: Final = 12
_FOOT: Final = 34
_LONGEST_LABEL: Final = 420
_SHORTEST_MARK: Final = 10
_GAP: Final = 8
_UNKNOWN: Final = 46


@dataclass(frozen=True, slots=True)
class Event:
    """A date as the overview takes it."""

    id: str
    date: Edtf
    title: str


@dataclass(frozen=True, slots=True)
class TimelineMark:
    """An event on the overview: its date from `left` to `right`, its title from `x` on.

    A title stands to the right of its mark or, where there is no room, ends left of it (`before`).
    """

    id: str
    precision: Precision
    left: float
    right: float
    y: float
    x: float
    before: bool
    title: str

    @property
    def ends(self) -> tuple[float, float]:
        """The room that mark and title take, from left to right."""
        width = text_width(self.title, LABEL_SIZE)
        if self.before:
            return self.x - width, self.right
        return self.left, self.x + width


@dataclass(frozen=True, slots=True)
class Timeline:
    """The overview: marks in rows over an axis."""

    width: int
    height: int
    marks: tuple[TimelineMark, ...]
    ticks: tuple[Tick, ...]
    axis: float


def timeline(events: Sequence[Event], edition: Edition) -> Timeline:
    """Lay out events on an axis of time, each in the first row that has room for it."""
    times = time_scale(stretch(event.date) for event in events)
    rows: list[list[TimelineMark]] = []
    for event in events:
        _settle(_mark(event, times), rows)
    axis = len(rows) * _ROW + _GAP
    ticks = (Tick(_x(tick.share), tick.words) for tick in times.ticks(edition))
    marks = tuple(mark for row in rows for mark in row)
    return Timeline(WIDTH, axis + _FOOT, marks, tuple(ticks), axis)


def _settle(mark: TimelineMark, rows: list[list[TimelineMark]]) -> None:
    free = (number for number, row in enumerate(rows) if _fits(mark, row))
    number = next(free, len(rows))
    if number == len(rows):
        rows.append([])
    rows[number].append(replace(mark, y=number * _ROW + _ROW / 2))


def _fits(mark: TimelineMark, row: Sequence[TimelineMark]) -> bool:
    left, right = mark.ends
    return all(right + _GAP < other.ends[0] or other.ends[1] + _GAP < left for other in row)


def _mark(event: Event, times: TimeScale) -> TimelineMark:
    kind = precision(event.date)
    left, right = _extent(stretch(event.date), kind, times)
    room = max(WIDTH - right, left) - 2 * _GAP
    title = fit(event.title, LABEL_SIZE, min(_LONGEST_LABEL, room))
    before = right + _GAP + text_width(title, LABEL_SIZE) > WIDTH
    x = left - _GAP if before else right + _GAP
    return TimelineMark(event.id, kind, left, right, 0, x, before, title)


def _extent(days: Stretch, kind: Precision, times: TimeScale) -> tuple[float, float]:
    first = times.first if days.first is None else days.first
    last = times.last if days.last is None else days.last
    left, right = _x(times.share(first)), _x(times.share(last))
    if kind.unknown:
        # Nobody knows how far it reaches: a short line that fades, not one to the edge.
        left = max(left, right - _UNKNOWN) if kind.span is Span.UNTIL else left
        right = min(right, left + _UNKNOWN) if kind.span is Span.SINCE else right
    lacking = max(0, _SHORTEST_MARK - (right - left)) / 2
    return left - lacking, right + lacking


def _x(share: float) -> float:
    return _SIDE + share * (WIDTH - 2 * _SIDE)
