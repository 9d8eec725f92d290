"""A line that its indentation keeps from being part of what stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from generator.advice.words import is_key

_KEY: Final = re.compile(
    r"(?P<indent>[ ]*)(?P<dash>- )?(?P<key>[\w-]+):(?:\s+(?P<value>\S.*)|\s*$)"
)
_FARTHEST: Final = 50
"""Lines above one among which its like is looked for."""
_LONGEST_LANGUAGE: Final = 3

Details = Mapping[str, str | int]


def misplaced(number: int, lines: Sequence[str], first_line: int) -> tuple[str, Details]:
    """Return the case of a line that is indented wrongly, with the words for it."""
    row, above = next(_above(number, lines), (number, ""))
    match, line = _KEY.match(above), lines[number]
    details: Details = {"like": match["key"], "row": row + first_line + 1} if match else {}
    if match and match["dash"] and indent_of(line) == indent_of(above):
        return "below-hyphen", details
    if match and not match["indent"] and _is_outdented(row, lines):
        return "above-outdented", details
    if _is_id(line):
        return "indented-id", {}
    if match and match["value"] and line.lstrip().startswith("- "):
        return "list-without-key", details
    if like := _aligned(number, lines, first_line):
        return "aligned", like
    return "indented" if indent_of(line) != indent_of(above) else "indentation", {}


def indent_of(line: str) -> int:
    """Count the spaces before a line."""
    return len(line) - len(line.lstrip(" "))


def _above(number: int, lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    for row in range(number - 1, max(-1, number - _FARTHEST), -1):
        if lines[row].strip() and not lines[row].lstrip().startswith("#"):
            yield row, lines[row]


def _is_outdented(row: int, lines: Sequence[str]) -> bool:
    """Tell whether a key stands at the margin of a sheet, where the ids of facts stand."""
    match = _KEY.match(lines[row])
    heads = (_KEY.match(line) for _, line in _above(row, lines))
    margin = next((head for head in heads if head and not head["indent"]), None)
    return bool(match and margin and is_key(match["key"]) and not is_key(margin["key"]))


def _is_id(line: str) -> bool:
    """Tell whether an indented line has the id of a fact, and no key or language of a text."""
    match = _KEY.match(line)
    if not match or match["value"] or match["dash"] or not match["indent"]:
        return False
    return not is_key(match["key"]) and len(match["key"]) > _LONGEST_LANGUAGE


def _aligned(number: int, lines: Sequence[str], first_line: int) -> Details:
    """Find the key of the same fact and kind above that a line is nearest to in its indentation."""
    line = _KEY.match(lines[number])
    if not line:
        return {}
    indent, nearest = len(line["indent"]), _FARTHEST
    found: Details = {}
    for row, above in _above(number, lines):
        match = _KEY.match(above)
        if match and not match["indent"]:
            break
        if match and is_key(match["key"]) == is_key(line["key"]):
            width = len(match["indent"]) + len(match["dash"] or "")
            if 0 < abs(width - indent) < nearest:
                nearest = abs(width - indent)
                found = {"like": match["key"], "row": row + first_line + 1, "width": width}
    return found
