"""One number of a text, in digits or words, before anything is known about what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from generator.language.attached_scales import attached_scale
from generator.language.common_fractions import fraction_after, several_parts, vulgar_fraction
from generator.language.followers import counts_nothing
from generator.language.lexicon import Lexicon
from generator.language.morphemes import Role
from generator.language.numerals import LARGEST, read_numeral
from generator.language.sums import Sum
from generator.language.tokens import Tokens

_TEN: Final = 10
_HUNDRED: Final = 100
_THOUSAND: Final = 1000
_MOST_WORDS: Final = 12


@dataclass(frozen=True, slots=True)
class Amount:
    """The tokens `first` up to `stop`, and the number that they mean.

    `value` is `None` where that can't be told, and for a `magnitude`. `factors` are what a
    shorter number before *to* is multiplied by; `fused` tells that they are not written apart.
    """

    first: int
    stop: int
    value: Fraction | None
    magnitude: str = ""
    factors: tuple[Fraction, ...] = ()
    fused: bool = False
    ordinal: bool = False


def amount_at(
    tokens: Tokens, first: int, lexicon: Lexicon, *, joined: bool = True
) -> Amount | None:
    """Read the number that begins with a token, `joined` by *and* after hundreds and scales."""
    if tokens.is_digits(first):
        return _in_digits(tokens, first, lexicon)
    if _is_idiom(tokens, first, lexicon):
        return None
    if tokens.key(first) in lexicon.numbers.abbreviations:
        return None
    return _in_words(tokens, first, lexicon, joined=joined)


def _is_idiom(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a number word is none, as in *außer acht lassen* with no noun behind it."""
    if lexicon.surroundings.nouns_capitalised and not counts_nothing(tokens, first + 1, lexicon):
        return False
    idioms = lexicon.idioms
    return bool(idioms.starting(tokens, first) or idioms.ending(tokens, first + 1))


def _in_digits(tokens: Tokens, first: int, lexicon: Lexicon) -> Amount | None:
    value = read_numeral(tokens.word(first), lexicon.vocabulary.notation)
    stop = first + 1
    if value is not None and (part := fraction_after(tokens, stop)):
        stop, value = part[0], value + part[1]
    if value is None:
        return Amount(first, stop + lexicon.is_scale(tokens.key(stop)), None)
    return _scaled(tokens, first, stop, value, lexicon)


def _scaled(
    tokens: Tokens, first: int, start: int, value: Fraction, lexicon: Lexicon
) -> Amount | None:
    if not _may_be_scaled(tokens, start, lexicon):
        return _plain(first, start, value)
    stop, added = attached_scale(tokens, start, Sum(open=value, digits=True), lexicon)
    if stop == start:
        stop, added = _extend(tokens, start, added, lexicon, joined=False)
    if stop == start:
        return _plain(first, start, value)
    return _amount(tokens, first, stop, added, lexicon)


def _plain(first: int, stop: int, value: Fraction) -> Amount:
    if value and value.denominator == 1 and value.numerator % _THOUSAND == 0:
        return Amount(first, stop, value, factors=(Fraction(_THOUSAND),), fused=True)
    return Amount(first, stop, value)


