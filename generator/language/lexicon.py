"""The tables of a language made ready for looking up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any, Final, TypeVar

from generator.language.date_words import DateWords
from generator.language.morphemes import Morphemes, Role
from generator.language.numerals import DOTTED_DATE
from generator.language.phrase_tables import Phrases
from generator.language.surroundings import Surroundings
from generator.language.tokens import Tokens, fold
from generator.language.vocabulary import Hedges, NumberWords, Vocabulary
from generator.model.count import Hedge

_SHORTEST_HEAD: Final = 6
_YEAR: Final = 4
_LINK_MARKS: Final = frozenset("/,-\u2013\u2014")


@dataclass(frozen=True, eq=False, slots=True)
class Lexicon:
    """The tables of a language with their words folded, and their phrases cut into tokens.

    None of `no_nouns` begins what a number counts.
    """

    vocabulary: Vocabulary
    numbers: NumberWords
    hedges: Hedges
    surroundings: Surroundings
    dates: DateWords
    morphemes: Morphemes
    hedges_before: Phrases[Hedge]
    hedges_after: Phrases[Hedge]

    fillers: Phrases[bool]
    halves: Phrases[bool]
    quantifiers: Phrases[bool]
    idioms: Phrases[bool]
    name_heads: Phrases[bool]
    products: Phrases[bool]
    clubs: Phrases[bool]
    money_before: Phrases[bool]
    percent: Phrases[bool]
    times: Phrases[bool]
    times_before: Phrases[bool]
    day_parts: Phrases[bool]
    part_links: Phrases[bool]
    approximate_tails: Phrases[bool]
    since: Phrases[bool]
    until: Phrases[bool]
    eras: Phrases[int]
    eras_before: Phrases[bool]
    long_heads: tuple[str, ...]
    places: tuple[str, ...]
    counted: re.Pattern[str]
    counted_many: re.Pattern[str]
    date_links: frozenset[str]
    after_days: frozenset[str]
    tens: frozenset[str]
    no_nouns: frozenset[str]
    adjective_endings: tuple[str, ...]

    def number_starts(self, tokens: Tokens) -> list[int]:
        """List the tokens that a number may begin with."""
        keys, known = tokens.keys, _Known(self._starts_number)
        return [index for index in range(len(tokens)) if known[keys[index]]]

    def date_starts(self, tokens: Tokens) -> list[int]:
        """List the tokens that a date may begin with: digits, months and days of the week."""
        keys, known, is_day = tokens.keys, _Known(self._starts_date), _Known(self._is_day)
        starts = [index for index in range(len(tokens)) if known[keys[index]]]
        ahead, behind = self.eras_before.last_keys, self.after_days | self.eras.first_keys
        return [
            index
            for index in starts
            if not is_day[keys[index]] or keys[index + 1] in behind or keys[index - 1] in ahead
        ]

    def _is_day(self, key: str) -> bool:
        """Tell whether a word is at most a day, or a year with its era."""
        parts = self.morphemes.of(key)
        ordinal = bool(parts) and parts[-1].role is Role.ORDINAL
        return ordinal or key in self.tens or (len(key) < _YEAR and key.isdecimal())

    def is_scale(self, key: str) -> bool:
        """Tell whether a word begins with a scale, such as *thousand*."""
        parts = self.morphemes.of(key)
        return bool(parts) and parts[0].role is Role.SCALE

    def _starts_number(self, key: str) -> bool:
        numbers = self.numbers
        listed = any(
            key in table for table in (numbers.magnitudes, numbers.articles, numbers.vague)
        )
        listed = listed or key in numbers.fractions
        quantifies = key in self.quantifiers.first_keys
        return key[0].isnumeric() or listed or quantifies or bool(self.morphemes.of(key))

    def _starts_date(self, key: str) -> bool:
        dates = self.dates
        tables = (dates.months, dates.abbreviations, dates.seasons, dates.decade_words)
        named = any(key in table for table in tables) or key in dates.weekdays
        return named or self._is_day(key) or (key[0].isdecimal() and _is_day_or_year(key))


def _is_day_or_year(digits: str) -> bool:
    if digits.isdecimal():
        return len(digits) <= _YEAR
    return DOTTED_DATE.fullmatch(digits) is not None


class _Known(dict[str, bool]):
    """What is known of each key met, found out once."""

    def __init__(self, find_out: Callable[[str], bool]) -> None:
        super().__init__()
        self._find_out = find_out

    def __missing__(self, key: str) -> bool:
        self[key] = known = self._find_out(key)
        return known


@lru_cache
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    """Make the tables of a language ready, once."""
    spellings = vocabulary.spellings
    numbers = _folded(vocabulary.numbers, spellings)
    hedges = _folded(vocabulary.hedges, spellings)
    surroundings = _folded(vocabulary.surroundings, spellings)
    dates = _folded(vocabulary.dates, spellings)
    return Lexicon(
        vocabulary=vocabulary,
        numbers=numbers,
        hedges=hedges,
        surroundings=surroundings,
        dates=dates,
        morphemes=Morphemes(numbers),
        hedges_before=Phrases(hedges.before, vocabulary),
        hedges_after=Phrases(hedges.after, vocabulary),
        fillers=_phrases(hedges.fillers | hedges.articles, vocabulary),
        halves=_phrases(numbers.halves, vocabulary),
        quantifiers=_phrases(numbers.quantifiers, vocabulary),
        idioms=_phrases(numbers.idioms, vocabulary),
        name_heads=_phrases(surroundings.name_heads, vocabulary),
        products=_phrases(surroundings.products, vocabulary),
        clubs=_phrases(surroundings.clubs, vocabulary),
        money_before=_phrases(surroundings.money_before, vocabulary),
        percent=_phrases(surroundings.percent, vocabulary),
        times=_phrases(surroundings.times, vocabulary),
        times_before=_phrases(surroundings.times_before, vocabulary),
        day_parts=_phrases(surroundings.day_parts, vocabulary),
        part_links=_phrases(surroundings.part_links, vocabulary),
        approximate_tails=_phrases(dates.approximate_tails, vocabulary),
        since=_phrases(dates.since, vocabulary),
        until=_phrases(dates.until, vocabulary),
        eras=Phrases(dates.eras, vocabulary),
        eras_before=_phrases(dates.eras_before, vocabulary),
        long_heads=tuple(head for head in surroundings.name_heads if len(head) >= _SHORTEST_HEAD),
        places=tuple(surroundings.places),
        counted=_counted(surroundings, compounds=vocabulary.compounds),
        counted_many=_counted(surroundings, compounds=vocabulary.compounds, many=True),
        date_links=_date_links(dates),
        after_days=_after_days(dates),
        tens=_tens(numbers),
        no_nouns=surroundings.small_words | surroundings.determiners,
        adjective_endings=tuple(filter(None, vocabulary.inflection.adjective_endings)),
    )


def _counted(around: Surroundings, *, compounds: bool, many: bool = False) -> re.Pattern[str]:
    """Look for stems as the last part of compounds, or where a word begins in other languages."""
    stems = around.counted_stems
    if not stems:
        return re.compile(r"(?!)")
    if not compounds:
        found = (re.escape(stem.removesuffix("$")) + "$" * stem.endswith("$") for stem in stems)
        return re.compile(f"^(?:{'|'.join(found)})")
    endings = "|".join(sorted(around.counted_endings, key=len, reverse=True))
    found = (
        f"{re.escape(stem)}(?:{endings})" + "?" * (not many or stem.endswith(around.plural_ends))
        for stem in stems
    )
    return re.compile(f"(?:{'|'.join(found)})$")


def _date_links(dates: DateWords) -> frozenset[str]:
    return dates.interval_links | dates.list_links | dates.night_links | _LINK_MARKS


def _after_days(dates: DateWords) -> frozenset[str]:
    """List what may follow a day or an ordinal that begins a date; where nothing does, none is."""
    endings = dates.day_suffixes | dates.decade_suffixes | frozenset("'.")
    months = dates.day_links | dates.months.keys() | dates.abbreviations.keys()
    return endings | months | dates.century_words | _date_links(dates)


def _tens(numbers: NumberWords) -> frozenset[str]:
    """List the words that stand before the ordinal in *twenty-first* and *thirty-first*."""
    return frozenset(word for word, value in numbers.cardinals.items() if value in {20, 30})


def _phrases(listed: Iterable[str], vocabulary: Vocabulary) -> Phrases[bool]:
    return Phrases(dict.fromkeys(listed, True), vocabulary)


Tables = TypeVar("Tables", NumberWords, Hedges, Surroundings, DateWords)


def _folded(tables: Tables, spellings: Mapping[str, str]) -> Tables:
    changes: dict[str, Any] = {}
    for each in fields(tables):
        table = getattr(tables, each.name)
        if isinstance(table, Mapping):
            changes[each.name] = {
                fold(word, spellings): _folded_words(value, spellings)
                for word, value in table.items()
            }
        else:
            changes[each.name] = _folded_words(table, spellings)
    return replace(tables, **changes)


def _folded_words(table: object, spellings: Mapping[str, str]) -> object:
    if isinstance(table, frozenset | tuple):
        return type(table)(fold(word, spellings) for word in table)
    return table
