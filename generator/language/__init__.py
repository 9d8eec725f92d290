"""All that depends on a language: how it writes numbers, dates and names.

A language is one module of tables, registered in `LANGUAGES`; everything else reads by them.
"""

from __future__ import annotations

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
    code = tag.replace("_", "-").partition("-")[0].lower()
    return Language(LANGUAGES.get(code) or Vocabulary(code))
