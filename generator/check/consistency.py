"""What no single quote shows: facts that contradict each other, and briefings left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from generator.check.context import Context, Reporter
from generator.check.folding import fold_words
from generator.model.briefing import Briefing
from generator.model.claim import Claim, Loc
from generator.model.count import Count
from generator.model.edtf import Edtf
from generator.model.problem import Place, Problem, Severity

MOST_USES = 4
"""Facts that one quote may carry before it looks like a mistake."""

ROUNDING = 0.1
"""The share by which a number given as about that may be off before another contradicts it."""


def conflicting_counts(reporter: Reporter) -> Iterator[Problem]:
    """Find reports of one number, by different sources for one time, that can't both be true."""
    reported: set[Loc] = set()
    for one, other in _conflicts(reporter.claims, reporter.context):
        if other.loc not in reported:
            reported.add(other.loc)
            details = {"count": str(other.count), "other": str(one.count)}
            yield reporter.warning("conflicting-counts", (*other.loc, "count"), **details)


def conflicting_reports(context: Context) -> Iterator[tuple[str, Loc]]:
    """Yield the sheet and place of every report that another one contradicts."""
    for sheet in context.briefing.facts:
        for fact in context.briefing.published(sheet):
            for pair in _conflicts(fact.claims(), context):
                yield from ((sheet, claim.loc) for claim in pair)


def _conflicts(claims: tuple[Claim, ...], context: Context) -> Iterator[tuple[Claim, Claim]]:
    counted = [claim for claim in claims if claim.count]
    return (pair for pair in combinations(counted, 2) if _conflict(*pair, context))


def _conflict(one: Claim, other: Claim, context: Context) -> bool:
    if not one.count or not other.count or _compatible(one.count, other.count):
        return False
    if sources(one, context) & sources(other, context):
        return False
    first, second = as_of(one, context), as_of(other, context)
    return first is not None and second is not None and first.overlaps(second)


def _compatible(one: Count, other: Count) -> bool:
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    return low <= other_high and other_low <= high


def _bounds(count: Count) -> tuple[float, float]:
    if count.approximate:
        return count.first * (1 - ROUNDING), count.first * (1 + ROUNDING)
    low = float("-inf") if count.low is None else count.low
    return low, float("inf") if count.high is None else count.high


def sources(claim: Claim, context: Context) -> frozenset[str | None]:
    """Return the sources that a claim quotes."""
    return frozenset(context.source_of(cited.source) for cited in claim.cited)


def as_of(claim: Claim, context: Context) -> Edtf | None:
    """Return the date for which a claim is reported: its own, or its first source's."""
    if claim.as_of:
        return claim.as_of
    source = context.source_of(claim.cited[0].source) if claim.cited else None
    text = context.texts.get(source or "")
    return text.source.meta.published if text else None


def reused_quotes(reporters: Iterable[Reporter]) -> Iterator[Problem]:
    """Find quotes that carry more facts than one passage is likely to state."""
    users: dict[tuple[str | None, str], dict[str, None]] = {}
    for reporter in reporters:
        for cited in (cited for claim in reporter.claims for cited in claim.cited):
            key = (reporter.context.source_of(cited.source), fold_words(cited.quote))
            known = users.setdefault(key, {})
            if reporter.fact.id not in known:
                known[reporter.fact.id] = None
                if len(known) == MOST_USES + 1:
                    details = {"facts": ", ".join(known)}
                    yield reporter.warning("quote-reused", cited.loc, **details)


def overdue_review(briefing: Briefing, today: date) -> Iterator[Problem]:
    """Find a briefing whose day of review has passed."""
    due = briefing.meta.review_by if briefing.meta else None
    if due and due < today:
        place = briefing.origins["briefing.yml"].value(("review_by",))
        details = {"date": due.isoformat(), "days": str((today - due).days)}
        yield Problem("review-overdue", place, "", details, Severity.WARNING)


def without_facts(briefing: Briefing) -> Iterator[Problem]:
    """Find a briefing in which there was nothing to check."""
    if not any(briefing.ids.values()):
        yield Problem("no-facts", Place(f"{briefing.path}/briefing.yml"))
