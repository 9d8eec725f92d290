"""Words spelled as an id: ASCII, small, hyphens between them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from generator.model.values import LONGEST_ID

_SPELLED: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l"}
    | {"đ": "d", "ı": "i"}
)
_GAP: Final = re.compile(r"[^a-z0-9]+")
_MARGIN: Final = 6
"""Characters that are kept free for a number behind an id."""


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
