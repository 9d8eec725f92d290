"""Clauses with an infinitive, which a word such as *um* opens: *um 2003 einzumarschieren*."""

from __future__ import annotations

from typing import Final

from generator.language.lexicon import Lexicon
from generator.language.tokens import PARAGRAPH, Tokens

_REACH: Final = 12
_SHORTEST: Final = 6
_STOPS: Final = frozenset({",", ".", ";", "!", "?", PARAGRAPH, ""})


def has_infinitive(tokens: Tokens, start: int, lexicon: Lexicon) -> bool:
    """Tell whether the clause from a token on has an infinitive with *zu*."""
    mark = lexicon.dates.infinitive_mark
    for index in range(start, start + _REACH):
        key = tokens.key(index)
        if key in _STOPS:
            return False
        joined = len(key) > _SHORTEST and key.endswith("n") and mark in key[1:]
        if mark and (key == mark or (joined and not tokens.is_capitalised(index))):
            return True
    return False
