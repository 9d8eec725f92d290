"""From the folder of sources to a verdict on every briefing in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.check.verify import Tally, Verdict, verify
from generator.model.problem import Place, Problem, Severity
from generator.read.briefings import read_briefing
from generator.read.files import Folder, read_folders, shown_path
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
    chosen = (folder for folder in folders if not only or folder.id in only)
    return summed((judge(folder, today) for folder in chosen), sources)


def judge(folder: Folder, today: date) -> Verdict:
    """Read and check one briefing, which never needs another one."""
    records = {sheet.name: sheet.record for sheet in SHEETS}
    return verify(*read_briefing(folder, records), today)


def summed(verdicts: Iterable[Verdict], sources: Path) -> Inspection:
    """Make one inspection of the verdicts on all briefings below `sources`."""
    judged = tuple(verdicts)
    problems = [problem for verdict in judged for problem in verdict.problems]
    if not judged:
        problems.append(Problem("nothing-checked", Place(shown_path(sources))))
    tally = sum((verdict.tally for verdict in judged), Tally())
    return Inspection(judged, tuple(problems), tally)
