"""How much room words take, without asking a font: charts are the same on every machine."""

from __future__ import annotations

import unicodedata
from typing import Final

ELLIPSIS: Final = "…"
_NARROW: Final = frozenset("fijlrtI.,:;!|'’‘()[]/-– \u00a0\u202f")
_BROAD: Final = frozenset("mwMW@%—…")


def text_width(words: str, size: float) -> float:
    """Return the width of a line in a common sans-serif, rather too wide than too narrow."""
    return size * sum(_ems(character) for character in words)


def wrap(words: str, size: float, width: float, most: int) -> tuple[str, ...]:
    """Break words into lines of a width; what does not fit into the last one is left out."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if text_width(longer, size) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    whole = [fit(line, size, width) for line in lines[:most]]
    if len(lines) > most:
        whole[-1] = fit(f"{lines[most - 1]} {lines[most]} {ELLIPSIS}", size, width)
    return tuple(whole)


def fit(words: str, size: float, width: float) -> str:
    """Cut words so that they take no more than a width."""
    if text_width(words, size) <= width:
        return words
    kept = words
    while kept and text_width(kept + ELLIPSIS, size) > width:
        kept = kept[:-1]
    return kept.rstrip(f" {ELLIPSIS}") + ELLIPSIS


def _ems(character: str) -> float:
    if unicodedata.east_asian_width(character) in {"W", "F"}:
        return 1.0
    if character in _NARROW:
        return 0.36
    if character in _BROAD:
        return 0.92
    return 0.72 if character.isupper() else 0.58
