"""Counts one under the other on a common axis: all facts side by side, and charts on phones."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.render.charts.counts import TICK_SIZE, Report, short
from generator.render.charts.measure import text_width
from generator.render.charts.times import Tick
from generator.render.charts.values import Form, ValueScale, ends, form_of, value_scale
from generator.render.edition import Edition

_NARROWEST: Final = 240
_GAP: Final = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """The mark of one count: from `start` to `end` along the axis, 0 to 1."""

    form: Form
    start: float
    end: float
    contested: bool


@dataclass(frozen=True, slots=True)
class RowChart:
    """Bars in the order of the counts, and what the axis says."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    logarithmic: bool


def row_chart(reports: Sequence[Report], edition: Edition) -> RowChart:
    """Lay out counts on one axis."""
    scale = value_scale(report.count for report in reports)
    bars = tuple(_bar(report, scale) for report in reports)
    return RowChart(bars, _ticks(scale, edition), scale.logarithmic)


def _ticks(scale: ValueScale, edition: Edition) -> tuple[Tick, ...]:
    """Name as many numbers as fit beside each other where there is least room."""
    words = [short(number, edition) for number in scale.ticks]
    widest = max(text_width(one, TICK_SIZE) for one in words)
    stride = math.ceil((len(words) - 1) * (widest + _GAP) / _NARROWEST)
    shares = (scale.share(number) for number in scale.ticks)
    return tuple(
        Tick(share, one if number % stride == 0 else "")
        for number, (share, one) in enumerate(zip(shares, words, strict=True))
    )


def _bar(report: Report, scale: ValueScale) -> Bar:
    start, end = (scale.share(number) for number in ends(report.count))
    return Bar(form_of(report.count), start, end, report.contested)
