"""One verdict on a briefing: all its problems, the proof of its facts, and the count of both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.check.consistency import (
    conflicting_counts,
    conflicting_reports,
    idle_ignores,
    overdue_review,
    reused_quotes,
    without_facts,
)
from generator.check.context import Context, Reporter
from generator.check.coverage import coverage
from generator.check.evidence import prove
from generator.model.briefing import Briefing, ProvenBriefing
from generator.model.claim import Loc, Passage
from generator.model.coverage import SourceCoverage
from generator.model.problem import Place, Problem, Severity
from generator.model.records import Fact


@dataclass(frozen=True, slots=True)
class Tally:
    """How much was checked: facts that stand by a quote, by inference, and drafts."""

    briefings: int = 0
    facts: int = 0
    quoted: int = 0
    inferred: int = 0
    drafts: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Count two briefings together."""
        return Tally(
            self.briefings + other.briefings,
            self.facts + other.facts,
            self.quoted + other.quoted,
            self.inferred + other.inferred,
            self.drafts + other.drafts,
        )


@dataclass(frozen=True)
class Verdict:
    """What came of checking one briefing.

    `passages` are those of every quote that was found, by sheet and place; `proven` is `None`
    where there is an error.
    """

    context: Context
    problems: tuple[Problem, ...]
    tally: Tally
    passages: Mapping[tuple[str, Loc], Passage]

    @property
    def briefing(self) -> Briefing:
        """The briefing as it was read."""
        return self.context.briefing

    @cached_property
    def proven(self) -> ProvenBriefing | None:
        """The briefing with the proof of its facts, for those who render it."""
        meta = self.briefing.meta
        if self.has_errors or meta is None:
            return None
        conflicts = frozenset(conflicting_reports(self.context))
        return ProvenBriefing(self.briefing, meta, self.passages, conflicts, self.coverage)

    @cached_property
    def coverage(self) -> tuple[SourceCoverage, ...]:
        """What the sources mention, and which facts quote it."""
        return coverage(self.context, self.passages)

    @property
    def has_errors(self) -> bool:
        """Whether anything keeps the briefing from being built."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def verify(briefing: Briefing, found: Sequence[Problem], today: date) -> Verdict:
    """Check a briefing as read; `found` are the problems of reading it."""
    context = Context(briefing)
    problems = list(found)
    passages: dict[tuple[str, Loc], Passage] = {}
    inferred = quoted = 0
    reporters = [Reporter(context, sheet, fact) for sheet, fact in _facts(briefing)]
    for reporter in reporters:
        of_fact, places = _check_fact(reporter)
        problems += of_fact
        passages |= {(reporter.sheet, loc): passage for loc, passage in places.items()}
        sound = not any(problem.severity is Severity.ERROR for problem in of_fact)
        if sound and not reporter.fact.draft:
            is_inferred = _is_inferred(reporter)
            inferred += is_inferred
            quoted += not is_inferred
    problems += _of_doubtful(context, found)
    problems += _whole(reporters, context, today)
    if not found:
        problems += without_facts(briefing)
    ordered = tuple(sorted(problems, key=lambda problem: problem.order))
    return Verdict(context, ordered, _tally(briefing, quoted, inferred), passages)


def _facts(briefing: Briefing) -> Iterator[tuple[str, Fact]]:
    for sheet, facts in briefing.facts.items():
        for fact in facts:
            yield sheet, fact


def _check_fact(reporter: Reporter) -> tuple[list[Problem], dict[Loc, Passage]]:
    problems = list(_unknown_actors(reporter))
    passages: dict[Loc, Passage] = {}
    for claim in reporter.claims:
        proof = prove(claim, reporter)
        passages |= proof.passages
        problems += proof.problems
    problems += conflicting_counts(reporter)
    # What several claims lack is said once of the fact.
    once: dict[tuple[str, Place, str], Problem] = {}
    for problem in problems:
        once.setdefault((problem.rule, problem.place, problem.case), problem)
    return list(once.values()), passages


def _of_doubtful(context: Context, found: Sequence[Problem]) -> Iterator[Problem]:
    """Yield what else is wrong with facts of which some values are faulty."""
    faulty = {problem.place for problem in found}
    for sheet, facts in context.briefing.doubtful.items():
        for fact in facts:
            problems, _ = _check_fact(Reporter(context, sheet, fact))
            for problem in problems:
                if problem.place not in faulty and problem.rule != "conflicting-counts":
                    yield problem


def _unknown_actors(reporter: Reporter) -> Iterator[Problem]:
    context = reporter.context
    for loc, actor in reporter.fact.references() if context.knows_actors else ():
        if actor not in context.actor_ids:
            meant = context.actor_meant(actor)
            case = "near" if meant else "" if context.actor_ids else "none"
            details = {"words": actor, "meant": meant, "known": context.known_actors}
            yield reporter.at_value("unknown-actor", loc, case, **details)


def _whole(reporters: list[Reporter], context: Context, today: date) -> Iterator[Problem]:
    briefing = context.briefing
    yield from reused_quotes(reporters)
    yield from overdue_review(briefing, today)
    yield from idle_ignores(context)
    if not context.source_ids and any(briefing.ids.values()):
        yield Problem("missing-file", Place(briefing.path), "source")


def _is_inferred(reporter: Reporter) -> bool:
    return any(cited.inferred for claim in reporter.claims for cited in claim.cited)


def _tally(briefing: Briefing, quoted: int, inferred: int) -> Tally:
    drafts = sum(fact.draft for _, fact in _facts(briefing))
    facts = sum(len(ids) for ids in briefing.ids.values()) - drafts
    return Tally(1, facts, quoted, inferred, drafts)
