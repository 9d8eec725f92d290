"""A date that a text states, written as EDTF."""

from __future__ import annotations

from generator.language import StatedDate


def edtf_written(date: StatedDate, year: int, *, uncertain: bool) -> str:
    """Write a date, in the given year, as far as it is stated."""
    digits = f"{year:04}"[: 4 - date.unspecified] + "X" * date.unspecified
    parts = (digits, *(f"{part:02}" for part in (date.month, date.day) if part))
    mark = "%" if date.approximate and uncertain else "~" * date.approximate + "?" * uncertain
    return "-".join(parts) + mark
