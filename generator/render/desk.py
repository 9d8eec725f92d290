"""The desk at which one briefing's pages are written for one edition."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.model.briefing import Briefing, ProvenBriefing
from generator.model.claim import Claim, Loc
from generator.model.edtf import Edtf
from generator.model.records import Fact
from generator.model.text import Text
from generator.render.dates import date_words
from generator.render.edition import Edition, Phrase
from generator.render.evidence import Evidence, Proof, checked
from generator.render.links import Links
from generator.render.prose import plain, rich
from generator.render.views import Citation, FactView, Link, Prose, Quote

PROOF_COLUMNS: Final = ("status", "source", "quote")
_EPOCH: Final = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact among all facts of a briefing: its sheet, its title, whether readers see it.

    `actors` are those that it is about; `value` is its number or date in words, where it has one.
    """

    sheet: str
    title: Text
    published: bool
    actors: tuple[str, ...] = ()
    value: str = ""


@dataclass(frozen=True)
class Desk:
    """What the view of a fact is made from; `page` is the page on which it will stand."""

    edition: Edition
    proven: ProvenBriefing
    evidence: Evidence
    index: Mapping[str, Entry]
    links: Links
    page: str

    @property
    def briefing(self) -> Briefing:
        """The briefing as it was read."""
        return self.proven.briefing

    def path(self, name: str) -> str:
        """Return the path of one of the briefing's files by its name there."""
        return f"{self.briefing.id}/{name}"

    def href(self, name: str, fragment: str = "") -> str:
        """Return the way from the page to one of the briefing's files."""
        return self.links.between(self.page, self.path(name), fragment)

    def fact_href(self, fact: str) -> str:
        """Return the way to a fact, or nothing where readers don't see it."""
        entry = self.index.get(fact)
        return self.href(f"{entry.sheet}.md", fact) if entry and entry.published else ""

    def fact_url(self, sheet: str, fact: str) -> str:
        """Return the full address of a fact."""
        return self.links.absolute(self.path(f"{sheet}.md"), fact)

    def edit(self, name: str, loc: Loc = ()) -> str:
        """Return where a value in one of the briefing's files can be edited, or nothing."""
        place = self.briefing.origins[name].key(loc) if name in self.briefing.origins else None
        return self.links.edit(self.path(name), place.line if place else 1)

    def mention(self, fact: str) -> Link:
        """Return a fact's title, leading to the fact."""
        entry = self.index.get(fact)
        title = self.edition.phrase(entry.title) if entry else Phrase(fact)
        return Link(title, self.fact_href(fact))

    def mentions(self, facts: Iterable[str]) -> tuple[Link, ...]:
        """Return the titles of several facts."""
        return tuple(self.mention(fact) for fact in facts)

    def phrase(self, text: Text | None) -> Phrase | None:
        """Return a plain text in the words for this edition."""
        return self.edition.phrase(text) if text else None

    def words(self, text: Text | None) -> str:
        """Return the words of a plain text for this edition, empty where there is none."""
        return self.edition.phrase(text).words if text else ""

    def plain(self, text: Text | None) -> str:
        """Return the words of a rich text without its markup."""
        return plain(self.words(text))

    def prose(self, text: Text | None) -> Prose | None:
        """Return a rich text in the words for this edition."""
        if text is None:
            return None
        phrase = self.edition.phrase(text)
        return Prose(rich(phrase.words), phrase.lang)

    def fact(self, sheet: str, fact: Fact, citation: Citation) -> FactView:
        """Return what every fact shows."""
        return FactView(
            fact.id,
            self.edition.phrase(self.index[fact.id].title),
            self.fact_href(fact.id),
            self.edit(f"{sheet}.yml", (fact.id,)),
            self.mentions(fact.according_to),
            self.prose(fact.note),
            citation,
        )

    def quotes(self, sheet: str, claim: Claim) -> tuple[Quote, ...]:
        """Return the quotes that carry a claim."""
        proofs = self.evidence.of_claim(sheet, claim)
        return tuple(self._quote(claim, proof, checked(claim, proofs, proof)) for proof in proofs)

    def _quote(self, claim: Claim, proof: Proof, check: str) -> Quote:
        source = self.briefing.source_by_id[proof.passage.source]
        return Quote(
            proof.status,
            proof.anchor,
            tuple(proof.passage.exact.split("\n\n")),
            source.meta.language,
            self.href(f"sources/{source.id}/index.md", proof.anchor),
            self.edition.phrase(source.meta.title),
            proof.passage.paragraph,
            date_words(claim.as_of or source.meta.published, self.edition),
            self.edition.words.text(check),
            self.prose(proof.inferred),
        )

    def source_title(self, source: str) -> Phrase:
        """Return the title of a source."""
        return self.edition.phrase(self.briefing.source_by_id[source].meta.title)

    def as_of(self, sheet: str, claim: Claim) -> Edtf:
        """Return the date that a claim holds for: its own, or that of its first source."""
        first = self.evidence.of_claim(sheet, claim)[0].passage.source
        return claim.as_of or self.briefing.source_by_id[first].meta.published

    def is_contested(self, sheet: str, claim: Claim) -> bool:
        """Tell whether another source contradicts a claim."""
        return (sheet, claim.loc) in self.proven.conflicts

    def proof_cells(self, sheet: str, claim: Claim) -> tuple[str, str, str]:
        """Return the evidence of a claim for `PROOF_COLUMNS`, several quotes on a line each."""
        proofs = self.evidence.of_claim(sheet, claim)
        quoted = any(proof.status == "quoted" for proof in proofs)
        sources = dict.fromkeys(proof.passage.source for proof in proofs)
        quotes = "\n".join(proof.passage.exact for proof in proofs)
        return "quoted" if quoted else "inferred", " ".join(sources), quotes

    @property
    def stamp(self) -> date:
        """The day of the data: that of the last change, else of the latest source."""
        if self.briefing.changes:
            return max(change.date for change in self.briefing.changes)
        days = (source.meta.published.latest for source in self.briefing.sources)
        return max(
            (date(*day) for day in days if day and 1 <= day.year <= 9999), default=date(1970, 1, 1)
        )
