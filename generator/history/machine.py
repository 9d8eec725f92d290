"""A comparison, and what is due, for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date

from generator.catalogue import Catalogue
from generator.history.comparison import Comparison
from generator.history.difference import BriefingDifference, FactDifference, SourceDifference
from generator.history.due import Due
from generator.history.fields import FieldChange
from generator.model.problem import Problem
from generator.report.wording import hint, message


def difference_json(comparison: Comparison, words: Catalogue) -> str:
    """Return the object of `briefing diff --format json`."""
    return _json(
        {
            "revision": comparison.revision,
            "commit": comparison.commit,
            "briefings": [_briefing(one, words) for one in comparison.differences],
            "problems": [_problem(problem, words) for problem in comparison.unrecorded],
            "summary": comparison.counts() | {"warnings": len(comparison.unrecorded)},
        }
    )


def due_json(found: Sequence[Due], today: date) -> str:
    """Return the object of `briefing due --format json`."""
    briefings = [
        {
            "id": one.id,
            "path": one.path,
            "title": one.title.by_language(),
            "review_by": one.review_by.isoformat() if one.review_by else None,
            "days": one.days,
            "overdue": one.overdue,
        }
        for one in found
    ]
    return _json({"today": today.isoformat(), "briefings": briefings})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _briefing(difference: BriefingDifference, words: Catalogue) -> dict[str, object]:
    return {
        "id": difference.id,
        "change": difference.change,
        "fields": _fields(difference.fields),
        "facts": [_fact(fact) for fact in difference.facts],
        "sources": [_source(source) for source in difference.sources],
        "skipped": list(difference.skipped),
        "problems": [_problem(problem, words) for problem in _all(difference)],
    }


def _all(difference: BriefingDifference) -> tuple[Problem, ...]:
    return (*difference.faults, *difference.problems)


def _fact(fact: FactDifference) -> dict[str, object]:
    return {
        "fact": fact.entry.fact,
        "sheet": fact.entry.sheet,
        "change": fact.change,
        "from": fact.entry.from_,
        "to": fact.entry.to,
        "minor": fact.minor,
        "draft": fact.draft,
        "former": fact.former or None,
        "path": fact.place.path,
        "line": fact.place.line,
        "fields": _fields(fact.fields),
    }


def _source(source: SourceDifference) -> dict[str, object]:
    return {
        "source": source.source.id,
        "change": source.change,
        "text": source.text,
        "fields": _fields(source.fields),
        "quoted_by": list(source.quoted_by),
        "changed_with": list(source.changed_with),
        "fitted": list(source.fitted),
        "suspicious": source.suspicious,
    }


def _fields(fields: Iterable[FieldChange]) -> list[dict[str, object]]:
    return [
        {
            "field": ".".join(str(step) for step in field.loc),
            "from": field.before,
            "to": field.after,
            "minor": field.minor,
        }
        for field in fields
    ]


def _problem(problem: Problem, words: Catalogue) -> dict[str, object]:
    place = problem.place
    return {
        "rule": problem.rule,
        "severity": problem.severity,
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "message": message(problem, words),
        "hint": hint(problem, words),
    }
