"""Two numbers that say a share or a score: *one in ten*, *3 zu 1*."""

from __future__ import annotations

from typing import Final

from generator.language.followers import counts_nothing
from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens

_YEAR: Final = 4


def is_share(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a number says a share or a score together with the one before or behind it."""
    alone = stop == first + 1
    before = _belong(tokens, first - 2, first, lexicon)
    return before or (alone and _belong(tokens, first, stop + 1, lexicon))


def is_vote(tokens: Tokens, behind: int, lexicon: Lexicon) -> bool:
    """Tell whether votes stand behind two numbers, as in *mit 31:11 Stimmen*."""
    return tokens.key(behind) in lexicon.surroundings.votes


def _belong(tokens: Tokens, left: int, right: int, lexicon: Lexicon) -> bool:
    around, link = lexicon.surroundings, tokens.key(right - 1)
    if link in around.score_links:
        votes = around.nouns_capitalised and not counts_nothing(tokens, right + 1, lexicon)
        return tokens.is_digits(left) and tokens.is_digits(right) and not votes
    changed = tokens.key(left - 1) in lexicon.hedges.origins | lexicon.hedges.steps
    if link in around.ratio_links and tokens.key(right) in around.share_ones and not changed:
        return tokens.is_digits(left) and tokens.is_digits(right)
    one = link in around.share_links and tokens.key(left) in around.share_ones
    return one and _is_number(tokens, right, lexicon)


def _is_number(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    if tokens.is_digits(index):
        return not (tokens.word(index).isdecimal() and len(tokens.word(index)) == _YEAR)
    return bool(lexicon.morphemes.of(tokens.key(index)))
