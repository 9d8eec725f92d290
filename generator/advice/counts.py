"""A count as people write it, in the notation of the format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.language import Number, NumberKind, reader
from generator.model.count import Count, CountError, Hedge

_LONGEST: Final = 80
_THOUSANDS: Final = re.compile(r"(?<=[0-9])[.,'’ \u00a0\u2009\u202f_](?=[0-9]{3}(?![0-9]))")
_NOUNS: Final = re.compile(r"[^\W\d_]*(?:[\s-]+[^\W\d_]+)*[.\s]*")
_OF_THINGS: Final = frozenset({NumberKind.QUANTITY, NumberKind.YEAR})
_OF_OTHERS: Final = frozenset({NumberKind.PERCENTAGE, NumberKind.MONEY, NumberKind.MEASURE})


def proposed_count(written: str, languages: Sequence[str]) -> str:
    """Propose a count for a number written otherwise, empty where it can't be told."""
    words = " ".join(written.split())
    if len(words) > _LONGEST:
        return ""
    bare = _THOUSANDS.sub("", words).casefold()
    if _is_count(bare):
        return bare
    return "" if is_of_others(words, languages) else _read(words, languages)


def turned_round(written: str) -> str:
    """Return a range with its smaller number first; the number alone where both are the same."""
    low, high = sorted(map(int, written.split(" to ")))
    return str(low) if low == high else f"{low} to {high}"


def is_of_others(written: str, languages: Sequence[str]) -> bool:
    """Tell whether the number is one of no things: a percentage, money, a measure."""
    if len(written) > _LONGEST:
        return False
    numbers = (number for language in languages for number in reader(language).numbers(written))
    return any(number.kind in _OF_OTHERS for number in numbers)


def _read(words: str, languages: Sequence[str]) -> str:
    """Return what the language reads in most of the words, the first one where two are alike."""
    readings = [reading for one in languages for reading in _readings(words, one)]
    return max(readings, key=lambda reading: reading[0], default=(0, ""))[1]


def _readings(words: str, language: str) -> Iterator[tuple[int, str]]:
    numbers = reader(language).numbers(words)
    if len(numbers) != 1 or numbers[0].kind not in _OF_THINGS or not numbers[0].count:
        return
    start, stop = _ends(numbers[0])
    if not words[:start].strip() and _NOUNS.fullmatch(words[stop:]):
        written = _notation(numbers[0].count)
        yield from [(stop - start, written)] if _is_count(written) else []


def _ends(number: Number) -> tuple[int, int]:
    spans = [number.span, number.hedge or number.span]
    return min(span.start for span in spans), max(span.end for span in spans)


def _notation(count: Count) -> str:
    # The language has orders of magnitude that the format has no word for.
    try:
        return str(count)
    except StopIteration:
        return ""


def _is_count(words: str) -> bool:
    try:
        return Count.parse(words).hedge in Hedge
    except CountError:
        return False
