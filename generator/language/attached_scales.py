"""Scales attached to digits: *300k*, *1.5m people*, and not *a 2.5m wall*."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from generator.language.counted import is_counted
from generator.language.followers import is_plural
from generator.language.lexicon import Lexicon
from generator.language.sums import Sum
from generator.language.tokens import Tokens

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
    """Tell *3.1m Sudanese* and *1.5m cars* from *a 2.5m wall* and *100m hurdles*."""
    around, before = lexicon.surroundings, scale - 2
    described = tokens.key(before) in around.determiners or tokens.is_digits(before)
    described = described or bool(lexicon.morphemes.of(tokens.key(before)))
    key = tokens.key(scale + 1)
    people = tokens.is_capitalised(scale + 1) and key.endswith(around.people_endings)
    noun = (people or is_plural(tokens, scale + 1, lexicon)) and tokens.key(scale + 2) != "-"
    part = key in lexicon.numbers.links and tokens.key(scale + 2) in around.partitives
    return (noun or part or key in around.verbs) and not described and key not in around.measured


def _is_start(tokens: Tokens, scale: int, lexicon: Lexicon) -> bool:
    """Tell whether a range goes on to a number with the same scale: *1.5m to 2m people*."""
    closing = lexicon.hedges.range_openers.values()
    link = tokens.key(scale + 1)
    linked = link in lexicon.hedges.range_links or link in closing or link in _DASHES
    other = scale + 3
    same = tokens.is_digits(scale + 2) and tokens.key(other) == tokens.key(scale)
    counted = is_counted(tokens, other + 1, lexicon) or _is_of_many(tokens, other, lexicon)
    return linked and same and tokens.attached(other) and counted
