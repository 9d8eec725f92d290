"""What changed: the page, and the feed (Atom, RFC 4287)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from generator.model.records import Change, FactChange
from generator.render.dates import day_words
from generator.render.desk import Desk
from generator.render.edition import Edition, Phrase
from generator.render.templating import render
from generator.render.views import Head, Link, Page, Prose

Spoken = Callable[[Edition, str, str], str]
"""Puts a value of a sheet into words: the edition, the sheet, the value as written."""


@dataclass(frozen=True, slots=True)
class FactChangeView:
    """What became of one fact."""

    fact: Link
    sheet: str
    change: str
    before: Phrase | None
    after: Phrase | None


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What changed on a day; `anchor` is its id on the page."""

    anchor: str
    identifier: str
    day: date
    words: str
    note: Prose | None
    plain: str
    changes: tuple[FactChangeView, ...]


def change_views(desk: Desk, spoken: Spoken) -> tuple[ChangeView, ...]:
    """Return all changes, the newest first."""
    entries = sorted(enumerate(reversed(desk.briefing.changes), 1), key=_newest, reverse=True)
    return tuple(_change(desk, spoken, *entry) for entry in entries)


def changes_page(desk: Desk, changes: tuple[ChangeView, ...]) -> Page:
    """Write the page of all changes."""
    words = desk.edition.words
    briefing = desk.words(desk.proven.meta.title)
    head = Head(
        Phrase(words.text("changes-title")), words.text("changes-description", briefing=briefing)
    )
    feed = desk.href("changes.xml")
    text = render("changes.md.jinja", desk.edition.language, head=head, changes=changes, feed=feed)
    return Page(desk.page, text, head, desk.edit("changes.yml"))


def write_feed(desk: Desk, changes: tuple[ChangeView, ...]) -> bytes:
    """Write the changes as an Atom feed."""
    return render(
        "changes.xml.jinja",
        desk.edition.language,
        title=desk.words(desk.proven.meta.title),
        page=desk.links.absolute(desk.path("changes.md")),
        feed=desk.links.absolute(desk.path("changes.xml")),
        identifier=_identifier(desk),
        updated=desk.stamp,
        changes=changes,
    ).encode()


def _newest(entry: tuple[int, Change]) -> tuple[date, int]:
    return entry[1].date, entry[0]


def _change(desk: Desk, spoken: Spoken, number: int, change: Change) -> ChangeView:
    anchor = f"_{number}"
    return ChangeView(
        anchor,
        _identifier(desk, anchor),
        change.date,
        day_words(change.date, desk.edition),
        desk.prose(change.note),
        desk.plain(change.note),
        tuple(_fact_change(desk, spoken, item) for item in change.changes),
    )


def _fact_change(desk: Desk, spoken: Spoken, change: FactChange) -> FactChangeView:
    before, after = (_value(desk, spoken, change, one) for one in (change.from_, change.to))
    if not before and _says_its_title(desk, change):
        after = None
    # A fact that has become a draft is shown by its id, as one that is gone.
    known = desk.fact_href(change.fact)
    fact = desk.mention(change.fact) if known else Link(Phrase(change.fact))
    return FactChangeView(fact, change.sheet, change.change, before, after)


def _says_its_title(desk: Desk, change: FactChange) -> bool:
    entry = desk.index.get(change.fact)
    return entry is not None and change.to in entry.title.by_language().values()


def _value(desk: Desk, spoken: Spoken, change: FactChange, written: str | None) -> Phrase | None:
    if not written:
        return None
    words = spoken(desk.edition, change.sheet, written)
    # What is neither a number nor a date is logged in the briefing's own language.
    own = words == written and not words.isdigit()
    return Phrase(words, desk.edition.spoken_in(desk.proven.meta.language) if own else "")


def _identifier(desk: Desk, fragment: str = "") -> str:
    # An address of the site's own would not do where the site does not know where it is; the
    # editions then have the same one, and are feeds of their own all the same.
    address = desk.links.absolute(desk.path("changes.md"), fragment)
    known = bool(desk.links.site_url)
    return uuid5(NAMESPACE_URL, address if known else f"{desk.edition.language}:{address}").urn
