"""The language of a text, told by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from generator.language import LANGUAGES

FALLBACK: Final = "de"
"""The language of a text that has no common word of any language."""

_WORD: Final = re.compile(r"[^\W\d_]+")


def detect_language(text: str) -> str:
    """Tell the language of a text: the one most of whose function words it has."""
    times = Counter(word.casefold() for word in _WORD.findall(text))
    scores = {
        code: sum(times[word] for word in vocabulary.clues.function_words)
        for code, vocabulary in LANGUAGES.items()
    }
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] else FALLBACK
