"""One folder of files: a briefing, as far as it can be read, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from generator.model.briefing import Briefing, Origin, Source
from generator.model.nodes import Entries, Items, Node
from generator.model.problem import Place, Problem
from generator.model.records import BriefingMeta, Change, Fact, Record
from generator.model.values import is_id
from generator.read.characters import UnreadableError, decode
from generator.read.decode import Target, own_language
from generator.read.decode import decode as decode_record
from generator.read.files import Folder
from generator.read.naming import file_meant
from generator.read.outdented import PutBack, put_back
from generator.read.sources import read_source
from generator.read.stand_ins import with_stand_ins
from generator.read.yaml import read_yaml

META: Final = "briefing.yml"
CHANGES: Final = "changes.yml"
RESERVED: Final = frozenset({"assets", "en", "search"})
"""Names that the site itself needs for folders of its own."""

R = TypeVar("R", bound=Record)

Sheets = Mapping[str, type[Fact]]
"""The kinds of fact sheet: the record of each by its name."""


@dataclass
class _Reading:
    """What has been read of a folder so far."""

    folder: Folder
    sheets: Sheets
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    origins: dict[str, Origin] = field(default_factory=dict)
    language: str | None = None
    doubtful: dict[str, list[Fact]] = field(default_factory=dict)


def read_briefing(folder: Folder, sheets: Sheets) -> tuple[Briefing, tuple[Problem, ...]]:
    """Read the files of a briefing; what is faulty is left out of it and reported."""
    reading = _Reading(folder, sheets, list(folder.problems), _unfit(folder))
    reading.problems += _name_problems(folder)
    reading.problems += _stray_problems(reading)
    meta = _read_meta(reading)
    sources = tuple(_read_sources(reading))
    facts = {name: tuple(_read_sheet(reading, name)) for name in sheets}
    changes = tuple(_read_changes(reading))
    reading.problems += _repeated_ids(reading)
    briefing = Briefing(
        folder.id,
        folder.path,
        meta,
        sources,
        facts,
        {name: _ids(reading, name) for name in sheets},
        changes,
        frozenset(reading.unread),
        reading.origins,
        {name: tuple(facts) for name, facts in reading.doubtful.items()},
    )
    return briefing, tuple(reading.problems)


def _unfit(folder: Folder) -> set[str]:
    return {problem.place.path.rpartition("/")[2] for problem in folder.problems}


def _name_problems(folder: Folder) -> Iterator[Problem]:
    if not is_id(folder.id):
        yield Problem("invalid-id", Place(folder.path), "briefing", {"words": folder.id})
    elif folder.id in RESERVED:
        yield Problem("invalid-id", Place(folder.path), "reserved", {"words": folder.id})


def _stray_problems(reading: _Reading) -> Iterator[Problem]:
    folder = reading.folder
    known = (META, CHANGES, *(f"{sheet}.yml" for sheet in reading.sheets))
    yield from _misplaced(reading, known)
    for name in folder.files:
        if name in known or name.endswith(".md"):
            continue
        meant = file_meant(name, known)
        # What nobody reads under its wrong name is not missing as well.
        reading.unread |= {meant} - {"", *folder.files}
        if meant != META or META in folder.files:
            details = {"key": name, "meant": meant, "known": ", ".join(known)}
            case = "file-twice" if meant in folder.files else "file-near" if meant else "file"
            yield Problem("unknown-key", Place(f"{folder.path}/{name}"), case, details)


def _misplaced(reading: _Reading, known: Sequence[str]) -> Iterator[Problem]:
    """Report the sheets in folders within the briefing's own, where nobody reads them."""
    folder = reading.folder
    for path in folder.below:
        if (name := path.rpartition("/")[2]) in known:
            reading.unread |= {name} - folder.files.keys()
            details = {"key": path, "meant": name}
            yield Problem("unknown-key", Place(f"{folder.path}/{path}"), "file-below", details)


def _read_meta(reading: _Reading) -> BriefingMeta | None:
    folder = reading.folder
    if META not in folder.files:
        if not folder.problems:
            misnamed = next((name for name in folder.files if file_meant(name, [META]) == META), "")
            case = "misnamed" if META in reading.unread else "briefing"
            place = Place(f"{folder.path}/{META}")
            reading.problems.append(Problem("missing-file", place, case, {"words": misnamed}))
        return None
    root = _read_file(reading, META)
    if root is None:
        return None
    reading.language = own_language(root)
    return _decoded(reading, BriefingMeta, root, Target(reading.origins[META], reading.language))


