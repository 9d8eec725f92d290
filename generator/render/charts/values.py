"""From numbers to places along an axis."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.model.count import Count, Hedge

LOGARITHMIC_FROM: Final = 50
"""How many times the smallest number the largest one is where equal steps no longer do."""

_INTERVALS: Final = 5
_FEW: Final = 3


class Form(StrEnum):
    """How a count is drawn: each kind of statement has a mark of its own."""

    EXACT = "exact"
    ABOUT = "about"
    LEAST = "least"
    MOST = "most"
    RANGE = "range"
    MAGNITUDE = "magnitude"


_FORMS: Final = {
    Hedge.EXACT: Form.EXACT,
    Hedge.ABOUT: Form.ABOUT,
    Hedge.AT_LEAST: Form.LEAST,
    Hedge.MORE_THAN: Form.LEAST,
    Hedge.UP_TO: Form.MOST,
    Hedge.FEWER_THAN: Form.MOST,
    Hedge.RANGE: Form.RANGE,
    Hedge.MAGNITUDE: Form.MAGNITUDE,
}


@dataclass(frozen=True, slots=True)
class ValueScale:
    """An axis of numbers from `low` to `high`, in equal steps or in powers of ten."""

    low: int
    high: int
    logarithmic: bool

    def share(self, number: int) -> float:
        """Return how far along the axis a number is: 0 to 1."""
        if self.logarithmic:
            span = math.log10(self.high) - math.log10(self.low)
            return (math.log10(number) - math.log10(self.low)) / span
        return (number - self.low) / (self.high - self.low)

    @property
    def ticks(self) -> tuple[int, ...]:
        """Numbers at equal distances along the axis, both ends among them."""
        if not self.logarithmic:
            return tuple(range(self.low, self.high + 1, _step(self.high)))
        first, last = _digits(self.low) - 1, _digits(self.high) - 1
        stride = math.ceil((last - first) / _INTERVALS)
        return tuple(10**power for power in range(first, last + 1, stride))

    @property
    def fine_ticks(self) -> tuple[int, ...]:
        """The same, with 2 and 5 between powers of ten where these are few."""
        ticks = self.ticks
        if not self.logarithmic or len(ticks) > _FEW:
            return ticks
        finer = (factor * number for number in ticks for factor in (1, 2, 5))
        return tuple(number for number in finer if number <= self.high)


def form_of(count: Count) -> Form:
    """Return how a count is drawn."""
    return _FORMS[count.hedge]


def value_scale(counts: Iterable[Count]) -> ValueScale:
    """Choose an axis on which all counts find their place."""
    numbers = [number for count in counts for number in ends(count)]
    least, most = min(numbers), max(numbers)
    if least > 0 and most >= LOGARITHMIC_FROM * least:
        return _powers_of_ten(least, most)
    step = _step(max(most, 1))
    return ValueScale(0, step * math.ceil(max(most, 1) / step), logarithmic=False)


def ends(count: Count) -> tuple[int, int]:
    """Return the numbers between which a count is drawn; of most counts they are the same."""
    return count.first, count.first if count.second is None else count.second


def _powers_of_ten(least: int, most: int) -> ValueScale:
    first = _digits(least) - 1
    last = _digits(most - 1)
    # Whole strides, so that the last tick is the end of the axis.
    stride = math.ceil((last - first) / _INTERVALS)
    last = first + stride * math.ceil((last - first) / stride)
    return ValueScale(10**first, 10**last, logarithmic=True)


def _digits(number: int) -> int:
    return len(str(number))


def _step(most: int) -> int:
    """Return the 1, 2 or 5 times a power of ten that divides a span into few intervals."""
    power = int(10 ** max(0, _digits(most) - 2))
    steps: list[int] = [factor * power for factor in (1, 2, 5, 10, 20, 50, 100)]
    return next(step for step in steps if most <= _INTERVALS * step)
