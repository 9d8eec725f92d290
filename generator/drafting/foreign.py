"""Front matter that another system wrote: its keys under our names, the others as comments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from itertools import pairwise
from typing import Final

from generator.model.nodes import Entries, Items, Node, Scalar
from generator.model.records import SourceMeta
from generator.model.scalars import item

_OURS: Final = SourceMeta.written_keys()
_RENAMED: Final = {
    "date": "published",
    "published_at": "published",
    "pubdate": "published",
    "author": "authors",
    "byline": "authors",
    "lang": "language",
    "locale": "language",
    "link": "url",
    "source_url": "url",
}
_TYPO: Final = 0.8
"""How like one of our keys another one is that an editor only mistyped, at the least."""

_DAY: Final = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])")


def settled(front: str, known: Entries) -> str:
    """Write front matter so that a source can have it, each line where it was."""
    lines, taken = front.split("\n"), set(known)
    starts = [mark.line for mark in known.marks.values()]
    for key, (start, end) in zip(known.marks, pairwise([*starts, len(lines)]), strict=True):
        ours = _RENAMED.get(key.lower(), "")
        if key in _OURS or (not ours and _is_typo(key)):
            continue
        part = lines[start:end]
        renamed = [] if ours in taken else _renamed(ours, known[key], part)
        taken.update([ours] if renamed else [])
        lines[start:end] = renamed or map(_comment, part)
    return "\n".join(lines)


def _is_typo(key: str) -> bool:
    return bool(get_close_matches(key.lower(), _OURS, n=1, cutoff=_TYPO))


def _renamed(ours: str, value: Node, lines: Sequence[str]) -> list[str]:
    """Write an entry under our key; nothing where we have none, or the value is none for it."""
    rest = lines[0].partition(":")[2]
    if ours == "authors" and isinstance(value, Items):
        return [f"authors:{rest}", *lines[1:]]
    if not ours or not isinstance(value, Scalar) or not value:
        return []
    day = _DAY.match(value)
    written = {"authors": f" [{item(value)}]", "published": f" {day[0]}" if day else ""}
    new = written.get(ours, rest)
    return [f"{ours}:{new}", *map(_comment, lines[1:])] if new else []


def _comment(line: str) -> str:
    return f"# {line}" if line.strip() and not line.startswith("#") else line
