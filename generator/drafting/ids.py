"""Ids from words: ASCII, as short as ids are, unique in a briefing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from generator.model.values import LONGEST_ID

_SPELLED: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"}
)
_GAP: Final = re.compile(r"[^a-z0-9]+")
_MARGIN: Final = 6
"""Characters that are kept free for a number behind an id."""


class Ids:
    """The ids that a briefing has given away."""

    def __init__(self) -> None:
        """Begin without any."""
        self._taken: set[str] = set()

    def claim(self, words: str, otherwise: str) -> str:
        """Make an id of words that nothing has yet; `otherwise` where they have no letter."""
        wanted = slug(words) or otherwise
        id_, number = wanted, 1
        while id_ in self._taken:
            number += 1
            id_ = f"{wanted}-{number}"
        self._taken.add(id_)
        return id_


def slug(words: str) -> str:
    """Spell words as an id, cut between words where they are too long; empty where it can't be."""
    spelled = unicodedata.normalize("NFC", words).casefold().translate(_SPELLED)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return _cut(_GAP.split(plain.replace("'", "")))


def _cut(parts: Iterable[str]) -> str:
    id_ = ""
    for part in filter(None, parts):
        longer = f"{id_}-{part}" if id_ else part[: LONGEST_ID - _MARGIN]
        if len(longer) > LONGEST_ID - _MARGIN:
            break
        id_ = longer
    return id_
