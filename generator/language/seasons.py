"""Seasons of a year: *Frühjahr 2024*, *in the fall of 2023*."""

from __future__ import annotations

from typing import Final

from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens
from generator.language.years import is_year

_MOST_LINKS: Final = 2


def season_at(tokens: Tokens, first: int, lexicon: Lexicon) -> FoundDate | None:
    """Read a season with its year where one follows it."""
    season = lexicon.dates.seasons.get(tokens.key(first))
    capitalised = tokens.is_capitalised(first) or not lexicon.surroundings.nouns_capitalised
    if not season or not capitalised:
        return None
    year = season_year(tokens, first, lexicon)
    if not is_year(tokens, year, lexicon):
        return FoundDate(first, first + 1, None, season)
    return FoundDate(first, year + 1, int(tokens.word(year)), season)


def season_year(tokens: Tokens, first: int, lexicon: Lexicon) -> int:
    """Find where the year of a season would stand."""
    index = first + 1
    while index <= first + _MOST_LINKS and tokens.key(index) in lexicon.dates.season_links:
        index += 1
    return index
