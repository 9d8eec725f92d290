"""A source's text as a reader sees it, with its markup beside it.

The plain text is the text content of the rendered Markdown, blocks joined by a blank line;
every offset counts its code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from markdown_it.token import Token

from generator.markup.parser import parse_blocks, parse_line

_BREAKS: Final = frozenset({"softbreak", "hardbreak"})


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the plain text, `start` up to `end`, that no markup divides."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tag:
    """An HTML element that opens or closes; `href` is set on a link that opens."""

    name: str
    opens: bool
    href: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text (paragraph, heading, list item): its place in the plain text.

    `number` counts the blocks from 1; `line` is the line of the Markdown it begins on, 0-based.
    """

    number: int
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Document:
    """A text: what a reader reads, its blocks, and the markup around them in order."""

    text: str
    blocks: tuple[Block, ...]
    markup: tuple[Run | Tag | Block, ...]


def read_document(markdown: str) -> Document:
    """Read light Markdown into plain text and markup."""
    return document_of(parse_blocks(markdown))


def document_of(tokens: Iterable[Token]) -> Document:
    """Make plain text and markup of light Markdown that is parsed already."""
    builder = _Builder()
    for token in tokens:
        builder.add(token)
    return builder.document()


@cache
def read_line(markdown: str) -> Document:
    """Read one rich text into plain text and markup."""
    builder = _Builder()
    builder.add_inline(parse_line(markdown))
    return builder.document()


class _Builder:
    """Collects the text of a document piece by piece; the one place where it grows."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._markup: list[Run | Tag | Block] = []

    def add(self, token: Token) -> None:
        if token.type == "inline":
            self._add_block(token)
        elif token.type == "hr":
            self._markup += [Tag("hr", opens=True)]
        elif token.nesting and not token.hidden:
            self._markup.append(Tag(token.tag, opens=token.nesting > 0))

    def add_inline(self, tokens: Iterable[Token]) -> None:
        for token in tokens:
            self._markup += self._inline(token)

    def document(self) -> Document:
        return Document("".join(self._text), tuple(self._blocks), tuple(self._markup))

    def _add_block(self, token: Token) -> None:
        if not token.content:
            return
        if self._blocks:
            self._write("\n\n")
        start, place = self._length, len(self._markup)
        self.add_inline(token.children or [])
        line = token.map[0] if token.map else 0
        block = Block(len(self._blocks) + 1, start, self._length, line)
        self._blocks.append(block)
        self._markup.insert(place, block)

    def _inline(self, token: Token) -> Iterator[Run | Tag]:
        if token.type == "link_open":
            yield Tag("a", opens=True, href=str(token.attrGet("href") or ""))
        elif token.nesting:
            yield Tag(token.tag, opens=token.nesting > 0)
        elif token.type == "hardbreak":
            yield Tag("br", opens=True)
            yield self._write("\n")
        elif token.type in _BREAKS:
            yield self._write("\n")
        elif token.content:
            yield self._write(token.content)

    def _write(self, words: str) -> Run:
        start = self._length
        self._text.append(words)
        self._length += len(words)
        return Run(start, self._length)
