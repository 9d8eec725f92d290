"""The words that editors write for what the format calls otherwise, from the catalogues."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from generator.catalogue import LANGUAGES, catalogue


def words_for(key: str, languages: Iterable[str]) -> frozenset[str]:
    """Return the words under a key in several languages, in small letters."""
    return frozenset().union(*(_words(key, language) for language in languages))


def is_key(word: str) -> bool:
    """Tell whether files of the format have such a key anywhere."""
    return word in _format_keys()


@cache
def _format_keys() -> frozenset[str]:
    # `KeyDate.actors` is the key of one record, `kind.state` one of the values of a key.
    keys = (key.split(".") for key in catalogue("schema", LANGUAGES[0]).keys)
    return frozenset(parts[-1] for parts in keys if len(parts) == 1 or parts[0][:1].isupper())


@cache
def _words(key: str, language: str) -> frozenset[str]:
    words = catalogue("problems", language)
    listed = words.text(key).split(",") if words.language == language and key in words else ()
    return frozenset(word.strip().casefold() for word in listed)
