"""A problem in the words of a catalogue."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue import Catalogue
from generator.model.problem import Problem


def message(problem: Problem, words: Catalogue) -> str:
    """Say what is wrong."""
    key = next(key for key in _keys(problem) if key in words)
    return words.text(key, **problem.details)


def hint(problem: Problem, words: Catalogue) -> str:
    """Say what to write instead, nothing where there is no telling."""
    for key in _keys(problem):
        if f"{key}.hint" in words:
            return words.text(f"{key}.hint", **problem.details)
    return ""


def _keys(problem: Problem) -> Iterator[str]:
    if problem.case:
        yield f"{problem.rule}.{problem.case}"
    yield problem.rule
