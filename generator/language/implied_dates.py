"""Years that only the sense of a text tells from numbers of things: *1194 eroberte er Sizilien*.

Nobody would list them among the dates of a text, as the same digits may count something: they are
read apart from the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from generator.language.counted import are_counted
from generator.language.date_surroundings import share_qualifiers
from generator.language.dates import dates_of, stated_of
from generator.language.followers import counts_nothing
from generator.language.found_dates import FoundDate
from generator.language.heads import is_scene
from generator.language.lexicon import Lexicon, lexicon
from generator.language.numbers import numbers_of
from generator.language.reading import Number, NumberKind, StatedDate
from generator.language.tokens import Tokens, tokenise
from generator.language.vocabulary import Vocabulary
from generator.model.count import Hedge

_FIRST_YEAR: Final = 100
_LAST_YEAR: Final = 2199
_LONG: Final = 4
_HEDGES: Final = frozenset({Hedge.EXACT, Hedge.ABOUT, Hedge.RANGE, Hedge.UP_TO})


def read_implied_dates(text: str, vocabulary: Vocabulary) -> tuple[StatedDate, ...]:
    """Read what may be a year as well as a number of things, in order and without overlap."""
    tokens, tables = tokenise(text, vocabulary), lexicon(vocabulary)
    days = {date.stop: date for date in dates_of(tokens, tables) if date.month and not date.year}
    found = [
        _with_day(date, days.get(date.first))
        for number in numbers_of(tokens, tables)
        for date in _years(tokens, number, tables)
    ]
    return tuple(share_qualifiers(stated_of(tokens, date, tables) for date in found))


def _years(tokens: Tokens, number: Number, lexicon: Lexicon) -> Iterator[FoundDate]:
    if not number.count or not _may_be_dated(tokens, number, lexicon):
        return
    if number.count.hedge not in _HEDGES:
        return
    spans = number.parts or (number.span,)
    indices = [tokens.at(span.start) for span in spans]
    if not all(_may_be_year(tokens, index, lexicon) for index in indices):
        return
    roles = ("start", "end") if number.parts else ("",)
    for index, role in zip(indices, roles, strict=True):
        yield FoundDate(index, index + 1, int(tokens.word(index)), role=role)


def _may_be_dated(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """Tell whether a number is no name, or the name of a place: *Er verkaufte das Haus 1342*."""
    before = tokens.key(tokens.at(number.span.start) - 1)
    place = number.kind is NumberKind.NAME and is_scene(before, lexicon)
    return place or number.kind is NumberKind.QUANTITY


def _may_be_year(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    word, after = tokens.word(index), index + 1
    if not word.isdecimal() or not word.isascii() or not _FIRST_YEAR <= int(word) <= _LAST_YEAR:
        return False
    counted = (are_counted(tokens, behind, lexicon) for behind in (after, after + 1))
    if word[0] == "0" or any(counted):
        return False
    if len(word) < _LONG and not counts_nothing(tokens, after, lexicon):
        return False
    return not _plural_follows(tokens, after, lexicon)


def _plural_follows(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    key = tokens.key(index)
    if lexicon.surroundings.nouns_capitalised:
        plural = key.endswith(("e", "en", "er", "s")) and not key.endswith("ien")
        return tokens.is_capitalised(index) and plural
    known = lexicon.surroundings.small_words | lexicon.dates.onwards
    return key.endswith("s") and len(key) > _LONG and key not in known


def _with_day(year: FoundDate, day: FoundDate | None) -> FoundDate:
    """Put a year to the day or month right before it, as in *28. Januar 814*."""
    return replace(day, year=year.year, stop=year.stop) if day else year
