"""Numbers written in digits, in the notation of a language."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import Final

from generator.language.vocabulary import Notation

DOTTED_DATE: Final = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})(?:\.([0-9]{4}|[0-9]{2}))?")
"""A day and a month in digits, and the year where it is stated."""

LARGEST: Final = 10**15 - 1
_SOFT_HYPHEN: Final = "\u00ad"
_LONGEST: Final = 40
_REMEMBERED: Final = 4096


def is_numeral(written: str, notation: Notation) -> bool:
    """Tell whether digits and marks are one number of the language, however large."""
    return bool(_pattern(notation).fullmatch(written.replace(_SOFT_HYPHEN, "")))


@lru_cache(_REMEMBERED)
def read_numeral(written: str, notation: Notation) -> Fraction | None:
    """Read a number in digits, `None` where it is written another way or too large."""
    written = written.replace(_SOFT_HYPHEN, "")
    if len(written) > _LONGEST or (not written.isascii() and not _ascii_digits(written)):
        return None
    match = _pattern(notation).fullmatch(written)
    if not match or (len(match["whole"]) > 1 and match["whole"][0] == "0"):
        return None
    whole = int("".join(filter(str.isdecimal, match["whole"])))
    if whole > LARGEST:
        return None
    decimals = match["decimals"]
    return Fraction(f"{whole}.{decimals}") if decimals else Fraction(whole)


def _ascii_digits(written: str) -> bool:
    return all(character.isascii() for character in written if character.isdecimal())


@lru_cache
def _pattern(notation: Notation) -> re.Pattern[str]:
    groups = f"[{re.escape(notation.groups)}]" if notation.groups else r"(?!)"
    decimal = f"[{re.escape(notation.decimal)}]" if notation.decimal else r"(?!)"
    return re.compile(
        rf"(?P<whole>[1-9]\d{{0,2}}(?P<mark>{groups})\d{{3}}(?:(?P=mark)\d{{3}})*|\d+)"
        rf"(?:{decimal}(?P<decimals>\d+))?"
    )
