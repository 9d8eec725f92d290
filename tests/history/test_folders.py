"""Every folder of `tests/data/history`: two states of a briefing, and what they differ in."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.commands.comparing import KINDS
from generator.history.briefings import briefing_pairs, compare_folders
from generator.history.difference import BriefingDifference, FactDifference, SourceDifference
from generator.history.fields import FieldChange
from generator.history.log import pending
from generator.model.records import FactChange
from generator.read.files import read_folders

CASES = sorted((Path(__file__).parent.parent / "data" / "history").iterdir())


def differences(case: Path) -> list[BriefingDifference]:
    folders = (read_folders(case / state) for state in ("before", "after"))
    return [compare_folders(*pair, KINDS) for pair in briefing_pairs(*folders)]


def told(case: Path) -> dict[str, object]:
    return {one.id: briefing(one) for one in differences(case)}


def briefing(one: BriefingDifference) -> dict[str, object]:
    lists = {
        "fields": fields(one.fields),
        "facts": [fact(item) for item in one.facts],
        "sources": [source(item) for item in one.sources],
        "skipped": list(one.skipped),
        "owed": [entry(item) for item in pending(one, KINDS)],
    }
    return {"change": str(one.change), **{key: items for key, items in lists.items() if items}}


def fact(one: FactDifference) -> dict[str, object]:
    marks = {"minor": one.minor, "draft": one.draft, "former": one.former}
    marked = {name: mark for name, mark in marks.items() if mark}
    changed = fields(one.fields)
    return {**entry(one.entry), **marked, **({"fields": changed} if changed else {})}


def entry(one: FactChange) -> dict[str, object]:
    return one.model_dump(by_alias=True, exclude_none=True)


def fields(changes: Iterable[FieldChange]) -> list[str]:
    return [
        f"{'.'.join(map(str, one.loc))}: {one.before or ''} → {one.after or ''}"
        f"{' (minor)' if one.minor else ''}"
        for one in changes
    ]


def source(one: SourceDifference) -> dict[str, object]:
    lists = {"changed_with": list(one.changed_with), "fitted": list(one.fitted)}
    lists["fields"] = fields(one.fields)
    return {
        "source": one.source.id,
        "change": str(one.change),
        "text": str(one.text),
        **{key: items for key, items in lists.items() if items},
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_two_states_differ_in_what_is_expected_of_them(case: Path) -> None:
    expected = json.loads((case / "expected.json").read_text("utf-8"))
    assert told(case) == expected["briefings"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_state_does_not_differ_from_itself(case: Path) -> None:
    for folder in read_folders(case / "after"):
        one = compare_folders(folder, folder, KINDS)
        assert (one.fields, one.facts, one.sources) == ((), (), ())
        assert pending(one, KINDS) == ()
