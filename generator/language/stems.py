"""Stems of words, as the tables give them: a $ at the end makes one a whole word."""

from __future__ import annotations

from typing import Final

_WHOLE: Final = "$"


def begins(key: str, stems: tuple[str, ...]) -> bool:
    """Tell whether a word begins with a stem, or is the word if the stem ends in a mark."""
    return f"{key}{_WHOLE}".startswith(stems)
