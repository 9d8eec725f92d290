"""From the folder of sources to a verdict on every briefing in it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.check.verify import Tally, Verdict, verify
from generator.model.problem import Place, Problem, Severity
from generator.read.briefings import read_briefing
from generator.read.files import read_folders, shown_path
from generator.sheets import SHEETS


class UnknownBriefingError(LookupError):
    """An id was asked for that no folder has; `known` are those that are there."""

    def __init__(self, id_: str, known: tuple[str, ...]) -> None:
        """Keep the id and the known ones for the message."""
        super().__init__(id_)
        self.id = id_
        self.known = known


@dataclass(frozen=True)
class Inspection:
    """The verdicts on all briefings, and the problems of the run as a whole."""

    verdicts: tuple[Verdict, ...]
    problems: tuple[Problem, ...]
    tally: Tally

    @property
    def has_errors(self) -> bool:
        """Whether anything keeps the site from being built."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def inspect(sources: Path, today: date, only: Collection[str] = ()) -> Inspection:
    """Read and check the briefings below `sources`, all or only those with the ids.

    Raises:
        UnknownBriefingError: `only` has an id that is not there.
        OSError: `sources` can't be read.
    """
    folders = read_folders(sources)
    known = tuple(folder.id for folder in folders)
    for id_ in only:
        if id_ not in known:
            raise UnknownBriefingError(id_, known)
    records = {sheet.name: sheet.record for sheet in SHEETS}
    chosen = (folder for folder in folders if not only or folder.id in only)
    verdicts = tuple(verify(*read_briefing(folder, records), today) for folder in chosen)
    return _inspection(verdicts, sources)


def _inspection(verdicts: tuple[Verdict, ...], sources: Path) -> Inspection:
    problems = [problem for verdict in verdicts for problem in verdict.problems]
    if not verdicts:
        problems.append(Problem("nothing-checked", Place(shown_path(sources))))
    tally = sum((verdict.tally for verdict in verdicts), Tally())
    return Inspection(verdicts, tuple(problems), tally)
