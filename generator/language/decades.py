"""Decades and centuries: *in den 1990er Jahren*, *the nineties*, *im 21. Jahrhundert*."""

from __future__ import annotations

from typing import Final

from generator.language.date_links import after_link, is_link
from generator.language.day_words import day_in_words
from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon
from generator.language.tokens import Tokens
from generator.language.year_digits import year_digits

_CENTURY: Final = 100
_LAST_CENTURY: Final = 21
_FIRST_SHORT: Final = 30
_LONGEST: Final = 2
_MOST_CENTURIES: Final = 3
_DASH: Final = "-"


def decade_at(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read a decade; one that is not clear states no year."""
    if not tokens.is_digits(first):
        return _in_words(tokens, first, lexicon)
    word = tokens.word(first)
    if not (word.isascii() and word.isdecimal() and word[-1] == "0"):
        return ()
    stop = _suffix(tokens, first, lexicon)
    if not (year_digits(word) or len(word) == 2) or stop is None:
        return ()
    named = _has_noun(tokens, stop, lexicon)
    clear = named or (not _qualifies(tokens, stop, lexicon) and _is_opened(tokens, first, lexicon))
    if len(word) == 2:
        return (_decade(first, stop, _full(int(word)) if clear else 0),)
    return (_decade(first, stop, 0 if _qualifies(tokens, stop, lexicon) else _long(int(word))),)


def century_at(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    """Read *im 20. und 21. Jahrhundert*, *the 20th century*."""
    centuries: list[FoundDate] = []
    index = first
    while len(centuries) < _MOST_CENTURIES and (found := _ordinal(tokens, index, lexicon)):
        stop, number = found
        centuries.append(FoundDate(index, stop, (number - 1) * _CENTURY, unspecified=2))
        noun = stop + (tokens.key(stop) == _DASH)
        if tokens.key(noun) in lexicon.dates.century_words:
            return () if _is_before_christ(tokens, noun + 1, lexicon) else tuple(centuries)
        if not is_link(tokens, stop, lexicon) and tokens.key(stop) != "/":
            break
        index = after_link(tokens, stop, lexicon)
    return ()


def _is_before_christ(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    era = lexicon.eras.starting(tokens, index + (tokens.key(index) == "."))
    return era is not None and era[1] < 0


def _decade(first: int, stop: int, year: int) -> FoundDate:
    return FoundDate(first, stop, year, unspecified=1) if year else FoundDate(first, stop)


def _long(year: int) -> int:
    """Take *1900s*, which may mean a century, for no decade."""
    return year if year >= 2000 or year % _CENTURY else 0


def _full(tens: int) -> int:
    return 1900 + tens if tens >= _FIRST_SHORT else 0


def _in_words(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[FoundDate, ...]:
    dates, key = lexicon.dates, tokens.key(first)
    if key not in dates.decade_words:
        return ()
    stop = first + 1
    opened = _is_opened(tokens, first, lexicon) and not _qualifies(tokens, stop, lexicon)
    whole = key.endswith(tuple(dates.decade_nouns))
    if not (whole or opened or _has_noun(tokens, stop, lexicon)):
        return ()
    return (_decade(first, stop, dates.decade_words[key]),)


def _suffix(tokens: Tokens, first: int, lexicon: Lexicon) -> int | None:
    """Find where the ending after digits stops, with an apostrophe only in *the 1990's*."""
    stop = first + 1
    if tokens.key(stop) == "'" and tokens.attached(stop) and _is_opened(tokens, first, lexicon):
        stop += 1
    suffixed = tokens.attached(stop) and tokens.key(stop) in lexicon.dates.decade_suffixes
    return stop + 1 if suffixed else None


def _is_opened(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    dates, before = lexicon.dates, first - 1 - (tokens.key(first - 1) == "'")
    listed = tokens.key(before) in dates.list_links
    another = listed and tokens.key(before - 1) in dates.decade_suffixes
    return another or tokens.key(before) in dates.decade_openers


def _noun(tokens: Tokens, stop: int) -> int:
    return stop + (tokens.key(stop) == _DASH and tokens.attached(stop))


def _has_noun(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    return tokens.key(_noun(tokens, stop)) in lexicon.dates.decade_nouns


def _qualifies(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether another noun follows, as in *die 90er-Marke*."""
    noun = _noun(tokens, stop)
    capitalised = lexicon.surroundings.nouns_capitalised and tokens.is_capitalised(noun)
    return capitalised and not _has_noun(tokens, stop, lexicon)


def _ordinal(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    if not tokens.is_digits(index):
        found = day_in_words(tokens, index, lexicon)
        return found if found and found[1] <= _LAST_CENTURY else None
    word, mark = tokens.word(index), tokens.key(index + 1)
    marked = mark == "." if lexicon.dates.day_dot else mark in lexicon.dates.day_suffixes
    if len(word) > _LONGEST or not (word.isascii() and word.isdecimal()) or not marked:
        return None
    known = tokens.attached(index + 1) and 1 <= int(word) <= _LAST_CENTURY
    return (index + 2, int(word)) if known else None
