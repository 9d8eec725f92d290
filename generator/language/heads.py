"""Numbers that are names: after *Resolution* or *Nr.*, and telephone numbers."""

from __future__ import annotations

from typing import Final

from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens

_LONGEST_LIST: Final = 4
_SHORTEST_PLURAL: Final = 4


def has_head(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether *Resolution* or the like stands before digits or a list that they are in."""
    start = list_start(tokens, first, lexicon)
    return _is_headed(tokens, first, lexicon) or _is_headed(tokens, start, lexicon)


def is_telephone(tokens: Tokens, first: int) -> bool:
    """Tell whether digits follow a plus with others behind them, or a zero of their own."""
    start = first
    while start > first - _LONGEST_LIST and tokens.is_digits(start - 1):
        start -= 1
    alone = start == first and not tokens.is_digits(first + 1)
    signed = tokens.attached(start) and tokens.key(start - 1) == "+"
    word = tokens.word(start)
    zero = len(word) > 2 and word[0] == "0" and word.isdecimal()
    return (signed and not alone) or zero


def _is_headed(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    if lexicon.name_heads.ending(tokens, first):
        return not _is_verb(tokens, first - 1, lexicon)
    compound = lexicon.numbers.compound and tokens.is_capitalised(first - 1)
    return compound and tokens.key(first - 1).endswith(lexicon.long_heads)


def _is_verb(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is a verb, as in *troops number 500*."""
    around, before = lexicon.surroundings, tokens.key(index - 1)
    plural = len(before) > _SHORTEST_PLURAL and before.endswith("s")
    return tokens.key(index) in around.verbal_heads and (plural or before in around.verb_contexts)


def list_start(tokens: Tokens, first: int, lexicon: Lexicon) -> int:
    """Go back to the first of several numbers with commas or *and* between them, or nothing."""
    for _ in range(_LONGEST_LIST):
        listed = tokens.key(first - 1) in lexicon.dates.list_links or tokens.key(first - 1) == ","
        before = first - 1 - listed
        if not tokens.is_digits(before):
            break
        first = before
    return first
