"""The words and marks that join dates to lists and intervals."""

from __future__ import annotations

from typing import Final

from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens

DASHES: Final = frozenset("-\u2013\u2014")
"""The dashes between two dates."""

_MOST_WORDS: Final = 4


def is_link(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a token may join two dates."""
    return tokens.key(index) in lexicon.date_links


def is_interval_link(tokens: Tokens, link: int, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a token joins the date from `first` on to the end of an interval."""
    dates, key = lexicon.dates, tokens.key(link)
    if key in DASHES:
        return tokens.attached(link) == tokens.attached(link + 1)
    if key in dates.interval_links:
        return True
    openers = lexicon.hedges.range_openers
    if key in dates.night_links:
        return bool(_opener(tokens, first, lexicon))
    return openers.get(_opener(tokens, first, lexicon)) == key


def after_link(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """Step over *bis zum Mittwoch, dem* or the like."""
    index += 1 + (tokens.key(index) == "," and tokens.key(index + 1) in lexicon.dates.list_links)
    for _ in range(_MOST_WORDS):
        if not _is_between(tokens, index, lexicon) and tokens.key(index) != ",":
            break
        index += 1
    return index


def _opener(tokens: Tokens, first: int, lexicon: Lexicon) -> str:
    """Return *from* or *between* where it stands before a date, over words such as *the*."""
    dates = lexicon.dates
    for index in range(first - 1, first - 2 - _MOST_WORDS, -1):
        key = tokens.key(index)
        if key in dates.interval_openers:
            return key
        if not _is_between(tokens, index, lexicon):
            return ""
    return ""


def _is_between(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word may stand between a link or an opener and its date, as *ca.* may."""
    key, dates = tokens.key(index), lexicon.dates
    dotted = key == "." and tokens.key(index - 1) in dates.approximate
    return dotted or key in dates.fillers or key in dates.weekdays or key in dates.approximate
