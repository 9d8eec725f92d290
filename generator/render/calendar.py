"""Key dates as a calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from generator.model.edtf import Day, Edtf

if TYPE_CHECKING:
    import icalendar

_PRODUCT: Final = "-//quoted-briefings//key dates//"


@dataclass(frozen=True, slots=True)
class Appointment:
    """An event for the calendar, with the words around it decided.

    `url` is empty where no full address is known.
    """

    uid: str
    when: Edtf
    title: str
    description: str
    url: str


def write_calendar(
    name: str, language: str, stamp: date, appointments: Iterable[Appointment]
) -> bytes:
    """Write events as a calendar; `stamp` is the day of the data, not of the clock."""
    import icalendar  # noqa: PLC0415 - takes a while, and checking needs no calendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", _PRODUCT + language.upper())
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for appointment in appointments:
        days = _days(appointment.when)
        if days:
            calendar.add_component(_event(appointment, days, stamp))
    return bytes(calendar.to_ical())


def _event(appointment: Appointment, days: tuple[date, date], stamp: date) -> icalendar.Event:
    import icalendar  # noqa: PLC0415 - the same

    event = icalendar.Event()
    event.add("uid", appointment.uid)
    event.add("dtstamp", datetime.combine(stamp, time(), UTC))
    event.add("dtstart", days[0])
    event.add("dtend", days[1] + timedelta(days=1))
    event.add("summary", appointment.title)
    event.add("description", appointment.description)
    if appointment.url:
        event.add("url", appointment.url)
    event.add("transp", "TRANSPARENT")
    return event


def _days(when: Edtf) -> tuple[date, date] | None:
    # What is open at one end stands where its other end may be.
    begin, end = when.start or when.end, when.end or when.start
    first = _day(begin.earliest if begin else None)
    last = _day(end.latest if end else None)
    return (first, last) if first and last else None


def _day(day: Day | None) -> date | None:
    # Calendars know the years 1 to 9999 only; the last day of all has no day after it.
    if day is None or not 1 <= day.year <= 9998:
        return None
    return date(*day)
