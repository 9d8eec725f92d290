"""The pages of the sources: the list with what was checked, and each annotated text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from generator.model.briefing import Source
from generator.model.claim import Passage
from generator.model.coverage import Status
from generator.render.annotation import Section, annotate, excerpt
from generator.render.dates import date_words, day_words
from generator.render.desk import Desk
from generator.render.edition import Phrase
from generator.render.evidence import Proof
from generator.render.templating import render
from generator.render.views import Head, Link, Page, Prose


@dataclass(frozen=True, slots=True)
class CoverageView:
    """How much of what a source mentions is quoted; `open` leads to what is not."""

    covered: int
    ignored: int
    missing: int
    open: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SourceView:
    """What is known about a source."""

    title: Link
    language: str
    published: str
    publisher: Phrase | None
    authors: tuple[Phrase, ...]
    url: str | None
    accessed: str
    rights: Phrase | None
    note: Prose | None
    full: bool
    quotes: int
    coverage: CoverageView | None
    text: str


@dataclass(frozen=True, slots=True)
class Download:
    """A file of data, and what is in it; that is empty where the file is no known one."""

    file: Link
    about: str


@dataclass(frozen=True, slots=True)
class Note:
    """A fact beside the words that carry it; its number stands at their end.

    `anchor` is that of the words; `reasons` say why they stand for what they do not state.
    """

    number: int
    anchor: str
    fact: Link
    reasons: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """An outermost block of the annotated text, with the notes on the quotes that end in it."""

    section: Section
    notes: tuple[Note, ...]


def sources_page(desk: Desk, downloads: Iterable[str]) -> Page:
    """Write the list of sources, what was checked, how to cite, and the downloads."""
    words = desk.edition.words
    briefing = desk.words(desk.proven.meta.title)
    head = Head(
        Phrase(words.text("sources-title")), words.text("sources-description", briefing=briefing)
    )
    proofs = tuple(desk.evidence)
    text = render(
        "sources.md.jinja",
        desk.edition.language,
        head=head,
        sources=[
            _source(desk, source, _coverage(desk, source)) for source in desk.briefing.sources
        ],
        quotes=len(proofs),
        inferred=sum(proof.status == "inferred" for proof in proofs),
        briefing=desk.edition.phrase(desk.proven.meta.title),
        stamp=day_words(desk.stamp, desk.edition),
        url=desk.links.absolute(desk.path("index.md")),
        downloads=[_download(desk, name) for name in downloads],
    )
    return Page(desk.page, text, head, desk.edit("briefing.yml"))


def _download(desk: Desk, name: str) -> Download:
    words = desk.edition.words
    key = f"data-{name.partition('/')[0]}"
    return Download(Link(Phrase(name), desk.href(name)), words.text(key) if key in words else "")


def source_page(desk: Desk, source: Source) -> Page:
    """Write a source's text with its quotes marked, each leading to its facts."""
    words = desk.edition.words
    proofs = desk.evidence.in_source(source.id)
    numbers = _numbers(proofs)
    show = annotate if source.meta.publish == "full" else excerpt
    title = desk.edition.phrase(source.meta.title)
    head = Head(title, words.text("source-description", source=title.words), boost=0.1)
    text = render(
        "source.md.jinja",
        desk.edition.language,
        head=head,
        source=_source(desk, source),
        numbers=numbers,
        hrefs={fact: desk.fact_href(fact) for fact in numbers},
        sections=[
            SectionView(section, tuple(_notes(desk, section.ends, numbers)))
            for section in show(source.document, proofs)
        ],
    )
    return Page(desk.page, text, head, desk.edit(f"{source.id}.md"))


def _numbers(proofs: Iterable[Proof]) -> dict[str, int]:
    """Number the facts in the order in which the text comes to the end of their words."""
    in_order = sorted(proofs, key=lambda proof: (proof.passage.end, proof.passage.start))
    facts = dict.fromkeys(proof.fact for proof in in_order)
    return {fact: number for number, fact in enumerate(facts, 1)}


def _source(desk: Desk, source: Source, coverage: CoverageView | None = None) -> SourceView:
    meta = source.meta
    full = meta.publish == "full"
    return SourceView(
        Link(desk.edition.phrase(meta.title), desk.href(f"sources/{source.id}/index.md")),
        meta.language,
        date_words(meta.published, desk.edition),
        desk.phrase(meta.publisher),
        tuple(desk.edition.phrase(author) for author in meta.authors),
        meta.url,
        day_words(meta.accessed, desk.edition) if meta.accessed else "",
        desk.phrase(meta.rights),
        desk.prose(meta.note),
        full,
        len(desk.evidence.in_source(source.id)),
        coverage,
        desk.href(f"sources/{source.id}.txt") if full else "",
    )


def _coverage(desk: Desk, source: Source) -> CoverageView | None:
    coverage = next((item for item in desk.proven.coverage if item.source == source.id), None)
    if coverage is None:
        return None
    missing = [item.passage for item in coverage.mentions if item.status is Status.OPEN]
    # Of a text that must not be reprinted no other words than the quoted ones are shown.
    shown = missing if source.meta.publish == "full" else []
    return CoverageView(
        coverage.count(Status.COVERED),
        coverage.count(Status.IGNORED),
        len(missing),
        tuple(_open(desk, source, shown)),
    )


def _open(desk: Desk, source: Source, passages: Iterable[Passage]) -> Iterator[Link]:
    own = desk.edition.spoken_in(source.meta.language)
    there = desk.href(f"sources/{source.id}/index.md")
    for passage in passages:
        yield Link(Phrase(passage.exact, own), f"{there}#_p{passage.paragraph}")


def _notes(desk: Desk, proofs: Iterable[Proof], numbers: Mapping[str, int]) -> Iterator[Note]:
    by_number = sorted(proofs, key=lambda proof: numbers[proof.fact])
    for fact, group in groupby(by_number, key=lambda proof: proof.fact):
        quotes = tuple(group)
        reasons = tuple(filter(None, (desk.prose(proof.inferred) for proof in quotes)))
        yield Note(numbers[fact], quotes[0].anchor, desk.mention(fact), reasons)
