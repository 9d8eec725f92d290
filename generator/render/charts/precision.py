"""How precise a date is, as its mark on a timeline shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.model.edtf import Edtf, Moment


class Span(StrEnum):
    """The kinds of date that have a mark of their own."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    LONGER = "longer"
    INTERVAL = "interval"
    SINCE = "since"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Precision:
    """What the mark of a date shows.

    `vague` dates are about that or in doubt; the open end of an interval may be `unknown`.
    """

    span: Span
    vague: bool
    unknown: bool


def precision(date: Edtf) -> Precision:
    """Tell how precise a date is."""
    vague = any(moment.qualifier for moment in date.moments)
    return Precision(_interval(date) or _single(date.moments[0]), vague, date.unknown)


def _interval(date: Edtf) -> Span | None:
    if not date.interval:
        return None
    if date.end is None:
        return Span.SINCE
    return Span.INTERVAL if date.start else Span.UNTIL


def _single(moment: Moment) -> Span:
    if moment.unspecified:
        return Span.LONGER
    if moment.month is None:
        return Span.YEAR
    return Span.MONTH if moment.day is None else Span.DAY
