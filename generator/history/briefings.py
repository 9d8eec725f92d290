"""Folders of two states compared, from their bytes to what became of each briefing."""

from __future__ import annotations

from collections.abc import Iterable

from generator.history.difference import BriefingDifference, Kinds
from generator.history.facts import fact_differences, unreadable
from generator.history.fields import FieldChange, compare
from generator.history.plain import plain_record
from generator.history.sources import source_differences
from generator.model.briefing import Briefing
from generator.model.problem import Problem
from generator.read.briefings import CHANGES, META, read_briefing
from generator.read.files import Folder

Pair = tuple[Folder | None, Folder | None]


def briefing_pairs(before: Iterable[Folder], after: Iterable[Folder]) -> tuple[Pair, ...]:
    """Return both states of each briefing whose files are not all equal, in the order of ids."""
    old, new = _by_id(before), _by_id(after)
    pairs = ((old.get(id_), new.get(id_)) for id_ in sorted({*old, *new}))
    return tuple(pair for pair in pairs if _files(pair[0]) != _files(pair[1]))


def compare_folders(
    before: Folder | None, after: Folder | None, kinds: Kinds
) -> BriefingDifference:
    """Read two states of a briefing, of which one may be missing, and compare what can be read."""
    (old, faults), (new, problems) = (_read(folder, kinds) for folder in (before, after))
    facts = tuple(fact_differences(old, new, kinds))
    return BriefingDifference(
        _id(old, new),
        old,
        new,
        _fields(old, new),
        facts,
        tuple(source_differences(old, new, facts)),
        faults,
        problems,
        tuple(sorted(_unread(old, new) | unreadable(old, new, kinds))),
    )


def _by_id(folders: Iterable[Folder]) -> dict[str, Folder]:
    # A folder without a file that we read is none to git, and none here.
    return {folder.id: folder for folder in folders if folder.files or folder.problems}


def _files(folder: Folder | None) -> object:
    return (dict(folder.files), folder.problems) if folder else None


def _read(folder: Folder | None, kinds: Kinds) -> tuple[Briefing | None, tuple[Problem, ...]]:
    if folder is None:
        return None, ()
    return read_briefing(folder, kinds.records)


def _id(before: Briefing | None, after: Briefing | None) -> str:
    return next((state.id for state in (after, before) if state), "")


def _fields(before: Briefing | None, after: Briefing | None) -> tuple[FieldChange, ...]:
    if not before or not after or not before.meta or not after.meta:
        return ()
    return tuple(compare(plain_record(before.meta), plain_record(after.meta)))


def _unread(before: Briefing | None, after: Briefing | None) -> frozenset[str]:
    if before is None or after is None:
        return frozenset()
    unread = before.unread | after.unread
    meta = {META} if before.meta is None or after.meta is None else set[str]()
    return frozenset(name for name in unread if name.endswith(".md") or name == CHANGES) | meta