def _read_sources(reading: _Reading) -> Iterator[Source]:
    for name, data in reading.folder.files.items():
        if name.endswith(".md"):
            source, problems = read_source(name, f"{reading.folder.path}/{name}", data)
            reading.problems += problems
            if source:
                yield source
            else:
                reading.unread.add(name)


def _read_sheet(reading: _Reading, sheet: str) -> Iterator[Fact]:
    root = _read_file(reading, f"{sheet}.yml")
    if root is None:
        return
    if not isinstance(root, Entries):
        reading.unread.add(f"{sheet}.yml")
        reading.problems.append(
            Problem("invalid-value", reading.origins[f"{sheet}.yml"].value(), "sheet")
        )
        return
    for key, value in _facts(reading, sheet, root).items():
        if fact := _read_fact(reading, sheet, key, value):
            yield fact


def _facts(reading: _Reading, sheet: str, root: Entries) -> Entries:
    name = f"{sheet}.yml"
    put = put_back(reading.origins[name], root, reading.sheets[sheet])
    reading.origins[name] = put.origin
    reading.problems = [one for one in reading.problems if not _is_settled(one, put)]
    reading.problems += put.problems
    return put.origin.root if isinstance(put.origin.root, Entries) else root


def _is_settled(problem: Problem, put: PutBack) -> bool:
    """Tell whether a key stands twice only because it is at the margin below several facts."""
    in_sheet = problem.place.path == put.origin.path and problem.rule == "duplicate-key"
    return in_sheet and (problem.place.line, problem.place.column) in put.settled


def _read_fact(reading: _Reading, sheet: str, key: str, value: Node) -> Fact | None:
    origin = reading.origins[f"{sheet}.yml"]
    if not is_id(key):
        place = origin.key((key,))
        reading.problems.append(Problem("invalid-id", place, "fact", {"words": key}))
        return None
    record, target = reading.sheets[sheet], Target(origin, reading.language, (key,), (key,))
    fact = _decoded(reading, record, value, target, id=key)
    if fact is None and isinstance(value, Entries):
        doubtful = with_stand_ins(record, value, reading.language, {"id": key})
        reading.doubtful.setdefault(sheet, []).extend([doubtful] if doubtful else [])
    return fact


def _read_changes(reading: _Reading) -> Iterator[Change]:
    root = _read_file(reading, CHANGES)
    if root is None:
        return
    origin = reading.origins[CHANGES]
    if not isinstance(root, Items):
        details = {"key": CHANGES, "first": Change.first_key()}
        reading.problems.append(Problem("invalid-value", origin.value(), "no-dash", details))
        return
    for index, item in enumerate(root):
        target = Target(origin, reading.language, (index,))
        if change := _decoded(reading, Change, item, target):
            reading.problems += _unknown_sheets(reading, index, change)
            yield change


def _unknown_sheets(reading: _Reading, index: int, change: Change) -> Iterator[Problem]:
    for number, item in enumerate(change.changes):
        if item.sheet not in reading.sheets:
            place = reading.origins[CHANGES].value((index, "changes", number, "sheet"))
            details = {"words": item.sheet, "key": "sheet", "choices": " ".join(reading.sheets)}
            yield Problem("invalid-value", place, "choice", details)


def _read_file(reading: _Reading, name: str) -> Node | None:
    data = reading.folder.files.get(name)
    if data is None:
        return None
    path = f"{reading.folder.path}/{name}"
    try:
        yaml = read_yaml(decode(data, path), path)
    except UnreadableError as error:
        reading.unread.add(name)
        reading.problems.append(error.problem)
        return None
    reading.problems += yaml.problems
    reading.origins[name] = yaml.origin
    return yaml.origin.root


def _decoded(
    reading: _Reading, record: type[R], value: Node, target: Target, **given: str
) -> R | None:
    decoded = decode_record(record, value, target, **given)
    if isinstance(decoded, Record):
        return decoded
    reading.problems += decoded
    return None


def _ids(reading: _Reading, sheet: str) -> frozenset[str]:
    return frozenset(_keys(reading, sheet))


def _keys(reading: _Reading, sheet: str) -> Iterator[str]:
    origin = reading.origins.get(f"{sheet}.yml")
    if origin and isinstance(origin.root, Entries):
        yield from origin.root


def _repeated_ids(reading: _Reading) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for sheet in reading.sheets:
        for key in _keys(reading, sheet):
            if key in first:
                details = {"key": key, "sheet": first[key]}
                place = reading.origins[f"{sheet}.yml"].key((key,))
                yield Problem("duplicate-id", place, "", details)
            first.setdefault(key, sheet)
