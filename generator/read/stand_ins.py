"""Stand-ins for faulty values, so that all that is sound around them is checked in the same run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.model.claim import Loc
from generator.model.nodes import Entries, Items, Node, Scalar
from generator.model.records import Record

R = TypeVar("R", bound=Record)

_VALUES: Final = ("1", "2000", "2000-01-01", "x", "Q1")
_NEEDED: Final = frozenset({"quote", "source", "inferred", "evidence", "draft"})
"""Keys for whose value nothing can stand, as what is checked hangs on it."""
_SHAPES: Final = frozenset({"missing", "extra_forbidden", "too_short", "tuple_type", "dict_type"})
_MOST_FAULTS: Final = 8


def with_stand_ins(
    record: type[R], value: Entries, language: str | None, given: Mapping[str, str]
) -> R | None:
    """Decode a mapping with other values for those that don't fit; `None` where that can't be."""
    changed: Entries | None = value
    for _ in range(_MOST_FAULTS):
        if changed is None:
            return None
        try:
            return record.model_validate({**changed, **given}, context={"language": language})
        except ValidationError as error:
            changed = _without(error.errors(include_url=False)[0], changed, record)
    return None


def _without(fault: ErrorDetails, node: Entries, record: type[Record]) -> Entries | None:
    """Return the mapping with a value in the place of the faulty one that fits there."""
    return next((one for one in _replaced(node, fault) if _fits(record, one, fault["loc"])), None)


def _fits(record: type[Record], node: Entries, loc: Loc) -> bool:
    """Tell whether nothing is wrong with the value at a place, whatever is with others."""
    try:
        record.model_validate(node)
    except ValidationError as error:
        return all(one["loc"] != loc for one in error.errors(include_url=False))
    return True


def _replaced(node: Entries, fault: ErrorDetails) -> Iterator[Entries]:
    """Yield the mapping with each value that may stand for the faulty one."""
    loc = fault["loc"]
    if fault["type"] in _SHAPES or not loc or not _NEEDED.isdisjoint(map(str, loc)):
        return
    choices = str(fault.get("ctx", {}).get("choices", "")).split()
    for words in (*choices[:1], *_VALUES):
        changed = _put(node, loc, words)
        if isinstance(changed, Entries):
            yield changed


def _put(node: Node | None, loc: Loc, words: str) -> Node | None:
    """Copy a value with other words at a place in it; `None` where there is no single value."""
    if not loc:
        return Scalar(words, node.mark) if isinstance(node, Scalar) else None
    if isinstance(node, Entries) and isinstance(loc[0], str) and loc[0] in node:
        below = _put(node[loc[0]], loc[1:], words)
        return _with_entry(node, loc[0], below) if below is not None else None
    if isinstance(node, Items) and isinstance(loc[0], int) and loc[0] < len(node):
        below = _put(node[loc[0]], loc[1:], words)
        return _with_item(node, loc[0], below) if below is not None else None
    return None


def _with_entry(entries: Entries, key: str, value: Node) -> Entries:
    changed = Entries(entries.mark)
    changed.update({**entries, key: value})
    return changed


def _with_item(items: Items, index: int, value: Node) -> Items:
    changed = Items(items.mark)
    changed.extend([*items[:index], value, *items[index + 1 :]])
    return changed
