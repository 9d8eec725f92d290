"""A briefing: its description, its sources and its facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.markup.document import Document
from generator.model.claim import Loc, Passage
from generator.model.coverage import SourceCoverage
from generator.model.nodes import Entries, Items, Mark, Node
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
    """A file as written: its lines and its values, by which places are found.

    `path` is as people see it; `root` is `None` where the file could not be read. `first_line`
    is the line of the file, from 0, on which the YAML begins.
    """

    path: str
    lines: Sequence[str]
    root: Node | None = None
    first_line: int = 0

    def value(self, loc: Loc = ()) -> Place:
        """Return the place of a value, or of the nearest one around it that is there."""
        node = self.root
        for step in loc:
            below = _below(node, step)
            if below is None:
                break
            node = below
        return self.at(node.mark) if node is not None else self.at(Mark(0, 0))

    def written(self, loc: Loc) -> Loc:
        """Return the way to a value as far as the file has it."""
        node, steps = self.root, 0
        while steps < len(loc) and (node := _below(node, loc[steps])) is not None:
            steps += 1
        return loc[:steps]

    def key(self, loc: Loc) -> Place:
        """Return the place of a key, or of the mapping around it where it is not there."""
        node = self.root
        for step in loc[:-1]:
            node = _below(node, step)
        mark = node.marks.get(str(loc[-1])) if isinstance(node, Entries) and loc else None
        return self.at(mark) if mark else self.value(loc[:-1])

    def at(self, mark: Mark) -> Place:
        """Return the place of a mark of the YAML."""
        line = mark.line + self.first_line
        excerpt = self.lines[line] if line < len(self.lines) else ""
        return Place(self.path, line + 1, mark.column + 1, mark.width, excerpt)


def _below(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, Entries) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, Items) and isinstance(step, int) and step < len(node):
        return node[step]
    return None


@dataclass(frozen=True)
class Briefing:
    """A folder of sources and sheets, as far as it could be read.

    `meta` is `None` where `briefing.yml` could not be read. `facts` are the facts by sheet that
    satisfy the schema, drafts included; `ids` are all ids by sheet, those of faulty facts too.
    `unread` names the files that could not be read. `origins` are the places by file name.
    `doubtful` are facts by sheet of which only some values are faulty, with others in their stead:
    what is sound in them is to be checked, and nothing else done with them.
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
    doubtful: Mapping[str, tuple[Fact, ...]] = field(default_factory=dict)

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

    `passages` are keyed by sheet and the place of the quote in it; `conflicts` are the reports,
    by sheet and place, that another source contradicts; `coverage` is what the sources mention.
    """

    briefing: Briefing
    meta: BriefingMeta
    passages: Mapping[tuple[str, Loc], Passage]
    conflicts: frozenset[tuple[str, Loc]] = frozenset()
    coverage: tuple[SourceCoverage, ...] = ()
