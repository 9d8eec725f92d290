"""Two states of a record compared field by field, and which changes are minor.

Minor is what leaves the facts as readers know them, as in GOV.UK's guidance on change notes:
typography, translations, remarks, and where exactly in the same words a quote begins and ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from generator.check.folding import fold_words
from generator.history.plain import Fields, Plain, shown
from generator.model.claim import Loc
from generator.model.text import Text

_REMARKS: Final = frozenset({"aliases", "note", "wikidata"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What became of one field; `None` where it was not or is no longer there."""

    loc: Loc
    before: str | None
    after: str | None
    minor: bool


def compare(before: Fields, after: Fields, loc: Loc = ()) -> Iterator[FieldChange]:
    """Yield what changed from one record to the other, in the order of the later one."""
    for name in dict.fromkeys((*after, *before)):
        yield from _value(before.get(name), after.get(name), (*loc, name))


def _value(before: Plain | None, after: Plain | None, loc: Loc) -> Iterator[FieldChange]:
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        yield from compare(before, after, loc)
    elif isinstance(before, tuple) or isinstance(after, tuple):
        yield from _items(_sequence(before), _sequence(after), loc)
    elif isinstance(before, Text) or isinstance(after, Text):
        yield from _wordings(_by_language(before), _by_language(after), loc)
    else:
        yield _change(loc, before, after)


def _wordings(before: dict[str, str], after: dict[str, str], loc: Loc) -> Iterator[FieldChange]:
    for language in dict.fromkeys((*after, *before)):
        old, new = before.get(language), after.get(language)
        if old == new:
            continue
        if language:
            yield FieldChange((*loc, language), old, new, minor=True)
        else:
            yield _change(loc, old, new)


def _items(before: Sequence[Plain], after: Sequence[Plain], loc: Loc) -> Iterator[FieldChange]:
    gone, come = _unmatched(before, after), _unmatched(after, before)
    pairs = dict(_pairs(before, after, gone, come))
    for new in come:
        if new in pairs:
            yield from _value(before[pairs[new]], after[new], (*loc, new))
        else:
            yield _change((*loc, new), None, after[new])
    for old in gone:
        if old not in pairs.values():
            yield _change((*loc, old), before[old], None)


def _unmatched(items: Sequence[Plain], others: Sequence[Plain]) -> list[int]:
    # A list that is only in another order has not changed.
    left = Counter(repr(other) for other in others)
    places = []
    for place, item in enumerate(items):
        if left[repr(item)]:
            left[repr(item)] -= 1
        else:
            places.append(place)
    return places


def _pairs(
    before: Sequence[Plain], after: Sequence[Plain], gone: list[int], come: list[int]
) -> Iterator[tuple[int, int]]:
    """Yield places, new and old, of what is likely the same item."""
    ranked = sorted(
        (-_likeness(before[old], after[new]), abs(old - new), old, new)
        for old, new in product(gone, come)
    )
    alone = len(gone) == len(come) == 1
    used_old: set[int] = set()
    used_new: set[int] = set()
    for unlike, _, old, new in ranked:
        if (unlike or alone) and old not in used_old and new not in used_new:
            used_old.add(old)
            used_new.add(new)
            yield new, old


def _likeness(before: Plain, after: Plain) -> int:
    if isinstance(before, dict) and isinstance(after, dict):
        return sum(before.get(name) == value for name, value in after.items())
    return int(fold_words(shown(before)) == fold_words(shown(after)))


def _change(loc: Loc, before: Plain | None, after: Plain | None) -> FieldChange:
    old, new = (None if value is None else shown(value) for value in (before, after))
    return FieldChange(loc, old, new, _is_minor(loc, old, new))


def _is_minor(loc: Loc, before: str | None, after: str | None) -> bool:
    if _REMARKS & set(loc):
        return True
    if before is None or after is None:
        return False
    old, new = fold_words(before), fold_words(after)
    if loc[-1] == "quote":
        return old in new or new in old
    return old == new or loc[-1] == "inferred"


def _sequence(value: Plain | None) -> tuple[Plain, ...]:
    return value if isinstance(value, tuple) else ()


def _by_language(value: Plain | None) -> dict[str, str]:
    return value.by_language() if isinstance(value, Text) else {}
