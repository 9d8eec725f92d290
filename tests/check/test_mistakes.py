"""Mistakes that editors make: each message says where, what, and what to write."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.catalogue import LANGUAGES, catalogue
from generator.inspection import inspect
from generator.model.problem import Problem
from generator.report.text import text_report

MISTAKES = Path(__file__).parent.parent / "data" / "mistakes"
GOOD = MISTAKES / "good"
CASES = sorted(case for case in MISTAKES.iterdir() if case != GOOD)


def problems(tmp_path: Path, case: Path) -> tuple[Problem, ...]:
    """Lay the broken file over the good briefing, or put it in the place of one, and check it."""
    folder = tmp_path / "sources" / "bruecke"
    shutil.copytree(GOOD, folder)
    expected = case / "expected.json"
    if expected.exists() and (replaced := json.loads(expected.read_text("utf-8")).get("replaces")):
        (folder / replaced).unlink()
    shutil.copytree(case, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(expected.name))
    return inspect(tmp_path / "sources", date(2024, 2, 1)).problems


def test_the_briefing_is_good_without_a_mistake(tmp_path: Path) -> None:
    assert problems(tmp_path, GOOD) == ()


def test_there_are_at_least_the_ones_that_are_made_most() -> None:
    assert len(CASES) >= 80


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_mistake_gets_one_message_that_says_where_what_and_what_to_write(
    case: Path, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    expected = json.loads((case / "expected.json").read_text("utf-8"))
    found = problems(tmp_path, case)

    assert [(one.rule, one.place.path, one.place.line) for one in found] == [
        (expected["rule"], f"sources/bruecke/{expected['file']}", expected["line"])
    ]
    shown = text_report(found[0], catalogue("problems", language))
    assert f"{expected['file']}:{expected['line']}:" in shown
    assert ("^" in shown) == bool(found[0].place.excerpt.strip())
    assert [words for words in expected["says"][language] if words not in shown] == []
