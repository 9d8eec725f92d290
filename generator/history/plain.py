"""Records as plain values that can be compared and shown.

What an editor may write in several ways with one meaning has one form here: evidence short or
long, a text as a string or as a mapping of languages, a source that is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from generator.model.claim import Cited, Loc
from generator.model.records import Evidenced, Fact, Record
from generator.model.text import Text, Wording

Plain = str | Text | tuple["Plain", ...] | dict[str, "Plain"]
Fields = dict[str, Plain]

_EVIDENCE: Final = frozenset({"quote", "source", "inferred", "evidence"})
_BESIDE: Final = frozenset({"id", "draft"})
_LONG: Final = frozenset({"inferred", "note"})


@dataclass(frozen=True)
class State:
    """What a value depends on beside itself: the source that is meant, and new ids of actors."""

    source_of: Callable[[str | None], str | None]
    renamed: Mapping[str, str] = field(default_factory=dict)

    def fact(self, fact: Fact) -> Fields:
        """Return the fields of a fact."""
        actors = frozenset(loc[1:] for loc, _ in fact.references())
        return self._record(fact, (), actors)

    def _record(self, record: Record, loc: Loc, actors: frozenset[Loc]) -> Fields:
        names = [name for name in type(record).model_fields if name not in _skipped(record)]
        values = {name: self._value(getattr(record, name), (*loc, name), actors) for name in names}
        if isinstance(record, Evidenced):
            values["evidence"] = tuple(self._evidence(cited) for cited in record.cited(()))
        return {name: value for name, value in values.items() if value}

    def _value(self, value: object, loc: Loc, actors: frozenset[Loc]) -> Plain:
        if isinstance(value, Record):
            return self._record(value, loc, actors)
        if isinstance(value, tuple):
            return tuple(self._value(item, (*loc, at), actors) for at, item in enumerate(value))
        if loc in actors:
            return self.renamed.get(str(value), str(value))
        return _leaf(value)

    def _evidence(self, cited: Cited) -> Fields:
        source = self.source_of(cited.source) or ""
        values = {"quote": cited.quote, "source": source, "inferred": _leaf(cited.inferred)}
        return {name: value for name, value in values.items() if value}


def plain_record(record: Record) -> Fields:
    """Return the fields of a record that is no fact."""
    return {
        name: value
        for name in type(record).model_fields
        if (value := _plain(getattr(record, name)))
    }


def shown(value: Plain) -> str:
    """Write a value in one line."""
    if isinstance(value, Text):
        return value.own.words
    if isinstance(value, tuple):
        return ", ".join(shown(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(shown(item) for name, item in value.items() if _is_short(name, item))
    return value


def _plain(value: object) -> Plain:
    if isinstance(value, Record):
        return plain_record(value)
    return tuple(_plain(item) for item in value) if isinstance(value, tuple) else _leaf(value)


def _leaf(value: object) -> Plain:
    if isinstance(value, Text):
        # The tag of the briefing's own language is unknown where briefing.yml can't be read.
        own, *others = value.wordings
        return Text((Wording("", own.words), *sorted(others)))
    return "" if value is None else str(value)


def _skipped(record: Record) -> frozenset[str]:
    return _EVIDENCE | _BESIDE if isinstance(record, Evidenced) else _BESIDE


def _is_short(name: str, value: Plain) -> bool:
    return name not in _LONG and not isinstance(value, tuple)
