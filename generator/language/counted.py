"""What texts count: people and things by their stems."""

from __future__ import annotations

from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens


def is_counted(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word names people or things that texts count, as a part of a compound too."""
    for each in range(index, index + 5):
        key = tokens.key(each)
        if lexicon.counted.search(key):
            return True
        if tokens.key(each + 1) != "-" and key != "-":
            return False
    return False
