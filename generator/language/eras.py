"""Years counted before or after Christ: *480 v. Chr.*, *44 BC*, *AD 1066*."""

from __future__ import annotations

from typing import Final

from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens

_LONGEST: Final = 4


def year_of_era(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read a year with its era; as in EDTF the year before the year 1 is 0."""
    word = tokens.word(first)
    if len(word) > _LONGEST or not (word.isascii() and word.isdecimal()) or word[0] == "0":
        return None
    behind = lexicon.eras.starting(tokens, first + 1)
    if behind and _is_era(tokens, first + 1, behind[0]):
        year = int(word) if behind[1] > 0 else 1 - int(word)
        dotted = tokens.key(behind[0]) == "." == tokens.key(behind[0] - 2)
        return FoundDate(first, behind[0] + dotted, year)
    ahead = lexicon.eras_before.ending(tokens, first)
    if ahead and _is_era(tokens, ahead[0], first) and not tokens.attached(first):
        return FoundDate(first, first + 1, int(word))
    return None


def _is_era(tokens: Tokens, first: int, stop: int) -> bool:
    """Tell *AD* from the advertisement, *ad*."""
    return stop > first + 1 or tokens.word(first).isupper()
