"""Other ways to write the numbers and dates among the words of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import Final

from generator.language import LANGUAGES

_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:([.,'’])[0-9]{3})(?:\1[0-9]{3})*", re.ASCII)
_PLAIN: Final = re.compile(r"[1-9][0-9]{3,11}", re.ASCII)
_DAY: Final = re.compile(r"(0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?", re.ASCII)
_YEAR: Final = re.compile(r"[12][0-9]{3}", re.ASCII)
_MONTH: Final = re.compile(r"0[1-9]|1[0-2]", re.ASCII)
_DOTTED: Final = re.compile(r"(0?[1-9]|[12][0-9]|3[01])\.(0?[1-9]|1[0-2])\.([12][0-9]{3})")
_YEARS: Final = range(1500, 2101)
_GROUPS: Final = (".", ",")


def other_numbers(words: Sequence[str]) -> Iterator[str]:
    """Yield each number of four and more digits as it could be written, too."""
    for word in words:
        if _GROUPED.fullmatch(word):
            yield from _written(int(re.sub(r"\D", "", word)))
        elif _PLAIN.fullmatch(word) and int(word) not in _YEARS:
            yield from _written(int(word))


def other_dates(words: Sequence[str]) -> Iterator[str]:
    """Yield each month of a year, with or without its day, in figures and in every language."""
    for before, word, after, last in _windows(words):
        if month := _months().get(word):
            yield from _date_in_words(month, before, after, last)
        elif _MONTH.fullmatch(word) and _YEAR.fullmatch(before) and _DAY.fullmatch(after):
            yield from _month_words(int(word))
        elif dotted := _DOTTED.fullmatch(word):
            yield dotted[3]
            yield from _figures(dotted[3], int(dotted[2]), dotted[1])


def _written(number: int) -> Iterator[str]:
    yield str(number)
    for mark in _GROUPS:
        yield f"{number:,}".replace(",", mark)


def _windows(words: Sequence[str]) -> Iterator[tuple[str, str, str, str]]:
    padded = ("", *words, "", "")
    shifted = (islice(padded, start, None) for start in range(4))
    return zip(*shifted, strict=False)


def _date_in_words(month: int, before: str, after: str, last: str) -> Iterator[str]:
    """Read *24 Januar 2024*, *January 24 2024* and *Januar 2024*."""
    first = _DAY.fullmatch(before)
    if _YEAR.fullmatch(after):
        yield from _figures(after, month, first[1] if first else "")
    elif (second := _DAY.fullmatch(after)) and _YEAR.fullmatch(last):
        yield from _figures(last, month, second[1])


def _figures(year: str, month: int, day: str) -> Iterator[str]:
    yield f"{month:02}"
    yield from _month_words(month)
    if day:
        yield f"{int(day):02}"
        yield f"{int(day)}.{month}.{year}"
        yield f"{int(day):02}.{month:02}.{year}"


def _month_words(month: int) -> Iterator[str]:
    return (word for word, number in _months(abbreviated=False).items() if number == month)


@cache
def _months(*, abbreviated: bool = True) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for vocabulary in LANGUAGES.values():
        dates = vocabulary.dates
        found |= {**dates.months, **(dates.abbreviations if abbreviated else {})}
    return MappingProxyType({word.lower(): number for word, number in found.items()})
