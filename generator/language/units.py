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
    if key.startswith(around.unit_stems) or (key in around.units and not _is_code(tokens, index)):
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


def _is_code(tokens: Tokens, index: int) -> bool:
    """Tell whether what looks like a unit goes on with digits, as in M1."""
    return tokens.attached(index + 1) and tokens.is_digits(index + 1)
