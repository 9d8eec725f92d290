"""Fractions in signs: ½ and 1/2, as they stand after a whole number."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import Final

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
