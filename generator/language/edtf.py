"""A date that a text states, written as EDTF."""

from __future__ import annotations

from typing import Final

from generator.language.reading import StatedDate

_DIGITS: Final = 4


def edtf_written(date: StatedDate, year: int, *, uncertain: bool) -> str:
    """Write a date, in the given year, as far as it is stated."""
    digits = f"{year:0{_DIGITS + (year < 0)}}"
    digits = digits[: len(digits) - date.unspecified] + "X" * date.unspecified
    parts = (digits, *(f"{part:02}" for part in (date.month, date.day) if part))
    mark = "%" if date.approximate and uncertain else "~" * date.approximate + "?" * uncertain
    return "-".join(parts) + mark
