"""Positions: who says what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.claim import Claim, Loc
from generator.model.fields import PlainText, Reference
from generator.model.records import Evidenced, Fact
from generator.model.text import Text
from generator.render.desk import Desk
from generator.render.linked import Node, articles_of
from generator.render.statement import Statement
from generator.render.views import FactView, Link, Quote
from generator.sheets.base import Sheet
from generator.sheets.things import acting, known


class Position(Fact, Evidenced):
    """What an actor says, demands or fears, in a sentence."""

    actor: Reference
    statement: PlainText

    def claims(self) -> tuple[Claim, ...]:
        """Return the one claim: that the actor takes this position."""
        return (Claim((self.id,), self.cited((self.id,)), (self.actor, *self.according_to)),)

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield the actor, and whoever reports it."""
        yield (self.id, "actor"), self.actor
        yield from super().references()


@dataclass(frozen=True, slots=True)
class PositionView:
    """A position as a page shows it."""

    fact: FactView
    actor: Link
    quotes: tuple[Quote, ...]


class Positions(Sheet[Position]):
    """The sheet `positions.yml`."""

    name = "positions"
    overview = 2
    record = Position

    def title(self, fact: Position) -> Text:
        """Return what is said."""
        return fact.statement

    def actors(self, fact: Position) -> tuple[str, ...]:
        """Return whoever takes the position."""
        return (fact.actor,)

    def arrange(self, facts: Iterable[Position]) -> Sequence[Position]:
        """Return the positions by actor, in the order in which the file first names them."""
        positions = tuple(facts)
        actors = list(dict.fromkeys(position.actor for position in positions))
        return sorted(positions, key=lambda position: actors.index(position.actor))

    def statement(self, desk: Desk, fact: Position) -> Statement:
        """Return what is said, after whoever says it."""
        line = (desk.mention(fact.actor).words, desk.edition.phrase(fact.statement))
        return Statement(fact.claims()[0], line, line, fact.according_to)

    def view(self, desk: Desk, fact: Position) -> PositionView:
        """Return the position with whoever takes it."""
        quotes = desk.quotes(self.name, fact.claims()[0])
        return PositionView(self.fact(desk, fact), desk.mention(fact.actor), quotes)

    def things(self, desk: Desk, facts: Sequence[Position]) -> Iterable[Node]:
        """Return the positions as claims of those who take them."""
        for fact in facts:
            proofs = desk.evidence.of_fact(self.name, fact)
            yield {
                **known(desk, self.name, fact.id, "Claim"),
                "text": desk.words(fact.statement),
                "author": acting(desk, fact.actor),
                "appearance": articles_of(desk, (proof.passage.source for proof in proofs)),
            }

    def data(self, desk: Desk, fact: Position) -> Mapping[str, object]:  # noqa: ARG002 - needs nothing of the desk
        """Return who says what."""
        return {"actor": fact.actor, "statement": fact.statement.by_language()}
