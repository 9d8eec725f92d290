"""What is said in a sentence with a speaker: quoted, reported, or the sentence as a whole."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from generator.drafting.prose import Prose, Word
from generator.drafting.sentences import quotations
from generator.drafting.speech import Cue
from generator.language import Span

_COMMA: Final = re.compile(r",(?!\d)")
_STOPS: Final = {".", "!", "?", "…"}
_FEWEST: Final = 3
"""Words that tell something by themselves."""

_FAR: Final = 4
"""Words between a verb of saying and the comma before what is said, at the most."""


@dataclass(frozen=True)
class Utterances:
    """Finds what is said in the sentences of a text."""

    prose: Prose

    def said(self, sentence: Span, cue: Cue, name: Span) -> Span:
        """Return the words that are said; the whole sentence where it does not set them apart."""
        if cue.is_source or cue.of_person:
            return (self._quoted(sentence) if cue.of_person else None) or sentence
        choices = (
            self._quoted(sentence),
            self._reported(sentence, cue),
            self._after(sentence, cue, name),
            self._before(sentence, cue, name),
        )
        whole = self._part(sentence, Span(cue.span.start, max(cue.span.end, name.end)))
        return next((span for span in choices if span and self._tells(span)), whole)

    def _quoted(self, sentence: Span) -> Span | None:
        """Return the longest quotation, but none that only begins within a sentence."""
        spoken = (span for span in quotations(self.prose.plain, sentence) if self._begins(span))
        return max(spoken, key=lambda span: span.end - span.start, default=None)

    def _begins(self, span: Span) -> bool:
        before = self.prose.plain[max(0, span.start - 2) : span.start].strip()
        return not before[-1:].isalnum() or self.prose.plain[span.end - 2] in _STOPS

    def _part(self, sentence: Span, cue: Span) -> Span:
        """Return the part of a sentence between semicolons that has the words who says it."""
        start = self.prose.plain.rfind(";", sentence.start, cue.start) + 1
        end = self.prose.plain.find(";", cue.end, sentence.end)
        return Span(max(start, sentence.start), end if end > 0 else sentence.end)

    def _reported(self, sentence: Span, cue: Cue) -> Span | None:
        """Return what follows *that*, which only in a language with compounds has a comma."""
        for word in self.prose.words(Span(cue.span.end, sentence.end)):
            if word.key in self.prose.clues.reported:
                if not self.prose.clues.compound and self._commas(cue.span.end, word.span.start):
                    return None
                return Span(word.span.end, self._end(word.span.end, sentence))
        return None

    def _after(self, sentence: Span, cue: Cue, name: Span) -> Span | None:
        """Return what follows the verb at once, or a comma where that opens what is said."""
        if self.prose.words(cue.span)[-1].key in self.prose.clues.telling:
            rest = self.prose.words(Span(cue.span.end, sentence.end))
            parted = self.prose.plain[cue.span.end : cue.span.end + 1] == ","
            if name.end > cue.span.start or parted or not rest or self._is_place_word(rest[0]):
                return None
            return Span(cue.span.end, self._end(cue.span.end, sentence))
        if not self.prose.clues.compound:
            return None
        comma = next(iter(self._commas(cue.span.end, sentence.end)), -1)
        between = self.prose.words(Span(cue.span.end, max(cue.span.end, comma)))
        if comma < 0 or len(between) > _FAR or name.start > comma:
            return None
        span = Span(comma + 1, self._end(comma + 1, sentence))
        return None if self._is_infinitive(span) else span

    def _before(self, sentence: Span, cue: Cue, name: Span) -> Span | None:
        """Return what goes before the speaker, where the sentence ends with who says it.

        In a language with compounds the verb stands before the speaker then.
        """
        if self.prose.clues.compound and name.start < cue.span.start:
            return None
        last = max(cue.span.end, name.end)
        commas = self._commas(sentence.start, min(cue.span.start, name.start))
        # A name that is an apposition itself has a comma of its own before it.
        apposed = name.end < cue.span.start and self.prose.plain[name.end] == ","
        comma = next(iter(commas[::-1][apposed:]), -1)
        if comma < 0 or len(self.prose.words(Span(last, sentence.end))) > _FAR:
            return None
        return Span(self._part(sentence, Span(comma, last)).start, comma)

    def _commas(self, start: int, end: int) -> list[int]:
        return [comma.start() for comma in _COMMA.finditer(self.prose.plain, start, end)]

    def _end(self, start: int, sentence: Span) -> int:
        stop = self.prose.plain.find(";", start, sentence.end)
        return stop if stop > start else sentence.end

    def _is_infinitive(self, span: Span) -> bool:
        words, marks = self.prose.words(span), self.prose.clues.infinitives
        inside = any(mark in words[-1].key[1:-1] for mark in marks) if words else False
        return inside or any(word.key in marks for word in words)

    def _is_place_word(self, word: Word) -> bool:
        return word.key in self.prose.clues.place_words | self.prose.clues.asides

    def _tells(self, span: Span) -> bool:
        return len(self.prose.words(span)) >= _FEWEST
