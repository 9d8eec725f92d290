"""The forms that a word of a name takes in running text."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from generator.language.vocabulary import Inflection

_SHORTEST_STEM: Final = 3
_SHORTEST_ADJECTIVE: Final = 4
_SHORTEST_SPOKEN: Final = 4


class Part(Enum):
    """What a word is in a name.

    The `HEAD` of *Institut für Wirtschaft* takes the endings of a noun as the last word does.
    """

    ARTICLE = auto()
    FIRST = auto()
    MIDDLE = auto()
    HEAD = auto()
    LAST = auto()
    ONLY = auto()


_NOUNS: Final = frozenset({Part.HEAD, Part.LAST, Part.ONLY})
_ENDS: Final = frozenset({Part.LAST, Part.ONLY})
_LATER: Final = frozenset({Part.MIDDLE, Part.HEAD, Part.LAST})


def word_forms(word: str, inflection: Inflection, part: Part) -> frozenset[str]:
    """List the forms of a word of a name; anything but words has only one."""
    if part is Part.ARTICLE:
        return frozenset(_article_forms(inflection))
    if not word.isalpha():
        return frozenset({word})
    if word.isupper() and len(word) > 1:
        return frozenset(_acronym_forms(word))
    forms = set(_inflected(word, inflection, part))
    if part in _LATER and word.lower() in inflection.generic:
        forms.update([form[0].swapcase() + form[1:] for form in forms])
    if word[0].islower():
        forms.update([form[0].upper() + form[1:] for form in forms])
    if len(word) >= _SHORTEST_SPOKEN and word.istitle():
        forms.add(word.upper())
    return frozenset(forms)


def _article_forms(inflection: Inflection) -> Iterator[str]:
    for article in (*inflection.articles, *inflection.contractions):
        yield from (article, article.capitalize(), article.upper())


def _inflected(word: str, inflection: Inflection, part: Part) -> Iterator[str]:
    yield word
    yield from _adjective_forms(word, inflection, last=part in _ENDS)
    if part in _NOUNS:
        yield from _noun_forms(word, inflection)
    if part is Part.FIRST:
        yield from (word + ending for ending in inflection.title_endings)
    yield from _peoples(word, inflection, part)


def _peoples(word: str, inflection: Inflection, part: Part) -> Iterator[str]:
    """List the people whom an adjective standing alone is of, such as *Iraker* of *irakisch*."""
    if part is not Part.ONLY or not word.islower():
        return
    for suffix in inflection.adjective_suffixes:
        if word.endswith(suffix) and len(word) > len(suffix) + 1:
            stem = word.removesuffix(suffix).capitalize()
            yield from (stem + ending for ending in inflection.peoples)


def _acronym_forms(word: str) -> Iterator[str]:
    """List how an acronym is written, one that is spoken as a word like a name as well."""
    yield word
    if len(word) >= _SHORTEST_SPOKEN:
        yield word.capitalize()
        yield word.capitalize() + "s"


def _adjective_forms(word: str, inflection: Inflection, *, last: bool) -> Iterator[str]:
    stem = _without_ending(word, inflection)
    small = word.islower() and len(word) >= _SHORTEST_ADJECTIVE
    adjective = stem.endswith(inflection.adjective_suffixes) or small
    if last and not adjective:
        return
    for ending in inflection.adjective_endings:
        yield stem + ending
        if adjective or stem != word:
            yield stem[0].lower() + stem[1:] + ending


def _without_ending(word: str, inflection: Inflection) -> str:
    for ending in sorted(inflection.adjective_endings, key=len, reverse=True):
        if ending and word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def _noun_forms(word: str, inflection: Inflection) -> Iterator[str]:
    for base in (word, *_bases(word, inflection)):
        yield base
        for ending, shortest in inflection.endings.items():
            if len(base) >= shortest:
                yield base + ending
        if base.endswith("e"):
            yield from (base + ending for ending in inflection.after_e)
    for changed in _changed(word, inflection):
        yield from (changed, *(changed + ending for ending in inflection.plural_endings))


def _bases(word: str, inflection: Inflection) -> Iterator[str]:
    for ending, shortest in inflection.removable.items():
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            yield word.removesuffix(ending)


def _changed(word: str, inflection: Inflection) -> Iterator[str]:
    """Yield the plural of a noun whose stem changes, or the singular of such a plural."""
    for tables, shortest in ((inflection.plurals, 0), (inflection.alternations, _SHORTEST_STEM)):
        for one, other in (*tables.items(), *((new, old) for old, new in tables.items())):
            stem = word[: len(word) - len(one)]
            if word.lower().endswith(one) and len(stem) >= shortest:
                yield stem + other if stem else other.capitalize()
