"""What the page of the troop numbers shows: each number with its reports, and all together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from generator.model.claim import Claim
from generator.render.charts.counts import Report as Charted
from generator.render.charts.panels import Comparison, CountPanel, comparison, count_panel, tags
from generator.render.dates import date_words
from generator.render.desk import Desk
from generator.render.edition import Figure, Phrase
from generator.render.views import FactView, Link, Prose, Quote
from generator.sheets.troop_records import Report, TroopNumber, recency

_SHEET: Final = "troop-numbers"
_NO_TAGS: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ReportView:
    """One report of a number as a page shows it; another source may contest it."""

    figure: Figure
    as_of: str
    sources: tuple[Phrase, ...]
    contested: bool
    according_to: tuple[Link, ...]
    note: Prose | None
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number as a page shows it; the first report is the latest, two make a chart."""

    fact: FactView
    actor: Link
    place: Phrase | None
    task: Phrase | None
    reports: tuple[ReportView, ...]
    panel: CountPanel | None

    @property
    def contested(self) -> tuple[ReportView, ...]:
        """The reports that contradict each other."""
        return tuple(report for report in self.reports if report.contested)


def number_view(desk: Desk, fact: TroopNumber, shown: FactView) -> NumberView:
    """Return a number with its reports, the latest first; `shown` is what every fact shows."""
    return NumberView(
        shown,
        desk.mention(fact.actor),
        desk.phrase(fact.place),
        desk.phrase(fact.task),
        tuple(_report(desk, *item) for item in latest_first(desk, fact)),
        _panel(desk, fact) if len(fact.counts) > 1 else None,
    )


def compared(desk: Desk, facts: Sequence[TroopNumber]) -> Comparison | None:
    """Return all numbers side by side, each as last reported; one alone is not compared."""
    latest = [
        (desk.mention(fact.id), _charted(desk, *latest_first(desk, fact)[0])) for fact in facts
    ]
    return comparison(latest, desk.edition) if len(latest) > 1 else None


def latest_first(desk: Desk, fact: TroopNumber) -> list[tuple[Report, Claim]]:
    """Return the reports of a number, each with its claim, in the order of their dates."""
    return sorted(
        fact.reports(), key=lambda item: recency(desk.as_of(_SHEET, item[1])), reverse=True
    )


def _report(desk: Desk, report: Report, claim: Claim) -> ReportView:
    return ReportView(
        desk.edition.figure(report.count),
        date_words(desk.as_of(_SHEET, claim), desk.edition),
        tuple(desk.source_title(source) for source in _sources(desk, claim)),
        desk.is_contested(_SHEET, claim),
        desk.mentions(report.according_to),
        desk.prose(report.note),
        desk.quotes(_SHEET, claim),
    )


def _panel(desk: Desk, fact: TroopNumber) -> CountPanel:
    earliest_first = latest_first(desk, fact)[::-1]
    tagged = tags(_sources(desk, claim)[0] for _, claim in earliest_first)
    named = [(tag, desk.source_title(source)) for source, tag in tagged.items()]
    if len(named) == 1:
        tagged, named = {}, []
    reports = [_charted(desk, *item, tagged) for item in earliest_first]
    return count_panel(fact.id, desk.words(fact.label), reports, named, desk.edition)


def _charted(
    desk: Desk, report: Report, claim: Claim, tagged: Mapping[str, str] = _NO_TAGS
) -> Charted:
    source, *_ = _sources(desk, claim)
    return Charted(
        report.count,
        desk.as_of(_SHEET, claim),
        desk.edition.figure(report.count).words,
        tagged.get(source, ""),
        list(tagged).index(source) if tagged else 0,
        contested=desk.is_contested(_SHEET, claim),
    )


def _sources(desk: Desk, claim: Claim) -> tuple[str, ...]:
    proofs = desk.evidence.of_claim(_SHEET, claim)
    return tuple(dict.fromkeys(proof.passage.source for proof in proofs))