def _may_be_scaled(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    key = tokens.key(index)
    return (
        key == "-"
        or key in lexicon.numbers.attached_scales
        or key in lexicon.halves.first_keys
        or bool(lexicon.morphemes.of(key))
    )


def _in_words(tokens: Tokens, first: int, lexicon: Lexicon, *, joined: bool) -> Amount | None:
    numbers = lexicon.numbers
    start = first + (tokens.key(first) in numbers.articles)
    if part := vulgar_fraction(tokens, start):
        return _scaled(tokens, first, start + 1, part, lexicon)
    if part := numbers.fractions.get(tokens.key(start)):
        return _part_of_scale(tokens, first, start, part, lexicon)
    if parts := several_parts(tokens, start, lexicon):
        return _part_of_scale(tokens, first, *parts, lexicon)
    if start > first and not lexicon.is_scale(tokens.key(start)):
        return _one_of_two(tokens, first, lexicon)
    stop, added = _extend(tokens, start, Sum(), lexicon, joined=joined)
    if point := _spoken_decimals(tokens, stop, added, lexicon):
        return _scaled(tokens, first, *point, lexicon)
    return _amount(tokens, first, stop, added, lexicon) if stop > start else None


def _one_of_two(tokens: Tokens, first: int, lexicon: Lexicon) -> Amount | None:
    """Take an article for a number in *ein bis zwei* and *ein- bis zweihundert*."""
    link = first + 1 + (tokens.key(first + 1) == "-")
    closing = lexicon.hedges.range_openers.get(tokens.key(first - 1))
    links = tokens.key(link) in lexicon.hedges.range_links or tokens.key(link) == closing
    ranged = lexicon.numbers.compound and links
    counted = tokens.is_digits(link + 1) or lexicon.morphemes.of(tokens.key(link + 1))
    return Amount(first, first + 1, Fraction(1)) if ranged and counted else None


def _spoken_decimals(
    tokens: Tokens, index: int, added: Sum, lexicon: Lexicon
) -> tuple[int, Fraction] | None:
    """Read on after *two* in *two point five million*, which only a scale makes certain."""
    if tokens.key(index) not in lexicon.numbers.points or added.open is None or added.scale:
        return None
    parts = lexicon.morphemes.of(tokens.key(index + 1))
    digit = len(parts) == 1 and parts[0].role is Role.CARDINAL and parts[0].value < _TEN
    if not digit or not lexicon.is_scale(tokens.key(index + 2)):
        return None
    return index + 2, added.open + parts[0].value / _TEN


def _part_of_scale(
    tokens: Tokens, first: int, start: int, part: Fraction, lexicon: Lexicon
) -> Amount | None:
    index = start + 1
    index += tokens.key(index) in lexicon.numbers.links
    index += tokens.key(index) in lexicon.numbers.articles
    index += tokens.key(index) == "-"
    stop, added = _extend(tokens, index, Sum(open=part, digits=True), lexicon, joined=False)
    return _amount(tokens, first, stop, added, lexicon) if stop > index else None


def _amount(tokens: Tokens, first: int, stop: int, added: Sum, lexicon: Lexicon) -> Amount | None:
    """Make an amount; a scale left over after it makes it unreadable."""
    if not added.complete:
        return None
    fused = stop - first == 1
    left_over = stop > first + 1 and lexicon.is_scale(tokens.key(stop))
    value = None if left_over or added.value > LARGEST else added.value
    stop += left_over
    return Amount(first, stop, value, "", added.factors, fused, added.ordinal)


def _extend(
    tokens: Tokens, start: int, added: Sum, lexicon: Lexicon, *, joined: bool
) -> tuple[int, Sum]:
    """Add the words from `start` on as far as they make one number."""
    stop = start
    while True:
        index = _next_word(tokens, stop, lexicon, added if joined else None)
        if (longer := _add_word(tokens.key(index), added, lexicon)) is not None:
            stop, added = _after_abbreviation(tokens, index, lexicon), longer
        elif (half := lexicon.halves.starting(tokens, stop)) and (longer := added.add_half()):
            stop, added = half[0], longer
        else:
            return stop, added


def _add_word(key: str, added: Sum, lexicon: Lexicon) -> Sum | None:
    parts = lexicon.morphemes.of(key)
    longer: Sum | None = added if parts else None
    for part in parts:
        longer = longer.add(part, compound=lexicon.numbers.compound) if longer else None
    return longer if longer and longer.complete else None


def _next_word(tokens: Tokens, index: int, lexicon: Lexicon, added: Sum | None) -> int:
    """Step over a hyphen, or over *and* where it joins the parts of one number."""
    if tokens.key(index) == "-" and tokens.attached(index) and tokens.attached(index + 1):
        return index + 1
    if not added or lexicon.numbers.compound:
        return index
    if tokens.key(index) in lexicon.numbers.joiners:
        return index + _may_join(tokens, index + 1, added, lexicon)
    return index + (tokens.key(index) == "," and _joins_thousands(tokens, index, added, lexicon))


def _joins_thousands(tokens: Tokens, comma: int, added: Sum, lexicon: Lexicon) -> bool:
    """Tell whether a comma goes on with a number, as in *two thousand, five hundred*."""
    if added.open is not None or added.scale < _THOUSAND or added.digits:
        return False
    if not 0 < _first_scale(tokens, comma + 1, lexicon) < added.scale:
        return False
    between = lexicon.numbers.joiners | {"-"}
    for stop in range(comma + 1, comma + 1 + _MOST_WORDS):
        if not lexicon.morphemes.of(tokens.key(stop)) and tokens.key(stop) not in between:
            return tokens.key(stop) not in lexicon.numbers.links | {","}
    return False


def _may_join(tokens: Tokens, index: int, added: Sum, lexicon: Lexicon) -> bool:
    """Tell whether *and* goes on with the number instead of naming another one."""
    parts = lexicon.morphemes.of(tokens.key(index))
    if added.digits or not parts or parts[0].role not in {Role.CARDINAL, Role.ORDINAL}:
        return False
    scale = _first_scale(tokens, index, lexicon)
    if added.open is not None and added.last == _HUNDRED:
        return scale != _HUNDRED
    return added.open is None and scale < added.scale and added.scale >= _THOUSAND


def _first_scale(tokens: Tokens, index: int, lexicon: Lexicon) -> Fraction:
    for each in range(index, index + 4):
        for part in lexicon.morphemes.of(tokens.key(each)):
            if part.role is Role.SCALE:
                return part.value
        if tokens.key(each) != "-" and not lexicon.morphemes.of(tokens.key(each)):
            break
    return Fraction(0)


def _after_abbreviation(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    dotted = tokens.key(index) in lexicon.numbers.abbreviations and tokens.key(index + 1) == "."
    return index + 1 + dotted
