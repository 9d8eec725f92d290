"""A problem in the words of a catalogue."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue import Catalogue, catalogue
from generator.model.problem import Details, Problem


def message(problem: Problem, words: Catalogue) -> str:
    """Say what is wrong."""
    key = next(key for key in _keys(problem) if key in words)
    return words.text(key, **_named(problem.details, words))


def hint(problem: Problem, words: Catalogue) -> str:
    """Say what to write instead, nothing where there is no telling."""
    key = next((key for key in _hint_keys(problem) if key in words), "")
    details = _named(_explained(problem, words.language), words)
    return words.text(key, **details) if key else ""


def _named(details: Details, words: Catalogue) -> Details:
    """Put the name of a kind of number in the place of its key."""
    return {**details, "kind": words.text(str(details["kind"]))} if "kind" in details else details


def _hint_keys(problem: Problem) -> Iterator[str]:
    if "instead" in problem.details:
        yield from (f"{key}.instead" for key in _keys(problem))
        yield "instead"
    yield from (f"{key}.hint" for key in _keys(problem))


def _explained(problem: Problem, language: str) -> Details:
    """Say of each of the values to choose from what it means, where the catalogue says so."""
    details = problem.details
    if "choices" not in details:
        return details
    meanings = catalogue("schema", language)
    values = str(details["choices"]).split()
    known = (_with_meaning(value, f"{details['key']}.{value}", meanings) for value in values)
    return {**details, "choices": "; ".join(known)}


def _with_meaning(value: str, key: str, meanings: Catalogue) -> str:
    meaning = meanings.text(key) if key in meanings else value
    return value if meaning.replace(" ", "-") == value else f"{value} ({meaning})"


def _keys(problem: Problem) -> Iterator[str]:
    if problem.case:
        yield f"{problem.rule}.{problem.case}"
    yield problem.rule
