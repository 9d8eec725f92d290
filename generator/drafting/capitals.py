"""Words with capital letters: the runs of them that may be names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.drafting.labels import noun_phrase
from generator.drafting.prose import Prose, Word
from generator.language import NumberKind, Span

_ACRONYM: Final = re.compile(r" \(([^\W\d_a-zäöü]{2,6})\)")
_COUNTING: Final = (NumberKind.QUANTITY, NumberKind.MEASURE)
_NUMBERING: Final = (NumberKind.QUANTITY, NumberKind.NAME)
_INITIAL: Final = re.compile(r"(?<= )[^\W\d_]\Z")


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands; `sure` where its kind needs no second look."""

    words: str
    kind: str
    span: Span
    sure: bool = True


@dataclass(frozen=True)
class Capitals:
    """Finds the runs of words with capital letters in a text."""

    prose: Prose

    def runs(self, words: Sequence[Word]) -> Iterator[list[Word]]:
        """Yield the runs of words that may be names, particles such as *van* inside."""
        run: list[Word] = []
        for place, word in enumerate(words):
            if run and (not self.prose.adjacent(run[-1], word) or self._owns(run[-1])):
                yield self._whole(run)
                run = []
            if self.can_be_named(word) or (run and self._is_particle(word)):
                run += [] if not run and self._is_counted(words, place) else [word]
            elif run:
                yield self._whole(run)
                run = []
        if run:
            yield self._whole(run)

    def can_be_named(self, word: Word) -> bool:
        """Tell whether a word may be a part of a name."""
        if not word.is_capitalised or self._is_common(word) or self._is_numbered(word):
            return False
        return word.text[-1].isalpha()

    def said(self, span: Span) -> str:
        """Return a name as it is given, without a possessive ending, with the dot of *Anna S.*."""
        words = self.prose.wording(span)
        if words.endswith(("'s", "’s")):
            return words[:-2]
        dotted = _INITIAL.search(words) and self.prose.plain[span.end : span.end + 1] == "."
        return f"{words}." if dotted else words

    def _is_particle(self, word: Word) -> bool:
        """Tell *van*, and the beginning of *al-Islam*."""
        first, _, rest = word.text.partition("-")
        particle = first.lower() in self.prose.clues.particles
        return particle and (not rest or rest[0].isupper())

    def acronym(self, span: Span) -> str:
        """Return the acronym in brackets behind a name, empty where there is none."""
        match = _ACRONYM.match(self.prose.plain, span.end)
        return match[1] if match else ""

    def _owns(self, word: Word) -> bool:
        """Tell the end of an owner's name: *Japan's Kuroda Devices*."""
        return word.key != word.text.lower().rstrip(".")

    def _is_numbered(self, word: Word) -> bool:
        """Tell a thing with a number for its name: *Tempo 30*, *Covid 19*."""
        sentence = self.prose.sentence_at(word.span.start)
        behind = self.prose.text.numbers.overlapping(Span(word.span.end, word.span.end + 2))
        return any(
            number.kind in _NUMBERING
            and number.span.start == word.span.end + 1
            and not noun_phrase(self.prose, Span(number.span.end, sentence.span.end))
            for number in behind
        )

    def _is_counted(self, words: Sequence[Word], place: int) -> bool:
        """Tell a noun that a number counts, in a language that writes nouns large."""
        before = words[place - 1] if place else None
        if not (self.prose.clues.compound and before and self.prose.adjacent(before, words[place])):
            return False
        numbers = self.prose.text.numbers.overlapping(before.span)
        return any(number.kind in _COUNTING for number in numbers)

    def _whole(self, run: list[Word]) -> list[Word]:
        ends = [place for place, word in enumerate(run) if not word.text.islower()]
        return run[: ends[-1] + 1] if ends else []

    def _is_common(self, word: Word) -> bool:
        language, clues = self.prose.language.vocabulary, self.prose.clues
        tables = (clues.function_words, clues.no_names, language.dates.weekdays, clues.saying)
        if word.key in self._months or any(word.key in table for table in tables):
            return True
        return any(True for _ in self.prose.text.numbers.overlapping(word.span))

    @cached_property
    def _months(self) -> frozenset[str]:
        return frozenset(map(str.casefold, self.prose.language.vocabulary.dates.months))
