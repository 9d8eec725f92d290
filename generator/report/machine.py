"""Problems for programs: one JSON object, and GitHub's annotations.

Source of the annotations: GitHub Actions, "Workflow commands".
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.catalogue import Catalogue
from generator.check.verify import Tally
from generator.model.problem import Problem
from generator.report.tally import summary
from generator.report.wording import hint, message


def json_report(problems: Sequence[Problem], tally: Tally, words: Catalogue) -> str:
    """Return the object of `briefing check --format json`."""
    report = {
        "problems": [_entry(problem, words) for problem in problems],
        "summary": summary(tally, problems),
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def github_report(problem: Problem, words: Catalogue) -> str:
    """Return the workflow command that shows a problem at its line of a pull request."""
    place = problem.place
    properties = {"file": place.path, "line": place.line, "col": place.column}
    properties["title"] = problem.rule
    named = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    said = f"{message(problem, words)}\n{hint(problem, words)}".strip()
    return f"::{problem.severity} {named}::{_data(said)}"


def _entry(problem: Problem, words: Catalogue) -> dict[str, str | int]:
    place = problem.place
    return {
        "rule": problem.rule,
        "severity": str(problem.severity),
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "message": message(problem, words),
        "hint": hint(problem, words),
    }


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
