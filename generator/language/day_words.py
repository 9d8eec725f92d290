"""Days of a month in words: *am ersten Mai*, *the twenty-first of May*, *on May first*."""

from __future__ import annotations

from typing import Final

from generator.language.lexicon import Lexicon
from generator.language.morphemes import Role
from generator.language.tokens import Tokens

_LAST: Final = 31
_TEN: Final = 10
_DASH: Final = "-"


def day_in_words(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Read an ordinal that may be a day: where it stops, and the day."""
    value = _ordinal(tokens.key(index), lexicon)
    if tokens.key(index) in lexicon.tens and tokens.key(index + 1) == _DASH:
        ones = _ordinal(tokens.key(index + 2), lexicon)
        tens = int(lexicon.numbers.cardinals[tokens.key(index)])
        index, value = index + 2, tens + ones if 0 < ones < _TEN else 0
    return (index + 1, value) if 1 <= value <= _LAST else None


def _ordinal(key: str, lexicon: Lexicon) -> int:
    """Add up an ordinal that is one word, 0 for any other word."""
    parts = lexicon.morphemes.of(key)
    ends = bool(parts) and parts[-1].role is Role.ORDINAL
    return int(sum(part.value for part in parts)) if ends else 0
