"""A sentence, a quote from it and a value: the table in `data/` says which problem there is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.inspection import inspect

_TABLE = Path(__file__).parent / "data" / "proof.txt"
_TODAY = date(2024, 2, 1)
_ABOUT_VALUES = {"count-not-in-quote", "hedge-lost", "hedge-added", "date-not-in-quote"}
_BRIEFING = "title: Lage\nsummary: Ein Satz.\nlanguage: {}\n"
_SOURCE = "---\ntitle: Lage\npublished: 2024-01-24\nlanguage: {}\n---\n\n{}\n"
_ACTORS = "usa:\n  name: USA\n  kind: state\n  quote: {}\n"
_COUNT = "usa-zahl:\n  label: Zahl\n  actor: usa\n  counts:\n    - count: {}\n      quote: {}\n"
_DATE = "usa-datum:\n  date: {}\n  title: Tag\n  quote: {}\n"


class Case(NamedTuple):
    """A line of the table."""

    language: str
    sentence: str
    value: str
    expected: str

    def write(self, folder: Path) -> None:
        """Write the briefing that the line describes."""
        quote = "'" + self.sentence.partition("[[")[2].partition("]]")[0].replace("'", "''") + "'"
        text = self.sentence.replace("[[", "").replace("]]", "")
        is_date = self.value.startswith("date ")
        sheet, form = ("key-dates", _DATE) if is_date else ("troop-numbers", _COUNT)
        files = {
            "briefing.yml": _BRIEFING.format(self.language),
            "article.md": _SOURCE.format(self.language, text),
            "actors.yml": _ACTORS.format(quote),
            f"{sheet}.yml": form.format(self.value.removeprefix("date "), quote),
        }
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_text(content, encoding="utf-8")


def _cases() -> Iterator[Case]:
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if " => " in line and not line.startswith("# "):
            case, expected = line.split(" => ")
            sentence, value = case.split(" @ ")
            language, sentence = sentence.split(" ", 1)
            yield Case(language, sentence, value, expected)


@pytest.mark.parametrize("case", list(_cases()), ids=lambda case: f"{case.sentence} @ {case.value}")
def test_a_value_is_proved_or_has_its_problem(case: Case, tmp_path: Path) -> None:
    case.write(tmp_path / "lage")

    problems = inspect(tmp_path, _TODAY).problems
    errors = [problem for problem in problems if problem.severity == "error"]

    assert {problem.rule for problem in errors} <= _ABOUT_VALUES
    assert " ".join(problem.rule for problem in errors) == case.expected.replace("fine", "")
