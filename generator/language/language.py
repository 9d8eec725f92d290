"""A language as a reader of texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.language.dates import read_dates
from generator.language.implied_dates import read_implied_dates
from generator.language.implied_numbers import read_implied_numbers
from generator.language.names import find_names
from generator.language.numbers import read_numbers
from generator.language.reading import Number, Span, StatedDate
from generator.language.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Language:
    """Reads numbers, dates and names in texts of one language."""

    vocabulary: Vocabulary

    @property
    def code(self) -> str:
        """The primary language subtag of BCP 47."""
        return self.vocabulary.code

    def numbers(self, text: str) -> tuple[Number, ...]:
        """Read the numbers of a text, in order and without overlap."""
        return read_numbers(text, self.vocabulary)

    def implied_numbers(self, text: str) -> tuple[Number, ...]:
        """Read what articles, *no*, *both* and likely years say of how many there are."""
        return read_implied_numbers(text, self.vocabulary)

    def implied_dates(self, text: str) -> tuple[StatedDate, ...]:
        """Read the years that may count something as well."""
        return read_implied_dates(text, self.vocabulary)

    def dates(self, text: str) -> tuple[StatedDate, ...]:
        """Read the dates of a text, in order and without overlap."""
        return read_dates(text, self.vocabulary)

    def mentions(self, text: str, names: Iterable[str]) -> tuple[Span, ...]:
        """Find where any of the names stands, in order and without overlap."""
        return self.find_names(text, {"": names})[""]

    def find_names(
        self, text: str, names: Mapping[str, Iterable[str]]
    ) -> dict[str, tuple[Span, ...]]:
        """Find the names of many owners in one pass over the text."""
        return find_names(text, names, self.vocabulary)
