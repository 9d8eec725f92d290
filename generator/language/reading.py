"""What a text is read to say: numbers and dates with their places in the text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from generator.model.count import Count


class Span(NamedTuple):
    """A stretch of text: code points `start` up to, not including, `end`."""

    start: int
    end: int


class NumberKind(StrEnum):
    """What a number in a text counts or names; only `QUANTITY` is a number of things."""

    QUANTITY = "quantity"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    PERCENTAGE = "percentage"
    ORDINAL = "ordinal"
    MONEY = "money"
    MEASURE = "measure"
    NAME = "name"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as a text writes it.

    `span` covers the number's own words, a range or a magnitude as a whole, without its hedge;
    `hedge` covers the words before or after it that say how precise it is, `None` without such.
    `parts` are the spans of the two ends of a range, empty otherwise. `count` is what it means,
    hedge included; `None` where the kind is `UNREADABLE`. `otherwise` is what the same words may
    say as well, as *just under 300* is fewer than and about 300.
    """

    span: Span
    kind: NumberKind
    count: Count | None
    hedge: Span | None = None
    parts: tuple[Span, ...] = ()
    otherwise: Count | None = None


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as a text writes it, as far as it states it.

    `year`, `month` (1 to 12, 21 to 24 for a season) and `day` are `None` where the text leaves
    them out; `unspecified` is 1 for a decade and 2 for a century, which begin in `year`.
    `approximate` for *um 2014*, `uncertain` for *vermutlich 2014*. `role` is `start` or `end`
    for the two ends of an interval, which are two dates with spans of their own, else empty.
    `maybe_approximate` and `maybe_uncertain` where only the sense tells whether such a word means
    the date: *vermutlich* at the verb, or *um* before the other end of an interval.
    `between` for an end of *zwischen 2003 und 2011*, at which nothing need have happened;
    `direction` is `since` or `until` where a time begins or ends with the date alone, and
    `possible_directions` holds those of which its sentence speaks. Where the text leaves open
    which of several dates it was, each has the others as its `alternatives`; `otherwise` is what
    the same words may say as well.
    """

    span: Span
    year: int | None
    month: int | None
    day: int | None
    approximate: bool = False
    uncertain: bool = False
    role: str = ""
    unspecified: int = 0
    maybe_approximate: bool = False
    maybe_uncertain: bool = False
    between: bool = False
    direction: str = ""
    possible_directions: frozenset[str] = frozenset()
    alternatives: tuple[StatedDate, ...] = ()
    otherwise: tuple[StatedDate, ...] = ()
