"""Demands: who wants how many of something by when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.claim import Claim, Loc
from generator.model.fields import CountField, PlainText, Reference
from generator.model.records import Evidenced, Fact
from generator.model.text import Text
from generator.render.desk import Desk
from generator.render.views import FactView, Quote
from generator.sheets.base import Sheet


class Demand(Fact, Evidenced):
    """What an actor demands, and how many of it."""

    actor: Reference
    what: PlainText
    count: CountField

    def claims(self) -> tuple[Claim, ...]:
        """Return the one claim: that the actor demands so many."""
        actors = (self.actor, *self.according_to)
        return (Claim((self.id,), self.cited((self.id,)), actors, count=self.count),)

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield the actor, and whoever reports it."""
        yield (self.id, "actor"), self.actor
        yield from super().references()


@dataclass(frozen=True, slots=True)
class DemandView:
    """A demand as a page shows it."""

    fact: FactView
    number: str
    quotes: tuple[Quote, ...]


class Demands(Sheet[Demand]):
    """The sheet `demands.yml`."""

    name = "demands"
    overview = 5
    record = Demand

    def title(self, fact: Demand) -> Text:
        """Return what is demanded."""
        return fact.what

    def view(self, desk: Desk, fact: Demand) -> DemandView:
        """Return the demand with its number in words."""
        quotes = desk.quotes(self.name, fact.claims()[0])
        return DemandView(self.fact(desk, fact), desk.edition.figure(fact.count).number, quotes)

    def data(self, desk: Desk, fact: Demand) -> Mapping[str, object]:  # noqa: ARG002 - needs nothing of the desk
        """Return who demands how many of what."""
        return {"actor": fact.actor, "what": fact.what.by_language(), "count": str(fact.count)}
