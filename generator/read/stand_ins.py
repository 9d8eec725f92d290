"""Stand-ins for faulty values, so that all that is sound around them is checked in the same run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.model.claim import Loc
from generator.model.nodes import Entries, Items, Node, Scalar
from generator.model.records import Record
from generator.read.keys import key_meant, record_at

R = TypeVar("R", bound=Record)
Edit = Callable[[Node], Node | None]

_VALUES: Final = ("1", "2000", "2000-01-01", "x", "Q1", "https://example.org/")
_NEEDED: Final = frozenset({"quote", "source", "inferred", "evidence", "draft"})
"""Keys for whose value nothing can stand, as what is checked hangs on it."""
_SHAPES: Final = frozenset({"too_short", "tuple_type", "dict_type"})
_DESCRIBING: Final = frozenset({"title", "label", "statement", "name", "published"})
"""Keys that may be missing, as nothing in a quote is compared with their values."""
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
    return next(
        (one for one in _replaced(node, fault, record) if _fits(record, one, fault["loc"])), None
    )


def _fits(record: type[Record], node: Entries, loc: Loc) -> bool:
    """Tell whether nothing is wrong with the value at a place, whatever is with others."""
    try:
        record.model_validate(node)
    except ValidationError as error:
        return all(one["loc"] != loc for one in error.errors(include_url=False))
    return True


def _replaced(node: Entries, fault: ErrorDetails, record: type[Record]) -> Iterator[Entries]:
    """Yield the mapping with each value that may stand for the faulty one."""
    loc = fault["loc"]
    if fault["type"] == "extra_forbidden":
        yield from _without_key(node, loc, record)
        return
    if fault["type"] == "missing":
        yield from _with_key(node, loc) if loc[-1] in _DESCRIBING else ()
        return
    if fault["type"] in _SHAPES or not loc or not _NEEDED.isdisjoint(map(str, loc)):
        return
    choices = str(fault.get("ctx", {}).get("choices", "")).split()
    for words in (*choices[:1], *_VALUES):
        yield from _edited(node, loc, partial(_other, words))


def _without_key(node: Entries, loc: Loc, record: type[Record]) -> Iterator[Entries]:
    """Leave an unknown key out, unless evidence was meant."""
    key = str(loc[-1])
    if _NEEDED.isdisjoint({key, key_meant(key, record_at(record, loc[:-1]))}):
        yield from _edited(node, loc[:-1], partial(_lacking, key))


def _with_key(node: Entries, loc: Loc) -> Iterator[Entries]:
    for words in _VALUES:
        yield from _edited(node, loc[:-1], partial(_having, str(loc[-1]), words))


def _other(words: str, node: Node) -> Node | None:
    return Scalar(words, node.mark) if isinstance(node, Scalar) else None


def _lacking(key: str, node: Node) -> Node | None:
    if not isinstance(node, Entries):
        return None
    return _entries(node, {name: value for name, value in node.items() if name != key})


def _having(key: str, words: str, node: Node) -> Node | None:
    if not isinstance(node, Entries):
        return None
    return _entries(node, {**node, key: Scalar(words, node.mark)})


def _edited(node: Entries, loc: Loc, edit: Edit) -> Iterator[Entries]:
    """Copy a mapping with what stands at a place edited; yield nothing where that can't be."""
    changed = _at(node, loc, edit)
    if isinstance(changed, Entries):
        yield changed


def _at(node: Node | None, loc: Loc, edit: Edit) -> Node | None:
    if not loc:
        return edit(node) if node is not None else None
    if isinstance(node, Entries) and isinstance(loc[0], str) and loc[0] in node:
        below = _at(node[loc[0]], loc[1:], edit)
        return _entries(node, {**node, loc[0]: below}) if below is not None else None
    if isinstance(node, Items) and isinstance(loc[0], int) and loc[0] < len(node):
        below = _at(node[loc[0]], loc[1:], edit)
        return _with_item(node, loc[0], below) if below is not None else None
    return None


def _entries(entries: Entries, values: Mapping[str, Node]) -> Entries:
    changed = Entries(entries.mark)
    changed.update(values)
    return changed


def _with_item(items: Items, index: int, value: Node) -> Items:
    changed = Items(items.mark)
    changed.extend([*items[:index], value, *items[index + 1 :]])
    return changed
