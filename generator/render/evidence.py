"""The evidence of a briefing: each quote with its place in a source and the fact it carries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.briefing import ProvenBriefing
from generator.model.claim import Claim, Loc, Passage
from generator.model.records import Fact
from generator.model.text import Text


@dataclass(frozen=True, slots=True)
class Proof:
    """One quote in its source, as evidence of a claim; `number` counts the quotes of a fact."""

    sheet: str
    fact: str
    number: int
    passage: Passage
    inferred: Text | None

    @property
    def status(self) -> str:
        """Whether the quote states the value (`quoted`) or only supports it (`inferred`)."""
        return "inferred" if self.inferred else "quoted"

    @property
    def anchor(self) -> str:
        """The id of the marked words in the annotated text."""
        # No id of a fact can make these collide: "q-" opens the first, "q2-" the second.
        return f"q{self.number if self.number > 1 else ''}-{self.fact}"


@dataclass(frozen=True)
class Evidence:
    """All proofs of a briefing, by the sheet and place of the claim."""

    by_claim: Mapping[tuple[str, Loc], tuple[Proof, ...]]

    def of_claim(self, sheet: str, claim: Claim) -> tuple[Proof, ...]:
        """Return the proofs of one claim."""
        return self.by_claim[sheet, claim.loc]

    def of_fact(self, sheet: str, fact: Fact) -> tuple[Proof, ...]:
        """Return the proofs of all claims of a fact."""
        return tuple(proof for claim in fact.claims() for proof in self.of_claim(sheet, claim))

    def of_itself(self, sheet: str, fact: Fact) -> tuple[Proof, ...]:
        """Return the proofs of what a fact itself says, of all its claims where it says nothing."""
        own = [claim for claim in fact.claims() if claim.loc == (fact.id,)]
        return tuple(proof for claim in own for proof in self.of_claim(sheet, claim)) or (
            self.of_fact(sheet, fact)
        )

    def in_source(self, source: str) -> tuple[Proof, ...]:
        """Return the proofs that stand in a source, in the order of its text."""
        found = (proof for proof in self if proof.passage.source == source)
        return tuple(sorted(found, key=lambda proof: (proof.passage.start, proof.passage.end)))

    def __iter__(self) -> Iterator[Proof]:
        """Go through all proofs, sheet by sheet and fact by fact."""
        for proofs in self.by_claim.values():
            yield from proofs


def checked(claim: Claim, proofs: Sequence[Proof], proof: Proof) -> str:
    """Return the name of the words that say what was checked of one proof of a claim.

    The values of a claim are compared with all of its quotes, and not at all where one of them is
    marked as inferred.
    """
    if proof.inferred:
        return "checked-reason"
    value = "count" if claim.count else "date" if claim.date else ""
    if not value:
        return "checked-words"
    if any(other.inferred for other in proofs):
        return "checked-together"
    return f"checked-{value}{'-several' if len(proofs) > 1 else ''}"


def gather(proven: ProvenBriefing) -> Evidence:
    """Collect the evidence of every published fact."""
    by_claim: dict[tuple[str, Loc], tuple[Proof, ...]] = {}
    for sheet in proven.briefing.facts:
        for fact in proven.briefing.published(sheet):
            by_claim.update(_of_fact(proven, sheet, fact))
    return Evidence(by_claim)


def _of_fact(
    proven: ProvenBriefing, sheet: str, fact: Fact
) -> Iterator[tuple[tuple[str, Loc], tuple[Proof, ...]]]:
    number = 0
    for claim in fact.claims():
        proofs = tuple(
            Proof(sheet, fact.id, number + place, proven.passages[sheet, cited.loc], cited.inferred)
            for place, cited in enumerate(claim.cited, start=1)
        )
        number += len(proofs)
        yield (sheet, claim.loc), proofs
