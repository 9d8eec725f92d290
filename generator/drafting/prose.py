"""An article as running text: sentences, words, and what its readers of numbers and dates see."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import takewhile
from typing import Final

from generator.check.texts import Text
from generator.drafting.lines import is_coded, is_heading
from generator.drafting.sentences import Sentence, list_markers, split, without_dateline
from generator.language import Language, Span
from generator.language.clues import Clues
from generator.markup.document import Block, Tag

_WORD: Final = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’&][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"['’]s$")
_NUMBERED: Final = re.compile(r"[^\W\d_][^\W_]* \d+\b")
_APOSTROPHES: Final = {"'", "’"}
_ITEM: Final = re.compile("li")
_HEADING: Final = re.compile(r"h[1-6]")
_BYLINE: Final = 100
"""Characters that the line with the author's name has at the most."""

_LOOK_BACK: Final = 20
_TOP: Final = 3
"""Blocks among which it stands."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, an apostrophe or a hyphen inside included.

    `key` is the word in small letters, without a possessive ending.
    """

    text: str
    span: Span
    key: str

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    return _POSSESSIVE.sub("", word.lower()).rstrip(".")


@dataclass(frozen=True)
class Prose:
    """A source's text, cut into sentences and words once.

    `headline` is its title as it stands in the text; `dateline` is where it says when it appeared.
    """

    text: Text
    headline: str = ""
    dateline: Span | None = None

    @property
    def language(self) -> Language:
        """The reader of the text's language."""
        return self.text.language

    @property
    def clues(self) -> Clues:
        """The clues of the text's language."""
        return self.language.vocabulary.clues

    @property
    def plain(self) -> str:
        """The plain text."""
        return self.text.source.text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order, headings and bylines included."""
        return tuple(
            sentence
            for block in self.text.source.document.blocks
            for whole in split(
                self.text, block, self._markers(block), furniture=self._is_furniture(block)
            )
            for sentence in without_dateline(whole, self.dateline, self.plain)
        )

    @cached_property
    def _ends(self) -> list[int]:
        return [sentence.span.end for sentence in self.sentences]

    def sentence_at(self, place: int) -> Sentence:
        """Return the sentence in which a place of the text lies."""
        return self.sentences[self.index_at(place)]

    def index_at(self, place: int) -> int:
        """Return the number of the sentence in which a place of the text lies."""
        return min(bisect_right(self._ends, place), len(self.sentences) - 1)

    def words(self, span: Span) -> tuple[Word, ...]:
        """Return the words of a stretch of the text."""
        found = _WORD.finditer(self.plain, *span)
        return tuple(Word(word[0], Span(*word.span()), _key(word[0])) for word in found)

    def wording(self, span: Span) -> str:
        """Return a stretch of the text in one line."""
        return self.text.words(span)

    def is_place(self, name: Span, since: int = 0) -> bool:
        """Tell whether a name follows a word such as *in* or *from*, an article between them."""
        words = self.words(Span(max(since, name.start - _LOOK_BACK), name.start))
        places = self.clues.place_words
        keys = [word.key for word in words[-2:]]
        after_article = len(keys) > 1 and keys[-1] in self.clues.function_words
        return bool(keys) and (keys[-1] in places or (after_article and keys[0] in places))

    def is_anaphor(self, word: Word) -> bool:
        """Tell *the company*, which is one that was named before, from others."""
        anaphors = self.clues.anaphors
        if not anaphors & {word.key, word.key.removesuffix("s")}:
            return False
        before = self.words(Span(max(0, word.span.start - _LOOK_BACK), word.span.start))
        return bool(before) and before[-1].key in self.language.vocabulary.hedges.articles

    def is_body(self, word: str) -> bool:
        """Tell a word for a body such as *army*, or in compounds the end of one."""
        bodies, key = self.clues.bodies, word.lower()
        return key in bodies or (self.clues.compound and key.endswith(tuple(bodies)))

    def in_brackets(self, span: Span) -> bool:
        """Tell what stands right behind an opening bracket, as a party behind a name does."""
        return self.plain[max(0, span.start - 1) : span.start] == "("

    @cached_property
    def numbered(self) -> Counter[str]:
        """How often each word with a number behind it stands in the text: *Tempo 30*."""
        return Counter(match[0] for match in _NUMBERED.finditer(self.plain))

    def adjacent(self, one: Word, other: Word) -> bool:
        """Tell whether nothing but a space, or the dot of an abbreviation, stands between words."""
        gap = self.plain[one.span.end : other.span.start]
        gap = gap[1:] if gap[:1] in _APOSTROPHES and one.key.endswith("s") else gap
        short = one.key in self.clues.abbreviations or (len(one.text) == 1 and one.is_capitalised)
        return (gap.removeprefix(".") if short else gap) in {" ", "\n", "\u00a0", "\u202f"}

    @cached_property
    def _all_markers(self) -> tuple[Span, ...]:
        return tuple(list_markers(self.text))

    def _markers(self, block: Block) -> tuple[Span, ...]:
        markers = self._all_markers
        first, end = (bisect_left(markers, (place, 0)) for place in (block.start, block.end))
        return markers[first:end]

    @cached_property
    def _headings(self) -> frozenset[int]:
        return self._blocks_in(_HEADING)

    @cached_property
    def _items(self) -> frozenset[int]:
        return self._blocks_in(_ITEM)

    def _blocks_in(self, tag: re.Pattern[str]) -> frozenset[int]:
        opened, numbers = False, set()
        for part in self.text.source.document.markup:
            if isinstance(part, Tag) and tag.fullmatch(part.name):
                opened = part.opens
            elif isinstance(part, Block) and opened:
                numbers.add(part.number)
        return frozenset(numbers)

    def tells(self, sentence: Sentence) -> bool:
        """Tell a sentence from what only looks like one: what stands over or around the text."""
        blocks = self.text.source.document.blocks
        if sentence.furniture or sentence.block in self._items or sentence.block == len(blocks):
            return not sentence.furniture
        both = blocks[sentence.block - 1 : sentence.block + 1]
        here, below = map(self._words_of, both)
        return not is_heading(here) or is_heading(below)

    def _words_of(self, block: Block) -> str:
        return self.plain[block.start : block.end]

    def _is_furniture(self, block: Block) -> bool:
        words = self.plain[block.start : block.end]
        first = next(iter(words.casefold().split()), "")
        if first in self.clues.bylines and len(words) < _BYLINE and block.number <= _TOP:
            return True
        return block.number in self._headings or block.number <= self._top or self._closes(block)

    def _closes(self, block: Block) -> bool:
        """Tell the line of codes that an agency puts under its text."""
        last = block.number == len(self.text.source.document.blocks)
        return last and block.number > 1 and is_coded(self._words_of(block))

    @cached_property
    def _top(self) -> int:
        """How many blocks stand above the text: its title, what an agency puts before it."""
        blocks = self.text.source.document.blocks
        above = list(takewhile(is_coded, map(self._words_of, blocks[:_TOP])))
        titled = map(self._words_of, blocks[len(above) : len(above) + 1])
        return len(above) * (len(above) < len(blocks)) + (self.headline in titled)
