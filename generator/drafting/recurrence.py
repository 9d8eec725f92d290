"""How often a text names somebody: whom it keeps coming back to is likely one who acts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.drafting.prose import Prose, Word
from generator.language import Span

_OFTEN: Final = 3
"""Times that a text names whom it is about, at the least."""


@dataclass(frozen=True)
class Recurrence:
    """Counts the names of a text; `runs` are its runs of words with capital letters."""

    prose: Prose
    runs: tuple[Sequence[Word], ...]

    def recurs(self, name: Sequence[Word]) -> bool:
        """Tell whether a text calls somebody by the last name alone."""
        last = self._times[name[-1].key]
        return last > 1 and self._times[name[0].key] < last

    def acts(self, name: Sequence[Word]) -> bool:
        """Tell a name that a text keeps coming back to, in a language that writes nouns small."""
        if self.prose.clues.compound or name[0].key in self._small:
            return False
        return self._times_named[_key(name)] >= _OFTEN

    @cached_property
    def _times(self) -> Counter[str]:
        return Counter(word.key for word in self._words if word.is_capitalised)

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(word.key for word in self._words if not word.is_capitalised)

    @cached_property
    def _words(self) -> tuple[Word, ...]:
        return self.prose.words(Span(0, len(self.prose.plain)))

    @cached_property
    def _times_named(self) -> Counter[str]:
        """The runs that are no place."""
        return Counter(_key(run) for run in self.runs if not self.prose.is_place(run[0].span))


def _key(run: Sequence[Word]) -> str:
    return " ".join(word.key for word in run)
