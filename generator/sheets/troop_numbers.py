"""Troop numbers: how many, of whom, where, as reported when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.check.consistency import as_of
from generator.check.context import Context
from generator.model.briefing import Briefing
from generator.model.claim import Claim
from generator.model.count import Count, CountError
from generator.model.text import Text
from generator.render.charts.panels import Comparison
from generator.render.data import evidence_data, text_data
from generator.render.desk import PROOF_COLUMNS, Desk
from generator.render.edition import Edition, Phrase
from generator.render.linked import Node
from generator.render.statement import Statement
from generator.render.tables import Cell, Table
from generator.render.tables import Field as Column
from generator.sheets.base import Sheet
from generator.sheets.things import counted, dataset
from generator.sheets.troop_records import Report, TroopNumber, recency
from generator.sheets.troop_views import NumberView, compared, latest_first, number_view


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
        return number_view(desk, fact, self.fact(desk, fact))

    def actors(self, fact: TroopNumber) -> tuple[str, ...]:
        """Return whose people are counted."""
        return (fact.actor,)

    def statement(self, desk: Desk, fact: TroopNumber) -> Statement:
        """Return the latest count, which holds for its date."""
        report, claim = latest_first(desk, fact)[0]
        number = Phrase(desk.edition.figure(report.count).words)
        line = (desk.edition.phrase(fact.label), number)
        told = (*fact.according_to, *report.according_to)
        return Statement(claim, (number,), line, told, dated=True)

    def value(self, desk: Desk, fact: TroopNumber) -> str:
        """Return the latest count."""
        report, _ = latest_first(desk, fact)[0]
        return desk.edition.figure(report.count).words

    def whole(self, desk: Desk, facts: Sequence[TroopNumber]) -> Comparison | None:
        """Return all numbers side by side, each as last reported."""
        return compared(desk, facts)

    def things(self, desk: Desk, facts: Sequence[TroopNumber]) -> Iterable[Node]:
        """Return the numbers as one dataset, each as last reported."""
        dates = [desk.as_of(self.name, claim) for fact in facts for claim in fact.claims()]
        latest = ((fact, *latest_first(desk, fact)[0]) for fact in facts)
        values = [
            counted(desk.words(fact.label), self.value(desk, fact), report.count)
            for fact, report, _ in latest
        ]
        yield dataset(desk, self.name, values, dates)

    def data(self, desk: Desk, fact: TroopNumber) -> Mapping[str, object]:
        """Return what is counted, and each report."""
        return {
            "label": fact.label.by_language(),
            "actor": fact.actor,
            "place": text_data(fact.place),
            "task": text_data(fact.task),
            "counts": [self._count_data(desk, *item) for item in fact.reports()],
        }

    def logged(self, fact: TroopNumber, briefing: Briefing) -> tuple[tuple[str, ...], ...]:
        """Return the counts, the latest first, then what is counted."""
        context, reports = Context(briefing), fact.reports()
        dated = [(recency(as_of(claim, context)), str(report.count)) for report, claim in reports]
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
        rows = (self._row(desk, fact, *item) for fact in facts for item in fact.reports())
        yield Table(self.name, _COLUMNS, tuple(rows))

    def _count_data(self, desk: Desk, report: Report, claim: Claim) -> Mapping[str, object]:
        return {
            "count": str(report.count),
            "low": report.count.low,
            "best": report.count.best,
            "high": report.count.high,
            "approximate": report.count.approximate,
            "as_of": str(desk.as_of(self.name, claim)),
            "note": text_data(report.note),
            "according_to": list(report.according_to),
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
