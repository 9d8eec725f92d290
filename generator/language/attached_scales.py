"""Scales attached to digits: *300k*, *1.5m people*, and not *a 2.5m wall*."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from generator.language.counted import is_counted
from generator.language.followers import is_plural
from generator.language.lexicon import Lexicon
from generator.language.sums import Sum
from generator.language.tokens import Tokens

_MOST_WORDS: Final = 4
_DASHES: Final = frozenset("-\u2013\u2014")


def attached_scale(tokens: Tokens, index: int, added: Sum, lexicon: Lexicon) -> tuple[int, Sum]:
    """Read on after digits where a scale is attached: the stop, and what the two are together."""
    numbers, key = lexicon.numbers, tokens.key(index)
    if not tokens.attached(index) or key not in numbers.attached_scales:
        return index, added
    if key in numbers.doubtful_scales and not (
        is_counted(tokens, index + 1, lexicon)
        or _is_of_many(tokens, index, lexicon)
        or _is_start(tokens, index, lexicon)
        or lexicon.money_before.ending(tokens, index - 1)
    ):
        return index, added
    scale = added.add_scale(Fraction(numbers.attached_scales[key]))
    return (index + 1, scale) if scale else (index, added)


def _is_of_many(tokens: Tokens, scale: int, lexicon: Lexicon) -> bool:
    """Tell *3.1m Sudanese* and *1.5m of them* from *a 2.5m wall* and *100m hurdles*."""
    around, before, key = lexicon.surroundings, scale - 2, tokens.key(scale + 1)
    described = tokens.key(before) in around.singular_articles or tokens.is_digits(before)
    if described or lexicon.morphemes.of(tokens.key(before)):
        return False
    people = tokens.is_capitalised(scale + 1) and key.endswith(around.people_endings)
    part = key in lexicon.numbers.links and tokens.key(scale + 2) in around.partitives
    return people or part or key in around.verbs or _are_things(tokens, scale + 1, lexicon)


def _are_things(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a plural follows, a few other words between: *2.5m new British cars*."""
    around = lexicon.surroundings
    for index in range(first, first + _MOST_WORDS):
        key = tokens.key(index)
        if key == "-" and tokens.attached(index):
            continue
        if not tokens.is_word(index) or key in around.measured or key in around.small_words:
            return False
        if is_counted(tokens, index, lexicon):
            return True
        if is_plural(tokens, index, lexicon):
            return tokens.key(index + 1) != "-"
    return False


def _is_start(tokens: Tokens, scale: int, lexicon: Lexicon) -> bool:
    """Tell whether a range goes on to a number with the same scale: *1.5m to 2m people*."""
    closing = lexicon.hedges.range_openers.values()
    link = tokens.key(scale + 1)
    linked = link in lexicon.hedges.range_links or link in closing or link in _DASHES
    other = scale + 3
    same = tokens.is_digits(scale + 2) and tokens.key(other) == tokens.key(scale)
    counted = is_counted(tokens, other + 1, lexicon) or _is_of_many(tokens, other, lexicon)
    return linked and same and tokens.attached(other) and counted
