"""Key dates: what happened when."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.claim import Claim, Loc
from generator.model.fields import DateField, Id, PlainText
from generator.model.records import Evidenced, Fact


class KeyDate(Fact, Evidenced):
    """An event with its date and the actors that took part in it."""

    date: DateField
    title: PlainText
    actors: tuple[Id, ...] = ()

    def claims(self) -> tuple[Claim, ...]:
        """Return the one claim: that it happened on the date."""
        actors = (*self.actors, *self.according_to) if self.actors else ()
        return (Claim((self.id,), self.cited((self.id,)), actors, date=self.date),)

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield the actors, and whoever says so."""
        for index, actor in enumerate(self.actors):
            yield (self.id, "actors", index), actor
        yield from super().references()
