"""A text cut into words, numbers written in digits, and signs."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from operator import add, eq
from typing import Final

from generator.language.numerals import is_numeral
from generator.language.reading import Span
from generator.language.vocabulary import Notation, Vocabulary

PARAGRAPH: Final = "\n"
SENTENCE_ENDS: Final = frozenset({"", PARAGRAPH, ".", "!", "?", ":"})
"""What stands before the first word of a sentence, nothing among it."""

_REMEMBERED: Final = 4
_MARGIN: Final = 32
_SPACES: Final = " \n\u00a0\u2007\u2009\u202f"
_MARKS: Final = ".,'’\u02bc"
_SIGNS: Final = {
    "\u2010": "-",
    "\u2011": "-",
    "\u2019": "'",
    "\u2018": "'",
    "\u02bc": "'",
}


class Shape(Enum):
    """What the first character of a token tells about it."""

    DIGITS = auto()
    CAPITALISED = auto()
    SMALL = auto()
    SIGN = auto()


@dataclass(frozen=True, eq=False, slots=True)
class Tokens:
    """The tokens of a text: `words` as written, `keys` as the tables of the language have them.

    Both lists end in empty strings, more than any reader looks behind the last token or, with
    negative indices, before the first: they can be looked up without regard to the borders.
    """

    text: str
    words: Sequence[str]
    keys: Sequence[str]
    starts: Sequence[int]
    shapes: Sequence[Shape]
    follows: Sequence[bool]

    def __len__(self) -> int:
        return len(self.starts)

    def key(self, index: int) -> str:
        """Look up a key, which is empty before the text and after it."""
        return self.keys[index]

    def word(self, index: int) -> str:
        """Look up a word as written, which is empty before the text and after it."""
        return self.words[index]

    def at(self, offset: int) -> int:
        """Give the token that a place in the text belongs to."""
        return bisect_right(self.starts, offset) - 1

    def attached(self, index: int) -> bool:
        """Tell whether nothing stands between a token and the one before it."""
        return self.follows[index]

    def phrase(self, first: int, stop: int) -> str:
        """Give the keys from a token up to, not including, another as the tables have them."""
        return " ".join(self.keys[first:stop])

    def span(self, first: int, stop: int) -> Span:
        """Give the stretch of text from a token up to, not including, another."""
        return Span(self.starts[first], self.starts[stop - 1] + len(self.words[stop - 1]))

    def is_digits(self, index: int) -> bool:
        """Tell whether a token is written in digits."""
        return self.shapes[index] is Shape.DIGITS

    def is_word(self, index: int) -> bool:
        """Tell whether a token is a word."""
        return self.shapes[index] in _WORD_SHAPES

    def is_capitalised(self, index: int) -> bool:
        """Tell whether a token is a word with a capital letter."""
        return self.shapes[index] is Shape.CAPITALISED


class _Shapes(dict[str, Shape]):
    """The shape of each word met, found out once."""

    def __missing__(self, word: str) -> Shape:
        first = word[:1]
        shape = Shape.SIGN
        if first.isdecimal():
            shape = Shape.DIGITS
        elif first.isalpha():
            shape = Shape.CAPITALISED if first.isupper() else Shape.SMALL
        self[word] = shape
        return shape


_WORD_SHAPES: Final = frozenset({Shape.CAPITALISED, Shape.SMALL})


class _Keys(dict[str, str]):
    """The key of each word met, made once."""

    def __init__(self, spellings: Mapping[str, str]) -> None:
        super().__init__(_SIGNS)
        self._spellings = spellings

    def __missing__(self, word: str) -> str:
        self[word] = key = fold(word, self._spellings)
        return key


def fold(word: str, spellings: Mapping[str, str]) -> str:
    """Write a word the one way that the tables know: small letters, one spelling of each."""
    key = (canonical(word) or word).casefold()
    for letter, spelling in spellings.items():
        key = key.replace(letter, spelling)
    return _SIGNS.get(key, key)


def canonical(word: str) -> str:
    """Write a word in composed letters, without soft hyphens."""
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", word).replace("\u00ad", "")


@lru_cache(_REMEMBERED)
def tokenise(text: str, vocabulary: Vocabulary) -> Tokens:
    """Cut a text into tokens, digits with the group marks of the language kept together."""
    words, starts = _cut(text, vocabulary.notation)
    ends = map(add, starts, map(len, words))
    follows = [False, *map(eq, ends, starts[1:]), *[False] * _MARGIN]
    words += [""] * _MARGIN
    keys, shapes = _Keys(vocabulary.spellings), _Shapes()
    return Tokens(
        text,
        words,
        [keys[word] for word in words],
        starts,
        [shapes[word] for word in words],
        follows,
    )


@lru_cache
def _token(notation: Notation) -> re.Pattern[str]:
    written = _MARKS + notation.groups + notation.decimal
    marks = re.escape("".join(mark for mark in written if not mark.isspace()))
    return re.compile(
        rf"""
        (?:https?://|www\.)\S+
        | [^\W\d_]+ (?: [\u0300-\u036f\u00ad]+ [^\W\d_]* )*
        | \d+ (?: \u00ad+\d+ | [{marks}]\d+ | [{_SPACES}]\d{{3}}(?!\d) )*
        | \n\s*\n
        | \S
        """,
        re.VERBOSE,
    )


def _cut(text: str, notation: Notation) -> tuple[list[str], list[int]]:
    words: list[str] = []
    starts: list[int] = []
    for match in _token(notation).finditer(text):
        word = match[0]
        if word[0].isdecimal() and not word.isdecimal() and not is_numeral(word, notation):
            _split(word, match.start(), words, starts)
        else:
            words.append(word if word[0] != PARAGRAPH else PARAGRAPH)
            starts.append(match.start())
    return words, starts


def _split(word: str, start: int, words: list[str], starts: list[int]) -> None:
    for part in re.finditer(rf"[^{_SPACES}]+", word):
        words.append(part[0])
        starts.append(start + part.start())
