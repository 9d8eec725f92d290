"""From the folder of sources to a verdict on every briefing in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.advice.advise import advised
from generator.catalogue import LANGUAGES
from generator.check.verify import Tally, Verdict, verify
from generator.model.problem import Place, Problem, Severity
from generator.read.briefings import read_briefing
from generator.read.files import Folder, read_folders, shown_path
from generator.sheets import SHEETS

Watch = Callable[[Sequence[Folder]], Iterable[Folder]]
"""Goes through the folders as they are checked, and may tell how far one has come."""


class UnknownBriefingError(LookupError):
    """An id was asked for that no folder has; `known` are those that are there."""

    def __init__(self, id_: str, known: tuple[str, ...]) -> None:
        """Keep the id and the known ones for the message."""
        super().__init__(id_)
        self.id = id_
        self.known = known


@dataclass(frozen=True)
class Findings:
    """The problems of a run, and how much was checked in it."""

    problems: tuple[Problem, ...]
    tally: Tally

    @property
    def has_errors(self) -> bool:
        """Whether anything keeps the site from being built."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


@dataclass(frozen=True)
class Inspection(Findings):
    """The same with the verdicts on all briefings, for those who go on with them."""

    verdicts: tuple[Verdict, ...]


def find_problems(
    sources: Path, today: date, only: Collection[str] = (), watch: Watch = iter
) -> Findings:
    """Check the briefings below `sources`, all or only those with the ids, one after the other.

    Raises:
        UnknownBriefingError: `only` has an id that is not there.
        OSError: `sources` can't be read.
    """
    return _findings(_judged(sources, today, only, watch), sources)


def inspect(
    sources: Path, today: date, only: Collection[str] = (), watch: Watch = iter
) -> Inspection:
    """Read and check the same briefings, and keep them.

    Raises:
        UnknownBriefingError: `only` has an id that is not there.
        OSError: `sources` can't be read.
    """
    return summed(_judged(sources, today, only, watch), sources)


def judge(folder: Folder, today: date) -> Verdict:
    """Read and check one briefing, which never needs another one."""
    records = {sheet.name: sheet.record for sheet in SHEETS}
    briefing, problems = read_briefing(folder, records)
    own = briefing.meta.language if briefing.meta else LANGUAGES[0]
    return verify(briefing, advised(problems, own, today), today)


def summed(verdicts: Iterable[Verdict], sources: Path) -> Inspection:
    """Make one inspection of the verdicts on all briefings below `sources`."""
    judged = tuple(verdicts)
    findings = _findings(judged, sources)
    return Inspection(findings.problems, findings.tally, judged)


def _judged(sources: Path, today: date, only: Collection[str], watch: Watch) -> Iterator[Verdict]:
    folders = read_folders(sources)
    known = tuple(folder.id for folder in folders)
    for id_ in only:
        if id_ not in known:
            raise UnknownBriefingError(id_, known)
    wanted = [folder for folder in folders if not only or folder.id in only]
    return (judge(folder, today) for folder in watch(wanted))


def _findings(verdicts: Iterable[Verdict], sources: Path) -> Findings:
    problems: list[Problem] = []
    tally = Tally()
    for verdict in verdicts:
        problems += verdict.problems
        tally += verdict.tally
    if not tally.briefings:
        problems.append(Problem("nothing-checked", Place(shown_path(sources))))
    return Findings(tuple(problems), tally)
