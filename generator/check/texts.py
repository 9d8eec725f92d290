"""A source's text with all that is read from it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.check.folding import Folded, fold
from generator.check.nearest import Passages
from generator.check.spans import Shelf
from generator.language import Language, Number, Span, StatedDate, reader
from generator.model.briefing import Source
from generator.model.claim import Passage

CONTEXT: Final = 32
"""Code points of text that a passage shows before and after it."""


@dataclass(frozen=True)
class Text:
    """A source's text with all that is read from it once and asked for often."""

    source: Source

    @cached_property
    def folded(self) -> Folded:
        """The text as quotes are compared with it."""
        return fold(self.source.text)

    @cached_property
    def passages(self) -> Passages:
        """The words of the text, among which the passage most like a quote is found."""
        return Passages(self.source.text)

    @cached_property
    def language(self) -> Language:
        """The reader of the source's language."""
        return reader(self.source.meta.language)

    @cached_property
    def numbers(self) -> Shelf[Number]:
        """All numbers of the text."""
        return Shelf(self.language.numbers(self.source.text))

    @cached_property
    def implied_numbers(self) -> Shelf[Number]:
        """What articles and *no* say of how many there are."""
        return Shelf(self.language.implied_numbers(self.source.text))

    @cached_property
    def dates(self) -> Shelf[StatedDate]:
        """All dates of the text."""
        return Shelf(self.language.dates(self.source.text))

    @cached_property
    def implied_dates(self) -> Shelf[StatedDate]:
        """The years that may count something as well."""
        return Shelf(self.language.implied_dates(self.source.text))

    def words(self, span: Span) -> str:
        """Return the words of a stretch, white space folded."""
        return " ".join(self.source.text[span.start : span.end].split())

    def passage(self, start: int, end: int) -> Passage:
        """Describe a stretch of the text as a passage of the source."""
        text = self.source.text
        blocks = self.source.document.blocks
        block = blocks[bisect_right(blocks, start, key=lambda block: block.end)]
        return Passage(
            self.source.id,
            start,
            end,
            text[start:end],
            text[max(0, start - CONTEXT) : start],
            text[end : end + CONTEXT],
            block.number,
        )
