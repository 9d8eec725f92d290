"""What no single quote shows: facts that contradict each other, and briefings left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from generator.check.context import Context, Reporter
from generator.check.folding import fold_words
from generator.check.quotes import Mismatch, find
from generator.language import Span
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
    for claim, earlier in _contradicted(reporter.claims, reporter.context):
        context = reporter.context
        details = {"count": str(claim.count), "other": str(earlier.count)}
        details["source"], details["against"] = _named(claim, context), _named(earlier, context)
        yield reporter.warning("conflicting-counts", (*claim.loc, "count"), **details)


def conflicting_reports(context: Context) -> Iterator[tuple[str, Loc]]:
    """Yield the sheet and place of every report that another one contradicts."""
    for sheet in context.briefing.facts:
        for fact in context.briefing.published(sheet):
            claims = fact.claims()
            for order in (claims, claims[::-1]):
                yield from ((sheet, claim.loc) for claim, _ in _contradicted(order, context))


def _contradicted(claims: Iterable[Claim], context: Context) -> Iterator[tuple[Claim, Claim]]:
    """Yield each report that one before it contradicts, and that one."""
    # Of all reports of the same sources for the same time, those that give least and most tell.
    known: dict[tuple[frozenset[str | None], Edtf], tuple[Claim, Claim]] = {}
    for claim in claims:
        time = as_of(claim, context) if claim.count else None
        if time is None:
            continue
        by = sources(claim, context)
        against = (
            earlier
            for (others, when), ends in known.items()
            if _differ(by, others) and time.overlaps(when)
            for earlier in ends
            if not _compatible(earlier, claim)
        )
        if earlier := next(against, None):
            yield claim, earlier
        least, most = known.get((by, time), (claim, claim))
        known[by, time] = min(least, claim, key=_high), max(most, claim, key=_low)


def _named(claim: Claim, context: Context) -> str:
    return ", ".join(sorted(f"`{source}`" for source in sources(claim, context)))


def _differ(one: frozenset[str | None], other: frozenset[str | None]) -> bool:
    """Tell whether a source of the one is not the source of the other."""
    return one != other and len(one | other) > 1


def _compatible(one: Claim, other: Claim) -> bool:
    return _low(one) <= _high(other) and _low(other) <= _high(one)


def _low(claim: Claim) -> float:
    return _bounds(claim.count)[0] if claim.count else float("-inf")


def _high(claim: Claim) -> float:
    return _bounds(claim.count)[1] if claim.count else float("inf")


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


def idle_ignores(context: Context) -> Iterator[Problem]:
    """Find what is to be ignored and stands in no source."""
    briefing = context.briefing
    texts = context.texts.values() if not context.unread_sources else ()
    for index, item in enumerate(briefing.meta.ignore if briefing.meta and texts else ()):
        found = [find(item.text, text) for text in texts]
        if not any(isinstance(place, Span) for place in found):
            place = briefing.origins["briefing.yml"].value(("ignore", index, "text"))
            rules = {one.rule for one in found if isinstance(one, Mismatch)}
            rule = max(rules - {"quote-not-found"}, default="quote-not-found")
            yield Problem(rule, place, "ignored", {"words": item.text}, Severity.WARNING)


def without_facts(briefing: Briefing) -> Iterator[Problem]:
    """Find a briefing in which there was nothing to check."""
    if not any(briefing.ids.values()):
        yield Problem("no-facts", Place(f"{briefing.path}/briefing.yml"))
