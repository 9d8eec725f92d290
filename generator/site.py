"""The waist: from proven briefings to the files of the site, for one language.

Pure: no clock, no git, no network, no files; the same input gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from generator.model.briefing import ProvenBriefing
from generator.render.changes import change_views, changes_page, write_feed
from generator.render.data import briefing_json, datapackage
from generator.render.desk import Desk, Entry
from generator.render.edition import Edition, Phrase
from generator.render.evidence import gather
from generator.render.finding import names_of, spot
from generator.render.linked import linked
from generator.render.links import Links
from generator.render.pages import home_page, overview_page, sheet_page
from generator.render.sources import source_page, sources_page
from generator.render.tables import Table, write_csv
from generator.render.views import Page, Part
from generator.search.guide import Guide, Spot
from generator.sheets import SHEETS
from generator.sheets.base import Sheet

HOME = "index.md"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a site is rendered for.

    `edit_uri` is a template with `{path}` and `{line}`, empty for no edit links; `sources` is the
    folder of the briefings as the repository has it; `directory_urls` as in MkDocs.
    """

    language: str
    site_url: str = ""
    edit_uri: str = ""
    directory_urls: bool = True
    sources: str = "sources"


def on_github(repository: str) -> str:
    """Return where the lines of a repository can be edited, nothing without a repository."""
    return f"https://github.com/{repository}/edit/main/{{path}}#L{{line}}" if repository else ""


@dataclass(frozen=True, slots=True)
class Entrance:
    """An entry of the sidebar: words, and the address that they lead to, from the site's root."""

    title: Phrase
    address: str


@dataclass(frozen=True, slots=True)
class PageInfo:
    """What a host needs to know of a page beside its Markdown.

    `edit_url` is empty where there is nothing to edit. `sidebar` are the pages of its briefing,
    the overview first, and `feed` is the address of its changes; both are empty on the list of
    all briefings. `spot` is what search has to know of the page at the `address`; `linked` is
    what the page says to programs (JSON-LD).
    """

    title: str
    description: str
    edit_url: str
    sidebar: tuple[Entrance, ...] = ()
    feed: str = ""
    address: str = ""
    spot: Spot = field(default_factory=Spot)
    linked: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """Files by their path under the docs folder, and what is known of the pages among them."""

    files: Mapping[str, bytes]
    pages: Mapping[str, PageInfo]

    @property
    def guide(self) -> Guide:
        """What search has to know of the site."""
        return {info.address: info.spot for info in self.pages.values()}


def render_site(briefings: Sequence[ProvenBriefing], settings: Settings) -> Site:
    """Render all briefings and the home page."""
    parts = (render_briefing(proven, settings) for proven in briefings)
    return combined((*parts, render_home(briefings, settings)))


def combined(parts: Sequence[Site]) -> Site:
    """Make one site of several."""
    files = {path: content for part in parts for path, content in part.files.items()}
    pages = {path: info for part in parts for path, info in part.pages.items()}
    return Site(dict(sorted(files.items())), dict(sorted(pages.items())))


def render_briefing(proven: ProvenBriefing, settings: Settings) -> Site:
    """Render one briefing, which never needs another one."""
    desk = desk_of(proven, settings)
    data = dict(sorted(_data(desk)))
    files = {desk.path(name): content for name, content in data.items()}
    return _site(tuple(_pages(desk, data)), files, desk)


def render_home(
    briefings: Sequence[ProvenBriefing], settings: Settings, *, listed: bool = False
) -> Site:
    """Render the home page: the briefing itself where there is only one, else all of them.

    With `listed` it is the list of all in either case.
    """
    desks = [desk_of(proven, settings, page=HOME) for proven in briefings]
    if len(desks) == 1 and not listed:
        return _site((_overview(desks[0], canonical=True),), {}, desks[0])
    return _site((home_page(Edition(settings.language), HOME, desks),), {})


def desk_of(proven: ProvenBriefing, settings: Settings, page: str = "") -> Desk:
    """Return the desk at which the pages of a briefing are written."""
    links = Links(settings.site_url, settings.edit_uri, settings.sources, settings.directory_urls)
    desk = Desk(Edition(settings.language), proven, gather(proven), {}, links, page)
    return replace(desk, index=dict(_index(desk)))


