"""Key dates: what happened when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.briefing import Briefing
from generator.model.claim import Claim, Loc
from generator.model.edtf import Edtf, EdtfError
from generator.model.fields import DateField, PlainText, Reference
from generator.model.records import Evidenced, Fact
from generator.model.text import Text
from generator.render.calendar import Appointment, write_calendar
from generator.render.dates import date_words
from generator.render.desk import PROOF_COLUMNS, Desk
from generator.render.edition import Edition
from generator.render.tables import Cell, Field, Table
from generator.render.views import FactView, Link, Quote
from generator.sheets.base import Sheet


class KeyDate(Fact, Evidenced):
    """An event with its date and the actors that took part in it."""

    date: DateField
    title: PlainText
    actors: tuple[Reference, ...] = ()

    def claims(self) -> tuple[Claim, ...]:
        """Return the one claim: that it happened on the date."""
        actors = (*self.actors, *self.according_to) if self.actors else ()
        return (Claim((self.id,), self.cited((self.id,)), actors, date=self.date),)

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield the actors, and whoever says so."""
        for index, actor in enumerate(self.actors):
            yield (self.id, "actors", index), actor
        yield from super().references()


@dataclass(frozen=True, slots=True)
class DateView:
    """A date as the timeline shows it."""

    fact: FactView
    when: str
    machine: str
    actors: tuple[Link, ...]
    quotes: tuple[Quote, ...]


class KeyDates(Sheet[KeyDate]):
    """The sheet `key-dates.yml`."""

    name = "key-dates"
    overview = 3
    record = KeyDate

    def title(self, fact: KeyDate) -> Text:
        """Return what happened."""
        return fact.title

    def arrange(self, facts: Iterable[KeyDate]) -> Sequence[KeyDate]:
        """Return the dates in the order of time."""
        return sorted(facts, key=_order)

    def view(self, desk: Desk, fact: KeyDate) -> DateView:
        """Return the date with its event and its actors."""
        return DateView(
            desk.fact(self.name, fact),
            date_words(fact.date, desk.edition),
            _machine(fact),
            desk.mentions(fact.actors),
            desk.quotes(self.name, fact.claims()[0]),
        )

    def data(self, desk: Desk, fact: KeyDate) -> Mapping[str, object]:  # noqa: ARG002 - needs nothing of the desk
        """Return the event, its date and its actors."""
        return {
            "title": fact.title.by_language(),
            "date": str(fact.date),
            **_ends(fact),
            "actors": list(fact.actors),
        }

    def logged(self, fact: KeyDate, briefing: Briefing) -> tuple[tuple[str, ...], ...]:
        """Return the date, then what happened."""
        return ((str(fact.date),), *super().logged(fact, briefing))

    def spoken(self, edition: Edition, written: str) -> str:
        """Return a date in words."""
        try:
            return date_words(Edtf.parse(written), edition)
        except EdtfError:
            return written

    def tables(self, desk: Desk, facts: Sequence[KeyDate]) -> Iterable[Table]:
        """Return one table with a row for each date."""
        rows = tuple(self._row(desk, fact) for fact in facts)
        yield Table(self.name, _COLUMNS, rows, keyed=True)

    def files(self, desk: Desk, facts: Sequence[KeyDate]) -> Mapping[str, bytes]:
        """Return the dates as a calendar."""
        title, language = desk.words(desk.proven.meta.title), desk.edition.language
        events = (self._appointment(desk, fact) for fact in facts)
        return {"key-dates.ics": write_calendar(title, language, desk.stamp, events)}

    def _appointment(self, desk: Desk, fact: KeyDate) -> Appointment:
        when = date_words(fact.date, desk.edition)
        quotes = (proof.passage.exact for proof in desk.evidence.of_fact(self.name, fact))
        return Appointment(
            f"{fact.id}@{desk.briefing.id}",
            fact.date,
            desk.words(fact.title),
            "\n\n".join((when, *quotes)),
            desk.fact_url(self.name, fact.id),
        )

    def _row(self, desk: Desk, fact: KeyDate) -> tuple[Cell, ...]:
        return (
            fact.id,
            desk.words(fact.title),
            str(fact.date),
            *_ends(fact).values(),
            " ".join(fact.actors),
            " ".join(fact.according_to),
            *desk.proof_cells(self.name, fact.claims()[0]),
            desk.fact_url(self.name, fact.id),
        )


_COLUMNS = tuple(
    Field(name)
    for name in (
        *("fact", "title", "date", "earliest", "latest", "actors", "according_to"),
        *(*PROOF_COLUMNS, "url"),
    )
)
_PLAIN = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?", re.ASCII)
_LONG_AGO = (-(10**10), 0, 0)
_NEVER = (10**10, 0, 0)


def _ends(fact: KeyDate) -> dict[str, str | None]:
    ends = {"earliest": fact.date.earliest, "latest": fact.date.latest}
    return {name: str(day) if day else None for name, day in ends.items()}


def _order(fact: KeyDate) -> tuple[tuple[int, ...], tuple[int, ...]]:
    # Of two that begin on one day the shorter comes first, an open end last.
    return fact.date.earliest or _LONG_AGO, fact.date.latest or _NEVER


def _machine(fact: KeyDate) -> str:
    """Return the date as HTML's `time` element takes it: a day, a month, a year or nothing."""
    written = str(fact.date).rstrip("?~%")
    return "" if fact.date.interval or not _PLAIN.fullmatch(written) else written
