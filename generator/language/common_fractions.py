"""Fractions: ½ and 1/2 as they stand after a whole number, *three quarters of a million*."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import Final

from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens

_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 8})


def fraction_after(tokens: Tokens, index: int) -> tuple[int, Fraction] | None:
    """Read the fraction that goes on with a whole number: where it stops, and its value."""
    if part := vulgar_fraction(tokens, index):
        return index + 1, part
    index += tokens.key(index) == "-" and tokens.attached(index) and tokens.attached(index + 1)
    part = _written_out(tokens, index)
    return (index + 3, part) if part else None


def vulgar_fraction(tokens: Tokens, index: int) -> Fraction | None:
    """Read a token such as ½."""
    word = tokens.word(index)
    if len(word) != 1 or word.isascii() or unicodedata.category(word) != "No":
        return None
    value = Fraction(unicodedata.numeric(word)).limit_denominator(100)
    return value if 0 < value < 1 else None


def several_parts(tokens: Tokens, start: int, lexicon: Lexicon) -> tuple[int, Fraction] | None:
    """Read *three quarters* where *of* or a scale follows: the token of the parts, their sum."""
    index = start + 1 + (tokens.key(start + 1) == "-")
    part = lexicon.numbers.part_plurals.get(tokens.key(index))
    count = lexicon.morphemes.of(tokens.key(start))
    if not part or len(count) != 1 or not lexicon.is_scale(_part_scale(tokens, index, lexicon)):
        return None
    return index, count[0].value * part


def _part_scale(tokens: Tokens, index: int, lexicon: Lexicon) -> str:
    """Look up the scale behind *quarters of a*."""
    index += 1
    index += tokens.key(index) in lexicon.numbers.links
    index += tokens.key(index) in lexicon.numbers.articles
    return tokens.key(index)


def _written_out(tokens: Tokens, index: int) -> Fraction | None:
    if tokens.key(index + 1) != "/" or not tokens.attached(index + 1):
        return None
    digits = (tokens.word(index), tokens.word(index + 2))
    plain = all(len(part) == 1 and part.isascii() and part.isdecimal() for part in digits)
    if not plain or not tokens.attached(index + 2) or tokens.key(index + 3) == "/":
        return None
    numerator, denominator = map(int, digits)
    known = denominator in _DENOMINATORS and 0 < numerator < denominator
    return Fraction(numerator, denominator) if known else None
