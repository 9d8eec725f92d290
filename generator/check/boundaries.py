"""Whether a stretch of text begins and ends between words, or inside one."""

from __future__ import annotations

import re
from typing import Final

from generator.check.folding import APOSTROPHES, Folded
from generator.markup.parser import FEMININE_ENDING

_MARKS: Final = ".,;:!?()[]'"
_FEMININE: Final = re.compile(FEMININE_ENDING)
_REACH: Final = 40
_HYPHENS: Final = frozenset("-\u2010\u2011")
_RANGE_DASHES: Final = frozenset("\u2012\u2013\u2212")
_SIGNS: Final = frozenset("-\u2010\u2011\u2012\u2013\u2212+\u00b1")
_UNITS: Final = frozenset("%\u2030\u00b0")


def cut_at(folded: Folded, original: str, edge: int) -> str:
    """Return the word or number that the edge of a quote cuts, or nothing.

    `edge` is an offset of the folded text. Hyphens and apostrophes join words, separators and
    dashes join digits, a sign belongs to the number behind it.
    """
    words = folded.text
    if not 0 < edge < len(words):
        return ""
    before, after = edge - 1, edge
    inside = (
        (_is_word(words[before]) and _is_word(words[after]))
        or _joins(folded, original, before)
        or _joins(folded, original, after)
        or _is_sign(folded, original, before)
        or (words[after] in _UNITS and words[before].isdigit())
    )
    return _word_around(words, edge) if inside else ""


def _joins(folded: Folded, original: str, place: int) -> bool:
    """Tell whether one character joins its neighbours to one word or one number."""
    words = folded.text
    if not 0 < place < len(words) - 1:
        return False
    before, joiner, after = words[place - 1], original[folded.starts[place]], words[place + 1]
    if joiner in _HYPHENS or joiner in APOSTROPHES:
        return _is_word(before) and _is_word(after)
    if joiner in _RANGE_DASHES or joiner in ".,:/":
        return (before.isdigit() and after.isdigit()) or _joins_letters(words, place)
    return joiner in "*_" and _joins_letters(words, place)


def _joins_letters(words: str, place: int) -> bool:
    """Tell whether a sign stands in an abbreviation, as in *U.S.*, or before *innen*."""
    if words[place] == ".":
        short = not _is_word(words[place - 2 : place - 1] or " ")
        return short and words[place - 1].isalpha() and words[place + 1].isalpha()
    return words[place - 1].isalpha() and bool(_FEMININE.match(words, place + 1))


def _is_sign(folded: Folded, original: str, place: int) -> bool:
    words = folded.text
    is_number = place + 1 < len(words) and words[place + 1].isdigit()
    stands_free = place == 0 or not _is_word(words[place - 1])
    return is_number and stands_free and original[folded.starts[place]] in _SIGNS


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _word_around(words: str, edge: int) -> str:
    before = re.search(r"\S*$", words[max(0, edge - _REACH) : edge])
    after = re.match(r"\S*", words[edge : edge + _REACH])
    whole = (before[0] if before else "") + (after[0] if after else "")
    return whole.strip(_MARKS)
