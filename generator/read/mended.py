"""A line that is not YAML, written as it would be."""

from __future__ import annotations

import re
from typing import Final

_LINE: Final = re.compile(r"\s*(?P<head>(?:- )?[\w-]+:\s+|- )(?P<value>.*\S)\s*")
_GLUED: Final = re.compile(r"\s*(?P<key>(?:- )?[\w-]+):(?P<value>.*\S)\s*")
_KEY_ALONE: Final = re.compile(r"\s*(?P<key>(?:- )?[\w-]+)(?:(?:\s+=?|=)\s*(?P<value>.*\S))?\s*")
_IN_MARKS: Final = frozenset(
    {"decorated", "after-bracket", "double-quotation-marks", "quotation-marks"}
)
_LONGEST: Final = 160
_IN_VALUE: Final = re.compile(r"-\s+(?P<rest>\S.*)")
_BULLET: Final = re.compile(r"\s*[*•–—]\s+(?P<rest>\S.*)")


def mended(case: str, line: str) -> str:
    """Return what the line should be in a case where that can be told, else nothing."""
    if len(line) > _LONGEST:
        return ""
    if case in _IN_MARKS and (match := _LINE.fullmatch(line)):
        value = match["value"]
        inner = value[1:-1] if case == "quotation-marks" and value[0] == value[-1] else value
        return f"{match['head']}{quoted}" if (quoted := in_marks(inner)) else ""
    if case == "bullet" and (match := _BULLET.fullmatch(line)):
        return f"- {match['rest']}"
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
