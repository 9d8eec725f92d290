"""What is wrong, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

Details = Mapping[str, str | int]


class Severity(StrEnum):
    """Errors keep a briefing from being built; warnings do not."""

    ERROR = "error"
    WARNING = "warning"


class Place(NamedTuple):
    """A place in a file: `line` and `column` count from 1, `width` the characters it covers.

    `excerpt` is the text of the line, without its end.
    """

    path: str
    line: int = 1
    column: int = 1
    width: int = 1
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One violation of a rule of the format.

    `case` names the message and hint in the catalogues, `details` are the words they take.
    """

    rule: str
    place: Place
    case: str = ""
    details: Details = field(default_factory=dict)
    severity: Severity = Severity.ERROR

    @property
    def order(self) -> tuple[str, int, int, str]:
        """The key by which problems are listed: file, line, column, rule."""
        return (self.place.path, self.place.line, self.place.column, self.rule)
