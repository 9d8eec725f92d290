"""Ranges: two numbers that a text joins to one, from the smaller to the larger."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from generator.language.amounts import Amount, amount_at
from generator.language.heads import has_head
from generator.language.hedging import before_hedge
from generator.language.lexicon import Lexicon
from generator.language.stems import begins
from generator.language.tokens import Tokens
from generator.model.count import Hedge

_DASHES: Final = frozenset("-\u2013\u2212")
_CHANGE_DISTANCE: Final = 10
_TEN: Final = 10
_HUNDRED: Final = 100
_LEAST_GROWTH: Final = 3
_ENDS: Final = frozenset({Hedge.ABOUT, Hedge.UP_TO})


@dataclass(frozen=True, slots=True)
class NumberRange:
    """Two amounts with the values that the words between them give them.

    `ambiguous` where the first may or may not share the scale of the second, and the values
    are then not to be used.
    """

    low: Amount
    high: Amount
    values: tuple[Fraction, Fraction]
    opener: int | None
    ambiguous: bool = False


def range_from(
    tokens: Tokens, low: Amount, opener: int | None, lexicon: Lexicon
) -> NumberRange | None:
    """Read the range that begins with an amount, behind the `opener` where there is one."""
    if low.value is None or low.ordinal:
        return None
    first = low.first
    dangling = _dangles(tokens, low.stop)
    link = low.stop + dangling
    if (after := _after_link(tokens, link, opener, lexicon)) is None:
        return None
    if after > link + 1 and _is_no_count(tokens, first, lexicon):
        return None
    second, clear = _second(tokens, after, lexicon)
    high = amount_at(tokens, second, lexicon)
    if not high or high.value is None or high.ordinal or _is_change(tokens, first, lexicon):
        return None
    step = _is_step(tokens, first, lexicon)
    if step and (not clear or _is_growth(tokens, first, low.value, high.value, lexicon)):
        return None
    joined = _joined(low, high, low.value, high.value, opener, dangling=dangling)
    return replace(joined, ambiguous=True) if joined and (step or not clear) else joined


def _is_no_count(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether *Platz 2 bis zu 300* or *14:30 up to 300* has a name or a time before it."""
    minutes = tokens.attached(first) and tokens.key(first - 1) == ":"
    return minutes or (tokens.is_digits(first) and has_head(tokens, first, lexicon))


def _dangles(tokens: Tokens, index: int) -> bool:
    """Tell whether a hyphen stands for the rest of a word, as in *zwei- bis dreitausend*."""
    hyphen = tokens.key(index) == "-" and tokens.attached(index)
    return hyphen and not tokens.attached(index + 1)


def _joined(
    low: Amount,
    high: Amount,
    first: Fraction,
    second: Fraction,
    opener: int | None,
    *,
    dangling: bool,
) -> NumberRange | None:
    factor = next((f for f in high.factors if first < second / f), None)
    if factor is None:
        shortened = dangling and first < _TEN and second >= _HUNDRED
        joined = NumberRange(low, high, (first, second), opener, ambiguous=shortened)
        return joined if first < second else None
    ambiguous = high.fused and not dangling
    return NumberRange(low, high, (first * factor, second), opener, ambiguous)


def range_opener(tokens: Tokens, first: int, lexicon: Lexicon) -> int | None:
    """Find *between* before a number, a hedge or a currency between them."""
    stop = first
    if found := lexicon.hedges_before.ending(tokens, stop):
        stop = found[0]
    if money := lexicon.money_before.ending(tokens, stop):
        stop = money[0]
    return stop - 1 if tokens.key(stop - 1) in lexicon.hedges.range_openers else None


def _after_link(tokens: Tokens, index: int, opener: int | None, lexicon: Lexicon) -> int | None:
    """Step over *to*, or *up to*, between two numbers."""
    hedge = lexicon.hedges_before.starting(tokens, index)
    if hedge and hedge[1] is Hedge.UP_TO and hedge[0] > index + 1:
        links = lexicon.hedges.range_links.intersection(tokens.keys[index : hedge[0]])
        return hedge[0] if links else None
    return index + 1 if _links(tokens, index, opener, lexicon) else None


def _links(tokens: Tokens, index: int, opener: int | None, lexicon: Lexicon) -> bool:
    key = tokens.key(index)
    if opener is not None and key == lexicon.hedges.range_openers[tokens.key(opener)]:
        return True
    if key in _DASHES:
        return tokens.attached(index) == tokens.attached(index + 1)
    return key in lexicon.hedges.range_links


def _second(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, bool]:
    """Step over a hedge or a currency before the second number; tell whether it stays the end."""
    hedge = lexicon.hedges_before.starting(tokens, index)
    index = hedge[0] if hedge else index
    money = lexicon.money_before.starting(tokens, index)
    return money[0] if money else index, hedge is None or hedge[1] in _ENDS


def _is_step(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether *rose by 500 to 3,000* may say how much and to what something rose."""
    step = before_hedge(tokens, first, lexicon)
    changed = begins(tokens.key(step - 1), lexicon.hedges.changes)
    return changed and tokens.key(step) in lexicon.hedges.steps


def _is_growth(
    tokens: Tokens, first: int, step: Fraction, total: Fraction, lexicon: Lexicon
) -> bool:
    """Tell whether *rose by 500 to 3,000* can only say how much and to what."""
    clear = tokens.key(before_hedge(tokens, first, lexicon)) in lexicon.hedges.clear_steps
    return clear and total > _LEAST_GROWTH * step


def _is_change(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a text says that something rose or fell from one number to the other."""
    origin = before_hedge(tokens, first, lexicon)
    if tokens.key(origin) not in lexicon.hedges.origins:
        return False
    if tokens.key(origin - 1) in lexicon.hedges.change_particles:
        return True
    for index in range(origin - 1, max(-1, origin - 1 - _CHANGE_DISTANCE), -1):
        if tokens.key(index) in {".", ";", ":", "\n"}:
            return False
        if begins(tokens.key(index), lexicon.hedges.changes):
            return True
    return False
