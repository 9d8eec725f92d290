"""The forms that a word of a name takes in running text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.language.vocabulary import Inflection

_SHORTEST_STEM: Final = 3


def word_forms(word: str, inflection: Inflection, *, last: bool) -> frozenset[str]:
    """List the forms of a word of a name; acronyms and anything but words have only one."""
    if not word.isalpha() or (word.isupper() and len(word) > 1):
        return frozenset({word})
    forms = {word, *_adjective_forms(word, inflection, last=last)}
    if last:
        forms.update(_noun_forms(word, inflection))
    if word[0].islower():
        forms.update([form[0].upper() + form[1:] for form in forms])
    return frozenset(forms)


def _adjective_forms(word: str, inflection: Inflection, *, last: bool) -> Iterator[str]:
    stem = _without_ending(word, inflection)
    adjective = stem.endswith(inflection.adjective_suffixes)
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


def _bases(word: str, inflection: Inflection) -> Iterator[str]:
    for ending, shortest in inflection.removable.items():
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            yield word.removesuffix(ending)
