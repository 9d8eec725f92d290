"""Every folder of `tests/data`: good ones have no problem, bad ones exactly those expected."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from generator.inspection import inspect

DATA = Path(__file__).parent.parent / "data"
TODAY = date(2026, 11, 23)


def cases(kind: str) -> list[Path]:
    return sorted(folder for folder in (DATA / kind).iterdir() if folder.is_dir())


def expected(case: Path) -> list[tuple[str, int, int, str, str]]:
    file = case / "expected.json"
    problems = json.loads(file.read_text("utf-8"))["problems"] if file.exists() else []
    return sorted(
        (item["path"], item["line"], item["column"], item["severity"], item["rule"])
        for item in problems
    )


def found(sources: Path) -> list[tuple[str, int, int, str, str]]:
    return sorted(
        (*problem.place[:3], str(problem.severity), problem.rule)
        for problem in inspect(sources, TODAY).problems
    )


@pytest.mark.parametrize("case", cases("good"), ids=lambda case: case.name)
def test_a_good_folder_has_no_problem_but_those_it_names(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(case)
    assert found(Path()) == expected(case)


@pytest.mark.parametrize("case", cases("bad"), ids=lambda case: case.name)
def test_a_bad_folder_has_exactly_its_problem(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case)
    assert found(Path("sources")) == expected(case)
