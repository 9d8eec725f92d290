"""What `mkdocs serve` shows: each briefing as it last was without errors, and its problems.

Pure but for reading the folders: the state before goes in, the state after comes out. What did
not change is neither checked nor rendered again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.check.verify import Verdict
from generator.inspection import Inspection, judge, summed
from generator.model.briefing import ProvenBriefing
from generator.model.problem import Problem
from generator.preview.placeholder import home_of, placeholder
from generator.read.files import Folder, read_folders
from generator.site import HOME, Settings, Site, combined, render_briefing, render_home


@dataclass(frozen=True)
class Occasion:
    """What a look at the sources depends on beside them: the day, and what it is rendered for."""

    today: date
    settings: Settings


@dataclass(frozen=True)
class Shown:
    """A briefing as it is shown: the verdict on its folder, and its last good content.

    `proven` is `None` where it never was without errors; `site` then has pages that say so, or
    none at all where the folder's name can't be an address.
    """

    occasion: Occasion
    folder: Folder
    verdict: Verdict
    proven: ProvenBriefing | None
    site: Site


@dataclass(frozen=True)
class Preview:
    """All briefings as they are shown, and the pages of all of them."""

    inspection: Inspection
    briefings: Mapping[str, Shown]
    home: Site

    @property
    def site(self) -> Site:
        """The whole site."""
        return combined((*(shown.site for shown in self.briefings.values()), self.home))

    def briefing_at(self, page: str) -> Shown | None:
        """Return the briefing that a page belongs to, `None` for a page of all of them."""
        if page == HOME and len(self.briefings) == 1:
            return next(iter(self.briefings.values()))
        return self.briefings.get(page.partition("/")[0])

    def problems_at(self, page: str) -> tuple[Problem, ...]:
        """Return what a page must tell: the problems of its briefing, and those without a page."""
        shown = self.briefing_at(page)
        own = shown.verdict.problems if shown and shown.site.pages else ()
        return (*own, *self._without_pages())

    def _without_pages(self) -> tuple[Problem, ...]:
        if not self.briefings:
            return self.inspection.problems
        pageless = (shown for shown in self.briefings.values() if not shown.site.pages)
        return tuple(problem for shown in pageless for problem in shown.verdict.problems)


def look(sources: Path, occasion: Occasion, before: Preview | None = None) -> Preview:
    """Look at the sources, knowing what was seen of them before.

    Raises:
        OSError: `sources` can't be read.
    """
    known = before.briefings if before else {}
    folders = read_folders(sources)
    seen = [_shown(folder, occasion, known.get(folder.id)) for folder in folders]
    inspection = summed((shown.verdict for shown in seen), sources)
    briefings = {shown.folder.id: shown for shown in seen}
    return Preview(inspection, briefings, _home(seen, occasion.settings))


def _shown(folder: Folder, occasion: Occasion, last: Shown | None) -> Shown:
    if last and (last.folder, last.occasion) == (folder, occasion):
        return last
    verdict = judge(folder, occasion.today)
    proven = verdict.proven or (last.proven if last else None)
    site = _site(folder, verdict, proven, occasion.settings, last)
    return Shown(occasion, folder, verdict, proven, site)


def _site(
    folder: Folder,
    verdict: Verdict,
    proven: ProvenBriefing | None,
    settings: Settings,
    last: Shown | None,
) -> Site:
    if proven is None:
        return placeholder(folder, verdict, settings)
    if last and last.proven is proven and last.occasion.settings == settings:
        return last.site
    return render_briefing(proven, settings)


def _home(seen: Sequence[Shown], settings: Settings) -> Site:
    proven = [shown.proven for shown in seen if shown.proven]
    if len(seen) == 1 and not proven and seen[0].site.pages:
        return home_of(seen[0].site)
    return render_home(proven, settings, listed=len(seen) > 1)
