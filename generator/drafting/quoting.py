"""The words that carry a fact: its sentence, or as much of it and around it as the checks ask."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from generator.check.consistency import MOST_USES
from generator.check.evidence import FEWEST_WORDS
from generator.check.folding import fold_words
from generator.check.quotes import find
from generator.check.spans import contains
from generator.drafting.prose import Prose
from generator.drafting.sentences import quotations
from generator.language import Span

_LONGEST: Final = 260
"""Characters beyond which a clause of the sentence is quoted before the whole of it."""

_CLAUSE: Final = re.compile(r"(?<=[,;:–—])\s")
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_MOST_CLAUSES: Final = 12
_WIDEST: Final = 12
_HANDY: Final = 40
"""Characters below which a quote tells readers too little."""

_COMMON: Final = 5
"""Places from which on words are no quote, whatever they cut there."""

_TRIMMED: Final = " \n.,;:–—\u00a0"


class Quoter:
    """Finds quotes in one article, none of them for more facts than one passage should carry."""

    def __init__(self, prose: Prose) -> None:
        """Begin without quotes."""
        self._prose = prose
        self._uses: Counter[str] = Counter()

    def quote(self, *needed: Span, brief: bool = False) -> Span | None:
        """Choose the words of a quote that has all the needed ones; `None` where none is unique.

        A sentence is quoted as a whole where it is not too long, a `brief` quote by its clause.
        """
        parts = [self._trimmed(span) for span in needed]
        whole = Span(min(span.start for span in parts), max(span.end for span in parts))
        for span in self._candidates(whole, brief=brief):
            if contains(span, whole) and self._fits(span, whole):
                self._uses[self._key(span)] += 1
                return span
        return None

    def _fits(self, span: Span, needed: Span) -> bool:
        words = self._prose.wording(span)
        long = sum(any(map(str.isalnum, word)) for word in words.split()) >= FEWEST_WORDS
        if not long or self._uses[self._key(span)] >= MOST_USES or self._is_common(span):
            return False
        found = find(words, self._prose.text)
        return isinstance(found, Span) and contains(found, needed)

    def _is_common(self, span: Span) -> bool:
        """Tell whether words stand in too many places for one of them to be the only whole one."""
        key, folded, place = self._key(span), self._prose.text.folded.text, -1
        for _ in range(_COMMON):
            place = folded.find(key, place + 1)
            if place < 0:
                return False
        return True

    def _key(self, span: Span) -> str:
        return fold_words(self._prose.wording(span))

    def _candidates(self, needed: Span, *, brief: bool) -> Iterator[Span]:
        first, last = (self._prose.sentence_at(place) for place in (needed.start, needed.end - 1))
        sentence = self._trimmed(Span(first.span.start, last.span.end))
        if not brief and sentence.end - sentence.start <= _LONGEST:
            yield sentence
        yield from self._clauses(sentence)
        yield sentence
        yield from self._longer(sentence)
        yield from self._windows(sentence, needed)

    def _clauses(self, sentence: Span) -> Iterator[Span]:
        """Yield the runs of clauses of a sentence, the shortest first."""
        whole = [*quotations(self._prose.plain, sentence), *self._brackets(sentence)]
        found = (match.end() for match in _CLAUSE.finditer(self._prose.plain, *sentence))
        cuts = [cut for cut in found if not any(span.start < cut < span.end for span in whole)]
        edges = [sentence.start, *cuts[:_MOST_CLAUSES], sentence.end]
        runs = (self._trimmed(Span(*pair)) for pair in combinations(edges, 2))
        yield from sorted(runs, key=self._handiness)

    def _brackets(self, sentence: Span) -> Iterator[Span]:
        for match in _BRACKETS.finditer(self._prose.plain, *sentence):
            yield Span(*match.span())

    def _handiness(self, span: Span) -> tuple[bool, bool, int]:
        """Rank clauses: not too short, of one part of a sentence, short."""
        parted = ";" in self._prose.plain[span.start : span.end]
        return span.end - span.start < _HANDY, parted, span.end - span.start

    def _windows(self, sentence: Span, needed: Span) -> Iterator[Span]:
        """Yield the needed words with more and more of those around them."""
        before = self._prose.words(Span(sentence.start, needed.start))
        after = self._prose.words(Span(needed.end, sentence.end))
        for reach in range(2, _WIDEST):
            start = before[-reach].span.start if len(before) >= reach else sentence.start
            end = after[reach - 1].span.end if len(after) >= reach else sentence.end
            yield self._trimmed(Span(min(start, needed.start), max(end, needed.end)))

    def _longer(self, sentence: Span) -> Iterator[Span]:
        """Yield the sentence with the ones next to it, as far as its block goes."""
        sentences = self._prose.sentences
        place = self._prose.index_at(sentence.start)
        block = sentences[place].block
        for before, after in ((0, 1), (1, 0), (1, 1), (2, 2)):
            around = sentences[max(0, place - before) : place + after + 1]
            same = [near.span for near in around if near.block == block]
            yield self._trimmed(Span(same[0].start, max(same[-1].end, sentence.end)))

    def _trimmed(self, span: Span) -> Span:
        words = self._prose.plain[span.start : span.end]
        end = span.start + len(words.rstrip(_TRIMMED))
        start = span.start + len(words) - len(words.lstrip(" \n\u00a0"))
        return Span(start, max(start, end))
