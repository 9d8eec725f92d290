"""A briefing: its description, its sources and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.markup.document import Document
from generator.model.claim import Loc, Passage
from generator.model.problem import Place
from generator.model.records import BriefingMeta, Change, Fact, SourceMeta


@dataclass(frozen=True)
class Source:
    """An article, what is known about it, and its text."""

    id: str
    path: str
    meta: SourceMeta
    document: Document

    @property
    def text(self) -> str:
        """The plain text, in which all offsets count."""
        return self.document.text


@dataclass(frozen=True)
class Origin:
    """Where the values of one file stand: places of the values and of the keys."""

    path: str
    values: Mapping[Loc, Place]
    keys: Mapping[Loc, Place]

    def value(self, loc: Loc) -> Place:
        """Return the place of a value, or of the nearest thing around it."""
        while loc and loc not in self.values:
            loc = loc[:-1]
        return self.values.get(loc, Place(self.path))

    def key(self, loc: Loc) -> Place:
        """Return the place of a key, or of the value where there is none."""
        return self.keys.get(loc) or self.value(loc)


@dataclass(frozen=True)
class Briefing:
    """A folder of sources and sheets, as far as it could be read.

    `meta` is `None` where `briefing.yml` could not be read. `facts` are the facts by sheet that
    satisfy the schema, drafts included; `ids` are all ids by sheet, those of faulty facts too.
    `unread` names the files that could not be read. `origins` are the places by file name.
    """

    id: str
    path: str
    meta: BriefingMeta | None
    sources: tuple[Source, ...]
    facts: Mapping[str, tuple[Fact, ...]]
    ids: Mapping[str, frozenset[str]]
    changes: tuple[Change, ...]
    unread: frozenset[str]
    origins: Mapping[str, Origin]

    @cached_property
    def source_by_id(self) -> Mapping[str, Source]:
        """The sources by id."""
        return {source.id: source for source in self.sources}

    def published(self, sheet: str) -> tuple[Fact, ...]:
        """Return the facts of a sheet that are no drafts."""
        return tuple(fact for fact in self.facts.get(sheet, ()) if not fact.draft)

    def origin(self, sheet: str) -> Origin:
        """Return the places of a sheet's values."""
        return self.origins[f"{sheet}.yml"]


@dataclass(frozen=True)
class ProvenBriefing:
    """A briefing that passed its checks, with the passage of every quote.

    `passages` are keyed by sheet and the place of the quote in it.
    """

    briefing: Briefing
    meta: BriefingMeta
    passages: Mapping[tuple[str, Loc], Passage]
