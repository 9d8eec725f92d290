"""What a number counts: the noun behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Final

from generator.check.spans import contains
from generator.drafting.prose import Prose, Word
from generator.drafting.wording import bare, shortened
from generator.language import Number, Span
from generator.model.count import Count

_ADJECTIVES: Final = 3
_ENGLISH_NOUN: Final = 3
_BORDER: Final = re.compile(r"[,;:](?!\d)|[„“”\"»«()–—]")
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_OFTEN: Final = 3
"""Times that a name with a number stands in a text, at the least."""

_AROUND: Final = 30
_PARTICIPLES: Final = ("ed", "ing")
_ENDINGS: Final = ("", "s", "n", "en", "e", "es", "er", "ern", "ies")
_SINGULAR: Final = ("ss", "us", "is")
_SHORTEST_STEM: Final = 5


def label_of(prose: Prose, number: Number) -> str:
    """Return what a number counts, else the words around it; nothing for *two sides*."""
    sentence = prose.sentence_at(number.span.start)
    end = max(number.span.end, number.hedge.end if number.hedge else 0)
    phrase = noun_phrase(prose, Span(end, sentence.span.end))
    if not phrase:
        return "" if _is_aside(prose, number) else _words_around(prose, number.span)
    phrase = _noun(prose, phrase)
    if _is_uncounted(prose, phrase[-1]):
        return ""
    return prose.wording(Span(phrase[0].span.start, phrase[-1].span.end))


def _tells(prose: Prose, stretch: Span) -> bool:
    """Tell a stretch of text with words of its own from one with numbers alone."""
    links, numbers = prose.clues.noun_links, prose.text.numbers
    return any(
        word.key not in links and word.text.isalpha() and not _any(numbers.overlapping(word.span))
        for word in prose.words(stretch)
    )


def _is_named(prose: Prose, number: Number) -> bool:
    """Tell a name with a number, which a text has again and again: *Tempo 30*."""
    before = prose.words(Span(max(0, number.span.start - _AROUND), number.span.start))
    if number.hedge or not before or not before[-1].is_capitalised:
        return False
    name = prose.plain[before[-1].span.start : number.span.end]
    beside = before[-1].span.end + 1 == number.span.start
    return beside and prose.numbered[name] >= _OFTEN


def _is_bracketed(prose: Prose, number: Span) -> bool:
    """Tell numbers alone in brackets, such as ages: *two women (44 and 39)*."""
    brackets = _BRACKETS.finditer(prose.plain, *prose.sentence_at(number.start).span)
    spans = (Span(*match.span()) for match in brackets)
    return any(contains(span, number) and not _tells(prose, span) for span in spans)


def _noun(prose: Prose, phrase: Sequence[Word]) -> Sequence[Word]:
    """Leave out what is no part of the noun: *der 16 Frauen*, *people aged 13*, *faults meet*."""
    articles = prose.language.vocabulary.hedges.articles
    numbers = [_any(prose.text.numbers.overlapping(word.span)) for word in phrase]
    leading = takewhile(
        lambda pair: pair[0].key in articles or pair[1], zip(phrase, numbers, strict=True)
    )
    rest = list(phrase)[sum(1 for _ in leading) :]
    for place, word in enumerate(rest[1:], 1):
        ends = _is_plural(prose, rest[place - 1]) and not _is_plural(prose, word)
        if ends or _any(prose.text.numbers.overlapping(word.span)):
            return rest[:place]
    return rest or phrase


def _is_plural(prose: Prose, word: Word) -> bool:
    """Tell what is plural or of people, in a language that writes nouns small."""
    if prose.clues.compound:
        return True
    plain = word.key.endswith("s") and not word.key.endswith(_SINGULAR)
    return plain or word.key.startswith(prose.clues.people)


def _is_uncounted(prose: Prose, noun: Word) -> bool:
    """Tell *two parts* from *two participants*."""
    tails = (noun.key.removeprefix(stem) for stem in prose.clues.uncounted)
    return any(tail != noun.key and tail in _ENDINGS for tail in tails)


def _is_aside(prose: Prose, number: Number) -> bool:
    """Tell a number that counts nothing: *a new one*, a line *two*, an age: *voters under 30*."""
    if _is_bracketed(prose, number.span) or _is_named(prose, number):
        return True
    spoken = not any(map(str.isdigit, prose.plain[slice(*number.span)]))
    before = prose.words(Span(max(0, number.span.start - _AROUND), number.span.start))
    aged = bool(before) and before[-1].key in prose.clues.ages
    alone = len(prose.words(prose.sentence_at(number.span.start).span)) == 1
    return aged or (spoken and (alone or number.count == Count.parse("1")))


def of_people(prose: Prose, label: str) -> bool:
    """Tell whether a label speaks of people."""
    stems = prose.clues.people
    long = [stem for stem in stems if len(stem) >= _SHORTEST_STEM] if prose.clues.compound else []
    words = label.casefold().split()
    return any(word.startswith(stems) or any(stem in word for stem in long) for word in words)


def noun_phrase(prose: Prose, rest: Span) -> Sequence[Word]:
    """Return the words of the noun at the beginning of a stretch, adjectives included."""
    words = _joined(prose, prose.words(rest), rest.start)
    if words and words[0].key in prose.language.vocabulary.numbers.links:
        words = words[1:]
    if prose.language.vocabulary.surroundings.nouns_capitalised:
        return _by_capital(prose, words)
    return _by_function_words(prose, words)


def _joined(prose: Prose, words: Sequence[Word], start: int) -> list[Word]:
    """Return the words that nothing but spaces stands between."""
    run: list[Word] = []
    for word in words:
        gap = prose.plain[run[-1].span.end if run else start : word.span.start]
        if gap.strip(" \n\u00a0-"):
            break
        run.append(word)
    return run


def _by_capital(prose: Prose, words: Sequence[Word]) -> Sequence[Word]:
    for place, word in enumerate(words[: _ADJECTIVES + 1]):
        if word.is_capitalised and not _describes(prose, words[place : place + 2]):
            return [*words[: place + 1], *_second(prose, words[place + 1 :])]
        if word.key in prose.clues.function_words and word.key not in {"der", "den", "die"}:
            return ()
    return ()


def _describes(prose: Prose, words: Sequence[Word]) -> bool:
    """Tell an adjective in a name, with its noun behind it: *Olympische Spiele*."""
    inflection = prose.language.vocabulary.inflection
    ends = tuple(
        suffix + ending
        for suffix in inflection.adjective_suffixes
        for ending in inflection.adjective_endings
    )
    return len(words) > 1 and words[0].key.endswith(ends) and words[1].is_capitalised


def _second(prose: Prose, words: Sequence[Word]) -> Sequence[Word]:
    """Return *und Soldaten* after *Soldatinnen*."""
    paired = len(words) > 1 and words[0].key in prose.clues.noun_links and words[1].is_capitalised
    return words[:2] if paired else ()


def _by_function_words(prose: Prose, words: Sequence[Word]) -> Sequence[Word]:
    phrase: list[Word] = []
    for word in words[:_ENGLISH_NOUN]:
        if word.key in prose.clues.function_words or (phrase and word.key in prose.clues.saying):
            break
        phrase.append(word)
    while phrase and phrase[-1].key.endswith(_PARTICIPLES):
        phrase.pop()
    return phrase


def _clause(prose: Prose, number: Span) -> Span:
    sentence = prose.sentence_at(number.start).span
    before = list(_BORDER.finditer(prose.plain, sentence.start, number.start))
    after = _BORDER.search(prose.plain, number.end, sentence.end)
    start = before[-1].end() if before else sentence.start
    return Span(start, after.start() if after else sentence.end)


def _words_around(prose: Prose, number: Span) -> str:
    clause = _clause(prose, number)
    if not _tells(prose, clause):
        return _heading_of(prose, number)
    near = [
        word.span
        for word in prose.words(clause)
        if number.start - _AROUND < word.span.start and word.span.end < number.end + _AROUND
    ]
    return shortened(bare(prose.wording(Span(near[0].start, near[-1].end)))) if near else ""


def _heading_of(prose: Prose, number: Span) -> str:
    """Return the first words of a line such as *Mali: 900 (2023: 1.100)*."""
    sentence = prose.sentence_at(number.start).span
    border = _BORDER.search(prose.plain, sentence.start, number.start)
    first = Span(sentence.start, border.start() if border else sentence.end)
    return shortened(bare(prose.wording(first))) if _tells(prose, first) else ""


def _any(found: Iterable[object]) -> bool:
    return any(True for _ in found)
