"""The line with which every run ends: how much was checked, and what was found."""

from __future__ import annotations

from collections.abc import Sequence

from generator.catalogue import Catalogue
from generator.check.verify import Tally
from generator.model.problem import Problem, Severity


def summary(tally: Tally, problems: Sequence[Problem]) -> dict[str, int]:
    """Count what was checked and what was found, by the names of the JSON format."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    return {
        "briefings": tally.briefings,
        "facts": tally.facts,
        "quoted": tally.quoted,
        "inferred": tally.inferred,
        "drafts": tally.drafts,
        "errors": errors,
        "warnings": len(problems) - errors,
    }


def summary_line(tally: Tally, problems: Sequence[Problem], words: Catalogue) -> str:
    """Say the same in one line."""
    counts = summary(tally, problems)
    named = ("briefings", "facts", "quoted", "inferred", "drafts", "errors", "warnings")
    return ", ".join(words.plural(f"tally.{name}", counts[name]) for name in named)
