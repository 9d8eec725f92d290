"""The evidence of each claim: found, whole, long enough, and saying what the fact says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.check.absence import shortened, where_found, why_not_found
from generator.check.context import Context, Reporter
from generator.check.counts import CountMismatch, Quoted, compare_count
from generator.check.dates import compare_date
from generator.check.quotes import Mismatch, find
from generator.check.spans import contains, overlap
from generator.check.stated import stated_date
from generator.language import NumberKind
from generator.model.claim import Cited, Claim, Loc, Passage
from generator.model.problem import Problem
from generator.model.suggest import listed, nearest

FEWEST_WORDS = 3
"""Words that a quote should have at the least."""


@dataclass
class Proof:
    """What the evidence of a fact came to: problems, and the passage of each quote."""

    problems: list[Problem] = field(default_factory=list)
    passages: dict[Loc, Passage] = field(default_factory=dict)


def prove(claim: Claim, reporter: Reporter) -> Proof:
    """Check the evidence of one claim."""
    proof = Proof()
    if not claim.cited or any(not cited.quote for cited in claim.cited):
        proof.problems.append(_no_evidence(claim, reporter))
        return proof
    quotes = [_quoted(cited, reporter, proof) for cited in claim.cited]
    found = [quote for quote in quotes if quote]
    if len(found) == len(quotes):
        proof.problems += _values(claim, found, reporter)
        proof.problems += _actors(claim, found, reporter)
    return proof


def _quoted(cited: Cited, reporter: Reporter, proof: Proof) -> Quoted | None:
    context = reporter.context
    source = context.source_of(cited.source)
    if source in context.unread_sources or not context.source_ids:
        return None
    if source is None or source not in context.texts:
        proof.problems.append(_no_source(cited, reporter))
        return None
    text = context.texts[source]
    span = find(cited.quote, text)
    if isinstance(span, Mismatch):
        proof.problems.append(_not_found(cited, span, source, reporter))
        return None
    proof.passages[cited.loc] = text.passage(*span)
    if len(_words(cited.quote)) < FEWEST_WORDS:
        proof.problems.append(reporter.warning("quote-too-short", cited.loc, quote=cited.quote))
    named = context.numbered_names[source]
    return Quoted(text, span, inferred=cited.inferred is not None, named=named)


def _no_evidence(claim: Claim, reporter: Reporter) -> Problem:
    """Report at the fact's id, and say which of its entries it is that has none."""
    fact, *way = claim.loc
    if not way:
        return reporter.at_fact("missing-evidence", fact=str(fact))
    line = reporter.at_value("missing-evidence", claim.loc).place.line
    details: dict[str, str | int] = {"home": way[0], "number": int(way[-1]) + 1, "line": line}
    return reporter.at_fact("missing-evidence", "entry", **details, fact=str(fact))


def _no_source(cited: Cited, reporter: Reporter) -> Problem:
    known = reporter.context.source_ids
    if cited.source is None:
        details = {"key": "source", "known": listed(known)}
        if len(quoted := where_found(cited.quote, reporter.context)) == 1:
            details |= {"instead": f"source: {quoted[0]}", "quote": shortened(cited.quote)}
        return reporter.at_fact("missing-key", "source", **details)
    loc = (*cited.loc[:-1], "source")
    meant = nearest(cited.source.rpartition("/")[2].removesuffix(".md"), known)
    case = "near" if meant else "only" if len(known) == 1 else ""
    details = {"words": cited.source, "meant": meant, "known": listed(known)}
    return reporter.at_value("unknown-source", loc, case, **details)


def _not_found(cited: Cited, mismatch: Mismatch, source: str, reporter: Reporter) -> Problem:
    details: dict[str, str | int] = {"source": source, "times": mismatch.times}
    details["words"] = mismatch.words
    case = ""
    if mismatch.rule == "quote-not-found":
        case, more = why_not_found(cited.quote, source, reporter.context)
        details |= more
    return reporter.at_value(mismatch.rule, cited.loc, case, **details)


def _values(claim: Claim, quotes: list[Quoted], reporter: Reporter) -> Iterator[Problem]:
    stating = [quote for quote in quotes if not quote.inferred]
    waived = len(stating) < len(quotes)
    if claim.count and stating and (count := compare_count(claim.count, stating)):
        details = {"count": str(claim.count), "words": count.words, "meaning": count.meaning}
        case = _case(count)
        details |= {"kind": f"kind.{count.kind}"} if case == "kind" else {}
        # What is inferred may say the number; what another quote says of it still holds.
        if not waived or count.rule == "hedge-lost":
            yield reporter.at_value(count.rule, (*claim.loc, "count"), case, **details)
    if claim.date and not waived and (date := compare_date(claim.date, stating)):
        details = {"date": str(claim.date), "words": date.words, "qualifier": date.qualifier}
        if meaning := stated_date(stating, is_open=claim.date.is_open):
            details["instead"] = f"date: {meaning}"
        yield reporter.at_value("date-not-in-quote", (*claim.loc, "date"), date.case, **details)


def _case(count: CountMismatch) -> str:
    if count.kind:
        return count.kind if count.kind == NumberKind.UNREADABLE else "kind"
    return "one" if count.meaning else "" if count.words else "none"


def _actors(claim: Claim, quotes: list[Quoted], reporter: Reporter) -> Iterator[Problem]:
    context = reporter.context
    known = [actor for actor in dict.fromkeys(claim.actors) if actor in context.names]
    if not known or len(known) < len(set(claim.actors)):
        return
    if not any(_names(context, quote, actor) for quote in quotes for actor in known):
        names = " / ".join(context.names[actor][0] for actor in known)
        yield reporter.warning("actor-not-in-quote", claim.cited[0].loc, names=names)


def _names(context: Context, quote: Quoted, actor: str) -> bool:
    mentions = context.mentions[quote.text.source.id][actor]
    if any(contains(quote.span, mention) for mention in mentions):
        return True
    # The quote may have a short name where the source has a longer one.
    cut = any(overlap(quote.span, mention) for mention in mentions)
    names = {actor: context.names[actor]}
    return cut and bool(quote.text.language.find_names(quote.exact, names)[actor])


def _words(quote: str) -> list[str]:
    return [word for word in quote.split() if any(map(str.isalnum, word))]
