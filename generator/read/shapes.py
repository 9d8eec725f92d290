"""A list where a value belongs, a value where a list belongs: said with what to write instead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from generator.model.nodes import Entries, Items
from generator.model.problem import Details
from generator.model.scalars import on_one_line

_LONGEST: Final = 60
_BARE: Final = re.compile(r"[a-z0-9][a-z0-9 .~?/-]*", re.ASCII)
_BETWEEN: Final = re.compile(r"\s*[,;]\s*")
_BETWEEN_IDS: Final = re.compile(r"[\s,;]+")
_LISTABLE: Final = re.compile(r"[^\[\]{}:#\"'&*!|>%@`]+")


@dataclass(frozen=True, slots=True)
class Shape:
    """A value of the wrong shape: what is wrong, its key, and the value as it was read.

    `first` is the key with which each entry of the list begins, empty for a list of words;
    `ids` tells that the words of the list are ids.
    """

    case: str
    key: str
    first: str
    written: object
    ids: bool = False


def misshapen(shape: Shape) -> tuple[str, Details]:
    """Return the case of a value of the wrong shape, with the words for its message."""
    case = _case(shape)
    details: dict[str, str | int] = {"key": shape.key, "first": shape.first}
    if isinstance(shape.written, Entries) and shape.written:
        details["first"] = next(iter(shape.written))
    if instead := _instead(shape, case):
        details["instead"] = instead
    return case, details


def _case(shape: Shape) -> str:
    if shape.case == "empty" and shape.first:
        return "no-entry"
    if shape.case == "not-list" and shape.first:
        return "no-dash" if isinstance(shape.written, Entries) else "no-entries"
    if shape.case == "not-mapping" and isinstance(shape.written, Items):
        return "dashes"
    return "no-key" if shape.case == "not-mapping" and shape.first else shape.case


def _instead(shape: Shape, case: str) -> str:
    written = shape.written
    if not isinstance(written, str):
        return ""
    words = " ".join(written.split())
    if case in {"no-entries", "no-key"}:
        return f"- {shape.first}: {_shortened(words)}"
    if case == "not-list" and len(words) <= _LONGEST and _LISTABLE.fullmatch(words):
        between = _BETWEEN_IDS if shape.ids else _BETWEEN
        return f"{shape.key}: [{', '.join(filter(None, between.split(words)))}]"
    return ""


def _shortened(words: str) -> str:
    if len(words) > _LONGEST:
        return "…"
    return words if _BARE.fullmatch(words) else on_one_line(words)
