"""Digits that may be a year, and the year that stands behind a day or a month."""

from __future__ import annotations

from typing import Final

from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens

FIRST_YEAR: Final = 1000
LAST_YEAR: Final = 2199
_ROUND: Final = 50
_PIVOT: Final = 69


def year_digits(word: str) -> bool:
    """Tell whether a token is four digits in the range of years that texts speak of."""
    plain = len(word) == 4 and word.isascii() and word.isdecimal()
    return plain and FIRST_YEAR <= int(word) <= LAST_YEAR


def is_of_our_time(word: str) -> bool:
    """Tell whether a token is a year that texts speak of most."""
    return year_digits(word) and 1900 <= int(word) < 2100


def is_likely_year(word: str) -> bool:
    """Tell whether a token is a year of our time, and no round number."""
    return is_of_our_time(word) and not is_round(word)


def is_round(word: str) -> bool:
    """Tell whether digits are a round number, as those of things often are."""
    return int(word) % _ROUND == 0


def year_after(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """Read the year after a month or day, a comma or *of* between them: the year and the stop."""
    for year in dict.fromkeys((index, _after_of(tokens, index, lexicon))):
        if short := _shortened_year(tokens, year):
            return short, year + 2
        if year_digits(tokens.word(year)) and not _goes_on(tokens, year + 1):
            return int(tokens.word(year)), year + 1
    if tokens.key(index) == "(" and tokens.key(index + 2) == ")":
        bracketed = year_digits(tokens.word(index + 1))
        return (int(tokens.word(index + 1)), index + 3) if bracketed else (None, index)
    return None, index


def _after_of(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """Step over a comma, or over *of* or *des Jahres*."""
    if tokens.key(index) == ",":
        return index + 1
    links = lexicon.dates.season_links
    index += tokens.key(index) in links
    return index + (tokens.key(index) in links)


def _shortened_year(tokens: Tokens, index: int) -> int | None:
    """Read '24, its apostrophe apart from what stands before it."""
    digits = tokens.word(index + 1)
    written = tokens.key(index) == "'" and len(digits) == 2 and digits.isascii()
    apart = tokens.attached(index + 1) and not tokens.attached(index)
    return full_year(digits) if written and apart and digits.isdecimal() else None


def full_year(digits: str) -> int:
    """Read a year; of two digits, 69 to 99 mean 19.., 00 to 68 mean 20.. as in POSIX."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= _PIVOT else 2000)


def _goes_on(tokens: Tokens, index: int) -> bool:
    return tokens.attached(index) and (tokens.is_word(index) or tokens.key(index) == "%")
