"""What is drafted: facts as an editor will find them, and remarks on what to decide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

MOST_DRAFTS: Final = 200
"""Drafts of one sheet, and remarks on what is not drafted: more of them nobody looks through."""


class Remark(NamedTuple):
    """A comment beside a draft: its words in the catalogue, and the details they take."""

    case: str
    details: Mapping[str, str | int] = {}


@dataclass(frozen=True, slots=True)
class Draft:
    """What every drafted fact has; the sheet's own values are below."""

    id: str
    quotes: tuple[str, ...]
    remarks: tuple[Remark, ...] = field(default=(), kw_only=True)
    according_to: str = field(default="", kw_only=True)


class RelationDraft(NamedTuple):
    """How an actor stands to another one, with the words that say so."""

    to: str
    type: str
    quote: str


@dataclass(frozen=True, slots=True)
class ActorDraft(Draft):
    """Somebody who does or says something."""

    name: str
    kind: str
    aliases: tuple[str, ...]
    relations: tuple[RelationDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class CountDraft(Draft):
    """A number of people or things."""

    label: str
    actor: str
    count: str
    of_people: bool


@dataclass(frozen=True, slots=True)
class DateDraft(Draft):
    """A date of which the text says what happened."""

    date: str
    title: str
    actors: tuple[str, ...]
    inferred: Remark | None = None


@dataclass(frozen=True, slots=True)
class PositionDraft(Draft):
    """What somebody says."""

    actor: str
    statement: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The drafts of one sheet, and remarks on what of the text is not among them."""

    drafts: tuple[Draft, ...]
    skipped: tuple[Remark, ...] = ()


def sheet_of(found: Iterable[Draft | Remark]) -> Sheet:
    """Make a sheet of drafts and of remarks on what could not be drafted, as far as is useful."""
    drafts: list[Draft] = []
    missed: list[Remark] = []
    for one in found:
        if max(len(drafts), len(missed)) == MOST_DRAFTS:
            missed.append(Remark("draft.skipped.more", {"number": MOST_DRAFTS}))
            break
        if isinstance(one, Remark):
            missed.append(one)
        else:
            drafts.append(one)
    # What stands in the text more than once is said once.
    skipped = [one for place, one in enumerate(missed) if one not in missed[:place]]
    return Sheet(tuple(drafts), tuple(skipped))


@dataclass(frozen=True, slots=True)
class Headline:
    """A title, and whether it is only the first words of the text."""

    words: str
    makeshift: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """The date of a source in EDTF, and whether it is only the year of the draft."""

    date: str
    guessed: bool = False
