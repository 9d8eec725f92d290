"""What the sources mention, and whether a fact quotes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.model.claim import Passage


class Kind(StrEnum):
    """What kind of thing is mentioned."""

    NUMBER = "number"
    DATE = "date"
    ACTOR = "actor"


class Status(StrEnum):
    """Whether a fact quotes the mention, an editor ignores it, or neither."""

    COVERED = "covered"
    IGNORED = "ignored"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Mention:
    """A number, a date or an actor in a source; `facts` are the ids of those that quote it.

    `actor` is the id of the actor, empty for numbers and dates.
    """

    kind: Kind
    status: Status
    passage: Passage
    facts: tuple[str, ...] = ()
    actor: str = ""


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """All mentions of one source, in the order of its text."""

    source: str
    path: str
    mentions: tuple[Mention, ...]

    def count(self, status: Status) -> int:
        """Count the mentions with a status."""
        return sum(mention.status is status for mention in self.mentions)
