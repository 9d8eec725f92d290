"""Troop numbers: how many, of whom, where, as reported when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from generator.check.consistency import as_of
from generator.check.context import Context
from generator.model.briefing import Briefing
from generator.model.claim import Claim, Loc
from generator.model.count import Count, CountError
from generator.model.edtf import Edtf
from generator.model.fields import CountField, DateField, PlainText, Reference, RichText
from generator.model.records import Evidenced, Fact
from generator.model.text import Text
from generator.render.data import evidence_data, text_data
from generator.render.dates import date_words
from generator.render.desk import PROOF_COLUMNS, Desk
from generator.render.edition import Edition, Figure, Phrase
from generator.render.tables import Cell, Table
from generator.render.tables import Field as Column
from generator.render.views import FactView, Link, Prose, Quote
from generator.sheets.base import Sheet


class Report(Evidenced):
    """One report of a number; `as_of` is the source's date of publication unless it is given."""

    count: CountField
    as_of: DateField | None = None
    note: RichText | None = None
    according_to: tuple[Reference, ...] = ()


class TroopNumber(Fact):
    """A number of soldiers or other people, with every report of it."""

    label: PlainText
    actor: Reference
    place: PlainText | None = None
    task: PlainText | None = None
    counts: Annotated[tuple[Report, ...], Field(min_length=1)]

    def claims(self) -> tuple[Claim, ...]:
        """Return one claim for each report."""
        return tuple(self._claim(index, report) for index, report in enumerate(self.counts))

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield the actor, and whoever the number is according to."""
        yield (self.id, "actor"), self.actor
        yield from super().references()
        for index, report in enumerate(self.counts):
            for place, actor in enumerate(report.according_to):
                yield (self.id, "counts", index, "according_to", place), actor

    def _claim(self, index: int, report: Report) -> Claim:
        loc = (self.id, "counts", index)
        return Claim(
            loc,
            report.cited(loc),
            (self.actor, *self.according_to, *report.according_to),
            count=report.count,
            as_of=report.as_of,
        )


@dataclass(frozen=True, slots=True)
class ReportView:
    """One report of a number as a page shows it; another source may contest it."""

    figure: Figure
    as_of: str
    contested: bool
    according_to: tuple[Link, ...]
    note: Prose | None
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number as a page shows it; the first report is the latest."""

    fact: FactView
    actor: Link
    place: Phrase | None
    task: Phrase | None
    reports: tuple[ReportView, ...]


class TroopNumbers(Sheet[TroopNumber]):
    """The sheet `troop-numbers.yml`."""

    name = "troop-numbers"
    overview = 1
    record = TroopNumber

    def title(self, fact: TroopNumber) -> Text:
        """Return what is counted."""
        return fact.label

    def view(self, desk: Desk, fact: TroopNumber) -> NumberView:
        """Return the number with its reports, the latest first."""
        return NumberView(
            desk.fact(self.name, fact),
            desk.mention(fact.actor),
            desk.phrase(fact.place),
            desk.phrase(fact.task),
            tuple(self._report(desk, *item) for item in self._latest_first(desk, fact)),
        )

    def data(self, desk: Desk, fact: TroopNumber) -> Mapping[str, object]:
        """Return what is counted, and each report."""
        return {
            "label": fact.label.by_language(),
            "actor": fact.actor,
            "place": text_data(fact.place),
            "task": text_data(fact.task),
            "counts": [
                self._count_data(desk, *item)
                for item in zip(fact.counts, fact.claims(), strict=True)
            ],
        }

    def logged(self, fact: TroopNumber, briefing: Briefing) -> tuple[tuple[str, ...], ...]:
        """Return the counts, the latest first, then what is counted."""
        context, reports = Context(briefing), zip(fact.counts, fact.claims(), strict=True)
        dated = [(_recency(as_of(claim, context)), str(report.count)) for report, claim in reports]
        latest_first = sorted(dated, key=lambda item: item[0], reverse=True)
        return (tuple(count for _, count in latest_first), *super().logged(fact, briefing))

    def spoken(self, edition: Edition, written: str) -> str:
        """Return a count in words."""
        try:
            return edition.figure(Count.parse(written)).words
        except CountError:
            return written

    def tables(self, desk: Desk, facts: Sequence[TroopNumber]) -> Iterable[Table]:
        """Return one table with a row for each report."""
        rows = (
            self._row(desk, fact, *item)
            for fact in facts
            for item in zip(fact.counts, fact.claims(), strict=True)
        )
        yield Table(self.name, _COLUMNS, tuple(rows))

    def _latest_first(self, desk: Desk, fact: TroopNumber) -> list[tuple[Report, Claim]]:
        reports = zip(fact.counts, fact.claims(), strict=True)
        return sorted(
            reports, key=lambda item: _recency(desk.as_of(self.name, item[1])), reverse=True
        )

    def _report(self, desk: Desk, report: Report, claim: Claim) -> ReportView:
        return ReportView(
            desk.edition.figure(report.count),
            date_words(desk.as_of(self.name, claim), desk.edition),
            desk.is_contested(self.name, claim),
            desk.mentions(report.according_to),
            desk.prose(report.note),
            desk.quotes(self.name, claim),
        )

    def _count_data(self, desk: Desk, report: Report, claim: Claim) -> Mapping[str, object]:
        return {
            "count": str(report.count),
            "low": report.count.low,
            "best": report.count.best,
            "high": report.count.high,
            "approximate": report.count.approximate,
            "as_of": str(desk.as_of(self.name, claim)),
            "evidence": evidence_data(desk, desk.evidence.of_claim(self.name, claim)),
        }

    def _row(self, desk: Desk, fact: TroopNumber, report: Report, claim: Claim) -> tuple[Cell, ...]:
        count = report.count
        numbers = (str(count), count.low, count.best, count.high, count.approximate)
        return (
            fact.id,
            desk.words(fact.label),
            fact.actor,
            desk.words(fact.place),
            desk.words(fact.task),
            *numbers,
            str(desk.as_of(self.name, claim)),
            " ".join((*fact.according_to, *report.according_to)),
            *desk.proof_cells(self.name, claim),
            desk.fact_url(self.name, fact.id),
        )


_COLUMNS = (
    *(Column(name) for name in ("fact", "label", "actor", "place", "task", "count")),
    *(Column(name, "integer") for name in ("low", "best", "high")),
    Column("approximate", "boolean"),
    *(Column(name) for name in ("as_of", "according_to", *PROOF_COLUMNS, "url")),
)


def _recency(when: Edtf | None) -> tuple[bool, tuple[int, ...]]:
    # What holds to this day is later than any day; what has no date at all comes last.
    return (when.latest is None, when.latest or ()) if when else (False, ())
