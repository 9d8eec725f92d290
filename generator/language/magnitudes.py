"""Orders of magnitude: *Hunderte*, *tens of thousands*, *mehrere Dutzend*."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from generator.language.amounts import Amount, amount_at
from generator.language.lexicon import Lexicon
from generator.language.morphemes import Role
from generator.language.tokens import Tokens

_NAMES: Final = {
    12: "dozens",
    20: "dozens",
    100: "hundreds",
    1_000: "thousands",
    10_000: "tens-of-thousands",
    12_000: "tens-of-thousands",
    20_000: "tens-of-thousands",
    100_000: "hundreds-of-thousands",
    1_000_000: "millions",
    10_000_000: "millions",
    12_000_000: "millions",
    20_000_000: "millions",
    100_000_000: "millions",
}
_TENS: Final = 10


def magnitude_at(tokens: Tokens, first: int, lexicon: Lexicon) -> Amount | None:
    """Read the order of magnitude that begins with a token."""
    if tokens.key(first) in lexicon.numbers.vague:
        return Amount(first, first + 1, None)
    quantified = lexicon.quantifiers.starting(tokens, first)
    start = quantified[0] if quantified else first
    stop, product = _plurals(tokens, start, lexicon)
    if stop > start and product > _TENS:
        return Amount(first, stop, None, _NAMES.get(product, ""))
    return _quantified(tokens, first, start, lexicon) if quantified else None


def _plurals(tokens: Tokens, start: int, lexicon: Lexicon) -> tuple[int, int]:
    stop, product = start, 1
    while True:
        linked = stop > start and tokens.key(stop) in lexicon.numbers.links
        factor = _factor(tokens.key(stop + linked), lexicon, first=stop == start)
        if not factor:
            return stop, product
        stop, product = stop + linked + 1, min(product * factor, 10**12)


def _factor(key: str, lexicon: Lexicon, *, first: bool) -> int:
    order = lexicon.numbers.magnitudes.get(key, 0)
    if order or first:
        return order
    parts = lexicon.morphemes.of(key)
    return int(parts[0].value) if len(parts) == 1 and parts[0].role is Role.SCALE else 0


def _quantified(tokens: Tokens, first: int, start: int, lexicon: Lexicon) -> Amount | None:
    amount = amount_at(tokens, start, lexicon)
    if not amount or amount.value is None or amount.value <= 10 or amount.value == 20:
        return None
    name = _NAMES.get(int(amount.value), "") if amount.value == Fraction(int(amount.value)) else ""
    return Amount(first, amount.stop, None, name) if name else None
