"""What a fact claims, and the words that carry it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.count import Count
from generator.model.edtf import Edtf
from generator.model.text import Text

Loc = tuple[str | int, ...]
"""The way to a value in a file: keys and indexes from the root."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One quote as an editor wrote it; `loc` is the place of the quote in the file.

    `source` is `None` where it was left out; `inferred` is the reason why the quote stands for
    a value that it does not state.
    """

    loc: Loc
    quote: str
    source: str | None
    inferred: Text | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a fact states, with its own evidence.

    `loc` is the place of the record in the file; `actors` are those of whom one must stand in
    a quote by name; `count` or `date` is the value that a quote must state.
    """

    loc: Loc
    cited: tuple[Cited, ...]
    actors: tuple[str, ...] = ()
    count: Count | None = None
    date: Edtf | None = None
    as_of: Edtf | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a quote stands in a source: W3C TextQuoteSelector and TextPositionSelector in one.

    `start` and `end` count code points of the source's plain text; `exact` is the source's own
    wording; `prefix` and `suffix` are up to 32 characters around it; `paragraph` counts from 1.
    """

    source: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    paragraph: int
