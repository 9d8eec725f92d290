"""What texts count: people and things by their stems."""

from __future__ import annotations

import re
from typing import Final

from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens

_MOST_PARTS: Final = 5


def is_counted(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word names people or things that texts count, as a part of a compound too."""
    return _has(tokens, index, lexicon.counted)


def are_counted(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word names several of them, unlike *2014 Mitglied der Partei*."""
    return _has(tokens, index, lexicon.counted_many)


def _has(tokens: Tokens, index: int, counted: re.Pattern[str]) -> bool:
    for each in range(index, index + _MOST_PARTS):
        key = tokens.key(each)
        if counted.search(key):
            return True
        if tokens.key(each + 1) != "-" and key != "-":
            return False
    return False
