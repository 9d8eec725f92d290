"""Values from the parser's events, without recursion and without types."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter
from typing import Final, NamedTuple

import yaml

from generator.model.briefing import Origin
from generator.model.nodes import Entries, Items, Mark, Node, Scalar
from generator.model.problem import Problem
from generator.read.characters import UnreadableError, hidden_character, hidden_in

DEEPEST: Final = 32
"""Levels of nesting that a file may have at the most."""

_COMMENT: Final = re.compile(r"[ \t]+#")
_COMMENT_BEGINS: Final = re.compile(r"(?:^|\s)#")


class _Level(NamedTuple):
    """A collection that is being filled, and the keys that it has."""

    node: Items | Entries
    seen: dict[str, Mark]
    pending: list[Scalar]


class Builder:
    """Builds the values of one file; refuses what the format refuses as soon as it is met.

    `root` is the value of the file, `None` for an empty one; `repeated` are the keys that stand
    twice in a mapping, each with the place of the first one, which counts.
    """

    def __init__(self, text: str, origin: Origin) -> None:
        """Prepare to build; `origin` knows the places of the file."""
        self.root: Node | None = None
        self.repeated: list[tuple[Scalar, Mark]] = []
        self._lines = text.split("\n")
        self._origin = origin
        self._levels: list[_Level] = []
        self._documents = 0
        self._has_tabs = "\t" in text
        self._scalars: list[tuple[tuple[int, int], tuple[int, int]]] = []

    def take(self, event: yaml.Event) -> None:
        """Add what an event tells.

        Raises:
            UnreadableError: it tells of something that the format refuses.
        """
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_decorated(event)
            self._add(self._scalar(event))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._refuse_decorated(event)
            self._begin(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._levels.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._refuse(event, "alias")
        elif isinstance(event, yaml.DocumentStartEvent):
            self._begin_document(event)

    def refuse_tabs(self) -> None:
        """Refuse tabs between values: they look like spaces and are none.

        Raises:
            UnreadableError: there is one.
        """
        for mark in self._tabs() if self._has_tabs else ():
            raise UnreadableError(Problem("yaml-syntax", self._origin.at(mark), "tab"))

    def _begin_document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if event.version or event.tags:
            self._refuse(event, "directive")
        if self._documents > 1:
            self._refuse(event, "documents")

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        mark = _mark(*_ends(event))
        node = Items(mark) if isinstance(event, yaml.SequenceStartEvent) else Entries(mark)
        if len(self._levels) >= DEEPEST:
            self._refuse(event, "too-deep")
        self._add(node)
        self._levels.append(_Level(node, {}, []))

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        start, end = _ends(event)
        mark = _mark(start, end)
        if event.style == '"' and (hidden := hidden_in(event.value)):
            raise UnreadableError(hidden_character(hidden, (self._origin, mark)))
        if self._has_tabs:
            self._scalars.append(((start.line, start.column), (end.line, end.column)))
        cut = not event.style and self._comment_follows(end.line, end.column)
        return Scalar(event.value, mark, cut=cut)

    def _comment_follows(self, line: int, column: int) -> bool:
        return line < len(self._lines) and _COMMENT.match(self._lines[line], column) is not None

    def _add(self, node: Node) -> None:
        if not self._levels:
            self.root = None if isinstance(node, Scalar) and not node else node
            return
        level = self._levels[-1]
        if isinstance(level.node, Items):
            level.node.append(node)
        elif level.pending:
            level.node.add(level.pending.pop(), node)
        else:
            level.pending.append(self._key(node, level))

    def _key(self, node: Node, level: _Level) -> Scalar:
        if not isinstance(node, Scalar):
            raise UnreadableError(Problem("forbidden-yaml", self._origin.at(node.mark), "key"))
        if node == "<<":
            raise UnreadableError(Problem("forbidden-yaml", self._origin.at(node.mark), "merge"))
        composed = node if node.isascii() else unicodedata.normalize("NFC", node)
        if composed in level.seen:
            self.repeated.append((node, level.seen[composed]))
        level.seen.setdefault(composed, node.mark)
        return node

    def _refuse_decorated(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._refuse(event, "anchor")
        if event.tag is not None:
            self._refuse(event, "tag")

    def _refuse(self, event: yaml.Event, case: str) -> None:
        place = self._origin.at(_mark(*_ends(event)))
        raise UnreadableError(Problem("forbidden-yaml", place, case))

    def _tabs(self) -> Iterator[Mark]:
        for number, line in enumerate(self._lines):
            begin = self._comment(number, line)
            for match in re.finditer("\t", line[:begin]):
                if not self._in_scalar(number, match.start()):
                    yield Mark(number, match.start())

    def _comment(self, number: int, line: str) -> int:
        for match in _COMMENT_BEGINS.finditer(line):
            if not self._in_scalar(number, match.end() - 1):
                return match.end()
        return len(line)

    def _in_scalar(self, line: int, column: int) -> bool:
        index = bisect_right(self._scalars, (line, column), key=itemgetter(0)) - 1
        return index >= 0 and (line, column) < self._scalars[index][1]


def _mark(start: yaml.Mark, end: yaml.Mark) -> Mark:
    width = end.column - start.column if end.line == start.line else 1
    return Mark(start.line, start.column, width or 1)


def _ends(event: yaml.Event) -> tuple[yaml.Mark, yaml.Mark]:
    return event.start_mark, event.end_mark  # type: ignore[return-value] # a parser sets both
