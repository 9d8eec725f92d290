"""The words of a text as the search of the site divides it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final

_TAG: Final = re.compile(r"<[^>]*>")
_SPACE: Final = re.compile(r"\s+")


class Splitter:
    """Divides texts the way that the separator in the configuration of the search does."""

    def __init__(self, separator: str) -> None:
        """Take the separator; where only JavaScript understands it, words end at spaces."""
        try:
            self._separator = re.compile(separator)
        except re.error:
            self._separator = _SPACE

    def words(self, html: str) -> tuple[str, ...]:
        """Return the words of a text, in lower case; a tag ends a word."""
        stretches = _TAG.split(html)
        return tuple(
            word.lower() for stretch in stretches for word in self._separator.split(stretch) if word
        )


def not_begun(words: Iterable[str], there: Iterable[str]) -> tuple[str, ...]:
    """Return the words, each once and in order, that no word begins with that is there.

    A search for a word finds whatever begins with it.
    """
    known = sorted(there)
    return tuple(word for word in sorted(set(words)) if not _begins_one(word, known))


def _begins_one(word: str, known: Sequence[str]) -> bool:
    next_one = bisect_left(known, word)
    return next_one < len(known) and known[next_one].startswith(word)
