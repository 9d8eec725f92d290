"""Did you mean …: the nearest of the words that would have been right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Final

_LONGEST: Final = 100
"""Characters beyond which a word is no slip of one that we know."""

_LIKENESS: Final = 0.6
"""The share of common letters from which on a word may be a slip of another."""

_FEW: Final = 20
_GLANCES: Final = 500
"""Known words that may be looked at for one that was written, however many there are."""


def nearest(written: str, known: Iterable[str], *, likeness: float = _LIKENESS) -> str:
    """Return the known word that is most like the written one, from `likeness` 0 to 1, or none."""
    word = _folded(written[: _LONGEST + 1])
    if len(word) > _LONGEST:
        return ""
    folded = _all_folded(frozenset(known))
    likely = folded if len(folded) <= _FEW else _likely(word, _by_letters(frozenset(folded)))
    matches = get_close_matches(word, likely, n=1, cutoff=likeness)
    return folded[matches[0]] if matches else ""


def listed(known: Iterable[str]) -> str:
    """Write words to choose from, no more than anybody reads."""
    words = sorted(known)
    return ", ".join([*words[:_FEW], "…"] if len(words) > _FEW else words)


@lru_cache(maxsize=64)
def _all_folded(known: frozenset[str]) -> Mapping[str, str]:
    return {_folded(word): word for word in sorted(known, reverse=True)}


@lru_cache(maxsize=64)
def _by_letters(words: frozenset[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in sorted(words):
        for letters in _letters(word):
            found.setdefault(letters, []).append(word)
    return found


def _likely(word: str, by_letters: Mapping[str, list[str]]) -> list[str]:
    """Return the words that share the most letters with one, the rare ones first."""
    shared: Counter[str] = Counter()
    left = _GLANCES
    for group in sorted((by_letters.get(pair, []) for pair in _letters(word)), key=len):
        shared.update(group[:left])
        left -= len(group)
        if left <= 0:
            break
    return [one for one, _ in shared.most_common(_FEW)]


def _letters(word: str) -> Iterator[str]:
    framed = f" {word} "
    yield from dict.fromkeys(framed[place : place + 2] for place in range(len(framed) - 1))


def _folded(word: str) -> str:
    spelled = word.lower().replace("_", "-")
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        spelled = spelled.replace(umlaut, letters)
    return spelled
