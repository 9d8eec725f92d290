"""A date as it is found in a text, before its surroundings qualify it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundDate:
    """The tokens `first` up to `stop` and the date that they state.

    `month` is 21 to 24 for a season; `unspecified` says how many digits at the end of the year
    are left open. `last_year` where a month in digits, as in 2003-11, may be the last year of
    several. `impossible` for a day that the calendar does not have, or that can't be told from a
    number of things: its tokens are no other number. Those of a `doubtful` year are.
    """

    first: int
    stop: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    role: str = ""
    unspecified: int = 0
    last_year: int | None = None
    impossible: bool = False
    doubtful: bool = False

    @property
    def is_season(self) -> bool:
        """Whether the date goes as far as a season of the year."""
        return self.month is not None and self.month > _MONTHS

    @property
    def place(self) -> tuple[int, int]:
        """Where in its year the date begins: a month and a day."""
        month = self.month or 0
        return (month - _SPRING) * 3 + 3 if self.is_season else month, self.day or 0


_MONTHS = 12
_SPRING = 21
