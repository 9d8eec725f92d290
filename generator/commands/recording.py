"""Writing the change log: every entry is made before the first file is written."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from generator.commands.comparing import KINDS
from generator.commands.options import PROBLEMS, has_colour, schemas_from, words
from generator.history.comparison import Comparison, contrast
from generator.history.difference import BriefingDifference
from generator.history.log import pending
from generator.history.recording import Note, NoteError, RecordError, record
from generator.history.writing import LogEntry
from generator.model.briefing import Briefing
from generator.model.problem import Problem
from generator.model.records import FactChange
from generator.model.text import Wording
from generator.read.briefings import CHANGES
from generator.report.text import text_report
from generator.report.wording import hint, message


@dataclass(frozen=True, slots=True)
class _Written:
    """The change log of a briefing as it will be, and what it then has more."""

    briefing: Briefing
    path: Path
    content: bytes
    changes: tuple[FactChange, ...]


@dataclass(frozen=True, slots=True)
class Scribe:
    """What is the same for every entry of a run; `sources` is the folder of the briefings."""

    sources: Path
    note: Note
    day: date
    minor: bool

    def write(self, comparison: Comparison) -> None:
        """Write what the logs lack; a fault in one of them ends the run with nothing written."""
        files = tuple(self._files(comparison.differences))
        faults = [problem for one in comparison.differences for problem in one.problems]
        if faults and not files:
            _refuse(faults)
        if not files:
            case = "record.nothing-minor" if comparison.counts()["minor"] else "record.nothing"
            click.echo(words().text(case, revision=comparison.revision), err=True)
        for file in files:
            file.path.write_bytes(file.content)
            _tell(file)

    def _files(self, differences: Iterable[BriefingDifference]) -> Iterator[_Written]:
        for difference in differences:
            changes = pending(difference, KINDS, minor=self.minor)
            if difference.after and changes:
                if hindrances := tuple(_hindrances(difference)):
                    _refuse(hindrances)
                yield self._file(difference.after, changes)

    def _file(self, briefing: Briefing, changes: tuple[FactChange, ...]) -> _Written:
        path = self.sources / briefing.id / CHANGES
        entry = LogEntry(self.day, self._wordings(briefing), changes, schemas_from(path.parent))
        data = path.read_bytes() if path.exists() else b""
        try:
            content = record(briefing, data if data.strip() else None, entry)
        except NoteError as error:
            said = f"{message(error.problem, words())} {hint(error.problem, words())}".strip()
            raise click.UsageError(words().text("record.note", words=said)) from None
        except RecordError as error:
            _refuse((error.problem,))
        return _Written(briefing, path, content, changes)

    def _wordings(self, briefing: Briefing) -> tuple[Wording, ...]:
        language = briefing.meta.language if briefing.meta else ""
        if wordings := self.note.wordings(language):
            return wordings
        details = {"id": briefing.id, "language": language}
        raise click.UsageError(words().text("record.no-note", **details))


def _hindrances(difference: BriefingDifference) -> Iterator[Problem]:
    for problem in difference.problems:
        # A log whose entries were all deleted is as good as none.
        if problem.case != "empty-file" or not problem.place.path.endswith(f"/{CHANGES}"):
            yield problem


def _refuse(problems: Iterable[Problem]) -> NoReturn:
    for problem in problems:
        click.echo(text_report(problem, words(), colour=has_colour()), nl=False, err=True)
    click.echo(words().text("record.refused"), err=True)
    sys.exit(PROBLEMS)


def _tell(file: _Written) -> None:
    details = {"id": file.briefing.id, "path": f"{file.briefing.path}/{CHANGES}"}
    click.echo(words().plural("record.done", len(file.changes), **details), err=True)
    for change in file.changes:
        old, new = contrast(change.from_ or "", change.to or "")
        values = " → ".join(value for value in (old, new) if value)
        said = f"  {words().text(f'diff.{change.change}')} {change.sheet} {change.fact}: {values}"
        click.echo(said.removesuffix(": "), err=True)
