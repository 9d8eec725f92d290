"""Texts as pieces that a template can write one after the other: words and elements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.markup.document import Document, Run, Tag, read_line
from generator.markup.faults import is_safe_url

BLOCKS: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "li", "blockquote", "hr"})
_INLINE: Final = frozenset({"em", "strong", "a", "br"})
_VOID: Final = frozenset({"br", "hr"})


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class Element:
    """An HTML element that opens or closes; `href` on a link that opens, `void` on br and hr."""

    name: str
    opens: bool
    href: str = ""
    void: bool = False


Piece = Words | Element


def rich(words: str) -> tuple[Piece, ...]:
    """Read one rich text into pieces."""
    document = read_line(words)
    return tuple(pieces(document.text, document.markup))


def pieces(text: str, markup: Iterable[object]) -> Iterator[Piece]:
    """Turn the markup of a text into pieces, runs of it into their words."""
    for item in markup:
        if isinstance(item, Run):
            yield Words(text[item.start : item.end])
        elif isinstance(item, Tag):
            yield element(item)


def element(tag: Tag) -> Element:
    """Turn a tag into an element.

    Raises:
        ValueError: an element or an address that must never get this far.
    """
    href = tag.href if tag.name == "a" and tag.opens else ""
    if tag.name not in BLOCKS | _INLINE or (href and not is_safe_url(href)):
        raise ValueError(tag)
    return Element(tag.name, tag.opens, href, void=tag.name in _VOID)


def plain(words: str) -> str:
    """Return the words of a rich text without its markup."""
    return " ".join(read_line(words).text.split("\n"))


def chunks(document: Document) -> Iterator[tuple[object, ...]]:
    """Divide the markup of a document at its outermost blocks."""
    chunk: list[object] = []
    depth = 0
    for item in document.markup:
        chunk.append(item)
        if isinstance(item, Tag) and item.name not in _VOID:
            depth += 1 if item.opens else -1
        if depth == 0:
            yield tuple(chunk)
            chunk = []
