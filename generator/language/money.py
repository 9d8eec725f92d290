"""Sums of money: a currency behind a number, with the adjective of its country between them."""

from __future__ import annotations

from typing import Final

from generator.language.counted import is_counted
from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens

_DASHES: Final = frozenset("-\u2013\u2014")


def is_money(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a currency stands at a token, or behind the adjective that does."""
    around = lexicon.surroundings
    if tokens.key(index) in around.money:
        compound = tokens.key(index + 1) == "-" and tokens.key(index - 1) != "-"
        return not (compound and is_counted(tokens, index, lexicon))
    currency = index + 1
    currency += tokens.key(currency) == "-" and tokens.attached(currency)
    national = tokens.key(currency) in around.money | around.national_money
    return national and _is_of_country(tokens, index, lexicon)


def is_sum_of_money(tokens: Tokens, stop: int) -> bool:
    """Tell whether a dash stands for the cents behind digits, as in *500,-*."""
    marked = tokens.key(stop) in {",", "."} and tokens.key(stop + 1) in _DASHES
    return marked and tokens.is_digits(stop - 1) and _is_close(tokens, stop)


def _is_close(tokens: Tokens, stop: int) -> bool:
    return tokens.attached(stop) and tokens.attached(stop + 1)


def _is_of_country(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word may be the adjective of a country."""
    if tokens.is_capitalised(index):
        return True
    inflection = lexicon.vocabulary.inflection
    endings = tuple(
        suffix + ending
        for suffix in inflection.adjective_suffixes
        for ending in inflection.adjective_endings
    )
    return tokens.is_word(index) and bool(endings) and tokens.key(index).endswith(endings)
