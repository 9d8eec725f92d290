"""Names of people in running text, and of others that only the place tells from nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.drafting.bodies import Bodies
from generator.drafting.capitals import Capitals, Name
from generator.drafting.prose import Prose, Word
from generator.drafting.ranks import Ranks
from generator.drafting.recurrence import Recurrence
from generator.drafting.speech import Speech
from generator.drafting.stretches import Stretches
from generator.language import Span

_AGE: Final = re.compile(r"\.?(?:, \d\d(?=[,.;])| \(\d\d\))")
_APPOSED: Final = re.compile(r"\b[a-z]{3,}, \Z")
_LOOK_BACK: Final = 30
_NEXT: Final = re.compile(r",? ([^\W\d_]+)")
_LONGEST_ACRONYM: Final = 5


@dataclass(frozen=True)
class People:
    """Finds names with a title or an age, of those who speak, and those a text comes back to."""

    prose: Prose
    speech: Speech
    states: Stretches
    capitals: Capitals
    ranks: Ranks
    bodies: Bodies

    def names(self, words: Sequence[Word]) -> Iterator[Name]:
        """Yield the names in a sentence."""
        for run in self.capitals.runs(words):
            name, titled = self._untitled(run)
            if not name or self._is_body(name):
                continue
            span = _span(name)
            if not self.states.touch(span) or _is_acronym(name[0]):
                yield from self._named(words, name, span, titled=titled)

    def _named(
        self, words: Sequence[Word], name: Sequence[Word], span: Span, *, titled: bool
    ) -> Iterator[Name]:
        speaks = self.speech.speaks(span)
        told = titled or self._is_told_of(span)
        if self.prose.is_place(span) and not (told or speaks):
            return
        recurs = self._recurrence.recurs(name)
        if len(name) > 1 and (told or speaks or recurs):
            company = self._is_company(name)
            kind = "organisation" if company else "person"
            yield Name(self.capitals.said(span), kind, span, sure=told or recurs or company)
        elif (
            len(name) == 1 and speaks and self._stands_alone(words, name[0])
        ) or self._recurrence.acts(name):
            yield Name(self.capitals.said(span), "organisation", span, sure=False)

    def _untitled(self, run: list[Word]) -> tuple[list[Word], bool]:
        """Take a title off a name, unless an acronym behind it is made of all its words."""
        initials = "".join(word.text[0] for word in run)
        spelled_out = len(run) > 1 and self.capitals.acronym(_span(run)) == initials
        return (run, True) if spelled_out else self.ranks.untitled(run)

    def _is_told_of(self, span: Span) -> bool:
        """Tell somebody of whom a text tells the age, or what he did: *Ann Lee, who …*."""
        following = _NEXT.match(self.prose.plain, span.end)
        tells = following is not None and following[1] in self.prose.clues.relatives
        aged = bool(_AGE.match(self.prose.plain, span.end))
        return tells or aged or self._is_apposed(span)

    def _is_apposed(self, span: Span) -> bool:
        """Tell a name that explains a noun written small: *its president, Ann Lee, …*."""
        before = self.prose.plain[max(0, span.start - _LOOK_BACK) : span.start]
        noun = _APPOSED.search(before)
        return bool(noun) and self.prose.plain[span.end : span.end + 1] == ","

    def _is_company(self, name: Sequence[Word]) -> bool:
        """Tell a company or club by its name: *AOK Bayern*, *Merrion Foods*, *Handball … (HBF)*."""
        acronym = self.capitals.acronym(_span(name))
        letters = iter([part[0].upper() for word in name for part in word.text.split("-")])
        spelled_out = bool(acronym) and all(letter in letters for letter in acronym)
        return (
            spelled_out
            or any(_is_acronym(word) or self.bodies.kind(word) for word in name)
            or name[-1].key in self.prose.clues.company_ends
        )

    def _is_body(self, name: Sequence[Word]) -> bool:
        return any(map(self.bodies.kind, name if self.prose.clues.compound else name[-1:]))

    @cached_property
    def _recurrence(self) -> Recurrence:
        texts = [one for one in self.prose.sentences if not one.furniture]
        runs = (run for one in texts for run in self.capitals.runs(self.prose.words(one.span)))
        return Recurrence(self.prose, tuple(run for run in runs if run))

    def _stands_alone(self, words: Sequence[Word], name: Word) -> bool:
        """Tell a name from a noun: nothing but a verb of saying stands right before it.

        In a language that writes nouns large, what follows a verb after its subject, and what
        stands before a participle, is an object.
        """
        place = words.index(name)
        before = words[place - 1] if place else None
        if before is None or not self.prose.adjacent(before, name):
            if self.prose.in_brackets(name.span):
                return False
            goes_on = self.prose.plain[name.span.start - 2 : name.span.start] == ") "
            return not (goes_on or self.ranks.is_title(name))
        if self._is_introduced(before, name):
            return True
        if before.key not in self.prose.clues.saying | self.prose.clues.sources:
            return False
        subject = words[place - 2] if place > 1 else None
        return not (self.prose.clues.compound and subject and subject.is_capitalised)

    def _is_introduced(self, before: Word, name: Word) -> bool:
        """Tell *the rating agency Fitch*, and an acronym behind anything: *the broadcaster TRT*."""
        if _is_acronym(name):
            return True
        return not self.prose.clues.compound and before.key in self.prose.clues.bodies


def _span(name: Sequence[Word]) -> Span:
    return Span(name[0].span.start, name[-1].span.end)


def _is_acronym(word: Word) -> bool:
    """Tell *AOK*, *VdK*, *AFAD*, *CSC-Transcom*."""
    first = word.text.partition("-")[0]
    short = 1 < len(first) <= _LONGEST_ACRONYM and first.isalpha()
    return short and first[0].isupper() and first[-1].isupper()
