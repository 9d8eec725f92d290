"""The keys that records have: which one is meant, where one belongs, whether one is needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import get_args

from generator.advice.words import words_for
from generator.catalogue import LANGUAGES, catalogue
from generator.model.claim import Loc
from generator.model.fields import Reference
from generator.model.records import Record
from generator.model.suggest import nearest


def record_at(record: type[Record], loc: Loc) -> type[Record]:
    """Return the record that stands at a place within another one."""
    for step in loc:
        if isinstance(step, str) and (below := record.record_of(step)):
            record = below
    return record


def first_key(record: type[Record], loc: Loc) -> str:
    """Return the key that an entry of a list begins with, nothing for a list of words."""
    keys = [step for step in loc if isinstance(step, str)]
    for key in keys:
        below = record.record_of(key)
        if not below:
            return ""
        record = below
    return record.first_key() if keys else ""


def lists_ids(record: type[Record], loc: Loc) -> bool:
    """Tell whether a key takes a list of ids."""
    field = record_at(record, loc[:-1]).model_fields.get(str(loc[-1])) if loc else None
    return field is not None and Reference in get_args(field.annotation)


def home_of(record: type[Record], words: str) -> str:
    """Return the key below which there are entries with such a key, nothing where there is none."""
    parts = ((key, record.record_of(key)) for key in record.written_keys())
    return next((key for key, part in parts if part and words in part.written_keys()), "")


def is_needed(record: type[Record], loc: Loc) -> bool:
    """Tell whether a key can't be left out, be it that of a text in one of several languages."""
    for place, step in enumerate(loc):
        field = record_at(record, loc[:place]).model_fields.get(str(step))
        if field and place + 2 >= len(loc) and not isinstance(loc[-1], int):
            return field.is_required()
    return False


def key_meant(words: str, record: type[Record]) -> str:
    """Return the key that is called so in a language of ours, or one like it, or nothing."""
    wanted = words.casefold()
    return _keys_by_name(record).get(wanted) or nearest(words, record.written_keys())


@cache
def _keys_by_name(record: type[Record]) -> Mapping[str, str]:
    keys = record.written_keys()
    named = {name: key for key in reversed(keys) for name in _names(key, record)}
    return {**named, **{key: key for key in keys}}


def _names(key: str, record: type[Record]) -> Iterator[str]:
    yield from words_for(f"written.{key}", LANGUAGES)
    for language in LANGUAGES:
        words = catalogue("schema", language)
        own = (f"{cls.__name__}.{key}" for cls in record.__mro__)
        meaning = next((name for name in own if name in words), key)
        if meaning in words:
            yield words.text(meaning).casefold()
