"""Pages of a briefing of which there is nothing good to show yet."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.verify import Verdict
from generator.model.values import is_id
from generator.read.briefings import RESERVED
from generator.read.files import Folder
from generator.render.edition import Edition, Phrase
from generator.render.links import Links
from generator.render.templating import render
from generator.render.views import Head
from generator.sheets import SHEETS
from generator.site import HOME, Entrance, PageInfo, Settings, Site


def placeholder(folder: Folder, verdict: Verdict, settings: Settings) -> Site:
    """Return a page at each address that the briefing will have, as far as its files tell.

    There are none where the folder's name can't be an address.
    """
    if not is_id(folder.id) or folder.id in RESERVED:
        return Site({}, {})
    titles = dict(_titles(folder, verdict, Edition(settings.language)))
    return _site({f"{folder.id}/{name}": title for name, title in titles.items()}, settings)


def home_of(site: Site) -> Site:
    """Return the home page where such a briefing is the only one: its overview, empty as it is."""
    overview = next(path for path in site.pages if path.endswith(f"/{HOME}"))
    return Site({HOME: site.files[overview]}, {HOME: site.pages[overview]})


def _titles(folder: Folder, verdict: Verdict, edition: Edition) -> Iterator[tuple[str, Phrase]]:
    yield HOME, _title(folder, verdict, edition)
    for sheet in SHEETS:
        if f"{sheet.name}.yml" in folder.files:
            yield f"{sheet.name}.md", Phrase(edition.words.text(f"sheet-{sheet.name}"))
    yield "sources/index.md", Phrase(edition.words.text("nav-sources"))
    for name in folder.files:
        if name.endswith(".md") and is_id(name.removesuffix(".md")):
            yield f"sources/{name.removesuffix('.md')}/index.md", Phrase(name)
    yield "changes.md", Phrase(edition.words.text("nav-changes"))


def _title(folder: Folder, verdict: Verdict, edition: Edition) -> Phrase:
    meta = verdict.briefing.meta
    return edition.phrase(meta.title) if meta else Phrase(folder.id)


def _site(titles: dict[str, Phrase], settings: Settings) -> Site:
    links = Links("", "", "", settings.directory_urls)
    # As in the sidebar of a good briefing: the sources have a page together there.
    entries = {path: title for path, title in titles.items() if path.count("/") < 3}
    sidebar = tuple(Entrance(title, links.address(path)) for path, title in entries.items())
    heads = {path: Head(title, "", searchable=False) for path, title in titles.items()}
    return Site(
        {
            path: render("placeholder.md.jinja", settings.language, head=head).encode()
            for path, head in heads.items()
        },
        {path: PageInfo(head.title.words, "", "", sidebar) for path, head in heads.items()},
    )
