"""Times of day in words or parts."""

from __future__ import annotations

from typing import Final

from generator.language.amounts import Amount, amount_at
from generator.language.followers import counts_nothing
from generator.language.lexicon import Lexicon
from generator.language.numerals import read_numeral
from generator.language.tokens import Tokens

_HOURS: Final = 12
_MINUTES_OF_HOUR: Final = frozenset({5, 10, 20, 25})
_LAST_HOUR: Final = 24
_MINUTES: Final = 60


def is_clock(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a number is an hour behind *half past*, or the minutes behind *14 Uhr*."""
    if lexicon.times_before.ending(tokens, first):
        return not tokens.is_digits(first) or _below(tokens, first, _HOURS + 1, lexicon)
    timed = lexicon.times.ending(tokens, first)
    minutes = tokens.key(first - 1) in lexicon.surroundings.before_minutes
    alone = stop == first + 1 and tokens.word(first).isdecimal()
    if not timed or not minutes or not alone or not tokens.is_digits(timed[0] - 1):
        return False
    return _below(tokens, first, _MINUTES, lexicon) and counts_nothing(tokens, stop, lexicon)


def is_minute_or_hour(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> bool:
    """Tell whether a number is one of the two in *um 5 nach 12* and *at ten past six*."""
    around = lexicon.surroundings
    if tokens.key(amount.stop) in around.minute_links:
        hour = amount_at(tokens, amount.stop + 1, lexicon)
        return hour is not None and _are_time(tokens, amount, hour, lexicon)
    if tokens.key(amount.first - 1) not in around.minute_links:
        return False
    minutes = amount_at(tokens, amount.first - 2, lexicon)
    return minutes is not None and _are_time(tokens, minutes, amount, lexicon)


def _are_time(tokens: Tokens, minutes: Amount, hour: Amount, lexicon: Lexicon) -> bool:
    placed = tokens.key(minutes.first - 1) in lexicon.surroundings.clock_prepositions
    small = minutes.value in _MINUTES_OF_HOUR and hour.value in range(1, _HOURS + 1)
    return placed and small and counts_nothing(tokens, hour.stop, lexicon)


def is_hour(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> bool:
    """Tell whether a number is an hour of a part of the day, as in *morgens um sieben*."""
    before = tokens.key(amount.first - 1)
    if before not in lexicon.surroundings.clock_prepositions or not may_be_hour(amount):
        return False
    named = lexicon.day_parts.ending(tokens, amount.first - 1)
    named = named or lexicon.day_parts.starting(tokens, amount.stop)
    return bool(named) and counts_nothing(tokens, amount.stop, lexicon)


def may_be_hour(amount: Amount) -> bool:
    """Tell whether a number is one of the hours of a day."""
    return amount.value in range(_LAST_HOUR + 1)


def _below(tokens: Tokens, index: int, limit: int, lexicon: Lexicon) -> bool:
    value = read_numeral(tokens.word(index), lexicon.vocabulary.notation)
    return value is not None and value < limit
