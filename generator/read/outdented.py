"""Keys of a fact that stand at the margin, where only the ids of facts stand."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from generator.model.briefing import Origin
from generator.model.nodes import Entries, Node, Scalar
from generator.model.problem import Problem
from generator.model.records import Fact


@dataclass(frozen=True)
class PutBack:
    """A sheet read as it was meant: `problems` are the keys that were not where they belong.

    `settled` are places at which a key seemed to stand twice.
    """

    origin: Origin
    problems: list[Problem]
    settled: frozenset[tuple[int, int]]


@dataclass
class _Gathering:
    """The facts of a sheet, and by the fact above them the keys at the margin, "" for no fact."""

    facts: Entries
    above: str = ""
    stray: dict[str, list[tuple[Scalar, Node]]] = field(default_factory=dict)


def put_back(origin: Origin, root: Entries, record: type[Fact]) -> PutBack:
    """Read keys at the margin as the fact's above them, and report each run of them once."""
    keys = record.written_keys()
    if not any(key in keys and not _is_fact(value, keys) for key, value in root.items()):
        return PutBack(origin, [], frozenset())
    gathering = _Gathering(Entries(root.mark))
    for key, value in _in_order(root):
        if key in keys and not _is_fact(value, keys):
            _gather(gathering, key, value)
        else:
            gathering.above = key
            gathering.facts.add(key, value)
    problems = [_problem(fact, found, origin) for fact, found in gathering.stray.items()]
    settled = (origin.at(key.mark) for found in gathering.stray.values() for key, _ in found)
    places = frozenset((place.line, place.column) for place in settled)
    return PutBack(replace(origin, root=gathering.facts), problems, places)


def _in_order(root: Entries) -> Iterator[tuple[Scalar, Node]]:
    entries = [(Scalar(key, root.marks[key]), value) for key, value in root.items()]
    yield from sorted([*entries, *root.repeated], key=lambda entry: entry[0].mark)


def _is_fact(value: Node, keys: Collection[str]) -> bool:
    return isinstance(value, Entries) and (not value or any(key in keys for key in value))


def _gather(gathering: _Gathering, key: Scalar, value: Node) -> None:
    fact = gathering.facts.get(gathering.above)
    if isinstance(fact, Scalar) and not fact:
        fact = gathering.facts[gathering.above] = Entries(fact.mark)
    if isinstance(fact, Entries) and key not in fact:
        fact.add(key, value)
    else:
        # What the fact above has already belongs to another one, whose id is missing.
        gathering.above = ""
    gathering.stray.setdefault(gathering.above, []).append((key, value))


def _problem(fact: str, found: list[tuple[Scalar, Node]], origin: Origin) -> Problem:
    first, value = found[0]
    named = ", ".join(f"`{key}`" for key in dict.fromkeys(key for key, _ in found))
    details: dict[str, str | int] = {
        "keys": named,
        "fact": fact,
        "line": origin.at(first.mark).line,
    }
    case = "outdented" if fact else "no-id"
    return Problem("invalid-value", origin.at(value.mark), case, details)
