"""Text without what typography changes, and the way back to the text as it is.

Source: the section "Matching a quote" of the format; Unicode Standard 16, General_Category Pd
for dashes; Unicode Standard Annex #15 for the normal form NFC.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

SOFT_HYPHEN: Final = "\u00ad"
_OFFSET: Final = "I"

_DOUBLE: Final = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\u301f\uff02'
APOSTROPHES: Final = "'\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u02bc\u0060\u00b4\uff07"
_DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
# A single space and the plain signs stay as they are: no need to stop at them.
_VARIANTS: Final = re.compile(
    rf"[^\S ]\s*| \s+|\.{{3}}|[\u00ad{_DOUBLE}{APOSTROPHES[1:]}{_DASHES[1:]}]"
)
_PLAIN: Final = {
    "...": "\u2026",
    SOFT_HYPHEN: "",
    # One kind: an editor's YAML has 'single' marks where the source has “double” ones.
    **dict.fromkeys(_DOUBLE + APOSTROPHES, "'"),
    **dict.fromkeys(_DASHES, "-"),
}


@dataclass(frozen=True)
class Folded:
    """A folded text; `starts` and `ends` tell where each character stands in the original."""

    text: str
    starts: array[int]
    ends: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the folded text stands in the original."""
        return self.starts[start], self.ends[end - 1]


@lru_cache(maxsize=4096)
def fold_words(text: str) -> str:
    """Fold words of which no place is asked for, without white space around them."""
    composed = unicodedata.normalize("NFC", text)
    return _VARIANTS.sub(lambda match: _PLAIN.get(match[0], " "), composed).strip()


def fold(text: str) -> Folded:
    """Fold white space, quotation marks, apostrophes, dashes, ellipses and composition."""
    composed = _composed(text)
    words: list[str] = []
    starts, ends = array(_OFFSET), array(_OFFSET)
    position = 0
    for match in _VARIANTS.finditer(composed.text):
        begin, end = match.span()
        words.append(composed.text[position:begin])
        starts.extend(composed.starts[position:begin])
        ends.extend(composed.ends[position:begin])
        plain = _PLAIN.get(match[0], " ")
        words.append(plain)
        starts.extend([composed.starts[begin]] * len(plain))
        ends.extend([composed.ends[end - 1]] * len(plain))
        position = end
    words.append(composed.text[position:])
    starts.extend(composed.starts[position:])
    ends.extend(composed.ends[position:])
    return Folded("".join(words), starts, ends)


def _composed(text: str) -> Folded:
    if unicodedata.is_normalized("NFC", text):
        return Folded(
            text, array(_OFFSET, range(len(text))), array(_OFFSET, range(1, len(text) + 1))
        )
    words: list[str] = []
    starts, ends = array(_OFFSET), array(_OFFSET)
    for begin, end in _clusters(text):
        composed = unicodedata.normalize("NFC", text[begin:end])
        words.append(composed)
        starts.extend([begin] * len(composed))
        ends.extend([end] * len(composed))
    return Folded("".join(words), starts, ends)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for position, character in enumerate(text):
        if position > begin and not _continues(character):
            yield begin, position
            begin = position
    if text:
        yield begin, len(text)


def _continues(character: str) -> bool:
    is_jamo = "\u1160" <= character <= "\u11ff"
    return is_jamo or unicodedata.category(character).startswith("M")
