"""Facts in pages written by hand: `[[briefing/fact]]` becomes what the fact says.

Pure, as the waist is: pages and briefings in, pages and problems out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from generator.inspection import Inspection
from generator.markup.references import FactReference, fact_references
from generator.model.briefing import ProvenBriefing
from generator.model.problem import Place, Problem
from generator.model.records import Fact
from generator.model.suggest import nearest
from generator.render.desk import Desk
from generator.render.statement import stated
from generator.sheets import SHEETS
from generator.sheets.base import Sheet
from generator.site import Settings, desk_of

RULE: Final = "unknown-fact"


@dataclass(frozen=True, slots=True)
class HandPage:
    """A page written by hand: its path below the docs folder, the one people see, its text.

    `whole` where the text has its front matter.
    """

    path: str
    shown: str
    text: str
    whole: bool = True

    @property
    def references(self) -> tuple[FactReference, ...]:
        """The references to facts in it."""
        return tuple(fact_references(self.text, front_matter=self.whole))


@dataclass(frozen=True)
class Loom:
    """Puts what facts say in the places where pages refer to them.

    References to briefings among `unproven`, which have problems of their own, stay as they are.
    """

    briefings: Mapping[str, ProvenBriefing]
    unproven: Collection[str]
    settings: Settings
    _desks: dict[str, Desk] = field(default_factory=dict)

    def text(self, page: HandPage) -> str:
        """Return the text of a page with what it refers to; what is unknown stays as written."""
        pieces, end = [], 0
        for number, reference in enumerate(page.references, 1):
            found = self._find(reference)
            if found and not found[1].draft:
                desk = replace(self._desk(reference), page=_index(page.path))
                suffix = "" if reference.bare else f"-{number}"
                pieces += [page.text[end : reference.start], _stated(desk, *found, suffix)]
                end = reference.end
        return "".join((*pieces, page.text[end:]))

    def problems(self, page: HandPage) -> Iterator[Problem]:
        """Find the references of a page that lead to no fact on the site."""
        for reference in page.references:
            found = self._find(reference)
            if reference.briefing not in self.unproven and (not found or found[1].draft):
                yield self._problem(page, reference, "draft" if found else "")

    def inspected(self, inspection: Inspection, pages: Iterable[HandPage]) -> Inspection:
        """Add the problems of pages to what an inspection found."""
        found = (problem for page in pages for problem in self.problems(page))
        return replace(inspection, problems=(*inspection.problems, *found))

    def _find(self, reference: FactReference) -> tuple[Sheet[Any], Fact] | None:
        proven = self.briefings.get(reference.briefing)
        for sheet in SHEETS if proven else ():
            for fact in proven.briefing.facts.get(sheet.name, ()) if proven else ():
                if fact.id == reference.fact:
                    return sheet, fact
        return None

    def _desk(self, reference: FactReference) -> Desk:
        proven = self.briefings[reference.briefing]
        return self._desks.setdefault(reference.briefing, desk_of(proven, self.settings))

    def _problem(self, page: HandPage, reference: FactReference, case: str) -> Problem:
        meant = nearest(reference.words, self._known())
        line = page.text.split("\n")[reference.line - 1]
        width = reference.end - reference.start
        place = Place(page.shown, reference.line, reference.column, width, line)
        details = {"words": reference.words, "meant": meant}
        return Problem(RULE, place, case or ("near" if meant else ""), details)

    def _known(self) -> Iterator[str]:
        for id_, proven in self.briefings.items():
            for sheet in SHEETS:
                for fact in proven.briefing.published(sheet.name):
                    yield f"{id_}/{fact.id}"


def loom(inspection: Inspection, settings: Settings) -> Loom:
    """Return the loom for pages beside the briefings that were inspected."""
    shown = {verdict.briefing.id: verdict.proven for verdict in inspection.verdicts}
    return loom_of(shown, settings)


def loom_of(shown: Mapping[str, ProvenBriefing | None], settings: Settings) -> Loom:
    """Return the loom for pages beside briefings by id, `None` where there is nothing good."""
    proven = {id_: briefing for id_, briefing in shown.items() if briefing}
    return Loom(proven, frozenset(shown) - frozenset(proven), settings)


def _stated(desk: Desk, sheet: Sheet[Any], fact: Fact, suffix: str) -> str:
    return stated(desk, sheet.name, fact.id, sheet.statement(desk, fact), suffix)


def _index(path: str) -> str:
    # MkDocs takes a README for the first page of its folder.
    folder, slash, name = path.rpartition("/")
    return f"{folder}{slash}index.md" if name == "README.md" else path
