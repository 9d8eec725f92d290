"""A new entry of the change log, written and read back before it counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.history.writing import LogEntry, ShapeError, with_entry
from generator.model.briefing import Briefing
from generator.model.nodes import Items
from generator.model.problem import Place, Problem
from generator.model.records import Change
from generator.model.text import Wording, primary
from generator.read.briefings import CHANGES
from generator.read.characters import UnreadableError, decode
from generator.read.decode import Target
from generator.read.decode import decode as decode_record
from generator.read.yaml import read_yaml


class RecordError(Exception):
    """An entry that can't be written; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.rule)
        self.problem = problem


class NoteError(RecordError):
    """A note that the format refuses."""


@dataclass(frozen=True, slots=True)
class Note:
    """What to tell readers: words in each briefing's own language, and in languages by name."""

    own: str = ""
    others: Mapping[str, str] = field(default_factory=dict)

    def wordings(self, language: str) -> tuple[Wording, ...]:
        """Return the wordings for a briefing, in its own language first; none without that."""
        foreign = [name for name in self.others if primary(name) != primary(language)]
        named = (words for name, words in self.others.items() if name not in foreign)
        own = self.others.get(language) or next(named, self.own)
        wordings = (Wording(language, own), *(Wording(name, self.others[name]) for name in foreign))
        return wordings if own.strip() else ()


def record(briefing: Briefing, data: bytes | None, entry: LogEntry) -> bytes:
    """Return `changes.yml`, whose bytes are `data` so far, with a new entry.

    Raises:
        NoteError: the format refuses the note.
        RecordError: there is no place for an entry in the file as it is written.
    """
    path, origin = f"{briefing.path}/{CHANGES}", briefing.origins.get(CHANGES)
    language = entry.note[0].language
    try:
        tuple(_read_back(with_entry(None, None, entry), path, language))
    except RecordError as error:
        raise NoteError(error.problem) from None
    try:
        written = with_entry(data, origin.root if origin else None, entry)
    except ShapeError:
        raise RecordError(Problem("unwritable-log", Place(path))) from None
    if not _holds(tuple(_read_back(written, path, language)), briefing.changes):
        raise RecordError(Problem("unwritable-log", Place(path)))
    return written


def _read_back(data: bytes, path: str, language: str) -> Iterator[Change]:
    try:
        yaml = read_yaml(decode(data, path), path)
    except UnreadableError as error:
        raise RecordError(error.problem) from None
    root = yaml.origin.root
    for index, item in enumerate(root if isinstance(root, Items) else ()):
        change = decode_record(Change, item, Target(yaml.origin, language, (index,)))
        if not isinstance(change, Change):
            raise RecordError(change[0])
        yield change


def _holds(new: tuple[Change, ...], old: tuple[Change, ...]) -> bool:
    """Tell whether the new entries are the old ones and another one among them."""
    without = (new[:place] + new[place + 1 :] for place in range(len(new)))
    return any(rest == old for rest in without)