def _index(desk: Desk) -> Iterator[tuple[str, Entry]]:
    for sheet in SHEETS:
        for fact in sheet.published(desk):
            entry = Entry(sheet.name, sheet.title(fact), published=True)
            value = sheet.value(desk, fact)
            yield fact.id, replace(entry, actors=sheet.actors(fact), value=value)
        for fact in desk.briefing.facts.get(sheet.name, ()):
            if fact.draft:
                yield fact.id, Entry(sheet.name, sheet.title(fact), published=False)


def _pages(desk: Desk, data: Iterable[str]) -> Iterator[Page]:
    yield _overview(_at(desk, HOME))
    for sheet in SHEETS:
        here = _at(desk, f"{sheet.name}.md")
        if part := _part(here, sheet):
            facts = sheet.published(here)
            page = sheet_page(here, replace(part, whole=sheet.whole(here, facts)))
            yield linked(here, page, sheet.things(here, facts))
    sources = _at(desk, "sources/index.md")
    yield linked(sources, sources_page(sources, data), kind="CollectionPage")
    for source in desk.briefing.sources:
        here = _at(desk, f"sources/{source.id}/index.md")
        yield linked(here, source_page(here, source))
    changes = _at(desk, "changes.md")
    yield linked(changes, changes_page(changes, change_views(changes, _spoken)))


def _overview(desk: Desk, *, canonical: bool = False) -> Page:
    address = _address(desk, HOME) if canonical else ""
    page = overview_page(desk, _parts(desk), change_views(desk, _spoken), canonical=address)
    return linked(desk, page)


def _data(desk: Desk) -> Iterator[tuple[str, bytes]]:
    tables: list[Table] = []
    facts: dict[str, list[object]] = {}
    for sheet in SHEETS:
        published = sheet.published(desk)
        facts[sheet.key] = [sheet.fact_data(desk, fact) for fact in published]
        if published:
            tables += sheet.tables(desk, published)
            yield from sheet.files(desk, published).items()
    for table in tables:
        yield f"{table.name}.csv", write_csv(table)
    for source in desk.briefing.sources:
        if source.meta.publish == "full":
            yield f"sources/{source.id}.txt", source.text.encode()
    yield "briefing.json", briefing_json(desk, facts)
    yield "datapackage.json", datapackage(desk, tables)
    yield "changes.xml", write_feed(desk, change_views(desk, _spoken))


def _parts(desk: Desk) -> list[Part]:
    parts = (_part(desk, sheet) for sheet in sorted(SHEETS, key=lambda sheet: sheet.overview))
    return [part for part in parts if part]


def _part(desk: Desk, sheet: Sheet[Any]) -> Part | None:
    facts = tuple(sheet.view(desk, fact) for fact in sheet.published(desk))
    return Part(sheet.name, desk.href(f"{sheet.name}.md"), facts) if facts else None


def _at(desk: Desk, name: str) -> Desk:
    return replace(desk, page=desk.path(name))


def _spoken(edition: Edition, sheet: str, written: str) -> str:
    found = next((kind for kind in SHEETS if kind.name == sheet), None)
    return found.spoken(edition, written) if found else written


def _sidebar(desk: Desk) -> tuple[Entrance, ...]:
    sheets = [sheet.name for sheet in SHEETS if sheet.published(desk)]
    pages = (
        *((f"sheet-{name}", f"{name}.md") for name in sheets),
        ("nav-sources", "sources/index.md"),
        ("nav-changes", "changes.md"),
    )
    return (
        Entrance(desk.edition.phrase(desk.proven.meta.title), _address(desk, HOME)),
        *(
            Entrance(Phrase(desk.edition.words.text(key)), _address(desk, name))
            for key, name in pages
        ),
    )


def _address(desk: Desk, name: str) -> str:
    return desk.links.address(desk.path(name))


def _site(pages: Sequence[Page], data: Mapping[str, bytes], desk: Desk | None = None) -> Site:
    files = {page.path: page.text.encode() for page in pages}
    return Site({**files, **data}, dict(_infos(pages, desk)))


def _infos(pages: Iterable[Page], desk: Desk | None) -> Iterator[tuple[str, PageInfo]]:
    sidebar, feed = (_sidebar(desk), desk.path("changes.xml")) if desk else ((), "")
    names = names_of(desk.briefing) if desk else ()
    for page in pages:
        info = PageInfo(page.head.title.words, page.head.description, page.edit, sidebar, feed)
        if desk:
            address = desk.links.address(page.path)
            known = spot(desk, page, names)
            info = replace(info, address=address, spot=known, linked=page.linked)
        yield page.path, info
