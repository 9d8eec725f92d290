"""What stands behind a number: something that it counts, or nothing of the kind."""

from __future__ import annotations

from typing import Final

from generator.language.counted import is_counted
from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens

_MOST_ADJECTIVES: Final = 3
_SHORTEST_ADJECTIVE: Final = 4
_OPENING: Final = frozenset("„“«»\"'-")


def counts_nothing(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether neither a noun nor an adjective follows a number."""
    small_words = lexicon.no_nouns
    for index in range(stop, stop + _MOST_ADJECTIVES):
        if is_counted(tokens, index, lexicon) or tokens.key(index) in _OPENING:
            return False
        if not tokens.is_word(index) or tokens.key(index) in small_words:
            return True
        if not lexicon.surroundings.nouns_capitalised or tokens.is_capitalised(index):
            return False
        if not _may_be_adjective(tokens.key(index), lexicon):
            return True
    return False


def is_plural(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word looks like an English noun in the plural."""
    key = tokens.key(index)
    return key.endswith("s") and key not in lexicon.surroundings.small_words


def _may_be_adjective(key: str, lexicon: Lexicon) -> bool:
    return len(key) >= _SHORTEST_ADJECTIVE and key.endswith(lexicon.adjective_endings)
