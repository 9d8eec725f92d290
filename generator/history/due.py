"""Which briefings an editor must look at again, and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.model.briefing import Briefing
from generator.model.text import Text


@dataclass(frozen=True, slots=True)
class Due:
    """A briefing and the day by which it is to be reviewed, `None` where it names none.

    `days` are those that are left; a day that has passed makes them negative.
    """

    id: str
    path: str
    title: Text
    review_by: date | None
    days: int | None

    @property
    def overdue(self) -> bool:
        """Whether the day has passed."""
        return self.days is not None and self.days < 0


def due(briefings: Iterable[Briefing], today: date) -> tuple[Due, ...]:
    """Return the briefings by their day of review, the soonest first, those without one last."""
    found = (_due(briefing, today) for briefing in briefings)
    known = (one for one in found if one)
    return tuple(sorted(known, key=lambda one: (one.review_by or date.max, one.id)))


def _due(briefing: Briefing, today: date) -> Due | None:
    if briefing.meta is None:
        return None
    day = briefing.meta.review_by
    days = (day - today).days if day else None
    return Due(briefing.id, briefing.path, briefing.meta.title, day, days)
