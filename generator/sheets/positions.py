"""Positions: who says what."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.claim import Claim, Loc
from generator.model.fields import Id, PlainText
from generator.model.records import Evidenced, Fact


class Position(Fact, Evidenced):
    """What an actor says, demands or fears, in a sentence."""

    actor: Id
    statement: PlainText

    def claims(self) -> tuple[Claim, ...]:
        """Return the one claim: that the actor takes this position."""
        return (Claim((self.id,), self.cited((self.id,)), (self.actor, *self.according_to)),)

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield the actor, and whoever reports it."""
        yield (self.id, "actor"), self.actor
        yield from super().references()
