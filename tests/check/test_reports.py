"""Reports in text: the caret stands under the value on a terminal, messages name sources."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.catalogue import catalogue
from generator.inspection import inspect
from generator.model.problem import Place, Problem
from generator.report.text import text_report
from generator.report.wording import message

_CONFLICT = Path(__file__).parent.parent / "data" / "bad" / "conflicting-counts" / "sources"


@pytest.mark.parametrize(
    ("excerpt", "column", "cells"),
    [
        ("title: Lage, date: 1", 20, 19),
        ("title: 士兵, date: 1", 18, 19),
        ("title: 🙂, date: 1", 17, 17),
        ("title: é, date: 1", 17, 16),
        ("title: e\u0301, date: 1", 18, 16),
    ],
)
def test_the_caret_stands_under_the_value_where_characters_are_wide_or_have_no_width(
    excerpt: str, column: int, cells: int
) -> None:
    problem = Problem("no-facts", Place("key-dates.yml", 1, column, 1, excerpt))
    caret = text_report(problem, catalogue("problems", "en")).splitlines()[4]

    assert caret == f"    | {' ' * cells}^"


def test_counts_in_conflict_are_told_with_their_sources() -> None:
    (problem,) = inspect(_CONFLICT, date(2024, 2, 1)).problems
    said = message(problem, catalogue("problems", "en"))

    assert problem.details["source"] != problem.details["against"]
    assert f"(source: {problem.details['source']})" in said
    assert f"(source: {problem.details['against']})" in said
