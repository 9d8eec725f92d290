"""The passage of a source that is most like a quote which does not stand in it.

For hints alone: likeness never decides anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from generator.check.folding import fold_words

_LEAST_LIKENESS: Final = 0.5
_PUNCTUATION: Final = ".,;:!?…()[]\"'„“”‚‘’«»‹›"
_LONGEST_QUOTE: Final = 150
"""Words beyond which comparing word by word would take too long for a hint."""

_GLANCES: Final = 2000
"""Places of a text that may be looked at for one quote, however long the text."""

_CANDIDATES: Final = 8
_FEW_WORDS: Final = 3
"""Words that a quote may lack or have too many."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """A passage of the source and the quote, the words that differ in brackets.

    `words` are those of the passage as they stand in the source.
    """

    passage: str
    quote: str
    words: str


class Passages:
    """The words of a text, among which the passage most like a quote is found."""

    def __init__(self, text: str) -> None:
        """Note where each word of the text stands."""
        self._words = text.split()
        self._keys = [fold_words(word) for word in self._words]
        self._bare = [_bare(key) for key in self._keys]
        self._found: dict[str, Nearest | None] = {}
        self._places: dict[str, list[int]] = {}
        for place, key in enumerate(self._bare):
            self._places.setdefault(key, []).append(place)

    def nearest(self, quote: str) -> Nearest | None:
        """Find the passage most like the quote, `None` where nothing is much like it."""
        if quote not in self._found:
            self._found[quote] = self._nearest(quote.split()[:_LONGEST_QUOTE])
        return self._found[quote]

    def _nearest(self, wanted: list[str]) -> Nearest | None:
        keys = [fold_words(word) for word in wanted]
        passage = self._passage([_bare(key) for key in keys])
        there, text_keys = self._words[passage], self._keys[passage]
        if not there:
            return None
        _trim(there, text_keys, keys)
        matcher = SequenceMatcher(None, text_keys, keys, autojunk=False)
        return _marked(matcher, there, wanted) if matcher.ratio() >= _LEAST_LIKENESS else None

    def _passage(self, wanted: list[str]) -> slice:
        """Return the likest stretch, from the first word of the quote to its last one."""
        start = self._start(wanted)
        stop = min(start + len(wanted), len(self._bare))
        start = next((at for at in _around(start, stop) if self._bare[at] == wanted[0]), start)
        last = _around(stop - 1, len(self._bare))
        stop = next((at + 1 for at in last if at >= start and self._bare[at] == wanted[-1]), stop)
        return slice(start, stop)

    def _start(self, wanted: list[str]) -> int:
        """Return where the stretch of as many words begins that shares the most of them."""
        votes = self._votes(wanted)
        likely = sorted(votes, key=lambda start: (-votes[start], start))[:_CANDIDATES]
        return max(sorted(likely), key=lambda start: self._fit(start, wanted), default=0)

    def _votes(self, wanted: list[str]) -> Counter[int]:
        """Count for each place of the text how many words stand as if the quote began there."""
        votes: Counter[int] = Counter()
        left = _GLANCES
        last = max(0, len(self._bare) - len(wanted))
        rare_first = sorted(
            range(len(wanted)), key=lambda offset: len(self._places.get(wanted[offset], ()))
        )
        for offset in rare_first:
            places = self._places.get(wanted[offset], [])[:left]
            votes.update(min(last, max(0, place - offset)) for place in places)
            left -= len(places)
        return votes

    def _fit(self, start: int, wanted: list[str]) -> tuple[int, int]:
        there = self._bare[start : start + len(wanted)]
        ends = (there[0] == wanted[0]) + (there[-1] == wanted[-1])
        return (Counter(there) & Counter(wanted)).total(), ends


def _around(place: int, stop: int) -> Iterator[int]:
    """Yield a place and those a few words before and after it."""
    yield from (
        at
        for distance in range(_FEW_WORDS + 1)
        for at in dict.fromkeys((place - distance, place + distance))
        if 0 <= at < stop
    )


def _bare(word: str) -> str:
    return word.strip(_PUNCTUATION) or word


def _trim(there: list[str], keys: list[str], wanted: list[str]) -> None:
    """Leave out the marks before and after a passage that the quote does not have either."""
    if wanted[0] == _bare(wanted[0]):
        there[0], keys[0] = (word.lstrip(_PUNCTUATION) for word in (there[0], keys[0]))
    if wanted[-1] == _bare(wanted[-1]):
        there[-1], keys[-1] = (word.rstrip(_PUNCTUATION) for word in (there[-1], keys[-1]))


def _marked(matcher: SequenceMatcher[str], there: list[str], wanted: list[str]) -> Nearest:
    passage: list[str] = []
    quote: list[str] = []
    for kind, start, end, quote_start, quote_end in matcher.get_opcodes():
        differs = kind != "equal"
        passage += _bracketed(there[start:end], differs=differs)
        quote += _bracketed(wanted[quote_start:quote_end], differs=differs)
    return Nearest(" ".join(passage), " ".join(quote), " ".join(there))


def _bracketed(words: list[str], *, differs: bool) -> list[str]:
    return [f"[{' '.join(words)}]"] if differs and words else words
