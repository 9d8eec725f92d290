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
    for number, line in enumerate(lines):
        opened = _OPENED.match(line)
        if opened and not _closes(opened["sign"], line[opened.end() :]):
            below = next((text for text in lines[number + 1 :] if text.strip()), "")
            if _begins_anew(below, opened.start("key")):
                escaped = opened["sign"] == '"' and line.rstrip().endswith('\\"')
                mark = Mark(number, opened.start("sign"), len(line) - opened.start("sign"))
                return mark, "escaped-quote" if escaped else "open-quote"
    return None


def _begins_anew(line: str, key: int) -> bool:
    """Tell whether a line is no further one of a value whose key stands in that column."""
    return not line or bool(_KEY.match(line) and len(line) - len(line.lstrip()) <= key)


def _closes(sign: str, words: str) -> bool:
    match = _CLOSED[sign].match(words)
    return bool(match and match["sign"])
