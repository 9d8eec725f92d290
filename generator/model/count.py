"""How many: a number of things with the hedge that the source puts on it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self


class Hedge(StrEnum):
    """What a source says about the precision of a number."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    FEWER_THAN = "fewer than"
    UP_TO = "up to"
    RANGE = "to"
    MAGNITUDE = "magnitude"


MAGNITUDES: Final[dict[str, tuple[int, int]]] = {
    "dozens": (24, 99),
    "hundreds": (100, 999),
    "thousands": (1_000, 9_999),
    "tens-of-thousands": (10_000, 99_999),
    "hundreds-of-thousands": (100_000, 999_999),
    "millions": (1_000_000, 999_999_999),
}

_PREFIXED: Final = re.compile(
    r"(?P<hedge>about|more than|at least|fewer than|up to) (?P<number>[0-9]+)", re.ASCII
)
_RANGE: Final = re.compile(r"(?P<low>[0-9]+) to (?P<high>[0-9]+)", re.ASCII)
_SEPARATED: Final = re.compile(r"[0-9]+(?:[.,'’ \u00a0\u2009\u202f_][0-9]+)+", re.ASCII)
_LARGEST_DIGITS: Final = 15


class CountError(ValueError):
    """A count that can't be taken as written.

    `rule` is `ambiguous-number` or `invalid-value`; `reason` names the case for the message
    catalogue; `written` is the part that is wrong.
    """

    def __init__(self, rule: str, reason: str, written: str) -> None:
        """Keep the rule, the case and the words for the message."""
        super().__init__(f"{rule}: {reason}: {written}")
        self.rule = rule
        self.reason = reason
        self.written = written


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things: `first` alone, or `first` to `second` for a range or a magnitude."""

    hedge: Hedge
    first: int
    second: int | None = None

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read the count notation of the format, section "troop-numbers.yml".

        Raises:
            CountError: digits with separators, a reversed range, or another notation.
        """
        if written in MAGNITUDES:
            return cls(Hedge.MAGNITUDE, *MAGNITUDES[written])
        if written.isascii() and written.isdigit():
            return cls(Hedge.EXACT, _number(written))
        if match := _PREFIXED.fullmatch(written):
            return cls(Hedge(match["hedge"]), _positive(Hedge(match["hedge"]), match["number"]))
        if match := _RANGE.fullmatch(written):
            return cls._range(written, _number(match["low"]), _number(match["high"]))
        raise _refusal(written)

    @classmethod
    def _range(cls, written: str, low: int, high: int) -> Self:
        if low >= high:
            raise CountError("invalid-value", "reversed-range", written)
        return cls(Hedge.RANGE, low, high)

    @property
    def low(self) -> int | None:
        """The smallest number it can be, `None` where the source sets no bound."""
        match self.hedge:
            case Hedge.ABOUT | Hedge.FEWER_THAN | Hedge.UP_TO:
                return None
            case Hedge.MORE_THAN:
                return self.first + 1
            case _:
                return self.first

    @property
    def best(self) -> int | None:
        """The number itself where the source states one, exactly or about."""
        return self.first if self.hedge in {Hedge.EXACT, Hedge.ABOUT} else None

    @property
    def high(self) -> int | None:
        """The largest number it can be, `None` where the source sets no bound."""
        match self.hedge:
            case Hedge.EXACT | Hedge.UP_TO:
                return self.first
            case Hedge.FEWER_THAN:
                return self.first - 1
            case Hedge.RANGE | Hedge.MAGNITUDE:
                return self.second
            case _:
                return None

    @property
    def approximate(self) -> bool:
        """Whether the source itself gives the number as an approximation."""
        return self.hedge is Hedge.ABOUT

    def __str__(self) -> str:
        """Write the count in the notation that `parse` reads."""
        match self.hedge:
            case Hedge.EXACT:
                return str(self.first)
            case Hedge.RANGE:
                return f"{self.first} to {self.second}"
            case Hedge.MAGNITUDE:
                return next(word for word, span in MAGNITUDES.items() if span[0] == self.first)
            case hedge:
                return f"{hedge} {self.first}"


def _number(digits: str) -> int:
    if len(digits) > _LARGEST_DIGITS:
        raise CountError("invalid-value", "too-large", digits)
    return int(digits)


def _positive(hedge: Hedge, digits: str) -> int:
    number = _number(digits)
    if hedge is Hedge.FEWER_THAN and number == 0:
        raise CountError("invalid-value", "fewer-than-none", digits)
    return number


def _refusal(written: str) -> CountError:
    if match := _SEPARATED.search(written):
        return CountError("ambiguous-number", "separators", match[0])
    return CountError("invalid-value", "notation", written)
