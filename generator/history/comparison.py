"""The whole of a comparison, for those who show it, and words short enough to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.history.difference import BriefingDifference, Change
from generator.model.claim import Loc
from generator.model.problem import Problem

LONGEST: Final = 120
"""Characters of a value that are shown at the most."""

_BEFORE: Final = 24


@dataclass(frozen=True, slots=True)
class Comparison:
    """All briefings that differ from a revision; `unrecorded` is what the log does not say."""

    revision: str
    commit: str
    differences: tuple[BriefingDifference, ...]
    unrecorded: tuple[Problem, ...] = ()

    def counts(self) -> dict[str, int]:
        """Count what became of the facts that readers see, and the sources that changed."""
        facts = [fact for difference in self.differences for fact in difference.facts]
        published = [fact for fact in facts if not fact.draft]
        major = [fact.change for fact in published if not fact.minor]
        return {
            "briefings": len(self.differences),
            **{str(change): major.count(change) for change in Change},
            "minor": len(published) - len(major),
            "drafts": len(facts) - len(published),
            "sources": sum(len(difference.sources) for difference in self.differences),
        }


def label(loc: Loc) -> str:
    """Name a field as an editor finds it: `counts #1 · as_of`."""
    steps = (f" #{step + 1}" if isinstance(step, int) else f" · {step}" for step in loc)
    return "".join(steps).removeprefix(" · ")


def one_line(words: str) -> str:
    """Write words in one line, with nothing in it that a terminal could obey."""
    line = " ".join(words.split())
    return "".join(character if character.isprintable() else "\ufffd" for character in line)


def contrast(before: str, after: str) -> tuple[str, str]:
    """Shorten two values to where they differ."""
    old, new = one_line(before), one_line(after)
    start = 0
    if max(len(old), len(new)) > LONGEST:
        start = max(0, _shared(old, new) - _BEFORE)
    return _shortened(old, start), _shortened(new, start)


def _shared(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    # Of two that begin alike to the end of one of them the beginning shows enough.
    return next((place for place, (first, second) in pairs if first != second), 0)


def _shortened(words: str, start: int) -> str:
    end = start + LONGEST
    return "…" * bool(start) + words[start:end] + "…" * (end < len(words))
