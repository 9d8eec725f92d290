"""The passage of a source that is most like a quote which does not stand in it.

For hints alone: likeness never decides anything.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from generator.check.folding import fold_words

_LEAST_LIKENESS: Final = 0.5
_PUNCTUATION: Final = ".,;:!?…()[]\"'„“”‚‘’«»‹›"
_LONGEST_QUOTE: Final = 400
"""Words beyond which comparing word by word would take too long for a hint."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """A passage of the source and the quote, the words that differ in brackets."""

    passage: str
    quote: str


def nearest_passage(quote: str, text: str) -> Nearest | None:
    """Find the passage most like the quote, `None` where nothing is much like it."""
    wanted, there = quote.split()[:_LONGEST_QUOTE], text.split()
    keys, text_keys = list(map(fold_words, wanted)), list(map(fold_words, there))
    start, end = _window([_bare(key) for key in keys], [_bare(key) for key in text_keys])
    _trim(there, text_keys, keys, (start, end - 1))
    matcher = SequenceMatcher(None, text_keys[start:end], keys, autojunk=False)
    if matcher.ratio() < _LEAST_LIKENESS:
        return None
    return _marked(matcher, there[start:end], wanted)


def _window(wanted: list[str], there: list[str]) -> tuple[int, int]:
    """Find the stretch of as many words that shares the most of them with the quote."""
    size, needed = len(wanted), Counter(wanted)
    have: Counter[str] = Counter()
    best, shared, best_end = (-1, 0), 0, 0
    for end, word in enumerate(there):
        have[word] += 1
        shared += have[word] <= needed[word]
        if end >= size:
            gone = there[end - size]
            shared -= have[gone] <= needed[gone]
            have[gone] -= 1
        begins = there[max(0, end + 1 - size)] == wanted[0]
        fit = (shared, begins + (word == wanted[-1]))
        if fit > best:
            best, best_end = fit, end + 1
    return max(0, best_end - size), best_end


def _bare(word: str) -> str:
    return word.strip(_PUNCTUATION) or word


def _trim(there: list[str], keys: list[str], wanted: list[str], ends: tuple[int, int]) -> None:
    """Leave out the marks before and after a passage that the quote does not have either."""
    first, last = ends
    if wanted[0] == _bare(wanted[0]):
        there[first], keys[first] = (
            word.lstrip(_PUNCTUATION) for word in (there[first], keys[first])
        )
    if wanted[-1] == _bare(wanted[-1]):
        there[last], keys[last] = (word.rstrip(_PUNCTUATION) for word in (there[last], keys[last]))


def _marked(matcher: SequenceMatcher[str], there: list[str], wanted: list[str]) -> Nearest:
    passage: list[str] = []
    quote: list[str] = []
    for kind, start, end, quote_start, quote_end in matcher.get_opcodes():
        differs = kind != "equal"
        passage += _bracketed(there[start:end], differs=differs)
        quote += _bracketed(wanted[quote_start:quote_end], differs=differs)
    return Nearest(" ".join(passage), " ".join(quote))


def _bracketed(words: list[str], *, differs: bool) -> list[str]:
    return [f"[{' '.join(words)}]"] if differs and words else words
