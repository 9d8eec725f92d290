"""The reports of one number over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from babel.numbers import format_compact_decimal

from generator.model.count import Count
from generator.model.edtf import Edtf
from generator.render.charts.labels import Box, Wanted, place
from generator.render.charts.measure import text_width
from generator.render.charts.times import Stretch, Tick, TimeScale, stretch, time_scale
from generator.render.charts.values import Form, ValueScale, ends, form_of, value_scale
from generator.render.edition import Edition

WIDTH: Final = 700
HEIGHT: Final = 300
LABEL_SIZE: Final = 14
TICK_SIZE: Final = 12
_LINE: Final = 18
_ABOVE: Final = 40
_BELOW: Final = 40
_BESIDE: Final = 14
_END: Final = 36
_ARROW: Final = 26
_REACH: Final = 8
_BAND: Final = 11
_COMPACT_FROM: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Report:
    """One count as a chart takes it: the words beside its mark, and its source.

    `source` is the tag of the source, empty where there is only one; `series` is its number.
    """

    count: Count
    as_of: Edtf
    words: str
    source: str = ""
    series: int = 0
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place; a line leads to them where they stand apart from their mark."""

    x: float
    y: float
    words: str
    line: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class PlotMark:
    """One count in the plot: from `low` to `high` at `x`, its date from `left` to `right`.

    `arrow` is how long the arrow of a bound is; `opens` tells at which ends the date is open.
    """

    form: Form
    x: float
    low: float
    high: float
    left: float
    right: float
    vague: bool
    opens: tuple[bool, bool]
    arrow: float
    contested: bool
    source: str
    series: int
    label: Label | None


@dataclass(frozen=True, slots=True)
class CountChart:
    """A plot of counts: marks, and what the axes say."""

    width: int
    height: int
    plot: Box
    marks: tuple[PlotMark, ...]
    values: tuple[Tick, ...]
    times: tuple[Tick, ...]
    logarithmic: bool


def count_chart(reports: Sequence[Report], edition: Edition) -> CountChart:
    """Lay out the reports of a number over time."""
    values = value_scale(report.count for report in reports)
    times = time_scale(stretch(report.as_of) for report in reports)
    ticks = [Tick(values.share(number), short(number, edition)) for number in values.fine_ticks]
    plot = _plot(ticks)
    marks = [_mark(report, plot, values, times) for report in reports]
    return CountChart(
        WIDTH,
        HEIGHT,
        plot,
        _labelled(marks, reports, plot),
        tuple(Tick(plot.bottom - tick.share * plot.height, tick.words) for tick in ticks),
        tuple(Tick(plot.x + tick.share * plot.width, tick.words) for tick in times.ticks(edition)),
        values.logarithmic,
    )


def short(number: int, edition: Edition) -> str:
    """Write a number on an axis, a large one in short."""
    if number < _COMPACT_FROM:
        return edition.number(number)
    return str(format_compact_decimal(number, locale=edition.locale, fraction_digits=1))


def _plot(ticks: Sequence[Tick]) -> Box:
    left = max(text_width(tick.words, TICK_SIZE) for tick in ticks) + _BESIDE
    return Box(left, _ABOVE, WIDTH - _END - left, HEIGHT - _ABOVE - _BELOW)


def _mark(report: Report, plot: Box, values: ValueScale, times: TimeScale) -> PlotMark:
    days = stretch(report.as_of)
    low, high = (plot.bottom - values.share(number) * plot.height for number in ends(report.count))
    return PlotMark(
        form_of(report.count),
        plot.x + times.share(days.middle) * plot.width,
        low,
        high,
        *_extent(days, plot, times),
        days.vague,
        (days.first is None, days.last is None),
        min(_ARROW, max(_ARROW / 2, plot.bottom - low)),
        report.contested,
        report.source,
        report.series,
        None,
    )


def _extent(days: Stretch, plot: Box, times: TimeScale) -> tuple[float, float]:
    first = times.first if days.first is None else days.first
    last = times.last if days.last is None else days.last
    return plot.x + times.share(first) * plot.width, plot.x + times.share(last) * plot.width


def _labelled(
    marks: Sequence[PlotMark], reports: Sequence[Report], plot: Box
) -> tuple[PlotMark, ...]:
    wanted = [
        Wanted(_with_date(mark), text_width(f"{report.words} {report.source}", LABEL_SIZE), _LINE)
        for mark, report in zip(marks, reports, strict=True)
    ]
    frame = Box(plot.x, 0, plot.width + _END, plot.bottom)
    places = place(wanted, frame, [_whisker(mark) for mark in marks])
    return tuple(
        replace(mark, label=_label(mark, box, report.words)) if box else mark
        for mark, box, report in zip(marks, places, reports, strict=True)
    )


def _label(mark: PlotMark, box: Box, words: str) -> Label:
    around = body(mark)
    near = Box(around.x - _LINE, around.y - _LINE, around.width + 2 * _LINE, 0)
    near = replace(near, height=around.height + 2 * _LINE)
    foot = min(max(mark.x, box.x), box.right), box.y if box.y > mark.low else box.bottom
    return Label(box.x, box.bottom - 5, words, None if near.overlaps(box) else foot)


def body(mark: PlotMark) -> Box:
    """Return the room that a mark takes, its date apart."""
    half = _BAND if mark.form is Form.MAGNITUDE else _REACH
    top = mark.high - (mark.arrow if mark.form is Form.LEAST else half)
    bottom = mark.low + (mark.arrow if mark.form is Form.MOST else half)
    return Box(mark.x - half, top, 2 * half, bottom - top)


def _with_date(mark: PlotMark) -> Box:
    """Return the room of a mark with a date so short that a label must stand beside both."""
    room = body(mark)
    if mark.right - mark.left > _LINE * 2:
        return room
    left, right = min(room.x, mark.left), max(room.right, mark.right)
    return Box(left, room.y, right - left, room.height)


def _whisker(mark: PlotMark) -> Box:
    middle = (mark.low + mark.high) / 2
    return Box(mark.left, middle - 2, mark.right - mark.left, 4)
