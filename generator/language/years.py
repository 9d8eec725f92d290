"""Whether four digits are a year or a number of things: told by their surroundings."""

from __future__ import annotations

from typing import Final

from generator.language.counted import are_counted
from generator.language.hedging import is_comparison
from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens
from generator.language.year_digits import is_likely_year, is_of_our_time, is_round, year_digits
from generator.language.year_parts import is_part_of_more, starts_more
from generator.model.count import Hedge

_FIRST_MODERN_YEAR: Final = 1500


def is_year(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a token is a year.

    A word such as *Jahr* or *since* before it decides; then a unit, a name or a hedge beside it;
    then what follows: people or things counted make it a number of them, other nouns only when
    it is round. Nothing of this, and it is a year when it is one of our time or the last five
    centuries.
    """
    if not year_digits(tokens.word(index)) or is_part_of_more(tokens, index, lexicon):
        return False
    dates, before = lexicon.dates, tokens.key(index - 1)
    if before == "-" and tokens.attached(index):
        before = tokens.key(index - 2)
    if tokens.attached(index) and before in dates.year_prefixes:
        return True
    if before in dates.year_words or before in dates.months or before in dates.abbreviations:
        return True
    if _is_number(tokens, index, before, lexicon) or _is_hedged(tokens, index, lexicon):
        return False
    if before in dates.year_prepositions:
        return not _is_round_number_of(tokens, index, lexicon)
    return _is_year_alone(tokens, index, lexicon)


def has_suffix(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an ending makes digits the year of what follows, as in *die 2014er Mission*."""
    suffixed = tokens.attached(index + 1) and tokens.key(index + 1) in lexicon.dates.year_suffixes
    plain = year_digits(tokens.word(index)) and not starts_more(tokens, index, lexicon)
    return suffixed and plain and is_likely_year(tokens.word(index))


def may_be_year(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether digits may be a year as well as a number of things.

    They may with a hedge and nothing counted behind, as in *verlor mehr als 2006* and *left around
    1950*, and with something counted apart from them, as in *2030 neue Panzer*.
    """
    if not year_digits(tokens.word(index)) or is_part_of_more(tokens, index, lexicon):
        return False
    before = lexicon.hedges_before.ending(tokens, index)
    if not before:
        return _may_count(tokens, index, lexicon) and not _is_hedged(tokens, index, lexicon)
    if _noun_follows(tokens, index, lexicon):
        return False
    counts = tokens.key(before[0] - 1) in lexicon.dates.number_prepositions
    if counts or lexicon.fillers.ending(tokens, before[0]):
        return False
    if tokens.key(before[0]) in lexicon.dates.approximate:
        return True
    compares = tokens.phrase(before[0], index) in lexicon.hedges.comparisons
    bounds = before[1] is Hedge.UP_TO
    return (compares or bounds) and is_likely_year(tokens.word(index))


def is_year_interval(tokens: Tokens, low: int, high: int, lexicon: Lexicon) -> bool:
    """Tell whether two tokens, joined by *to* or a dash, are the years of an interval."""
    if not (year_digits(tokens.word(low)) and year_digits(tokens.word(high))):
        return False
    if int(tokens.word(low)) > int(tokens.word(high)):
        return False
    if is_part_of_more(tokens, high, lexicon, after_dash=True):
        return False
    if _is_hedged(tokens, low, lexicon) and not _is_about_years(tokens, low, high, lexicon):
        return False
    if starts_more(tokens, low, lexicon):
        return False
    both_round = is_round(tokens.word(low)) and is_round(tokens.word(high))
    ours = is_of_our_time(tokens.word(low)) and is_of_our_time(tokens.word(high))
    return not (both_round and (not ours or _noun_follows(tokens, high, lexicon)))


def _is_about_years(tokens: Tokens, low: int, high: int, lexicon: Lexicon) -> bool:
    """Tell *c. 1848–1931*, somebody's years, from a number of things."""
    hedge = lexicon.hedges_before.ending(tokens, low)
    about = hedge is not None and tokens.key(hedge[0]) in lexicon.dates.approximate
    return about and not _noun_follows(tokens, high, lexicon)


def is_end_year(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a token is the year that an interval ends in."""
    if not year_digits(tokens.word(index)) or not is_of_our_time(tokens.word(index)):
        return False
    round_number = is_round(tokens.word(index)) and _noun_follows(tokens, index, lexicon)
    more = is_part_of_more(tokens, index, lexicon, after_dash=True)
    return not (more or round_number or are_counted(tokens, index + 1, lexicon))


def _is_hedged(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a hedge makes the digits a number of things, not a year given as about."""
    if _is_hedged_behind(tokens, index, lexicon):
        return True
    before = lexicon.hedges_before.ending(tokens, index)
    if not before or tokens.key(before[0]) in lexicon.hedges.doubtful:
        return False
    between_numbers = is_comparison(tokens, before[0], index, lexicon)
    if between_numbers or _is_compared(tokens, before[0], index, lexicon):
        return False
    if lexicon.since.ending(tokens, before[0]) or lexicon.until.ending(tokens, before[0]):
        dated = is_likely_year(tokens.word(index))
        return not dated or _noun_follows(tokens, index, lexicon)
    if before[1] is Hedge.UP_TO and tokens.key(index - 1) in lexicon.dates.year_prepositions:
        return False
    about = before[1] is Hedge.ABOUT and tokens.key(before[0]) in lexicon.dates.approximate
    plausible = about and is_likely_year(tokens.word(index))
    return not plausible or are_counted(tokens, index + 1, lexicon)


def _is_compared(tokens: Tokens, first: int, index: int, lexicon: Lexicon) -> bool:
    """Tell whether something is compared with a year, as in *80 Boote, mehr als 2018*."""
    compares = tokens.phrase(first, index) in lexicon.hedges.comparisons
    likely = is_likely_year(tokens.word(index))
    return compares and likely and not _noun_follows(tokens, index, lexicon)


def _is_hedged_behind(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell *2011 or so* from the year *in 2011 or so*."""
    after = lexicon.hedges_after.starting(tokens, index + 1)
    if not after or after[0] <= index + 2:
        return False
    dated = tokens.key(index - 1) in lexicon.dates.year_prepositions
    about = after[1] is Hedge.ABOUT and not _noun_follows(tokens, after[0] - 1, lexicon)
    return not (dated and about and is_likely_year(tokens.word(index)))


def _is_round_number_of(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    if not _noun_follows(tokens, index, lexicon):
        return False
    return is_round(tokens.word(index)) or not is_of_our_time(tokens.word(index))


def _is_year_alone(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    if are_counted(tokens, index + 1, lexicon) or _may_count(tokens, index, lexicon):
        return False
    if _noun_follows(tokens, index, lexicon):
        return is_likely_year(tokens.word(index))
    if is_of_our_time(tokens.word(index)):
        return True
    enclosed = (tokens.key(index - 1), tokens.key(index + 1)) == ("(", ")")
    modern = int(tokens.word(index)) >= _FIRST_MODERN_YEAR
    return modern and (enclosed or not is_round(tokens.word(index)))


def _may_count(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether *neue* or the like stands between digits and something counted.

    Or one of those whom a text rarely counts: *schickten 2014 Truppen*.
    """
    described = tokens.key(index + 1) in lexicon.hedges.fillers
    counted = described and are_counted(tokens, index + 2, lexicon)
    counted |= tokens.key(index + 1) in lexicon.surroundings.collectives
    plain = is_likely_year(tokens.word(index))
    return counted and plain and not _is_number(tokens, index, tokens.key(index - 1), lexicon)


def _is_number(tokens: Tokens, index: int, before: str, lexicon: Lexicon) -> bool:
    """Tell whether *total* or *a total of* goes before digits."""
    total = lexicon.fillers.ending(tokens, index)
    phrase = total is not None and total[0] < index - 1
    ends = lexicon.until.ending(tokens, index)
    bounded = ends is not None and ends[0] < index - 1
    counts = before in lexicon.dates.number_prepositions and not bounded
    return phrase or counts or _is_change(tokens, index, lexicon)


def _is_change(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell *von 1900 auf 2300* from the years *von 1900 auf 1901*."""
    hedges, other = lexicon.hedges, index + 2
    opened = tokens.key(index - 1) in hedges.origins
    linked = opened and tokens.key(index + 1) in hedges.change_links
    plain = tokens.is_digits(other) and not year_digits(tokens.word(other))
    return linked and plain and lexicon.vocabulary.numbers.compound


def _noun_follows(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun or an adjective with a noun follows, as far as the letters show it."""
    after = index + 1
    if are_counted(tokens, after, lexicon) or are_counted(tokens, after + 1, lexicon):
        return True
    if not tokens.is_word(after):
        return False
    if lexicon.surroundings.nouns_capitalised:
        inflected = tokens.key(after).endswith(("e", "en", "er"))
        adjective = inflected and tokens.is_capitalised(after + 1)
        return tokens.is_capitalised(after) or adjective
    return tokens.key(after).endswith("s") and len(tokens.key(after)) > 4
