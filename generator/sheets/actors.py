"""Actors: who they are, and how they stand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.model.claim import Claim
from generator.model.text import Text
from generator.render.data import evidence_data, text_data
from generator.render.desk import PROOF_COLUMNS, Desk
from generator.render.edition import Phrase
from generator.render.linked import Node
from generator.render.prose import plain
from generator.render.statement import Statement
from generator.render.tables import Cell, Field, Table
from generator.sheets.actor_records import KINDS, Actor, Relation
from generator.sheets.actor_views import ActorsView, ActorView, actor_view, actors_view
from generator.sheets.base import Sheet
from generator.sheets.things import actor_thing


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

    def statement(self, desk: Desk, fact: Actor) -> Statement:
        """Return the actor's name, and the role where one is given."""
        name = desk.edition.phrase(fact.name)
        role = desk.edition.phrase(fact.role) if fact.role else None
        line = (name, Phrase(plain(role.words), role.lang)) if role else (name,)
        return Statement(fact.claims()[0], (name,), line, fact.according_to)

    def view(self, desk: Desk, fact: Actor) -> ActorView:
        """Return the actor with all that the briefing has about it."""
        return actor_view(desk, fact, self.fact(desk, fact))

    def whole(self, desk: Desk, facts: Sequence[Actor]) -> ActorsView:
        """Return the actors by kind, and who has to do with whom."""
        return actors_view(desk, facts)

    def things(self, desk: Desk, facts: Sequence[Actor]) -> Iterable[Node]:
        """Return the actors as organisations and people."""
        return (actor_thing(desk, fact) for fact in facts)

    def data(self, desk: Desk, fact: Actor) -> Mapping[str, object]:
        """Return who the actor is, and its relations."""
        return {
            "name": fact.name.by_language(),
            "aliases": list(fact.aliases),
            "kind": fact.kind,
            "wikidata": fact.wikidata,
            "role": text_data(fact.role),
            "relations": [self._relation_data(desk, *item) for item in fact.claimed_relations()],
        }

    def tables(self, desk: Desk, facts: Sequence[Actor]) -> Iterable[Table]:
        """Return a table of the actors and one of their relations."""
        rows = tuple(self._row(desk, fact) for fact in facts)
        yield Table(self.name, _COLUMNS, rows, keyed=True)
        relations = tuple(
            self._relation_row(desk, fact, *item)
            for fact in facts
            for item in fact.claimed_relations()
        )
        yield Table("relations", _RELATION_COLUMNS, relations)

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
