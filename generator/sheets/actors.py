"""Actors: who they are, and how they stand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Annotated, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.claim import Claim, Loc, Passage
from generator.model.fields import PlainText, Reference, RichText, Wikidata, Words, one_of
from generator.model.records import Evidenced, Fact
from generator.model.text import Text
from generator.render.data import evidence_data, text_data
from generator.render.desk import PROOF_COLUMNS, Desk
from generator.render.edition import Phrase
from generator.render.tables import Cell, Field, Table
from generator.render.views import FactView, Link, Prose, Quote
from generator.sheets.base import Sheet

KINDS = (
    "state",
    "government",
    "alliance",
    "armed-forces",
    "armed-group",
    "organisation",
    "group",
    "person",
)
RELATION_TYPES = (
    "supports",
    "opposes",
    "attacks",
    "retaliates-against",
    "fights",
    "negotiates-with",
    "cooperates-with",
    "advises",
    "leads",
    "member-of",
    "part-of",
    "invaded",
    "overthrew",
    "withdrew-from",
    "reports-on",
    "other",
)


class Relation(Evidenced):
    """How an actor stands to another one."""

    to: Reference
    type: Annotated[str, *one_of(*RELATION_TYPES)]
    label: PlainText | None = None

    @model_validator(mode="after")
    def _other_has_a_label(self) -> Self:
        if self.type == "other" and self.label is None:
            raise PydanticCustomError("missing-key", "{case}", {"case": "label", "key": "label"})
        return self


class Actor(Fact, Evidenced):
    """A state, an organisation, a group or a person that the sources name."""

    name: PlainText
    kind: Annotated[str, *one_of(*KINDS)]
    aliases: tuple[Words, ...] = ()
    wikidata: Wikidata | None = None
    role: RichText | None = None
    relations: tuple[Relation, ...] = ()

    def names(self) -> tuple[str, ...]:
        """Return every form by which the sources may call the actor."""
        return (*(wording.words for wording in self.name.wordings), *self.aliases)

    def claims(self) -> tuple[Claim, ...]:
        """Return the claim that the actor itself is, and one for each relation."""
        itself = Claim((self.id,), self.cited((self.id,)), (self.id, *self.according_to))
        return (itself, *(self._claim(*item) for item in enumerate(self.relations)))

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield the other end of each relation, and whoever says so."""
        yield from super().references()
        for index, relation in enumerate(self.relations):
            yield (self.id, "relations", index, "to"), relation.to

    def _claim(self, index: int, relation: Relation) -> Claim:
        loc = (self.id, "relations", index)
        return Claim(loc, relation.cited(loc), (self.id, relation.to, *self.according_to))


@dataclass(frozen=True, slots=True)
class RelationView:
    """A relation as the page of the actor shows it."""

    label: Phrase
    to: Link


@dataclass(frozen=True, slots=True)
class RelationsView:
    """Relations that the same words carry."""

    relations: tuple[RelationView, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class ActorView:
    """An actor as a page shows it."""

    fact: FactView
    kind: str
    aliases: tuple[str, ...]
    wikidata: str | None
    role: Prose | None
    relations: tuple[RelationsView, ...]
    quotes: tuple[Quote, ...]


class Actors(Sheet[Actor]):
    """The sheet `actors.yml`."""

    name = "actors"
    overview = 4
    record = Actor

    def title(self, fact: Actor) -> Text:
        """Return the actor's name."""
        return fact.name

    def arrange(self, facts: Iterable[Actor]) -> Sequence[Actor]:
        """Return the actors by kind, states first."""
        return sorted(facts, key=lambda actor: KINDS.index(actor.kind))

    def view(self, desk: Desk, fact: Actor) -> ActorView:
        """Return the actor with its relations."""
        itself, *_ = fact.claims()
        return ActorView(
            desk.fact(self.name, fact),
            fact.kind,
            fact.aliases,
            fact.wikidata,
            desk.prose(fact.role),
            tuple(self._grouped(desk, fact)),
            desk.quotes(self.name, itself),
        )

    def data(self, desk: Desk, fact: Actor) -> Mapping[str, object]:
        """Return who the actor is, and its relations."""
        return {
            "name": fact.name.by_language(),
            "aliases": list(fact.aliases),
            "kind": fact.kind,
            "wikidata": fact.wikidata,
            "role": text_data(fact.role),
            "relations": [self._relation_data(desk, *item) for item in _relations(fact)],
        }

    def tables(self, desk: Desk, facts: Sequence[Actor]) -> Iterable[Table]:
        """Return a table of the actors and one of their relations."""
        rows = tuple(self._row(desk, fact) for fact in facts)
        yield Table(self.name, _COLUMNS, rows, keyed=True)
        relations = tuple(
            self._relation_row(desk, fact, *item) for fact in facts for item in _relations(fact)
        )
        yield Table("relations", _RELATION_COLUMNS, relations)

    def _grouped(self, desk: Desk, fact: Actor) -> Iterator[RelationsView]:
        for _, items in groupby(_relations(fact), key=lambda item: self._words(desk, item[1])):
            group = tuple(items)
            views = tuple(_relation(desk, relation) for relation, _ in group)
            yield RelationsView(views, desk.quotes(self.name, group[0][1]))

    def _words(self, desk: Desk, claim: Claim) -> list[tuple[Passage, Text | None]]:
        proofs = desk.evidence.of_claim(self.name, claim)
        return [(proof.passage, proof.inferred) for proof in proofs]

    def _relation_data(self, desk: Desk, relation: Relation, claim: Claim) -> Mapping[str, object]:
        return {
            "to": relation.to,
            "type": relation.type,
            "label": text_data(relation.label),
            "evidence": evidence_data(desk, desk.evidence.of_claim(self.name, claim)),
        }

    def _row(self, desk: Desk, fact: Actor) -> tuple[Cell, ...]:
        return (
            fact.id,
            desk.words(fact.name),
            "; ".join(fact.aliases),
            fact.kind,
            fact.wikidata,
            desk.plain(fact.role),
            " ".join(fact.according_to),
            *desk.proof_cells(self.name, fact.claims()[0]),
            desk.fact_url(self.name, fact.id),
        )

    def _relation_row(
        self, desk: Desk, fact: Actor, relation: Relation, claim: Claim
    ) -> tuple[Cell, ...]:
        return (
            fact.id,
            relation.to,
            relation.type,
            desk.words(relation.label),
            *desk.proof_cells(self.name, claim),
            desk.fact_url(self.name, fact.id),
        )


_COLUMNS = tuple(
    Field(name)
    for name in (
        *("fact", "name", "aliases", "kind", "wikidata", "role", "according_to"),
        *(*PROOF_COLUMNS, "url"),
    )
)
_RELATION_COLUMNS = tuple(
    Field(name) for name in ("from", "to", "type", "label", *PROOF_COLUMNS, "url")
)


def _relation(desk: Desk, relation: Relation) -> RelationView:
    words = desk.edition.words.text(f"relation-{relation.type}")
    label = desk.edition.phrase(relation.label) if relation.label else Phrase(words)
    return RelationView(label, desk.mention(relation.to))


def _relations(actor: Actor) -> Iterable[tuple[Relation, Claim]]:
    return zip(actor.relations, actor.claims()[1:], strict=True)
