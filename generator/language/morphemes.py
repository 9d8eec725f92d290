"""Number words cut into the parts that a number is added up from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto
from fractions import Fraction
from functools import lru_cache
from typing import Final, NamedTuple

from generator.language.vocabulary import NumberWords

_LONGEST: Final = 100
_REMEMBERED: Final = 4096


class Role(Enum):
    """What a part of a number word does in a number."""

    CARDINAL = auto()
    SCALE = auto()
    HALF = auto()
    JOINER = auto()
    ORDINAL = auto()


class Morpheme(NamedTuple):
    """A part of a number word: what it does, and its value."""

    role: Role
    value: Fraction


class Morphemes:
    """Cuts the number words of a language into their parts."""

    def __init__(self, numbers: NumberWords) -> None:
        """Prepare the patterns from folded tables."""
        self.of = lru_cache(_REMEMBERED)(self._of)
        self._none = numbers.articles | numbers.joiners
        self._parts = _parts(numbers)
        self._ordinals = {
            word + ending: Morpheme(Role.ORDINAL, Fraction(value))
            for word, value in numbers.ordinals.items()
            for ending in numbers.ordinal_endings
        }
        part = _alternatives(self._parts)
        ordinal, tail = _alternatives(self._ordinals), _alternatives(numbers.tails)
        self._part = re.compile(part)
        self._word = re.compile(
            f"(?P<cardinals>(?:{part})*)(?:(?P<ordinal>{ordinal})|(?:{tail}))?"
            if numbers.compound
            else f"(?P<cardinals>{part})|(?P<ordinal>{ordinal})"
        )

    def _of(self, key: str) -> tuple[Morpheme, ...]:
        """Cut a word into its parts, none where it is no number word."""
        if len(key) > _LONGEST or key in self._none:
            return ()
        match = self._word.fullmatch(key)
        if not match:
            return ()
        cardinals = [self._parts[part] for part in self._part.findall(match["cardinals"] or "")]
        ordinal = [self._ordinals[match["ordinal"]]] if match["ordinal"] else []
        return (*cardinals, *ordinal)


def _parts(numbers: NumberWords) -> dict[str, Morpheme]:
    parts = {word: Morpheme(Role.SCALE, Fraction(value)) for word, value in numbers.scales.items()}
    parts |= {word: Morpheme(Role.CARDINAL, Fraction(v)) for word, v in numbers.cardinals.items()}
    if numbers.compound:
        joiner, half = Morpheme(Role.JOINER, Fraction(0)), Morpheme(Role.HALF, Fraction(1, 2))
        parts |= dict.fromkeys(numbers.joiners, joiner)
        parts |= {half_word: half for half_word in numbers.halves if half_word.isalpha()}
    return parts


def _alternatives(listed: Iterable[str]) -> str:
    longest_first = sorted(listed, key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, longest_first)) or r"(?!)"
