"""A line that is not YAML, written as it would be."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from generator.advice.words import is_key

_LINE: Final = re.compile(r"\s*(?P<head>(?:- )?[\w-]+:\s+|- )(?P<value>.*\S)\s*")
_GLUED: Final = re.compile(r"\s*(?P<key>(?:- )?[\w-]+):(?P<value>.*\S)\s*")
_KEY_ALONE: Final = re.compile(r"\s*(?P<key>(?:- )?[\w-]+)(?:\s+=?\s*(?P<value>.*\S))?\s*")
_IN_MARKS: Final = frozenset(
    {"decorated", "after-bracket", "double-quotation-marks", "quotation-marks"}
)
_LONGEST: Final = 160
_KEY: Final = re.compile(r"(?P<indent>[ ]*)(?P<key>[\w-]+):(?:\s|$)")
_FARTHEST: Final = 50
"""Lines above one among which its like is looked for."""


def mended(case: str, line: str) -> str:
    """Return what the line should be in a case where that can be told, else nothing."""
    if len(line) > _LONGEST:
        return ""
    if case in _IN_MARKS and (match := _LINE.fullmatch(line)):
        value = match["value"]
        inner = value[1:-1] if case == "quotation-marks" and value[0] == value[-1] else value
        return f"{match['head']}{quoted}" if (quoted := in_marks(inner)) else ""
    if case == "glued-colon" and (match := _GLUED.fullmatch(line)):
        return f"{match['key']}: {match['value']}"
    if case == "no-colon" and (match := _KEY_ALONE.fullmatch(line)):
        return f"{match['key']}: {match['value'] or ''}".strip()
    return ""


def in_marks(value: str) -> str:
    """Put a value in straight quotation marks that it does not have itself, if there are any."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return f"'{value}'" if "'" not in value else ""


def aligned(number: int, lines: Sequence[str], first_line: int) -> Mapping[str, str | int]:
    """Find the key of the same fact and kind above that a line is nearest to in its indentation."""
    line = _KEY.match(lines[number])
    indent, nearest = len(line["indent"]) if line else 0, _FARTHEST
    found: dict[str, str | int] = {}
    for row in range(number - 1, max(-1, number - _FARTHEST), -1):
        match = _KEY.match(lines[row])
        if match and not match["indent"]:
            break
        if line and match and is_key(match["key"]) == is_key(line["key"]):
            width = len(match["indent"])
            if abs(width - indent) < nearest:
                nearest = abs(width - indent)
                found = {"like": match["key"], "row": row + first_line + 1, "width": width}
    return found
