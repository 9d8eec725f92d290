"""What two states of a briefing differ in, as records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.history.fields import FieldChange
from generator.model.briefing import Briefing, Source
from generator.model.problem import Place, Problem
from generator.model.records import Fact, FactChange

Values = tuple[tuple[str, ...], ...]
"""The values of a fact as the change log writes them: groups of one kind, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds of fact sheet: the record of each by its name, and the values of a fact."""

    records: Mapping[str, type[Fact]]
    values: Callable[[str, Fact, Briefing], Values]


class Change(StrEnum):
    """What became of something."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class TextChange(StrEnum):
    """What became of the text of a source."""

    NONE = "none"
    MINOR = "minor"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class FactDifference:
    """What became of one fact, as readers see it: to them a draft is not there.

    `entry` is what the change log says of it; `place` is where the fact stands, or stood; `draft`
    tells that readers see neither state; `former` is the id that it had before, if another one.
    """

    entry: FactChange
    place: Place
    fields: tuple[FieldChange, ...] = ()
    draft: bool = False
    former: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """The sheet and the id, by which a fact is known."""
        return self.entry.sheet, self.entry.fact

    @property
    def change(self) -> Change:
        """What became of it."""
        return Change(self.entry.change)

    @property
    def minor(self) -> bool:
        """Whether the fact is the same to readers, and stands at the same address."""
        same = self.change is Change.CHANGED and not self.former
        return same and all(field.minor for field in self.fields)


@dataclass(frozen=True, slots=True)
class SourceDifference:
    """What became of a source.

    `quoted_by` are the facts that quote it, `changed_with` those of them that changed, too, and
    `fitted` those whose quote it has only now.
    """

    source: Source
    change: Change
    text: TextChange
    fields: tuple[FieldChange, ...] = ()
    quoted_by: tuple[str, ...] = ()
    changed_with: tuple[str, ...] = ()
    fitted: tuple[str, ...] = ()

    @property
    def suspicious(self) -> bool:
        """Whether words were changed together with facts that quote the source."""
        return self.text is TextChange.WORDS and bool(self.changed_with or self.fitted)


@dataclass(frozen=True, slots=True)
class BriefingDifference:
    """What became of a briefing.

    `fields` are those of briefing.yml. `faults` are what is wrong with the earlier state,
    `problems` with the later one; `skipped` names the files and facts not compared for it.
    """

    id: str
    before: Briefing | None
    after: Briefing | None
    fields: tuple[FieldChange, ...] = ()
    facts: tuple[FactDifference, ...] = ()
    sources: tuple[SourceDifference, ...] = ()
    faults: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: tuple[str, ...] = ()

    @property
    def change(self) -> Change:
        """What became of the briefing as a whole."""
        if self.before is None:
            return Change.ADDED
        return Change.CHANGED if self.after else Change.REMOVED

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        told = (self.fields, self.facts, self.sources, self.skipped)
        return self.change is Change.CHANGED and not any(told)
