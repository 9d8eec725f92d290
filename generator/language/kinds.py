"""What a number counts, measures or names, told by the words beside it."""

from __future__ import annotations

from typing import Final

from generator.language.ages import is_age
from generator.language.amounts import Amount
from generator.language.clocks import is_clock, is_hour, is_minute_or_hour
from generator.language.counted import is_counted
from generator.language.followers import counts_nothing
from generator.language.heads import counts, has_head, is_address, is_compound_name, is_telephone
from generator.language.lexicon import Lexicon
from generator.language.reading import NumberKind
from generator.language.shared_kinds import shared_kind
from generator.language.shares import is_share, is_vote
from generator.language.tokens import Tokens
from generator.language.units import kind_by_unit, unit_at
from generator.language.year_digits import FIRST_YEAR, LAST_YEAR

_MINUS: Final = frozenset("-\u2012\u2013\u2212")
_JOINING: Final = frozenset(":/=+.,-\u2013")
_LARGEST_ORDINAL: Final = 1000


def kind_of(tokens: Tokens, first: int, stop: int, amount: Amount, lexicon: Lexicon) -> NumberKind:
    """Tell the kind of the number that stands in the tokens `first` up to `stop`."""
    kind = (
        kind_by_unit(tokens, stop, lexicon)
        or shared_kind(tokens, first, amount, lexicon)
        or _kind_by_previous(tokens, first, stop, amount, lexicon)
    )
    if kind:
        return kind
    if is_age(tokens, first, amount, lexicon) or _is_repetition(tokens, amount, lexicon):
        return NumberKind.MEASURE
    if amount.ordinal or _is_ordinal(tokens, first, stop, lexicon):
        return NumberKind.ORDINAL
    if _is_name(tokens, first, stop, lexicon):
        return NumberKind.NAME
    return _kind_by_signs(tokens, first, stop, lexicon)


