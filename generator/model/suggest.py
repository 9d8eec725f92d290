"""Did you mean …: the nearest of the words that would have been right."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(written: str, known: Iterable[str]) -> str:
    """Return the known word that is most like the written one, or nothing."""
    folded = {_folded(word): word for word in sorted(known, reverse=True)}
    matches = get_close_matches(_folded(written), folded, n=1, cutoff=0.6)
    return folded[matches[0]] if matches else ""


def _folded(word: str) -> str:
    spelled = word.lower().replace("_", "-")
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        spelled = spelled.replace(umlaut, letters)
    return spelled
