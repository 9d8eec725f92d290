"""One language edition of the site: its words, numbers and dates."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from babel import Locale
from babel.numbers import format_decimal

from generator.catalogue import Catalogue, catalogue
from generator.model.count import Count, Hedge
from generator.model.text import Text, Wording, primary

_SIZES: Final = {"s": 6, "m": 9, "l": 12}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words on a page; `lang` names their language where it is not that of the page."""

    words: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A count as a reader sees it: the hedge in words, then the number."""

    hedge: str
    number: str
    exact: bool

    @property
    def words(self) -> str:
        """The whole in one line."""
        return f"{self.hedge} {self.number}".strip()

    @property
    def size(self) -> str:
        """How much room the longest word of the number takes."""
        longest = max(len(word) for word in self.number.split())
        return next((size for size, most in _SIZES.items() if longest <= most), "xl")


@dataclass(frozen=True)
class Edition:
    """The language that a site is written in."""

    language: str

    @cached_property
    def words(self) -> Catalogue:
        """Our own words in this language."""
        return catalogue("pages", self.language)

    @cached_property
    def locale(self) -> Locale:
        """How numbers and months are written."""
        return Locale.parse(self.words.language)

    def phrase(self, text: Text) -> Phrase:
        """Choose the wording of a text for the readers of this edition."""
        return self.spoken(text.wording(self.language))

    def spoken(self, wording: Wording) -> Phrase:
        """Mark words with their language where it is not that of the edition."""
        return Phrase(wording.words, self.spoken_in(wording.language))

    def spoken_in(self, language: str) -> str:
        """Return the language that words must be marked with, none for that of the edition."""
        return "" if primary(language) == primary(self.language) else language

    def number(self, number: int) -> str:
        """Write a whole number with the separators of the language."""
        return str(format_decimal(number, locale=self.locale))

    def figure(self, count: Count) -> Figure:
        """Write a count in words: *rund* 2.500, *Hunderte*, 2.000 *bis* 2.500."""
        match count.hedge:
            case Hedge.EXACT:
                return Figure("", self.number(count.first), exact=True)
            case Hedge.MAGNITUDE:
                return Figure("", self.words.text(f"magnitude-{count}"), exact=False)
            case Hedge.RANGE:
                return Figure("", self._range(count), exact=False)
            case hedge:
                words = self.words.text(f"hedge-{hedge.replace(' ', '-')}")
                return Figure(words, self.number(count.first), exact=False)

    def _range(self, count: Count) -> str:
        low, high = self.number(count.first), self.number(count.second or count.first)
        return self.words.text("range", low=low, high=high)
