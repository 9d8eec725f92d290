"""A quotation mark that is never closed swallows the keys below it: where it was opened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.model.nodes import Mark

_OPENED: Final = re.compile(r"\s*(?:- )*(?P<key>)(?:[\w-]+:[ ]+)?(?P<sign>[\"'])")
_KEY: Final = re.compile(r"\s*(?:- )?[a-z_]+:(?:\s|$)|[a-z0-9-]+:\s*$")
_CLOSED: Final = {
    '"': re.compile(r'(?:[^"\\]|\\.)*(?P<sign>")?'),
    "'": re.compile(r"(?:[^']|'')*(?P<sign>')?"),
}


def unclosed(lines: Sequence[str]) -> tuple[Mark, str] | None:
    """Find the first value whose quotation mark is still open where the next key begins."""
    found, below = None, ""
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number]
        found = _opened(number, line, below) or found
        below = line if line.strip() else below
    return found


def _opened(number: int, line: str, below: str) -> tuple[Mark, str] | None:
    opened = _OPENED.match(line)
    if not opened or _closes(opened["sign"], line[opened.end() :]):
        return None
    if not _begins_anew(below, opened.start("key")):
        return None
    escaped = opened["sign"] == '"' and line.rstrip().endswith('\\"')
    mark = Mark(number, opened.start("sign"), len(line) - opened.start("sign"))
    return mark, "escaped-quote" if escaped else "open-quote"


def _begins_anew(line: str, key: int) -> bool:
    """Tell whether a line is no further one of a value whose key stands in that column."""
    return not line or bool(_KEY.match(line) and len(line) - len(line.lstrip()) <= key)


def _closes(sign: str, words: str) -> bool:
    match = _CLOSED[sign].match(words)
    return bool(match and match["sign"])
