"""Where somebody says something: verbs of saying and sources, and where their speakers stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.check.spans import contains, overlap
from generator.drafting.prose import Prose, Word
from generator.drafting.sentences import Sentence, quotations
from generator.language import NumberKind, Span
from generator.language.clues import NONE, Words

_REACH: Final = 100
"""Characters from a verb of saying within which its speaker stands."""

_LONGEST_NAME: Final = 4
_NEAR: Final = 3
"""Words that stand between a verb of saying and an unknown name at the most."""

_APPOSED: Final = 10
"""The same where they stand in an apposition."""

_CLOSING: Final = {"“", "”", "«", "»", '"'}
_ADDED: Final = re.compile(r"(?<= )\([^()]{1,40}\)")
_BORDER: Final = re.compile(r",(?!\d)|[;:–—„“”\"»«()]|\s-\s")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words by which somebody speaks: `before` and `after` are where the speaker may stand."""

    span: Span
    before: Span
    after: Span
    is_source: bool = False
    of_person: bool = False


@dataclass(frozen=True)
class Speech:
    """The cues of a whole text."""

    prose: Prose

    @cached_property
    def cues(self) -> dict[Sentence, tuple[Cue, ...]]:
        """The cues by sentence."""
        bodies = (sentence for sentence in self.prose.sentences if self.prose.tells(sentence))
        return {sentence: self._all(sentence) for sentence in bodies}

    def _all(self, sentence: Sentence) -> tuple[Cue, ...]:
        return tuple(self._cues(sentence)) or tuple(self._colons(sentence))

    def _colons(self, sentence: Sentence) -> Iterator[Cue]:
        """Yield the colon of *Anna Behn lacht: „Es ist vorbei“*, where no verb says who speaks."""
        for spoken in quotations(self.prose.plain, sentence.span):
            colon = Span(max(0, spoken.start - 2), spoken.start)
            if self.prose.plain[slice(*colon)] == ": ":
                yield Cue(colon, self._before(colon, sentence), Span(0, 0), of_person=True)

    def speaks(self, name: Span) -> bool:
        """Tell whether a name stands where a speaker does."""
        cues = self.cues.get(self.prose.sentence_at(name.start), ())
        return any(self._is_near(cue, name) for cue in cues)

    def _is_near(self, cue: Cue, name: Span) -> bool:
        region = cue.before if contains(cue.before, name) else cue.after
        if self.prose.is_place(name, region.start):
            return False
        if region == cue.before:
            between = Span(name.end, cue.span.start)
            apposed = self.prose.plain.startswith(",", name.end)
            return len(self.prose.words(between)) <= (_APPOSED if apposed else _NEAR)
        near = len(self.prose.words(Span(cue.span.end, name.start))) <= _NEAR
        return contains(cue.after, name) and near

    def _cues(self, sentence: Sentence) -> Iterator[Cue]:
        spoken = list(quotations(self.prose.plain, sentence.span))
        words = self.prose.words(sentence.span)
        for place, word in enumerate(words):
            outside = not any(overlap(word.span, span) for span in spoken)
            cue = self._cue(words, place, sentence) if outside else None
            if cue:
                yield cue

    def _cue(self, words: tuple[Word, ...], place: int, sentence: Sentence) -> Cue | None:
        word, nowhere = words[place], Span(0, 0)
        if source := self._source(words, place):
            return Cue(source, nowhere, self._after(source, sentence), is_source=True)
        if word.key in self.prose.clues.sources_after:
            return Cue(word.span, self._before(word.span, sentence), nowhere, is_source=True)
        if self._says(words, place) and not word.is_capitalised:
            told = word.key in self.prose.clues.addressing
            after = nowhere if told else self._after(word.span, sentence)
            return Cue(word.span, self._before(word.span, sentence), after)
        if word.key in self.prose.clues.quoting and self._follows_quotation(word):
            return Cue(word.span, nowhere, self._after(word.span, sentence))
        return None

    def _follows_quotation(self, word: Word) -> bool:
        """Tell the *so* of *„Es ist vorbei“, so Anna Behn*."""
        before = self.prose.plain[max(0, word.span.start - 3) : word.span.start].rstrip()
        return before[-1:] == "," and before[-2:-1] in _CLOSING

    def _says(self, words: tuple[Word, ...], place: int) -> bool:
        clues = self.prose.clues
        if words[place].key in clues.saying:
            others = self._is_otherwise(words, place) or self._is_passive(words, place)
            return not (others or self._is_adjective(words, place))
        return _has_part(clues.parted_saying, words[place], words[place + 1 :])

    def _is_adjective(self, words: tuple[Word, ...], place: int) -> bool:
        """Tell *the 20 confirmed cases* from *he confirmed*, where both are one word."""
        if not (self.prose.clues.compound and place and place + 1 < len(words)):
            return False
        before, word, after = words[place - 1 : place + 2]
        numbers = self.prose.text.numbers.overlapping(before.span)
        counted = any(number.kind is NumberKind.QUANTITY for number in numbers)
        described = counted or before.key in self.prose.language.vocabulary.hedges.articles
        return described and after.is_capitalised and self.prose.adjacent(word, after)

    def _is_otherwise(self, words: tuple[Word, ...], place: int) -> bool:
        """Tell a verb whose other part makes it no verb of saying: *meldete Insolvenz an*.

        The other part stands before a verb that ends its sentence: *zu Haft verurteilt*.
        """
        others = words[place + 1 :] or words[:place]
        return _has_part(self.prose.clues.parted_doing, words[place], others)

    def _is_passive(self, words: tuple[Word, ...], place: int) -> bool:
        """Tell *is expected to* from *expected*, in a language that has one word for both."""
        clues = self.prose.clues
        return not clues.compound and place > 0 and words[place - 1].key in clues.passives

    def _source(self, words: tuple[Word, ...], place: int) -> Span | None:
        for length in (4, 3, 2, 1):
            part = words[place : place + length]
            if " ".join(word.key for word in part) in self.prose.clues.sources:
                return Span(part[0].span.start, part[-1].span.end)
        return None

    def _before(self, span: Span, sentence: Sentence) -> Span:
        start = max(sentence.span.start, span.start - _REACH)
        borders = self._borders(Span(start, span.start))
        return Span(self._beginning(borders, Span(start, span.start)), span.start)

    def _borders(self, region: Span) -> list[re.Match[str]]:
        """Return where clauses end; what is added in brackets, as a party's name, ends none."""
        added = [match.span() for match in _ADDED.finditer(self.prose.plain, *region)]
        found = _BORDER.finditer(self.prose.plain, *region)
        return [
            border
            for border in found
            if not any(start <= border.start() < end for start, end in added)
        ]

    def _beginning(self, borders: Sequence[re.Match[str]], region: Span) -> int:
        """Return where a speaker's clause begins; an apposition right before the verb is in it."""
        if not borders:
            return region.start
        between = self.prose.words(Span(borders[-1].end(), region.end))
        parted = all(word.key in self.prose.clues.auxiliaries for word in between)
        if parted and [border[0] for border in borders[-2:]] == [",", ","]:
            return borders[-3].end() if len(borders) > 2 else region.start
        return borders[-1].end()

    def _after(self, span: Span, sentence: Sentence) -> Span:
        stop = min(sentence.span.end, span.end + _REACH)
        border = next(iter(self._borders(Span(span.end, stop))), None)
        end = self._with_name(border, stop) if border else stop
        reported = (
            word.span.start for word in self.prose.words(Span(span.end, end)) if self._opens(word)
        )
        return Span(span.end, next(reported, end))

    def _opens(self, word: Word) -> bool:
        return word.key in self.prose.clues.reported

    def _with_name(self, border: re.Match[str], stop: int) -> int:
        """Return the end of a clause, with the name of its speaker where that follows at once."""
        following = _BORDER.search(self.prose.plain, border.end(), stop)
        name = Span(border.end(), following.start() if following else stop)
        words = self.prose.words(name)
        named = border[0] == "," and 1 < len(words) <= _LONGEST_NAME
        return name.end if named and all(word.is_capitalised for word in words) else border.start()


def _has_part(verbs: Mapping[str, Words], verb: Word, others: Sequence[Word]) -> bool:
    """Tell whether one of the words that go with a verb is among others."""
    parts = verbs.get(verb.key, NONE)
    return any(word.key in parts for word in others)
