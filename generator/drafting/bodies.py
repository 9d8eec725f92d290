"""Names of bodies in running text: a word such as *ministry* with what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.drafting.capitals import Capitals, Name
from generator.drafting.prose import Prose, Word
from generator.drafting.ranks import Ranks
from generator.drafting.speech import Speech
from generator.drafting.stretches import Stretches
from generator.language import Span

_LONGEST_NAME: Final = 5
_LOOK_BACK: Final = 20


@dataclass(frozen=True)
class Bodies:
    """Finds ministries, agencies and the like; `states` is where a state is named."""

    prose: Prose
    speech: Speech
    states: Stretches
    capitals: Capitals
    ranks: Ranks

    def names(self, words: Sequence[Word]) -> Iterator[Name]:
        """Yield the names of bodies in a sentence."""
        for place, word in enumerate(words):
            kind = self.kind(word)
            if not kind:
                continue
            last = self._complement(words, place)
            first = None if self._goes_on(words, place, last) else self._start(words, place)
            if first is None:
                continue
            first = self._shortened(words, first, last)
            span = Span(words[first].span.start, words[last].span.end)
            leads = self.prose.clues.speakers.get(word.key) and self._leads(words, last)
            if not leads and self._is_name(words[first : last + 1], word, span):
                yield self._named(words[first : last + 1], kind, span)

    def _named(self, words: Sequence[Word], kind: str, span: Span) -> Name:
        """Name a body; by its acronym where the text only describes it: *its office (OCHA)*."""
        acronym = "" if words[0].is_capitalised else self.capitals.acronym(span)
        if not acronym:
            return Name(self._nominative(words, span), kind, span)
        start = span.end + len(" (")
        return Name(acronym, kind, Span(start, start + len(acronym)))

    def _nominative(self, words: Sequence[Word], span: Span) -> str:
        """Return the name of a body, without the ending of a genitive: *des Landratsamts*."""
        said = self.capitals.said(span)
        for word in (words[-1], words[0]) if self.prose.clues.compound else ():
            if not word.key.endswith(self._ends) and self.kind(word):
                return said.replace(word.text, word.text.removesuffix("s"), 1)
        return said

    def kind(self, word: Word) -> str:
        """Return the kind of body that a word stands for, empty where it stands for none."""
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
            if not self.prose.adjacent(before, words[first]) or not (
                named or self.states.touch(before.span)
            ):
                break
            first -= 1
        return first

    def _shortened(self, words: Sequence[Word], first: int, last: int) -> int:
        """Leave out what an acronym behind a name leaves out: *Kurdish-led* before *… (SDF)*."""
        acronym = self.capitals.acronym(Span(words[first].span.start, words[last].span.end))
        start = last + 1 - len(acronym)
        initials = "".join(word.text[0] for word in words[max(first, start) : last + 1])
        return start if acronym and start > first and initials == acronym else first

    def _belongs(self, words: Sequence[Word], place: int, body: int) -> bool:
        """Tell whether a word before a body is a part of its name."""
        word, clues = words[place], self.prose.clues
        if not clues.compound:
            joined = self.capitals.can_be_named(word) or self._joins(words, place)
            return joined or (place == body - 1 and self._is_portfolio(word, words[body]))
        if not self.capitals.can_be_named(word):
            return False
        adjective = word.key.endswith(clues.name_endings) or (
            self.ranks.follows_article(word) and word.key.endswith(clues.adjective_endings)
        )
        return adjective or "-" in words[body].text

    def _is_portfolio(self, word: Word, body: Word) -> bool:
        """Tell the *education* of an *education ministry*."""
        small = not word.is_capitalised and not body.is_capitalised
        common = word.key in self.prose.clues.function_words
        return small and not common and body.key in self.prose.clues.portfolios

    def _joins(self, words: Sequence[Word], place: int) -> bool:
        """Tell the *and* inside a name: *Competition and Markets Authority*."""
        inside = 0 < place < len(words)
        if not inside or words[place].key not in self.prose.clues.noun_links:
            return False
        around = words[place - 1 : place + 2 : 2]
        return (
            len(around) > 1
            and all(map(self.capitals.can_be_named, around))
            and self.prose.adjacent(*words[place - 1 : place + 1])
        )

    def _complement(self, words: Sequence[Word], place: int) -> int:
        if spelled_out := self._spelled_out(words, place):
            return spelled_out
        clues = self.prose.clues
        links = clues.belongings if words[place].key in clues.speakers else clues.complements
        following = words[place + 1 : place + 1 + _LONGEST_NAME]
        if clues.compound and self._leads(words, place):
            return place + 1
        linked = bool(following) and following[0].key in links
        return self._end_of_nouns(words, place, len(following)) if linked else place

    def _end_of_nouns(self, words: Sequence[Word], place: int, longest: int) -> int:
        """Return where the nouns behind *ministry of* end, an *and* between two inside."""
        last, joins = place, self.kind(words[place]) == "government"
        for offset in range(place + 2, place + 1 + longest):
            listed = joins and self._is_listed(words, offset)
            if not (listed or self.prose.adjacent(words[offset - 1], words[offset])):
                break
            if words[offset].is_capitalised:
                last = offset
            elif not joins or not self._joins(words, offset):
                break
        return last

    def _is_listed(self, words: Sequence[Word], place: int) -> bool:
        """Tell the *Media* of *Department for Culture, Media and Sport*."""
        gap = self.prose.plain[words[place - 1].span.end : words[place].span.start]
        return gap == ", " and self._joins(words, place + 1)

    def _spelled_out(self, words: Sequence[Word], place: int) -> int:
        """Return where a name ends that its acronym follows: *Verband der Brauer (VDB)*."""
        for last in range(place + 1, min(place + _LONGEST_NAME, len(words))):
            gap = self.prose.plain[words[last - 1].span.end : words[last].span.start]
            if gap not in {" ", "- "}:
                return 0
            whole = Span(words[place].span.start, words[last].span.end)
            if self.capitals.acronym(whole)[:1] == words[place].text[0]:
                return last
        return 0

    def _is_name(self, words: Sequence[Word], head: Word, span: Span) -> bool:
        clues = self.prose.clues
        if head.key in clues.speakers:
            return self.speech.speaks(span)
        if self._is_any(words[0]):
            return self.speech.speaks(span) and self._opens(words[0])
        is_long = clues.compound and head.key not in clues.bodies
        return len(words) > 1 or is_long or self.speech.speaks(span) or self._begins(head)

    def _is_any(self, word: Word) -> bool:
        """Tell *als Verein*, *ein Gericht*: one of many, and no name."""
        before = self.prose.words(Span(max(0, word.span.start - _LOOK_BACK), word.span.start))
        return bool(before) and before[-1].key in self.prose.clues.indefinite

    def _opens(self, word: Word) -> bool:
        """Tell whether nothing but an article stands before a word in its sentence."""
        start = self.prose.sentence_at(word.span.start).span.start
        return len(self.prose.words(Span(start, word.span.start))) == 1

    def _begins(self, word: Word) -> bool:
        """Tell a body that acts from others: a sentence begins with it and its article."""
        opens = self.prose.clues.compound and self._opens(word)
        return opens and self.ranks.follows_article(word)

    def _leads(self, words: Sequence[Word], place: int) -> bool:
        """Tell a spokesman whose name follows from one without."""
        following = words[place + 1 : place + 2]
        return any(
            self.capitals.can_be_named(word) and self.prose.adjacent(words[place], word)
            for word in following
        )
