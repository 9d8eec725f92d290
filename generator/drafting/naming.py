"""Names in running text that no gazetteer has: people, ministries, agencies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.check.spans import overlap
from generator.drafting.prose import Prose, Word
from generator.drafting.speech import Speech
from generator.language import Span

_LONGEST_NAME: Final = 5
_ARTICLE: Final = 6
_TITLE_LENGTH: Final = 4


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
    states: tuple[Span, ...]

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
                yield Name(self._said(span), kind, span)

    def _body(self, word: Word) -> str:
        clues = self.prose.clues
        if kind := clues.bodies.get(word.key) or clues.speakers.get(word.key):
            return "" if clues.compound and not word.is_capitalised else kind
        if clues.compound and word.is_capitalised and word.key.endswith(self._ends):
            return next((kind for end, kind in clues.bodies.items() if word.key.endswith(end)), "")
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
            named = self._belongs(before, words[place])
            if not self.prose.adjacent(before, words[first]) or not (named or self._state(before)):
                break
            first -= 1
        return first

    def _belongs(self, word: Word, body: Word) -> bool:
        """Tell whether a capitalised word before a body is a part of its name."""
        if not word.is_capitalised or self._is_common(word):
            return False
        adjective = word.key.endswith(self.prose.clues.name_endings)
        return not self.prose.clues.compound or adjective or "-" in body.text

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
        return len(words) > 1 or is_long or self.speech.speaks(span)

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
            name, titled = self._untitled(run)
            if not name or self._is_body(name):
                continue
            span = Span(name[0].span.start, name[-1].span.end)
            if any(overlap(span, state) for state in self.states):
                continue
            speaks = self.speech.speaks(span)
            if self.prose.is_place(span) and not (titled or speaks):
                continue
            if len(name) > 1 and (titled or speaks or self._recurs(name)):
                yield Name(self._said(span), "person", span, sure=titled or self._recurs(name))
            elif len(name) == 1 and speaks and self._stands_alone(words, name[0]):
                yield Name(self._said(span), "organisation", span, sure=False)

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

    def _untitled(self, run: list[Word]) -> tuple[list[Word], bool]:
        titles = [place for place, word in enumerate(run[:-1]) if self._is_title(word)]
        is_role = len(run) > 2 and run[1].is_capitalised and self._follows_article(run[0])
        if not titles and is_role:
            return run[1:], True
        place = titles[-1] + 1 if titles else 0
        return run[place:], bool(titles)

    def _follows_article(self, word: Word) -> bool:
        """Tell a role from a first name: *der Virologe Jan Maas*."""
        before = self.prose.words(Span(max(0, word.span.start - _ARTICLE), word.span.start))
        articles = self.prose.language.vocabulary.hedges.articles
        return self.prose.clues.compound and bool(before) and before[-1].key in articles

    def _is_title(self, word: Word) -> bool:
        if word.key in self.prose.clues.titles:
            return True
        return self.prose.clues.compound and word.key.endswith(self._long_titles)

    @cached_property
    def _long_titles(self) -> tuple[str, ...]:
        titles = self.prose.clues.titles
        return tuple(title for title in titles if len(title) >= _TITLE_LENGTH)

    def _recurs(self, name: Sequence[Word]) -> bool:
        return (
            self._times[name[-1].key] > 1 and self._times[name[0].key] < self._times[name[-1].key]
        )

    @cached_property
    def _times(self) -> Counter[str]:
        words = self.prose.words(Span(0, len(self.prose.plain)))
        return Counter(word.key for word in words if word.is_capitalised)

    def _stands_alone(self, words: Sequence[Word], name: Word) -> bool:
        """Tell a name from a noun: nothing but a verb of saying stands right before it."""
        before = words[words.index(name) - 1] if words.index(name) else None
        if before is None or not self.prose.adjacent(before, name):
            return not self._is_title(name)
        return before.key in self.prose.clues.saying | self.prose.clues.sources

    def _state(self, word: Word) -> bool:
        return any(overlap(word.span, state) for state in self.states)

    def _said(self, span: Span) -> str:
        words = self.prose.wording(span)
        return words[:-2] if words.endswith(("'s", "’s")) else words
