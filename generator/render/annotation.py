"""A source's text with its quotes marked in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from generator.markup.document import Block, Document, Run, Tag
from generator.render.evidence import Proof
from generator.render.prose import BLOCKS, Element, chunks, element

_LOWERED: Final = MappingProxyType({f"h{level}": f"h{level + 1}" for level in range(1, 6)})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The beginning of a block of text, by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text under the same marks.

    `proofs` are the quotes that it belongs to; `begins` and `ends` those of them that begin
    with its first and end with its last character.
    """

    text: str
    proofs: tuple[Proof, ...]
    begins: tuple[Proof, ...]
    ends: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class References:
    """The place of the links to the facts whose quotes have ended: never inside another link."""

    ended: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Words that are left out."""


Part = Paragraph | Segment | References | Gap | Element


@dataclass(frozen=True, slots=True)
class Section:
    """An outermost block of a source: its parts, and the quotes that end in it."""

    parts: tuple[Part, ...]
    ends: tuple[Proof, ...]


def annotate(document: Document, proofs: Sequence[Proof]) -> Iterator[Section]:
    """Mark the quotes in the whole text."""
    for chunk in chunks(document):
        yield _section(_referring(_parts(document, chunk, proofs)))


def excerpt(document: Document, proofs: Sequence[Proof]) -> Iterator[Section]:
    """Keep only the quotes, with one gap in the place of all words between them."""
    skipped, open_end = False, False
    for section in annotate(document, proofs):
        kept = _quotes_of(section) if _has_quote(section) else None
        if kept and skipped and not open_end and not _is_gap(kept, 0):
            yield Section((Gap(),), ())
        if kept:
            yield kept
            open_end = _is_gap(kept, -1)
        skipped = kept is None
    if skipped and not open_end:
        yield Section((Gap(),), ())


def _quotes_of(section: Section) -> Section:
    return _section(_without_empty_items(_quotes_only(section.parts)))


def _has_quote(section: Section) -> bool:
    return any(isinstance(part, Segment) and part.proofs for part in section.parts)


def _is_gap(section: Section, place: int) -> bool:
    texts = [part for part in section.parts if isinstance(part, Gap | Segment)]
    return isinstance(texts[place], Gap)


def _section(parts: Iterable[Part]) -> Section:
    parts = tuple(parts)
    ends = (proof for part in parts if isinstance(part, Segment) for proof in part.ends)
    return Section(parts, tuple(ends))


def _parts(document: Document, chunk: Iterable[object], proofs: Sequence[Proof]) -> Iterator[Part]:
    for item in chunk:
        if isinstance(item, Run):
            yield from _segments(document.text, item, proofs)
        elif isinstance(item, Block):
            yield Paragraph(item.number)
        elif isinstance(item, Tag):
            yield _below(element(item))


def _below(tag: Element) -> Element:
    """Put a heading of the text below that of the page, of which there is one."""
    return replace(tag, name=_LOWERED.get(tag.name, tag.name))


def _referring(parts: Iterable[Part]) -> Iterator[Part]:
    ended: tuple[Proof, ...] = ()
    in_link = False
    for part in parts:
        yield part
        if isinstance(part, Segment):
            ended += part.ends
        elif isinstance(part, Element) and part.name == "a":
            in_link = part.opens
        if ended and not in_link:
            yield References(ended)
            ended = ()


def _segments(text: str, run: Run, proofs: Sequence[Proof]) -> Iterator[Segment]:
    touching = [
        proof for proof in proofs if proof.passage.start < run.end and run.start < proof.passage.end
    ]
    edges = {run.start, run.end}
    for proof in touching:
        edges |= {max(run.start, proof.passage.start), min(run.end, proof.passage.end)}
    ordered = sorted(edges)
    for start, end in pairwise(ordered):
        yield _segment(text, start, end, touching)


def _segment(text: str, start: int, end: int, proofs: Sequence[Proof]) -> Segment:
    inside = tuple(
        proof for proof in proofs if proof.passage.start <= start and end <= proof.passage.end
    )
    begins = tuple(proof for proof in inside if proof.passage.start == start)
    ends = tuple(proof for proof in inside if proof.passage.end == end)
    return Segment(text[start:end], inside, begins, ends)


def _quotes_only(parts: Iterable[Part]) -> Iterator[Part]:
    gap = False
    for part in parts:
        if isinstance(part, Segment) and not part.proofs:
            if not gap:
                yield Gap()
            gap = True
        elif not isinstance(part, Element) or part.name in BLOCKS:
            # Emphasis and links are left out with the words around the quotes.
            yield part
            gap = gap and not isinstance(part, Segment)


def _without_empty_items(parts: Iterable[Part]) -> Iterator[Part]:
    """Leave out the bullets of which every word is in the gap before them."""
    held: list[Part] = []
    for part in parts:
        if _is_item(part, opens=True) or (held and isinstance(part, Paragraph)):
            held.append(part)
        elif held and _is_item(part, opens=False):
            held.clear()
        else:
            yield from (*held, part)
            held.clear()
    yield from held


def _is_item(part: Part, *, opens: bool) -> bool:
    return isinstance(part, Element) and part.name == "li" and part.opens == opens
