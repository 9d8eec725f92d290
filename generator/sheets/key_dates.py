"""Key dates: what happened when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model.briefing import Briefing
from generator.model.claim import Claim, Loc
from generator.model.edtf import Edtf, EdtfError, Moment
from generator.model.fields import DateField, PlainText, Reference
from generator.model.records import Evidenced, Fact
from generator.model.text import Text
from generator.render.calendar import Appointment, write_calendar
from generator.render.charts.precision import Precision, Span, precision
from generator.render.charts.timeline import MOST_EVENTS, Event, Timeline, timeline
from generator.render.dates import date_words, year_words
from generator.render.desk import PROOF_COLUMNS, Desk
from generator.render.edition import Edition, Phrase
from generator.render.linked import Node
from generator.render.statement import Statement
from generator.render.tables import Cell, Field, Table
from generator.render.views import FactView, Link, Quote
from generator.sheets.base import Sheet
from generator.sheets.things import acting, happened, known


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
    year: str
    precision: Precision
    actors: tuple[Link, ...]
    actor_ids: tuple[str, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """An actor to whose dates a reader can keep, and how many these are."""

    id: str
    name: Phrase
    dates: int


@dataclass(frozen=True, slots=True)
class TimelineView:
    """What the page shows of all dates together; `chart` is left out where they are too many."""

    chart: Timeline | None
    choices: tuple[Choice, ...]
    keys: tuple[Precision, ...]
    vague: bool


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
            self.fact(desk, fact),
            date_words(fact.date, desk.edition),
            _machine(fact),
            _year(fact, desk.edition),
            precision(fact.date),
            desk.mentions(fact.actors),
            fact.actors,
            desk.quotes(self.name, fact.claims()[0]),
        )

    def actors(self, fact: KeyDate) -> tuple[str, ...]:
        """Return whoever took part."""
        return fact.actors

    def statement(self, desk: Desk, fact: KeyDate) -> Statement:
        """Return the date; what happened then is said around it."""
        when = Phrase(self.value(desk, fact))
        line = (when, desk.edition.phrase(fact.title))
        return Statement(fact.claims()[0], (when,), line, fact.according_to)

    def value(self, desk: Desk, fact: KeyDate) -> str:
        """Return the date."""
        return date_words(fact.date, desk.edition)

    def whole(self, desk: Desk, facts: Sequence[KeyDate]) -> TimelineView:
        """Return the dates at a glance, the actors to choose among, and what the marks mean."""
        events = [Event(fact.id, fact.date, desk.words(fact.title)) for fact in facts]
        kinds = {precision(fact.date) for fact in facts}
        return TimelineView(
            timeline(events, desk.edition) if 1 < len(events) <= MOST_EVENTS else None,
            _choices(desk, facts),
            tuple(sorted({replace(kind, vague=False) for kind in kinds}, key=_weight)),
            any(kind.vague for kind in kinds),
        )

    def things(self, desk: Desk, facts: Sequence[KeyDate]) -> Iterable[Node]:
        """Return the dates as events."""
        for fact in facts:
            yield {
                **known(desk, self.name, fact.id, "Event"),
                "name": desk.words(fact.title),
                "description": self.value(desk, fact),
                **happened(fact.date),
                "about": [acting(desk, actor) for actor in fact.actors],
            }

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
            desk.fact_url(self.name, fact.id) if desk.links.site_url else "",
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


def _weight(kind: Precision) -> tuple[int, bool]:
    return list(Span).index(kind.span), kind.unknown


def _year(fact: KeyDate, edition: Edition) -> str:
    if day := fact.date.earliest:
        return year_words(Moment(day.year), edition)
    # What begins nobody knows when stands first, under the year in which it ends.
    return date_words(Edtf("", None, _whole_year(fact.date), interval=True), edition)


def _whole_year(date: Edtf) -> Moment | None:
    return Moment(date.latest.year) if date.latest else None


def _choices(desk: Desk, facts: Sequence[KeyDate]) -> tuple[Choice, ...]:
    taking_part = Counter(actor for fact in facts for actor in dict.fromkeys(fact.actors))
    # To keep to an actor who takes part in all of them would be no choice.
    chosen = (item for item in taking_part.most_common() if item[1] < len(facts))
    return tuple(Choice(actor, desk.mention(actor).words, dates) for actor, dates in chosen)


def _order(fact: KeyDate) -> tuple[tuple[int, ...], tuple[int, ...]]:
    # Of two that begin on one day the shorter comes first, an open end last.
    return fact.date.earliest or _LONG_AGO, fact.date.latest or _NEVER


def _machine(fact: KeyDate) -> str:
    """Return the date as HTML's `time` element takes it: a day, a month, a year or nothing."""
    written = str(fact.date).rstrip("?~%")
    return "" if fact.date.interval or not _PLAIN.fullmatch(written) else written
