"""The numbers of a text: amounts, ranges and magnitudes with their hedges and kinds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from generator.language.amounts import Amount, amount_at
from generator.language.dates import claimed_digits
from generator.language.hedging import HedgeWords, hedge_after, hedge_before, is_bounded, otherwise
from generator.language.kinds import kind_of
from generator.language.lexicon import Lexicon, lexicon
from generator.language.magnitudes import magnitude_at
from generator.language.numerals import read_numeral
from generator.language.ranges import NumberRange, range_from, range_opener
from generator.language.reading import Number, NumberKind
from generator.language.tokens import Tokens, tokenise
from generator.language.vocabulary import Vocabulary
from generator.model.count import MAGNITUDES, Count, Hedge

_DOZEN: Final = 12


@dataclass(frozen=True, slots=True)
class _Found:
    """A number and the token after it."""

    number: Number
    stop: int


def read_numbers(text: str, vocabulary: Vocabulary) -> tuple[Number, ...]:
    """Read the numbers of a text, in order and without overlap."""
    return tuple(numbers_of(tokenise(text, vocabulary), lexicon(vocabulary)))


def numbers_of(tokens: Tokens, lexicon: Lexicon) -> Iterator[Number]:
    """Yield the numbers of a text that is cut into tokens."""
    claimed = claimed_digits(tokens, lexicon)
    stop = 0
    for first in lexicon.number_starts(tokens):
        if first < stop:
            continue
        if kind := claimed.get(first):
            yield _in_date(tokens, first, kind, lexicon)
        elif found := _found(tokens, first, claimed, lexicon):
            yield found.number
            stop = found.stop


def _in_date(tokens: Tokens, first: int, kind: NumberKind, lexicon: Lexicon) -> Number:
    value = read_numeral(tokens.word(first).lstrip("0"), lexicon.vocabulary.notation)
    readable = kind is not NumberKind.UNREADABLE
    count = _count(value, None) if readable else None
    return Number(tokens.span(first, first + 1), kind, count)


def _found(
    tokens: Tokens, first: int, claimed: dict[int, NumberKind], lexicon: Lexicon
) -> _Found | None:
    if magnitude := magnitude_at(tokens, first, lexicon):
        return _of_magnitude(tokens, magnitude, lexicon)
    opener = range_opener(tokens, first, lexicon)
    amount = amount_at(tokens, first, lexicon, joined=opener is None)
    joined = range_from(tokens, amount, opener, lexicon) if amount else None
    if joined and joined.high.first not in claimed:
        return _of_range(tokens, joined, lexicon)
    if opener is not None:
        amount = amount_at(tokens, first, lexicon)
    return _of_amount(tokens, amount, lexicon) if amount else None


def _of_magnitude(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> _Found:
    count = Count(Hedge.MAGNITUDE, *MAGNITUDES[amount.magnitude]) if amount.magnitude else None
    if is_bounded(hedge_before(tokens, amount.first, lexicon)):
        count = None
    kind = kind_of(tokens, amount.first, amount.stop, amount, lexicon)
    if count is None and kind is NumberKind.QUANTITY:
        kind = NumberKind.UNREADABLE
    span = tokens.span(amount.first, amount.stop)
    number = Number(span, kind, count, otherwise=_couple(tokens, amount, count, lexicon))
    return _Found(number, amount.stop)


def _couple(tokens: Tokens, amount: Amount, count: Count | None, lexicon: Lexicon) -> Count | None:
    """Return what *a couple of hundred* says as well: about 200."""
    pair = lexicon.numbers.pairs.intersection(tokens.keys[amount.first : amount.stop])
    if not pair or not count:
        return None
    one = _DOZEN if amount.magnitude == "dozens" else count.first
    return Count(Hedge.ABOUT, 2 * one)


def _of_range(tokens: Tokens, joined: NumberRange, lexicon: Lexicon) -> _Found:
    first, stop = joined.low.first, joined.high.stop
    kind = kind_of(tokens, first, stop, joined.high, lexicon)
    hedge = _range_hedge(tokens, joined, lexicon)
    count = None if is_bounded(hedge) else _range_count(joined)
    if count is None and kind is NumberKind.QUANTITY:
        kind = NumberKind.UNREADABLE
    return _Found(
        Number(
            tokens.span(first, stop),
            kind,
            None if kind is NumberKind.UNREADABLE else count,
            tokens.span(hedge.first, hedge.stop) if hedge else None,
            (tokens.span(first, joined.low.stop), tokens.span(joined.high.first, stop)),
        ),
        stop,
    )


def _range_count(joined: NumberRange) -> Count | None:
    low, high = joined.values
    if joined.ambiguous or not low.denominator == high.denominator == 1:
        return None
    return Count(Hedge.RANGE, int(low), int(high))


def _range_hedge(tokens: Tokens, joined: NumberRange, lexicon: Lexicon) -> HedgeWords | None:
    if joined.opener is not None:
        return HedgeWords(joined.opener, joined.opener + 1, Hedge.RANGE)
    return hedge_before(tokens, joined.low.first, lexicon)


def _of_amount(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> _Found:
    kind = kind_of(tokens, amount.first, amount.stop, amount, lexicon)
    hedge = hedge_before(tokens, amount.first, lexicon)
    hedge = hedge or hedge_after(tokens, amount.first, amount.stop, lexicon)
    count = _count(amount.value, hedge)
    if count is None and kind is NumberKind.QUANTITY:
        kind = NumberKind.UNREADABLE
    number = Number(
        tokens.span(amount.first, amount.stop),
        kind,
        None if kind is NumberKind.UNREADABLE else count,
        tokens.span(hedge.first, hedge.stop) if hedge else None,
        otherwise=_otherwise(tokens, count, hedge, lexicon),
    )
    return _Found(number, amount.stop)


def _otherwise(
    tokens: Tokens, count: Count | None, words: HedgeWords | None, lexicon: Lexicon
) -> Count | None:
    """Return what a hedge with two meanings says as well."""
    hedge = otherwise(tokens, words, lexicon) if words and count else None
    return Count(hedge, count.first) if hedge and count else None


def _count(value: Fraction | None, words: HedgeWords | None) -> Count | None:
    if value is None or value.denominator != 1:
        return None
    hedge = words.hedge if words else Hedge.EXACT
    if hedge is None or (hedge is Hedge.FEWER_THAN and not value):
        return None
    return Count(hedge, int(value))
