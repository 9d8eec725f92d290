"""All that depends on a language: how it writes numbers, dates and names.

A language is one module of tables, registered in `LANGUAGES`; everything else reads by them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from generator.language.english import ENGLISH
from generator.language.german import GERMAN
from generator.language.language import Language
from generator.language.reading import Number, NumberKind, Span, StatedDate
from generator.language.vocabulary import Vocabulary

__all__ = [
    "LANGUAGES",
    "Language",
    "Number",
    "NumberKind",
    "Span",
    "StatedDate",
    "Vocabulary",
    "reader",
]

LANGUAGES: Final[dict[str, Vocabulary]] = {
    vocabulary.code: vocabulary for vocabulary in (GERMAN, ENGLISH)
}


def reader(tag: str) -> Language:
    """Give the reader for a BCP 47 tag; one without tables for a language we don't have.

    Without tables only plain digits, ISO dates and names word by word are read.
    """
    code, *others = tag.replace("_", "-").lower().split("-")
    vocabulary = LANGUAGES.get(code) or Vocabulary(code)
    orders = vocabulary.dates.day_orders
    order = next((orders[other] for other in others if other in orders), "")
    return Language(_ordered(vocabulary, order) if order else vocabulary)


@lru_cache
def _ordered(vocabulary: Vocabulary, order: str) -> Vocabulary:
    return replace(vocabulary, dates=replace(vocabulary.dates, day_order=order))
