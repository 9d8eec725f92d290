"""JSON Schema of every file that editors write, for completion and hover in their editors.

Source: JSON Schema, draft 2020-12. Titles and descriptions come from the catalogues, German
before English: those of `<Record>.<key>` where a key means something else in one record, those of
`file.<name>` for a file, and those of `<key>.<value>` for one of a few values.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from generator.catalogue import LANGUAGES, catalogue
from generator.model.records import (
    BriefingMeta,
    Change,
    Evidence,
    Evidenced,
    Fact,
    FactChange,
    Record,
    SourceMeta,
)
from generator.model.values import ID_PATTERN, LONGEST_ID

Schema = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_QUOTE: Final[Schema] = {"required": ["quote"], "wrong": "no-quote"}
_EVIDENCE: Final[Schema] = {
    "if": {"required": ["evidence"]},
    "then": {
        "properties": dict.fromkeys(("quote", "source", "inferred"), False),
        "wrong": "both",
    },
    "else": _QUOTE,
}
_RELATION: Final[Schema] = {
    "if": {"properties": {"type": {"const": "other"}}, "required": ["type"]},
    "then": {"required": ["label"], "wrong": "no-label"},
}
_ACTOR_KEYS: Final = frozenset({"actor", "actors", "according_to", "to"})


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that one briefing has, each with the name behind it, to be offered."""

    actors: Mapping[str, str]
    sources: Mapping[str, str]

    def behind(self, key: str) -> Mapping[str, str]:
        """Return the ids that a key may refer to."""
        return self.sources if key == "source" else self.actors if key in _ACTOR_KEYS else {}


def schemas(sheets: Mapping[str, type[Fact]], known: Known | None = None) -> dict[str, str]:
    """Return the schema of each kind of file as JSON text, by file name.

    The ids that are `known` are offered; others are as good, for they may be there tomorrow.
    """
    files = {
        "briefing": _file("briefing", BriefingMeta),
        "source": _file("source", SourceMeta),
        **{name: _sheet(name, record) for name, record in sheets.items()},
        "changes": _changes(sheets),
    }
    if known:
        for schema in files.values():
            _offer(schema, known)
    return {
        f"{name}.schema.json": json.dumps(_worded(schema), ensure_ascii=False, indent=2) + "\n"
        for name, schema in files.items()
    }


def _file(name: str, record: type[Record]) -> Schema:
    return {"$schema": DIALECT, **_described(f"file.{name}"), **_record(record)}


def _sheet(name: str, record: type[Fact]) -> Schema:
    fact = {**_described("entry"), **_record(record)}
    definitions = fact.pop("$defs", {})
    return {
        "$schema": DIALECT,
        **_described(f"file.{name}"),
        "type": "object",
        "propertyNames": {
            "pattern": f"^{ID_PATTERN}$",
            "maxLength": LONGEST_ID,
            "wrong": "id",
        },
        "additionalProperties": fact,
        "$defs": definitions,
    }


def _changes(sheets: Iterable[str]) -> Schema:
    change = _record(Change)
    definitions = change.pop("$defs", {})
    sheet = definitions[FactChange.__name__]["properties"]["sheet"]
    sheet |= {"enum": [*sheets], "enumDescriptions": [_words(f"file.{name}") for name in sheets]}
    items = {"type": "array", "items": change, "$defs": definitions}
    return {"$schema": DIALECT, **_described("file.changes"), **items}


def _record(record: type[Record]) -> Schema:
    schema = record.model_json_schema(by_alias=True)
    classes = {cls.__name__: cls for cls in _with_parts(record)}
    for name, definition in schema.get("$defs", {}).items():
        _rewrite(definition, classes[name])
    _rewrite(schema, record)
    return schema


def _with_parts(record: type[Record]) -> Iterable[type[Record]]:
    yield record
    for key in record.model_fields:
        if part := record.record_of(key):
            yield from _with_parts(part)


def _rewrite(schema: Schema, record: type[Record]) -> None:
    del schema["title"], schema["description"]
    properties = schema["properties"]
    schema["properties"] = {
        key: {**_described(_meaning(record, key)), **_property(properties[key], key)}
        for key in record.written_keys()
    }
    schema["required"] = [key for key in schema.get("required", ()) if key not in record.given]
    if issubclass(record, Evidence):
        schema["allOf"] = [_QUOTE]
    if issubclass(record, Evidenced):
        schema["properties"]["evidence"] |= {"minItems": 1}
        schema["allOf"] = [_EVIDENCE, _RELATION] if "type" in properties else [_EVIDENCE]


def _meaning(record: type[Record], key: str) -> str:
    words = catalogue("schema", LANGUAGES[0])
    own = (f"{cls.__name__}.{key}" for cls in record.__mro__)
    return next((name for name in own if name in words), key)


def _property(schema: Schema, key: str) -> Schema:
    rest = {name: value for name, value in schema.items() if name not in {"title", "default"}}
    options = [*rest.pop("anyOf", ()), *rest.pop("oneOf", ())]
    options = [_property(option, key) for option in options if option != {"type": "null"}]
    if len(options) == 1:
        rest |= options[0]
    elif options:
        # Of `anyOf` editors show the title once for each option.
        rest["oneOf"] = options
    if rest.get("type") == "array":
        rest["wrong"] = "list"
    if "enum" in rest:
        rest["enumDescriptions"] = [_words(f"{key}.{value}") for value in rest["enum"]]
    return rest


def _described(key: str) -> Schema:
    return {"title": _words(key, " / "), "description": _words(f"{key}.text", "\n\n")}


def _words(key: str, between: str = " / ") -> str:
    texts = (catalogue("schema", language).text(key) for language in LANGUAGES)
    return between.join(dict.fromkeys(texts))


def _offer(schema: Schema, known: Known) -> None:
    for properties in _properties(schema):
        for key, value in properties.items():
            ids = known.behind(key)
            reference = value.get("items", value)
            if ids and "pattern" in reference:
                named = {"enum": list(ids), "enumDescriptions": list(ids.values())}
                names = ("type", "pattern", "maxLength", "wrong")
                free = {name: reference.pop(name) for name in names}
                reference["oneOf"] = [{**free, "not": {"enum": list(ids)}}, named]


def _worded(schema: Any) -> Any:  # noqa: ANN401 - any JSON
    """Say in words what is wrong with a value, where editors would name a pattern or a type."""
    if isinstance(schema, list):
        return [_worded(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    wrong = schema.get("wrong")
    said = {"errorMessage": _words(f"wrong.{wrong}")} if isinstance(wrong, str) else {}
    return {name: _worded(value) for name, value in schema.items() if name != "wrong"} | said


def _properties(schema: object) -> Iterator[Schema]:
    if isinstance(schema, dict):
        if isinstance(properties := schema.get("properties"), dict):
            yield properties
        for value in schema.values():
            yield from _properties(value)
