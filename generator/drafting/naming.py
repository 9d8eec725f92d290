"""Names in running text that no gazetteer has: people, ministries, agencies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.drafting.prose import Prose, Word
from generator.drafting.ranks import Ranks
from generator.drafting.recurrence import Recurrence
from generator.drafting.speech import Speech
from generator.drafting.stretches import Stretches
from generator.language import Span

_LONGEST_NAME: Final = 5


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands; `sure` where its kind needs no second look."""

    words: str
    kind: str
    span: Span
    sure: bool = True


@dataclass(frozen=True)
class Namer:
    """Finds the names of a text; `states` is where a state is named, adjectives included."""

    prose: Prose
    speech: Speech
    states: Stretches

    def names(self) -> Iterator[Name]:
        """Yield the names in the order of the text, each as often as it is found."""
        for sentence in self.prose.sentences:
            if not sentence.furniture:
                words = self.prose.words(sentence.span)
                yield from self._of_bodies(words)
                yield from self._of_people(words)

    # Organisations: a word such as ministry, with what stands before and after it.

    def _of_bodies(self, words: Sequence[Word]) -> Iterator[Name]:
        for place, word in enumerate(words):
            kind = self._body(word)
            if not kind:
                continue
            last = self._complement(words, place)
            first = None if self._goes_on(words, place, last) else self._start(words, place)
            if first is None:
                continue
            span = Span(words[first].span.start, words[last].span.end)
            leads = self.prose.clues.speakers.get(word.key) and self._leads(words, last)
            if not leads and self._is_name(words[first : last + 1], word, span):
                yield Name(self._nominative(words[last], span), kind, span)

    def _nominative(self, last: Word, span: Span) -> str:
        """Return the name of a body, without the ending of a genitive: *des Landratsamts*."""
        said, is_end = self._said(span), last.key.endswith(self._ends)
        owns = self.prose.clues.compound and not is_end and self._body(last)
        return said.removesuffix("s") if owns else said

    def _body(self, word: Word) -> str:
        clues = self.prose.clues
        if clues.compound and (not word.is_capitalised or word.key in clues.no_names):
            return ""
        if kind := clues.bodies.get(word.key) or clues.speakers.get(word.key):
            return kind
        key = word.key if word.key.endswith(self._ends) else word.key.removesuffix("s")
        if clues.compound and key.endswith(self._ends):
            return next((kind for end, kind in clues.bodies.items() if key.endswith(end)), "")
        return ""

    def _goes_on(self, words: Sequence[Word], place: int, last: int) -> bool:
        """Tell whether a longer name than that of a body goes on behind it: *Network Rail*."""
        return not self.prose.clues.compound and last == place and self._leads(words, place)

    @cached_property
    def _ends(self) -> tuple[str, ...]:
        return tuple(self.prose.clues.bodies)

    def _start(self, words: Sequence[Word], place: int) -> int:
        """Go back over the capitalised words, or the adjective of a state, before a body."""
        first = place
        while first and place - first < _LONGEST_NAME:
            before = words[first - 1]
            named = self._belongs(words, first - 1, place)
            if not self.prose.adjacent(before, words[first]) or not (named or self._state(before)):
                break
            first -= 1
        return first

    def _belongs(self, words: Sequence[Word], place: int, body: int) -> bool:
        """Tell whether a word before a body is a part of its name."""
        word, clues = words[place], self.prose.clues
        if not clues.compound:
            return self._can_be_named(word) or self._joins(words, place)
        if not self._can_be_named(word):
            return False
        adjective = word.key.endswith(clues.name_endings) or (
            self._ranks.follows_article(word) and word.key.endswith(clues.adjective_endings)
        )
        return adjective or "-" in words[body].text

    def _joins(self, words: Sequence[Word], place: int) -> bool:
        """Tell the *and* inside a name: *Competition and Markets Authority*."""
        if not place or words[place].key not in self.prose.clues.noun_links:
            return False
        around = (words[place - 1], words[place + 1])
        return all(map(self._can_be_named, around)) and self.prose.adjacent(
            *words[place - 1 : place + 1]
        )

    def _complement(self, words: Sequence[Word], place: int) -> int:
        last, clues = place, self.prose.clues
        links = clues.belongings if words[place].key in clues.speakers else clues.complements
        following = words[place + 1 : place + 1 + _LONGEST_NAME]
        if self.prose.clues.compound and self._leads(words, place):
            return place + 1
        if not following or following[0].key not in links:
            return last
        for offset, word in enumerate(following[1:], place + 2):
            if not word.is_capitalised or not self.prose.adjacent(words[offset - 1], word):
                break
            last = offset
        return last

    def _is_name(self, words: Sequence[Word], head: Word, span: Span) -> bool:
        clues = self.prose.clues
        if head.key in clues.speakers:
            return self.speech.speaks(span)
        is_long = clues.compound and head.key not in clues.bodies
        return len(words) > 1 or is_long or self.speech.speaks(span) or self._begins(head)

    def _begins(self, word: Word) -> bool:
        """Tell a body that acts from others: a sentence begins with it and its article."""
        start = self.prose.sentence_at(word.span.start).span.start
        first = self.prose.words(Span(start, word.span.start))
        return self.prose.clues.compound and len(first) == 1 and self._ranks.follows_article(word)

    def _leads(self, words: Sequence[Word], place: int) -> bool:
        """Tell a spokesman whose name follows from one without."""
        following = words[place + 1 : place + 2]
        return any(
            self._can_be_named(word) and self.prose.adjacent(words[place], word)
            for word in following
        )

    # People: words with capital letters, with a title, or where somebody speaks.

    def _of_people(self, words: Sequence[Word]) -> Iterator[Name]:
        for run in self._runs(words):
            name, titled = self._ranks.untitled(run)
            if not name or self._is_body(name):
                continue
            span = Span(name[0].span.start, name[-1].span.end)
            if self.states.touch(span):
                continue
            speaks = self.speech.speaks(span)
            if self.prose.is_place(span) and not (titled or speaks):
                continue
            if len(name) > 1 and (titled or speaks or self._recurrence.recurs(name)):
                yield Name(
                    self._said(span), "person", span, sure=titled or self._recurrence.recurs(name)
                )
            elif (
                len(name) == 1 and speaks and self._stands_alone(words, name[0])
            ) or self._recurrence.acts(name):
                yield Name(self._said(span), "organisation", span, sure=False)

    @cached_property
    def _ranks(self) -> Ranks:
        return Ranks(self.prose)

    @cached_property
    def _recurrence(self) -> Recurrence:
        bodies = [one for one in self.prose.sentences if not one.furniture]
        runs = (run for one in bodies for run in self._runs(self.prose.words(one.span)))
        return Recurrence(self.prose, tuple(run for run in runs if run))

    def _is_body(self, name: Sequence[Word]) -> bool:
        return any(map(self._body, name if self.prose.clues.compound else name[-1:]))

    def _runs(self, words: Sequence[Word]) -> Iterator[list[Word]]:
        run: list[Word] = []
        for place, word in enumerate(words):
            if run and not self.prose.adjacent(words[place - 1], word):
                yield self._whole(run)
                run = []
            if self._can_be_named(word) or (run and word.key in self.prose.clues.particles):
                run.append(word)
            elif run:
                yield self._whole(run)
                run = []
        if run:
            yield self._whole(run)

    def _whole(self, run: list[Word]) -> list[Word]:
        ends = [place for place, word in enumerate(run) if word.is_capitalised]
        return run[: ends[-1] + 1] if ends else []

    def _can_be_named(self, word: Word) -> bool:
        return word.is_capitalised and not self._is_common(word) and word.text[-1].isalpha()

    def _is_common(self, word: Word) -> bool:
        language, clues = self.prose.language.vocabulary, self.prose.clues
        tables = (clues.function_words, clues.no_names, language.dates.weekdays, clues.saying)
        if word.key in self._months or any(word.key in table for table in tables):
            return True
        return any(True for _ in self.prose.text.numbers.overlapping(word.span))

    @cached_property
    def _months(self) -> frozenset[str]:
        return frozenset(map(str.casefold, self.prose.language.vocabulary.dates.months))

    def _stands_alone(self, words: Sequence[Word], name: Word) -> bool:
        """Tell a name from a noun: nothing but a verb of saying stands right before it.

        In a language that writes nouns large, what follows a verb after its subject, and what
        stands before a participle, is an object.
        """
        place = words.index(name)
        before = words[place - 1] if place else None
        if before is None or not self.prose.adjacent(before, name):
            return not self._ranks.is_title(name)
        if before.key not in self.prose.clues.saying | self.prose.clues.sources:
            return False
        subject = words[place - 2] if place > 1 else None
        return not (self.prose.clues.compound and subject and subject.is_capitalised)

    def _state(self, word: Word) -> bool:
        return self.states.touch(word.span)

    def _said(self, span: Span) -> str:
        words = self.prose.wording(span)
        return words[:-2] if words.endswith(("'s", "’s")) else words