def _is_repetition(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> bool:
    """Tell *ten times as many*, which counts nothing, from what happened *ten times*."""
    around, unit = lexicon.surroundings, unit_at(tokens, amount.stop, lexicon)
    repeated = tokens.key(unit) in around.repetitions and not amount.ordinal
    return repeated and tokens.key(unit + 1) in around.multiples


def _kind_by_previous(
    tokens: Tokens, first: int, stop: int, amount: Amount, lexicon: Lexicon
) -> NumberKind | None:
    around = lexicon.surroundings
    if lexicon.money_before.ending(tokens, first):
        return NumberKind.MONEY
    if is_clock(tokens, first, stop, lexicon) or is_hour(tokens, amount, lexicon):
        return NumberKind.TIME
    if is_minute_or_hour(tokens, amount, lexicon):
        return NumberKind.TIME
    links = lexicon.dates.interval_openers | lexicon.numbers.links
    before = first - 1 - (tokens.key(first - 1) in links)
    if tokens.key(before) in around.measure_before and not is_counted(tokens, stop, lexicon):
        return NumberKind.MEASURE
    return NumberKind.YEAR if _is_year_in_words(tokens, first, stop, amount, lexicon) else None


def _is_year_in_words(
    tokens: Tokens, first: int, stop: int, amount: Amount, lexicon: Lexicon
) -> bool:
    """Tell *im Jahr zweitausenddrei* from *pro Jahr zweitausend Menschen*."""
    if tokens.is_digits(first) or tokens.key(first - 1) not in lexicon.dates.year_words:
        return False
    years = FIRST_YEAR <= (amount.value or 0) <= LAST_YEAR
    return years and counts_nothing(tokens, stop, lexicon)


def _is_ordinal(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    if not tokens.is_digits(first) or stop != first + 1 or not tokens.attached(stop):
        return False
    if tokens.key(stop) in lexicon.dates.day_suffixes:
        return True
    plain = len(tokens.word(first)) <= len(str(_LARGEST_ORDINAL)) and tokens.word(first).isdecimal()
    dotted = lexicon.numbers.ordinal_dot and tokens.key(stop) == "."
    return dotted and plain and _goes_on(tokens, first, stop, lexicon)


def _goes_on(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether the dot after a number ends no sentence."""
    follower = tokens.word(stop + 1)
    if not tokens.is_word(stop + 1):
        return False
    if follower[0].islower() or tokens.key(first - 1) in {"", "\n"}:
        return True
    owned = tokens.is_capitalised(first - 1) and tokens.key(first - 1).endswith("s")
    return owned or tokens.key(first - 1) in lexicon.surroundings.determiners


def _is_name(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    if not tokens.is_digits(first):
        headed = has_head(tokens, first, lexicon) and not _counts_in_words(tokens, stop, lexicon)
        return headed or is_compound_name(tokens, stop, lexicon)
    return (
        _continues_word(tokens, first, stop, lexicon)
        or (tokens.key(first - 1), tokens.key(stop)) == ("[", "]")
        or tokens.key(first - 1) == "#"
        or is_telephone(tokens, first)
        or (has_head(tokens, first, lexicon) and not counts(tokens, first, stop, lexicon))
        or is_address(tokens, stop, lexicon)
        or is_compound_name(tokens, stop, lexicon)
    )


def _counts_in_words(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    noun = lexicon.surroundings.nouns_capitalised and not counts_nothing(tokens, stop, lexicon)
    return noun or is_counted(tokens, stop, lexicon)


def _continues_word(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether letters stand right before the digits, or after them: G7, F-16, 737MAX."""
    if tokens.attached(first) and (tokens.is_word(first - 1) or tokens.key(first - 1) == "_"):
        return True
    if tokens.attached(first) and tokens.attached(first - 1) and _joins_name(tokens, first - 1):
        return True
    last = tokens.is_digits(stop - 1) and tokens.attached(stop)
    if tokens.key(stop) in lexicon.numbers.digit_tails:
        return False
    return last and (tokens.is_word(stop) or tokens.key(stop) == "_")


def _joins_name(tokens: Tokens, sign: int) -> bool:
    """Tell whether a hyphen or plus stands behind letters, or behind a name such as E3."""
    if tokens.key(sign) not in {"-", "+"}:
        return False
    lettered = tokens.attached(sign - 1) and tokens.is_word(sign - 2)
    return tokens.is_word(sign - 1) or lettered


def _kind_by_signs(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> NumberKind:
    """Tell times, scores, fractions and negative numbers from plain quantities."""
    before = _sign(tokens, first - 1) if tokens.attached(first) else ""
    after = _sign(tokens, stop) if tokens.attached(stop + 1) and tokens.attached(stop) else ""
    if ":" in {before, after} and _is_clock(tokens, first, before):
        return NumberKind.TIME
    if is_share(tokens, first, stop, lexicon):
        return NumberKind.UNREADABLE
    if before in _JOINING or after in _JOINING:
        votes = is_vote(tokens, stop if before else stop + 2, lexicon)
        return NumberKind.QUANTITY if votes else NumberKind.UNREADABLE
    part = stop + (tokens.key(stop) == "-" and tokens.attached(stop + 1))
    if _is_negative(tokens, first, lexicon) or tokens.key(part) in lexicon.numbers.parts:
        return NumberKind.UNREADABLE
    return NumberKind.QUANTITY


def _sign(tokens: Tokens, index: int) -> str:
    """Look up the sign between two numbers in digits, empty where it is not between such."""
    between = tokens.is_digits(index - 1) and tokens.is_digits(index + 1)
    return tokens.key(index) if between and tokens.attached(index) else ""


def _is_clock(tokens: Tokens, first: int, before: str) -> bool:
    hour = first - 2 if before == ":" else first
    hours, minutes = tokens.word(hour), tokens.word(hour + 2)
    return len(hours) <= 2 and len(minutes) == 2 and int(hours) <= 24 and int(minutes) < 60


def _is_negative(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    if tokens.key(first - 1) in lexicon.surroundings.negative:
        return True
    signed = tokens.attached(first) and tokens.key(first - 1) in _MINUS
    return signed and not tokens.attached(first - 1)
