"""From values as written to records, and from pydantic's errors to problems of ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.model.briefing import Origin
from generator.model.claim import Loc
from generator.model.nodes import Entries, Node
from generator.model.problem import Place, Problem
from generator.model.records import Record
from generator.model.values import is_language
from generator.read.keys import first_key, home_of, is_needed, key_meant, lists_ids, record_at
from generator.read.shapes import Shape, misshapen

R = TypeVar("R", bound=Record)

_RULES: Final = {"missing": "missing-key", "extra_forbidden": "unknown-key"}
_SHAPES: Final = {
    "dict_type": "not-mapping",
    "model_type": "not-mapping",
    "tuple_type": "not-list",
    "too_short": "empty-list",
}


@dataclass(frozen=True)
class Target:
    """What a value is decoded into, and where it stands.

    `loc` is the place of the value in its file; `whole` the one that stands for it where a key
    is missing (a fact's id), `None` for the value itself.
    """

    origin: Origin
    language: str | None
    loc: Loc = ()
    whole: Loc | None = None


def own_language(root: Node) -> str | None:
    """Return the language that a file says it is in, `None` where it says none that there is."""
    language = root.get("language") if isinstance(root, Entries) else None
    return str(language) if isinstance(language, str) and is_language(language) else None


def decode(record: type[R], value: Node, target: Target, **given: str) -> R | tuple[Problem, ...]:
    """Decode a mapping into a record, or say everything that is wrong with it."""
    if not isinstance(value, Entries):
        case = "empty" if value == "" else "not-mapping"
        shape = Shape(case, _key(target, ()), "", value)
        return (Problem("invalid-value", target.origin.value(target.loc), *misshapen(shape)),)
    clash = tuple(_unknown(record, target, (key,)) for key in given if key in value)
    try:
        decoded = record.model_validate({**value, **given}, context={"language": target.language})
    except ValidationError as error:
        return (*clash, *_problems(record, error, target))
    return clash or decoded


def _problems(record: type[Record], error: ValidationError, target: Target) -> Iterator[Problem]:
    errors = error.errors(include_url=False, include_input=True)
    strange = {item["loc"][:-1] for item in errors if item["loc"][-1:] == ("[key]",)}
    unknown = {item["loc"] for item in errors if item["type"] == "extra_forbidden"} | strange
    empty = {item["loc"] for item in errors if item.get("ctx", {}).get("case") == "empty"}
    for item in errors:
        # What stands behind a key that can't be the name of a language is no text of its own.
        if item["loc"] in strange or _is_consequence(item, errors, record, unknown):
            continue
        problem = _problem(record, item, target)
        if (loc := item["loc"][:-1]) in strange:
            problem = replace(problem, case=_strange_case(record, loc, problem.case, empty))
        yield problem


def _strange_case(record: type[Record], loc: Loc, case: str, empty: set[Loc]) -> str:
    """Tell what a key is that stands where a language belongs."""
    if loc in empty:
        return "comma"
    return "nested" if loc[-1] in record_at(record, loc[:-2]).written_keys() else case


def _is_consequence(
    item: ErrorDetails, errors: list[ErrorDetails], record: type[Record], unknown: set[Loc]
) -> bool:
    loc = item["loc"]
    if item["type"] == "too_short":
        return any(other["loc"][: len(loc)] == loc for other in errors if other is not item)
    if item["type"] == "missing":
        # A key that is there under a misspelt name is one mistake, not two.
        whole = record_at(record, loc[:-1])
        return any(
            other[:-1] == loc[:-1] and key_meant(str(other[-1]), whole) == loc[-1]
            for other in unknown
        ) or any(other[-1] == loc[-1] and _on_one_way(other[:-1], loc[:-1]) for other in unknown)
    return False


def _on_one_way(one: Loc, other: Loc) -> bool:
    """Tell whether one place is the other one, or lies in it."""
    return one[: len(other)] == other or other[: len(one)] == one


def _problem(record: type[Record], item: ErrorDetails, target: Target) -> Problem:
    kind, loc = item["type"], item["loc"]
    context: Mapping[str, str | int] = item.get("ctx", {})
    if kind == "extra_forbidden":
        return _unknown(record, target, loc, item.get("input"))
    if kind == "missing":
        return _missing(target, loc, "")
    if kind in _SHAPES:
        return _misshapen(record, item, target)
    loc = (*loc, str(context["at"])) if "at" in context else loc
    case = str(context.get("case", ""))
    if kind == "missing-key" and not case:
        return _missing(target, loc, case)
    place = _whole(target, loc) if kind == "missing-key" else _place(target, loc)
    details = {key: word for key, word in context.items() if key not in {"case", "at"}}
    case = "needed" if case == "empty" and is_needed(record, loc) else case
    return Problem(kind, place, case, {"key": _key(target, loc), **details})


def _missing(target: Target, loc: Loc, case: str) -> Problem:
    """Report a missing key at the fact's id, and say in which of its entries it is missing."""
    details: dict[str, str | int] = {"key": str(loc[-1])}
    indexes = [place for place, step in enumerate(loc) if isinstance(step, int)]
    if indexes:
        entry = loc[: indexes[-1] + 1]
        line = target.origin.value((*target.loc, *entry)).line
        details |= {"home": _key(target, entry), "number": int(entry[-1]) + 1, "line": line}
        case = "entry" if details["home"] else case
    return Problem("missing-key", _whole(target, loc[:-1]), case, details)


def _misshapen(record: type[Record], item: ErrorDetails, target: Target) -> Problem:
    loc, written = item["loc"], item.get("input")
    case = "empty" if written == "" else _SHAPES[item["type"]]
    shape = Shape(case, _key(target, loc), first_key(record, loc), written, lists_ids(record, loc))
    return Problem("invalid-value", _place(target, loc), *misshapen(shape))


def _unknown(record: type[Record], target: Target, loc: Loc, value: object = None) -> Problem:
    whole, words = record_at(record, loc[:-1]), str(loc[-1])
    meant, home = key_meant(words, whole), home_of(whole, words)
    known = ", ".join(whole.written_keys())
    details = {"key": words, "meant": meant, "known": known, "home": home}
    if words.strip() != words or "\u00a0" in words:
        case = "no-break-space"
    elif target.whole and len(loc) == 1 and _is_fact(value, whole):
        case = "fact"
    elif home:
        first = details["first"] = first_key(record, (*loc[:-1], home))
        case = "below-first" if words == first else "below"
    else:
        case = "outside" if _is_outside(record, loc) else "near" if meant else ""
    return Problem("unknown-key", target.origin.key((*target.loc, *loc)), case, details)


def _is_fact(value: object, record: type[Record]) -> bool:
    return isinstance(value, Entries) and any(key in value for key in record.written_keys())


def _is_outside(record: type[Record], loc: Loc) -> bool:
    """Tell whether a key of an entry belongs to what the entry is a part of."""
    return len(loc) > 1 and str(loc[-1]) in record.written_keys()


def _place(target: Target, loc: Loc) -> Place:
    if loc and loc[-1] == "[key]":
        return target.origin.key((*target.loc, *loc[:-1]))
    return target.origin.value((*target.loc, *loc))


def _whole(target: Target, loc: Loc) -> Place:
    """Return the place of what lacks a key: the fact's id, else the mapping that lacks it."""
    return target.origin.key(target.whole) if target.whole else _place(target, loc)


def _key(target: Target, loc: Loc) -> str:
    """Return the key of a value as it is written: a text may leave its language out."""
    written = target.origin.written((*target.loc, *loc))
    return next((str(step) for step in reversed(written) if isinstance(step, str)), "")
