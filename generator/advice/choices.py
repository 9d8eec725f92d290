"""One of a few values, by the name that it has in the editor's language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from babel import Locale

from generator.advice.words import words_for
from generator.catalogue import LANGUAGES, catalogue
from generator.model.suggest import nearest
from generator.model.values import is_language

_BETWEEN: Final = re.compile(r"[,;:]")
_LONGEST_TAG: Final = 12
_LIKENESS: Final = 0.75


def proposed_choice(written: str, key: str, choices: Sequence[str]) -> str:
    """Propose the value that has the written name, or one like it; empty where none has."""
    names = _names(key, tuple(choices))
    return names.get(nearest(written, names, likeness=_LIKENESS), "")


def proposed_language(written: str) -> str:
    """Propose the tag of a language that is named, or written as programs do."""
    tag = written.replace("_", "-")
    primary, _, region = tag.partition("-")
    for candidate in (f"{primary.lower()}-{region}".strip("-"), _tags().get(written.casefold())):
        if candidate and len(candidate) <= _LONGEST_TAG and is_language(candidate):
            return candidate
    return ""


@cache
def _names(key: str, choices: tuple[str, ...]) -> Mapping[str, str]:
    named = ((name, choice) for choice in choices for name in _names_of(key, choice))
    return dict(reversed(list(named)))


def _names_of(key: str, choice: str) -> Iterator[str]:
    yield choice
    own = f"{key}.{choice}"
    yield from words_for(f"written.{own}", LANGUAGES)
    for language in LANGUAGES:
        words = catalogue("schema", language)
        described = _BETWEEN.split(words.text(own)) if own in words else ()
        yield from (part.strip() for part in described)


@cache
def _tags() -> Mapping[str, str]:
    return {
        name.casefold(): tag for code in LANGUAGES for tag, name in Locale(code).languages.items()
    }
