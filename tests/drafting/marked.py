"""Articles with what a careful person marks in them, and drafts compared with that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

import yaml

from generator.check.folding import fold_words
from generator.drafting.briefing import DraftedBriefing, draft_briefing
from generator.drafting.drafts import ActorDraft, CountDraft, DateDraft, Draft, PositionDraft
from generator.drafting.given import Request
from generator.model.spelling import slug

ARTICLES: Final = Path(__file__).parents[1] / "data" / "articles"
TODAY: Final = date(2026, 11, 23)

Marks = Sequence[Mapping[str, str]]


@dataclass(frozen=True)
class Score:
    """How drafts compare with the marks: what was found, what was missed, what is nonsense."""

    found: tuple[str, ...]
    missed: tuple[str, ...]
    drafts: int
    nonsense: tuple[str, ...]

    def __add__(self, other: Score) -> Score:
        return Score(
            self.found + other.found,
            self.missed + other.missed,
            self.drafts + other.drafts,
            self.nonsense + other.nonsense,
        )

    @property
    def recall(self) -> float:
        """The share of the marked counts and dates that are found."""
        return len(self.found) / (len(self.found) + len(self.missed))

    @property
    def noise(self) -> float:
        """The share of the drafts that are nonsense."""
        return len(self.nonsense) / self.drafts

    def __str__(self) -> str:
        return (
            f"found {self.recall:.0%} of {len(self.found) + len(self.missed)}, "
            f"missed {self.missed}; "
            f"nonsense {self.noise:.0%} of {self.drafts}: {self.nonsense}"
        )


def articles() -> list[Path]:
    """List the articles."""
    return sorted(path for path in ARTICLES.glob("*/article.*"))


def request(path: Path) -> Request:
    """Ask for a draft of a file."""
    return Request(path.name, path.as_posix(), path.read_bytes(), TODAY)


def score(path: Path) -> Score:
    """Draft from an article and compare with its marks."""
    text = (path.parent / "marked.yml").read_text("utf-8")
    marked: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes strings and nothing else
    drafted = draft_briefing(request(path))
    facts = [fact for sheet in drafted.sheets.values() for fact in sheet.drafts]
    wanted = [*marked["counts"], *marked["dates"]]
    found = [mark for mark in wanted if any(_states(fact, mark) for fact in facts)]
    return Score(
        tuple(mark["words"] for mark in found),
        tuple(mark["words"] for mark in wanted if mark not in found),
        len(facts),
        tuple(f"{fact.id}: {_value(fact)}" for fact in _nonsense(drafted, marked)),
    )


def _nonsense(drafted: DraftedBriefing, marked: Mapping[str, Any]) -> Iterator[Draft]:
    extras = marked.get("extras", {})
    allowed = {
        kind: [*marked.get(kind, []), *extras.get(kind, [])]
        for kind in ("counts", "dates", "actors", "positions")
    }
    for sheet in drafted.sheets.values():
        yield from (fact for fact in sheet.drafts if not _is_sensible(fact, allowed))


def _is_sensible(fact: Draft, allowed: Mapping[str, list[Any]]) -> bool:
    if isinstance(fact, ActorDraft):
        names = [fact.name, *fact.aliases]
        return any(_same(name, mark) for name in names for mark in allowed["actors"])
    if isinstance(fact, PositionDraft):
        return any(_says(fact, mark) for mark in allowed["positions"])
    return any(_states(fact, mark) for mark in (*allowed["counts"], *allowed["dates"]))


def _says(fact: PositionDraft, mark: Mapping[str, str]) -> bool:
    """Tell whether a position has the marked words, of the right speaker, as a whole sentence."""
    speaker = slug(mark["actor"]).split("-")[-1][:-2] in fact.actor
    quoted = fold_words(mark["words"]) in fold_words(" ".join(fact.quotes))
    return speaker and quoted and len(fact.statement.split()) >= 3


def _same(name: str, mark: str) -> bool:
    """Tell whether a name is the marked one, inflected or with words beside it."""
    words = name.casefold().split()
    return all(
        any(word.startswith(part[: max(3, len(part) - 2)]) for word in words)
        for part in mark.casefold().split()
    )


def _states(fact: Draft, mark: Mapping[str, str]) -> bool:
    if not isinstance(fact, CountDraft | DateDraft):
        return False
    quoted = any(fold_words(mark["words"]) in fold_words(quote) for quote in fact.quotes)
    return quoted and _value(fact) == mark["reading"]


def _value(fact: Draft) -> str:
    if isinstance(fact, CountDraft):
        return fact.count
    if isinstance(fact, DateDraft):
        return fact.date
    return fact.name if isinstance(fact, ActorDraft) else " / ".join(fact.quotes)
