"""Four digits that are part of something else than a year: of a sum, a code, a range of numbers."""

from __future__ import annotations

from typing import Final

from generator.language.counted import are_counted
from generator.language.heads import has_head
from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens
from generator.language.units import is_unit
from generator.language.year_digits import is_likely_year, is_of_our_time

_DASHES: Final = frozenset("-–")


def is_part_of_more(
    tokens: Tokens, index: int, lexicon: Lexicon, *, after_dash: bool = False
) -> bool:
    """Tell whether a unit, a sign or a name makes the digits something else."""
    if not after_dash and (
        starts_more(tokens, index, lexicon) or _is_end_of_range(tokens, index, lexicon)
    ):
        return True
    after = index + 1
    if tokens.key(after) == "-" and tokens.attached(after) and tokens.attached(after + 1):
        return tokens.is_digits(after + 1) or are_counted(tokens, after, lexicon)
    if tokens.attached(after) and _goes_on(tokens, after):
        return True
    key = tokens.key(after)
    money = key in lexicon.surroundings.money
    measured = is_unit(tokens, after, lexicon) or lexicon.percent.starting(tokens, after) or money
    scaled = lexicon.is_scale(key)
    timed = lexicon.times.starting(tokens, after)
    strong = tokens.key(index - 1) in lexicon.dates.year_words
    return not strong and bool(measured or scaled or timed)


def _goes_on(tokens: Tokens, after: int) -> bool:
    clock = tokens.key(after) == ":" and tokens.attached(after + 1)
    return clock or tokens.is_word(after) or tokens.key(after) in {"_", "+", "/"}


def _is_end_of_range(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the digits go with others to a range of numbers, not of years."""
    dates, before = lexicon.dates, index - 2
    opens = tokens.key(index - 1) in dates.interval_openers
    dated = tokens.key(index - 1) in dates.year_words | dates.year_prepositions and not opens
    if dated and is_likely_year(tokens.word(index)):
        return False
    closing = lexicon.hedges.range_openers.get(tokens.key(index - 1))
    listing = frozenset({closing} if opens and closing else ())
    links = dates.interval_links | _DASHES | listing
    if tokens.is_digits(index + 2) and tokens.key(index + 1) in links:
        return True
    linked = tokens.key(index - 1) in dates.interval_links | dates.list_links
    plain = linked and tokens.is_digits(before) and tokens.word(before).isdecimal()
    opened = tokens.key(before - 1) in dates.interval_openers
    return plain and opened and not is_of_our_time(tokens.word(before))


def starts_more(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether what stands before the digits makes them something else."""
    if tokens.attached(index):
        before, joined = tokens.key(index - 1), lexicon.dates.year_prefixes
        if before in joined:
            return False
        if before == "-" and tokens.key(index - 2) in lexicon.dates.year_words | joined:
            return False
        if before == "." and tokens.key(index - 2) in lexicon.dates.approximate:
            return False
        if tokens.is_word(index - 1) or before in set("-\u2212/.:,#$_+="):
            return True
    money = lexicon.money_before.ending(tokens, index)
    return bool(money) or has_head(tokens, index, lexicon)
