"""Keys of a fact that stand at the margin, where only the ids of facts stand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from generator.model.briefing import Origin
from generator.model.nodes import Entries, Node, Scalar
from generator.model.problem import Problem
from generator.model.records import Fact


@dataclass
class _Gathering:
    """The facts of a sheet, and the keys at the margin below each, those of no fact under ``."""

    facts: Entries
    above: str = ""
    stray: dict[str, list[str]] = field(default_factory=dict)


def put_back(origin: Origin, root: Entries, record: type[Fact]) -> tuple[Origin, list[Problem]]:
    """Read keys at the margin as the fact's above them, and report each run of them once."""
    keys = record.written_keys()
    gathering = _Gathering(Entries(root.mark))
    for key, value in root.items():
        if key in keys and not _is_fact(value, keys):
            _gather(gathering, key, value, root)
        else:
            gathering.above = key
            _add(gathering.facts, key, value, root)
    problems = [_problem(fact, found, origin) for fact, found in gathering.stray.items()]
    return replace(origin, root=gathering.facts), problems


def _is_fact(value: Node, keys: Collection[str]) -> bool:
    return isinstance(value, Entries) and (not value or any(key in keys for key in value))


def _gather(gathering: _Gathering, key: str, value: Node, root: Entries) -> None:
    fact = gathering.facts.get(gathering.above)
    if isinstance(fact, Scalar) and not fact:
        fact = gathering.facts[gathering.above] = Entries(fact.mark)
    if isinstance(fact, Entries) and key not in fact:
        _add(fact, key, value, root)
    else:
        # What the fact above has already belongs to another one, whose id is missing.
        gathering.above = ""
    gathering.stray.setdefault(gathering.above, []).append(key)


def _add(entries: Entries, key: str, value: Node, root: Entries) -> None:
    entries.add(Scalar(key, root.marks[key]), value)


def _problem(fact: str, keys: list[str], origin: Origin) -> Problem:
    named = ", ".join(f"`{key}`" for key in keys)
    details: dict[str, str | int] = {
        "keys": named,
        "fact": fact,
        "line": origin.key((keys[0],)).line,
    }
    case = "outdented" if fact else "no-id"
    return Problem("invalid-value", origin.value((keys[0],)), case, details)
