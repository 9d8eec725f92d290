"""What a fact says in one line: in prose written by hand, and ready to be cited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.model.claim import Claim
from generator.model.edtf import Edtf
from generator.render.dates import date_words, day_words
from generator.render.desk import Desk
from generator.render.edition import Phrase
from generator.render.evidence import Proof
from generator.render.inline import inline
from generator.render.templating import render
from generator.render.views import Citation


@dataclass(frozen=True, slots=True)
class Statement:
    """What a fact says: the claim that carries it, and its words.

    `short` stands for the fact in prose, where `dated` it needs its date beside it; `line` says
    all of it. Several phrases are set off from each other by colons. `according_to` are the
    actors who say so.
    """

    claim: Claim
    short: tuple[Phrase, ...]
    line: tuple[Phrase, ...]
    according_to: tuple[str, ...] = ()
    dated: bool = False


def cite(desk: Desk, sheet: str, fact: str, statement: Statement) -> Citation:
    """Return a fact ready to be cited: what it says as of when, the words, the briefing.

    The order is that of ISO 690:2021 for a part of a work: the part, then *In:* and the work, its
    version and the address.
    """
    proofs = desk.evidence.of_claim(sheet, statement.claim)
    pieces = (
        *colons(statement.line),
        Phrase(f" ({'; '.join(_provenance(desk, statement, proofs))}). "),
        *_quotes(desk, proofs),
        *_work(desk),
    )
    return Citation(tuple(_joined(pieces)), desk.fact_url(sheet, fact))


def stated(desk: Desk, sheet: str, fact: str, statement: Statement, suffix: str) -> str:
    """Write a fact into a line of Markdown: what it says, and a mark that leads to its words.

    `suffix` tells the ids of this place from those of the others on the page; without one it is
    words alone.
    """
    proofs = desk.evidence.of_claim(sheet, statement.claim)
    return inline(
        render(
            "stated.md.jinja",
            desk.edition.language,
            href=desk.fact_href(fact),
            value=tuple(colons(statement.short)),
            provenance="; ".join(_provenance(desk, statement, proofs, dated=statement.dated)),
            quotes=desk.quotes(sheet, statement.claim),
            suffix=suffix,
        )
    )


def colons(phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """Set phrases off from each other by colons, without a full stop after the last one."""
    *first, last = phrases
    for phrase in first:
        yield phrase
        yield Phrase(": ")
    yield Phrase(last.words.removesuffix("."), last.lang)


def _provenance(
    desk: Desk, statement: Statement, proofs: tuple[Proof, ...], *, dated: bool = True
) -> Iterator[str]:
    words = desk.edition.words
    if dated:
        held = date_words(_as_of(desk, statement, proofs), desk.edition)
        yield words.text("stated-as-of", date=held)
    if statement.according_to:
        names = ", ".join(link.words.words for link in desk.mentions(statement.according_to))
        yield words.text("cite-according-to", names=names)


def _as_of(desk: Desk, statement: Statement, proofs: tuple[Proof, ...]) -> Edtf:
    published = desk.briefing.source_by_id[proofs[0].passage.source].meta.published
    return statement.claim.as_of or published


def _quotes(desk: Desk, proofs: Iterable[Proof]) -> Iterator[Phrase]:
    """Write quotes one after the other, the place where they stand after those of one paragraph."""
    words, between = desk.edition.words, ""
    for place, group in groupby(proofs, key=_place):
        source = desk.briefing.source_by_id[place[0]].meta
        own = desk.edition.spoken_in(source.language)
        for proof in group:
            yield Phrase(between + (f"{words.text('cite-inferred')} " if proof.inferred else ""))
            yield Phrase(words.text("cite-quote", words=" ".join(proof.passage.exact.split())), own)
            between = "; "
        yield Phrase(", ")
        yield desk.edition.phrase(source.title)
        yield Phrase(f", {words.text('paragraph', number=place[1])}")


def _place(proof: Proof) -> tuple[str, int]:
    return proof.passage.source, proof.passage.paragraph


def _work(desk: Desk) -> Iterator[Phrase]:
    words = desk.edition.words
    yield Phrase(f". {words.text('cite-in')} ")
    yield desk.edition.phrase(desk.proven.meta.title)
    yield Phrase(f". {words.text('cite-as-of', date=day_words(desk.stamp, desk.edition))}.")


def _joined(pieces: Iterable[Phrase]) -> Iterator[Phrase]:
    """Join neighbours in one language, so that a page needs few elements."""
    joined = Phrase("")
    for piece in pieces:
        if piece.lang == joined.lang:
            joined = Phrase(joined.words + piece.words, joined.lang)
        else:
            yield joined
            joined = piece
    yield joined
