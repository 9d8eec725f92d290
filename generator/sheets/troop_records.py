"""What `troop-numbers.yml` holds: how many, of whom, where, as reported when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from pydantic import Field

from generator.model.claim import Claim, Loc
from generator.model.edtf import Edtf
from generator.model.fields import CountField, DateField, PlainText, Reference, RichText
from generator.model.records import Evidenced, Fact


class Report(Evidenced):
    """One report of a number; `as_of` is the source's date of publication unless it is given."""

    count: CountField
    as_of: DateField | None = None
    note: RichText | None = None
    according_to: tuple[Reference, ...] = ()


class TroopNumber(Fact):
    """A number of soldiers or other people, with every report of it."""

    label: PlainText
    actor: Reference
    place: PlainText | None = None
    task: PlainText | None = None
    counts: Annotated[tuple[Report, ...], Field(min_length=1)]

    def claims(self) -> tuple[Claim, ...]:
        """Return one claim for each report."""
        return tuple(self._claim(index, report) for index, report in enumerate(self.counts))

    def reports(self) -> Iterable[tuple[Report, Claim]]:
        """Return the reports, each with its claim."""
        return zip(self.counts, self.claims(), strict=True)

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


def recency(when: Edtf | None) -> tuple[bool, tuple[int, ...]]:
    """Return by what reports are put in order: the later ones are the larger ones."""
    # What holds to this day is later than any day; what has no date at all comes last.
    return (when.latest is None, when.latest or ()) if when else (False, ())
