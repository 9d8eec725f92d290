"""The words that editors write for what the format calls otherwise, from the catalogues."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from generator.catalogue import catalogue


def words_for(key: str, languages: Iterable[str]) -> frozenset[str]:
    """Return the words under a key in several languages, in small letters."""
    return frozenset().union(*(_words(key, language) for language in languages))


@cache
def _words(key: str, language: str) -> frozenset[str]:
    words = catalogue("problems", language)
    listed = words.text(key).split(",") if words.language == language and key in words else ()
    return frozenset(word.strip().casefold() for word in listed)
