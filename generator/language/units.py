"""Units behind a number: of time, money and measures, and signs such as %."""

from __future__ import annotations

from generator.language.lexicon import Lexicon
from generator.language.money import is_money, is_sum_of_money
from generator.language.reading import NumberKind
from generator.language.tokens import Tokens


def kind_by_unit(tokens: Tokens, stop: int, lexicon: Lexicon) -> NumberKind | None:
    """Tell the kind of a number by what follows it, `None` where that is no unit."""
    around = lexicon.surroundings
    if lexicon.times.starting(tokens, stop):
        return NumberKind.TIME
    if is_sum_of_money(tokens, stop):
        return NumberKind.MONEY
    index = unit_at(tokens, stop, lexicon)
    if lexicon.percent.starting(tokens, index):
        return NumberKind.PERCENTAGE
    if is_money(tokens, index, lexicon):
        return NumberKind.MONEY
    key = tokens.key(index)
    if key.startswith(around.unit_stems) or is_unit(tokens, index, lexicon):
        return NumberKind.MEASURE
    return NumberKind.YEAR if key in around.eras else None


def unit_at(tokens: Tokens, stop: int, lexicon: Lexicon) -> int:
    """Find the word that a number is of, behind a hyphen or an adjective of units."""
    index = stop
    for _ in range(2):
        if tokens.key(index) in lexicon.numbers.links and not tokens.is_digits(stop - 1):
            index += 1
        if tokens.key(index) == "-" and not tokens.is_digits(index + 1):
            index += 1
        if tokens.key(index) not in lexicon.surroundings.unit_adjectives:
            break
        index += 1
    return index


def is_unit(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is a unit, and no letter of a name as in *M1* and *S-300*."""
    named = tokens.is_capitalised(index) and len(tokens.word(index)) == 1
    named = named and not tokens.attached(index)
    code = tokens.attached(index + 1) and tokens.is_digits(index + 1)
    return tokens.key(index) in lexicon.surroundings.units and not named and not code
