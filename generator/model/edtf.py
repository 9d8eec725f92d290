"""When: dates of the Extended Date/Time Format, level 1.

Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 2019
(ISO 8601-2:2019, Annex A), without times of day.
"""

from __future__ import annotations

import re
from calendar import isleap
from dataclasses import dataclass
from typing import Final, NamedTuple, Self

_SINGLE: Final = re.compile(
    r"(?P<year>-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|Y-?[0-9]{5,9})"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"(?P<qualifier>[?~%])?",
    re.ASCII,
)
_SEASONS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
_MONTH_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class EdtfError(ValueError):
    """A date that is not EDTF level 1, or no such day; `reason` names the case."""

    def __init__(self, reason: str, written: str) -> None:
        """Keep the case and the words for the message."""
        super().__init__(f"{reason}: {written}")
        self.reason = reason
        self.written = written


class Day(NamedTuple):
    """One calendar day (proleptic Gregorian); the year may be negative or beyond 9999."""

    year: int
    month: int
    day: int

    def __str__(self) -> str:
        """Write the day as ISO 8601, with EDTF's `Y` before years of more than four digits."""
        return f"{_year(self.year)}-{self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class Moment:
    """One end of a date: a year, a month, a season or a day, as far as it is stated.

    `month` is 1 to 12, or 21 to 24 for a season; `unspecified` is how many trailing digits
    of the year are `X`. Digits of a month or day written as `XX` are `None`.
    """

    year: int
    month: int | None = None
    day: int | None = None
    qualifier: str = ""
    unspecified: int = 0

    @property
    def approximate(self) -> bool:
        """Whether the date is given as about that (`~` or `%`)."""
        return self.qualifier in {"~", "%"}

    @property
    def uncertain(self) -> bool:
        """Whether the date itself is in doubt (`?` or `%`)."""
        return self.qualifier in {"?", "%"}

    @property
    def earliest(self) -> Day:
        """The first day that the date may mean."""
        year = self.year - (10**self.unspecified - 1 if self.year < 0 else 0)
        if self.month is None:
            return Day(year, 1, self.day or 1)
        if self.month in _SEASONS:
            return Day(year, _SEASONS[self.month][0], 1)
        return Day(year, self.month, self.day or 1)

    @property
    def latest(self) -> Day:
        """The last day that the date may mean."""
        year = self.year + (10**self.unspecified - 1 if self.year >= 0 else 0)
        month = self.month or 12
        if month in _SEASONS:
            month = _SEASONS[month][1]
            year, month = (year + 1, month - 12) if month > 12 else (year, month)
        return Day(year, month, self.day or days_in(year, month))


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date or an interval, as written.

    A single date has `start` and `end` alike; an open or unknown end of an interval is `None`.
    """

    written: str
    start: Moment | None
    end: Moment | None
    interval: bool = False
    unknown: bool = False

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read an EDTF level 1 date or interval.

        Raises:
            EdtfError: it is not EDTF level 1, there is no such day, or the interval is reversed.
        """
        if "/" not in written:
            moment = _moment(written)
            return cls(written, moment, moment)
        ends = written.split("/")
        if len(ends) != 2:
            raise EdtfError("not-edtf", written)
        start, end = (None if text in {"", ".."} else _moment(text) for text in ends)
        if start is None and end is None:
            raise EdtfError("not-edtf", written)
        if start and end and start.earliest > end.latest:
            raise EdtfError("reversed", written)
        return cls(written, start, end, interval=True, unknown="" in ends)

    @property
    def earliest(self) -> Day | None:
        """The first day that the date may mean, `None` for an open beginning."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> Day | None:
        """The last day that the date may mean, `None` for an open end."""
        return self.end.latest if self.end else None

    @property
    def is_open(self) -> bool:
        """Whether it is an interval of which only one end is stated."""
        return self.interval and (self.start is None or self.end is None)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The ends that are stated: one for a date, one or two for an interval."""
        ends = (self.start, self.end) if self.interval else (self.start,)
        return tuple(moment for moment in ends if moment)

    def overlaps(self, other: Edtf) -> bool:
        """Tell whether the two can mean the same day."""
        return not (_before(self.latest, other.earliest) or _before(other.latest, self.earliest))

    def __str__(self) -> str:
        """Write the date as it was read."""
        return self.written


def days_in(year: int, month: int) -> int:
    """Count the days of a month (1 to 12) of the proleptic Gregorian calendar."""
    return _MONTH_LENGTHS[month - 1] + (month == 2 and isleap(year))


def _moment(written: str) -> Moment:
    match = _SINGLE.fullmatch(written)
    if not match or written.startswith(("-0000", "Y0", "Y-0")):
        raise EdtfError("not-edtf", written)
    digits = match["year"].removeprefix("Y")
    unspecified = digits.count("X")
    month, day = _part(match["month"]), _part(match["day"])
    moment = Moment(
        int(digits.replace("X", "0")), month, day, match["qualifier"] or "", unspecified
    )
    if match["month"] == "XX" and day is not None:
        raise EdtfError("not-edtf", written)
    _must_exist(moment, written, has_day=match["day"] is not None)
    return moment


def _part(digits: str | None) -> int | None:
    return None if digits in {None, "XX"} else int(digits or 0)


def _must_exist(moment: Moment, written: str, *, has_day: bool) -> None:
    month, day = moment.month, moment.day
    if moment.unspecified and month is not None:
        raise EdtfError("not-edtf", written)
    if month is not None and not 1 <= month <= 12 and (has_day or month not in _SEASONS):
        raise EdtfError("no-such-month", written)
    if day is not None and not 1 <= day <= days_in(moment.year, month or 1):
        raise EdtfError("no-such-day", written)


def _before(one: Day | None, other: Day | None) -> bool:
    return one is not None and other is not None and one < other


def _year(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def is_edtf(written: str) -> bool:
    """Tell whether a date is in the notation of the format."""
    try:
        return bool(Edtf.parse(written))
    except EdtfError:
        return False
