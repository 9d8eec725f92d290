"""Pages of a briefing: the views behind the overview, the sheets and the list of briefings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.render.changes import ChangeView
from generator.render.dates import date_words, day_words
from generator.render.desk import Desk
from generator.render.edition import Edition, Phrase
from generator.render.templating import render
from generator.render.views import Head, Link, Page, Part, Prose

_LATEST = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """How a briefing stands: as of when, from how many sources, changed and reviewed when."""

    as_of: str
    sources: int
    changed: str
    review_by: str


@dataclass(frozen=True, slots=True)
class Summary:
    """A briefing in the list of all."""

    title: Link
    summary: Prose | None
    standing: Standing


def overview_page(
    desk: Desk, parts: Sequence[Part], changes: Sequence[ChangeView], *, canonical: str = ""
) -> Page:
    """Write the first page of a briefing: the situation, the figures, who says what."""
    meta = desk.proven.meta
    head = Head(
        desk.edition.phrase(meta.title),
        desk.plain(meta.summary),
        canonical=canonical,
        searchable=not canonical,
    )
    text = render(
        "overview.md.jinja",
        desk.edition.language,
        head=head,
        summary=desk.prose(meta.summary),
        standing=standing(desk),
        topics=[desk.edition.phrase(topic) for topic in meta.topics],
        parts=parts,
        sources_href=desk.href("sources/index.md"),
        changes_href=desk.href("changes.md"),
        changes=changes[:_LATEST],
    )
    return Page(desk.page, text, head, desk.edit("briefing.yml"))


def sheet_page(desk: Desk, part: Part) -> Page:
    """Write the page of a sheet, with every fact and its evidence."""
    words = desk.edition.words
    title = words.text(f"sheet-{part.name}")
    briefing = desk.words(desk.proven.meta.title)
    head = Head(Phrase(title), words.text("sheet-description", sheet=title, briefing=briefing))
    text = render("sheet.md.jinja", desk.edition.language, head=head, part=part)
    return Page(desk.page, text, head, desk.edit(f"{part.name}.yml"))


def home_page(edition: Edition, path: str, desks: Iterable[Desk]) -> Page:
    """Write the list of all briefings, the one that changed last first."""
    by_id = sorted(desks, key=lambda desk: desk.briefing.id)
    newest = sorted(by_id, key=lambda desk: desk.stamp, reverse=True)
    words = edition.words
    head = Head(Phrase(words.text("home-title")), words.text("home-description"), searchable=False)
    briefings = [_summary(desk) for desk in newest]
    text = render("home.md.jinja", edition.language, head=head, briefings=briefings)
    return Page(path, text, head, "")


def standing(desk: Desk) -> Standing:
    """Return how a briefing stands."""
    meta, sources = desk.proven.meta, desk.briefing.sources
    dates = (source.meta.published for source in sources)
    latest = max(dates, key=lambda date: date.latest or (), default=None)
    changes = desk.briefing.changes
    return Standing(
        date_words(latest, desk.edition) if latest else "",
        len(sources),
        day_words(max(change.date for change in changes), desk.edition) if changes else "",
        day_words(meta.review_by, desk.edition) if meta.review_by else "",
    )


def _summary(desk: Desk) -> Summary:
    meta = desk.proven.meta
    title = Link(desk.edition.phrase(meta.title), desk.href("index.md"))
    return Summary(title, desk.prose(meta.summary), standing(desk))
