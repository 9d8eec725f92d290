"""The language of a text, told by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final, NamedTuple

from generator.language import LANGUAGES

FALLBACK: Final = "de"
"""The language of a text that has no common word of any language."""

_WORD: Final = re.compile(r"[^\W\d_]+")


_SHARE: Final = 0.15
"""Words of a text that are among the commonest of its language, at the least."""


class Tongue(NamedTuple):
    """The language of a text, and whether it is only the likeliest one."""

    code: str
    guessed: bool = False


def detect_language(text: str) -> str:
    """Tell the language of a text: the one most of whose function words it has."""
    scores = _scores(text)
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] else FALLBACK


def is_sure(text: str) -> bool:
    """Tell whether a text is in a language that we know: many of its words are the commonest."""
    return max(_scores(text).values()) > _SHARE * len(_WORD.findall(text))


def _scores(text: str) -> dict[str, int]:
    times = Counter(word.casefold() for word in _WORD.findall(text))
    return {
        code: sum(times[word] for word in vocabulary.clues.function_words)
        for code, vocabulary in LANGUAGES.items()
    }
