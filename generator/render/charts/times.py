"""From dates to places along an axis."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import inf
from typing import Final

from generator.model.edtf import Day, Edtf, Moment, days_in
from generator.render.dates import year_words
from generator.render.edition import Edition

_MOST_TICKS: Final = 6
_SHORTEST: Final = 28
_MARGIN: Final = 0.04
_YEAR: Final = 365.25
_MONTH: Final = 30.5


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days that a date may mean, counted; an end that is not stated is `None`.

    `vague` dates are given as about that, or in doubt; `unknown` is an end that nobody knows.
    """

    first: int | None
    last: int | None
    vague: bool
    unknown: bool

    @property
    def days(self) -> float:
        """How many days it may be; without end where an end is open."""
        return inf if self.first is None or self.last is None else self.last - self.first

    @property
    def middle(self) -> float:
        """Where the mark of the date belongs: the middle, or the end that is stated."""
        known = [end for end in (self.first, self.last) if end is not None]
        return sum(known) / len(known)


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis, 0 to 1, and what is written there."""

    share: float
    words: str


@dataclass(frozen=True, slots=True)
class TimeScale:
    """An axis of days, counted from the first to the last."""

    first: float
    last: float

    def share(self, day: float) -> float:
        """Return how far along the axis a day is: 0 to 1."""
        return (day - self.first) / (self.last - self.first)

    def ticks(self, edition: Edition) -> tuple[Tick, ...]:
        """Return few days on the axis, named as shortly as their distance allows."""
        marked = ((number_of(day), words) for day, words in self._named(edition))
        within = (item for item in marked if self.first <= item[0] <= self.last)
        return tuple(Tick(self.share(day), words) for day, words in within)

    def _named(self, edition: Edition) -> Iterator[tuple[Day, str]]:
        span = self.last - self.first
        if span > _YEAR * 2.5:
            yield from self._years(span / _YEAR, edition)
        elif span > _MONTH * 2.5:
            yield from self._months(span / _MONTH, edition)
        else:
            yield from self._days(span, edition)

    def _years(self, span: float, edition: Edition) -> Iterator[tuple[Day, str]]:
        powers = (10**power for power in range(12))
        steps = (factor * power for power in powers for factor in (1, 2, 5))
        step = next(step for step in steps if span / step <= _MOST_TICKS)
        first, last = day_of(self.first).year, day_of(self.last).year
        for year in range(first // step * step, last + 1, step):
            yield Day(year, 1, 1), year_words(Moment(year), edition)

    def _months(self, span: float, edition: Edition) -> Iterator[tuple[Day, str]]:
        step = next(step for step in (1, 2, 3, 6, 12) if span / step <= _MOST_TICKS)
        names = edition.locale.months["format"]["abbreviated"]
        for year in range(day_of(self.first).year, day_of(self.last).year + 1):
            for month in range(1, 13, step):
                words = {"month": names[month], "year": year_words(Moment(year), edition)}
                yield Day(year, month, 1), edition.words.text("date-month", **words)

    def _days(self, span: float, edition: Edition) -> Iterator[tuple[Day, str]]:
        step = next(step for step in (1, 2, 5, 7, 14, 28) if span / step <= _MOST_TICKS)
        names = edition.locale.months["format"]["abbreviated"]
        for number in range(int(self.first), int(self.last) + 1, step):
            day = day_of(number)
            words = {"month": names[day.month], "day": day.day}
            yield day, edition.words.text("tick-day", **words)


def stretch(date: Edtf) -> Stretch:
    """Count the days that a date may mean; the last one is whole."""
    return Stretch(
        number_of(date.earliest) if date.earliest else None,
        number_of(date.latest) + 1 if date.latest else None,
        vague=any(moment.qualifier for moment in date.moments),
        unknown=date.unknown,
    )


def time_scale(stretches: Iterable[Stretch]) -> TimeScale:
    """Choose an axis that has room for all dates, and some to spare at both ends."""
    days = [end for one in stretches for end in (one.first, one.last) if end is not None]
    first, last = min(days), max(days)
    lacking = max(0, _SHORTEST - (last - first)) / 2
    margin = lacking + _MARGIN * (last - first)
    return TimeScale(first - margin, last + margin)


def number_of(day: Day) -> int:
    """Count a day of the proleptic Gregorian calendar, in any year."""
    years = day.year - 1
    leap_days = years // 4 - years // 100 + years // 400
    months = sum(days_in(day.year, month) for month in range(1, day.month))
    return years * 365 + leap_days + months + day.day


def day_of(number: float) -> Day:
    """Return the day with a number."""
    year = int(number // 365.2425) + 1
    year += (number >= number_of(Day(year + 1, 1, 1))) - (number < number_of(Day(year, 1, 1)))
    left = int(number // 1) - number_of(Day(year, 1, 1))
    month = 1
    while left >= days_in(year, month):
        left -= days_in(year, month)
        month += 1
    return Day(year, month, left + 1)
