"""What search has to know of the pages of a briefing."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final

from generator.check.context import ACTORS, Named
from generator.model.briefing import Briefing
from generator.render.desk import Desk, Entry
from generator.render.views import Page
from generator.search.guide import FactSpot, Names, Spot

_OVERVIEW: Final = "index"


def spot(desk: Desk, page: Page, names: tuple[Names, ...]) -> Spot:
    """Return what search has to know of a page: its briefing, its facts, who has which names."""
    briefing = desk.words(desk.proven.meta.title)
    path = PurePosixPath(page.path)
    if path.stem == _OVERVIEW and path.parent.name in {"", desk.briefing.id}:
        return Spot(names=names)
    facts = {
        id_: FactSpot(entry.value, "" if entry.value else _speaker(desk, entry))
        for id_, entry in desk.index.items()
        if entry.published and page.path == desk.path(f"{entry.sheet}.md")
    }
    return Spot((briefing,), page.head.title.words if facts else "", facts, names)


def _speaker(desk: Desk, entry: Entry) -> str:
    return ", ".join(link.words.words for link in desk.mentions(entry.actors))


def names_of(briefing: Briefing) -> tuple[Names, ...]:
    """Return the names of each actor that readers see."""
    actors = briefing.published(ACTORS)
    return tuple(actor.names() for actor in actors if isinstance(actor, Named))
