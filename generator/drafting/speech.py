"""Where somebody says something: verbs of saying and sources, and where their speakers stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.check.spans import contains, overlap
from generator.drafting.prose import Prose, Word
from generator.drafting.sentences import Sentence, quotations
from generator.language import Span

_REACH: Final = 70
"""Characters from a verb of saying within which its speaker stands."""

_NEAR: Final = 3
"""Words that stand between a verb of saying and an unknown name at the most."""

_BORDER: Final = re.compile(r"[,;:–—„“”\"»«()]|\s-\s")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words by which somebody speaks: `before` and `after` are where the speaker may stand."""

    span: Span
    before: Span
    after: Span
    is_source: bool = False


@dataclass(frozen=True)
class Speech:
    """The cues of a whole text."""

    prose: Prose

    @cached_property
    def cues(self) -> dict[Sentence, tuple[Cue, ...]]:
        """The cues by sentence."""
        bodies = (sentence for sentence in self.prose.sentences if not sentence.furniture)
        return {sentence: tuple(self._cues(sentence)) for sentence in bodies}

    def speaks(self, name: Span) -> bool:
        """Tell whether a name stands where a speaker does."""
        cues = self.cues.get(self.prose.sentence_at(name.start), ())
        return any(self._is_near(cue, name) for cue in cues)

    def _is_near(self, cue: Cue, name: Span) -> bool:
        region = cue.before if contains(cue.before, name) else cue.after
        if self.prose.is_place(name, region.start):
            return False
        if region == cue.before:
            return len(self.prose.words(Span(name.end, cue.span.start))) <= _NEAR
        near = len(self.prose.words(Span(cue.span.end, name.start))) <= _NEAR
        return contains(cue.after, name) and near

    def _cues(self, sentence: Sentence) -> Iterator[Cue]:
        spoken = list(quotations(self.prose.plain, sentence.span))
        words = self.prose.words(sentence.span)
        for place, word in enumerate(words):
            if any(overlap(word.span, span) for span in spoken):
                continue
            if source := self._source(words, place):
                yield Cue(source, Span(0, 0), self._after(source, sentence), is_source=True)
            elif word.key in self.prose.clues.sources_after:
                yield Cue(word.span, self._before(word.span, sentence), Span(0, 0), is_source=True)
            elif word.key in self.prose.clues.saying and not word.is_capitalised:
                before = self._before(word.span, sentence)
                yield Cue(word.span, before, self._after(word.span, sentence))

    def _source(self, words: tuple[Word, ...], place: int) -> Span | None:
        for length in (4, 3, 2, 1):
            part = words[place : place + length]
            if " ".join(word.key for word in part) in self.prose.clues.sources:
                return Span(part[0].span.start, part[-1].span.end)
        return None

    def _before(self, span: Span, sentence: Sentence) -> Span:
        start = max(sentence.span.start, span.start - _REACH)
        borders = list(_BORDER.finditer(self.prose.plain, start, span.start))
        return Span(borders[-1].end() if borders else start, span.start)

    def _after(self, span: Span, sentence: Sentence) -> Span:
        stop = min(sentence.span.end, span.end + _REACH)
        border = _BORDER.search(self.prose.plain, span.end, stop)
        return Span(span.end, border.start() if border else stop)
