"""Troop numbers: how many, of whom, where, as reported when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.model.claim import Claim, Loc
from generator.model.fields import CountField, DateField, Id, PlainText, RichText
from generator.model.records import Evidenced, Fact


class Report(Evidenced):
    """One report of a number; `as_of` is the source's date of publication unless it is given."""

    count: CountField
    as_of: DateField | None = None
    note: RichText | None = None
    according_to: tuple[Id, ...] = ()


class TroopNumber(Fact):
    """A number of soldiers or other people, with every report of it."""

    label: PlainText
    actor: Id
    place: PlainText | None = None
    task: PlainText | None = None
    counts: Annotated[tuple[Report, ...], Field(min_length=1)]

    def claims(self) -> tuple[Claim, ...]:
        """Return one claim for each report."""
        return tuple(self._claim(index, report) for index, report in enumerate(self.counts))

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield the actor, and whoever the number is according to."""
        yield (self.id, "actor"), self.actor
        yield from super().references()
        for index, report in enumerate(self.counts):
            for place, actor in enumerate(report.according_to):
                yield (self.id, "counts", index, "according_to", place), actor

    def _claim(self, index: int, report: Report) -> Claim:
        loc = (self.id, "counts", index)
        return Claim(
            loc,
            report.cited(loc),
            (self.actor, *self.according_to, *report.according_to),
            count=report.count,
            as_of=report.as_of,
        )
