"""One round of building: what the sources and the pages by hand come to, and what is logged."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.catalogue import Catalogue
from generator.inspection import Inspection, inspect
from generator.model.problem import Problem, Severity
from generator.preview.editor import Editor
from generator.preview.panel import Panel, panel_at, panel_of
from generator.preview.state import Occasion, Preview, look
from generator.report.tally import summary_line
from generator.report.text import line_report, text_report
from generator.site import Settings, Site, render_site
from generator.weaving import HandPage, Loom, loom, loom_of


class FaultyError(Exception):
    """The site can't be built; the message is the full report."""


@dataclass(frozen=True)
class Round:
    """What a round came to; `problems` are those of the pages by hand, by their path."""

    site: Site
    loom: Loom | None = None
    preview: Preview | None = None
    problems: Mapping[str, Sequence[Problem]] = field(default_factory=dict)

    def panel(self, page: str, words: Catalogue, editor: Editor) -> Panel | None:
        """Return the panel for a page of the preview, `None` where all is well."""
        if page in self.problems:
            problems = self.problems[page]
            return panel_of(problems, words, editor) if problems else None
        return panel_at(page, self.preview, words, editor) if self.preview else None


@dataclass(frozen=True)
class Rounds:
    """Builds the site of one edition of the sources, once or again and again."""

    sources: Path
    settings: Settings
    today: date
    words: Catalogue
    log: logging.Logger | logging.LoggerAdapter[logging.Logger]

    def build(self, by_hand: Sequence[HandPage]) -> Round:
        """Build everything.

        Raises:
            FaultyError: there is an error in the sources or in a page by hand.
        """
        try:
            inspection = inspect(self.sources, self.today)
        except OSError as error:
            raise FaultyError(self._unreadable(error)) from None
        woven = loom(inspection, self.settings)
        inspection = woven.inspected(inspection, by_hand)
        if inspection.has_errors:
            raise FaultyError(self._report(inspection))
        self._log(inspection)
        proven = [verdict.proven for verdict in inspection.verdicts if verdict.proven]
        return Round(render_site(proven, self.settings), woven)

    def follow(self, by_hand: Sequence[HandPage], last: Round) -> Round:
        """Build what can be built, over the last good content of what can't."""
        occasion = Occasion(self.today, self.settings)
        try:
            preview = look(self.sources, occasion, last.preview)
        except OSError as error:
            self.log.error(self._unreadable(error))  # noqa: TRY400 - no traceback reaches an editor
            return last
        shown = {id_: one.proven for id_, one in preview.briefings.items()}
        woven = loom_of(shown, self.settings)
        problems = {page.path: tuple(woven.problems(page)) for page in by_hand}
        self._log(woven.inspected(preview.inspection, by_hand))
        return Round(preview.site, woven, preview, problems)

    def _report(self, inspection: Inspection) -> str:
        problems = "".join(text_report(problem, self.words) for problem in inspection.problems)
        return f"\n{problems}{summary_line(inspection.tally, inspection.problems, self.words)}"

    def _log(self, inspection: Inspection) -> None:
        for problem in inspection.problems:
            level = logging.ERROR if problem.severity is Severity.ERROR else logging.WARNING
            self.log.log(level, line_report(problem, self.words))
        self.log.info(summary_line(inspection.tally, inspection.problems, self.words))

    def _unreadable(self, error: OSError) -> str:
        reason = error.strerror or str(error)
        return self.words.text("preview.unreadable", folder=self.sources, words=reason)
