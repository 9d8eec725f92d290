"""JSON Schema of every file that editors write, for completion and hover in their editors.

Source: JSON Schema, draft 2020-12. Titles and descriptions come from the catalogues, German
before English.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from generator.catalogue import LANGUAGES, catalogue
from generator.model.records import BriefingMeta, Change, Evidenced, Fact, Record, SourceMeta
from generator.model.values import ID_PATTERN, LONGEST_ID

Schema = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_EVIDENCE: Final = [{"required": ["quote"]}, {"required": ["evidence"]}]


def schemas(sheets: Mapping[str, type[Fact]]) -> dict[str, str]:
    """Return the schema of each kind of file as JSON text, by file name."""
    files = {
        "briefing": _file("briefing", BriefingMeta),
        "source": _file("source", SourceMeta),
        **{name: _sheet(name, record) for name, record in sheets.items()},
        "changes": _changes(),
    }
    return {
        f"{name}.schema.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in files.items()
    }


def _file(name: str, record: type[Record]) -> Schema:
    return {"$schema": DIALECT, **_described(name), **_record(record)}


def _sheet(name: str, record: type[Fact]) -> Schema:
    fact = _record(record)
    definitions = fact.pop("$defs", {})
    return {
        "$schema": DIALECT,
        **_described(name),
        "type": "object",
        "propertyNames": {"pattern": f"^{ID_PATTERN}$", "maxLength": LONGEST_ID},
        "additionalProperties": fact,
        "$defs": definitions,
    }


def _changes() -> Schema:
    change = _record(Change)
    definitions = change.pop("$defs", {})
    items = {"type": "array", "items": change, "$defs": definitions}
    return {"$schema": DIALECT, **_described("changes"), **items}


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
    schema["properties"] = {key: _property(properties[key], key) for key in record.written_keys()}
    schema["required"] = [key for key in schema.get("required", ()) if key not in record.given]
    if issubclass(record, Evidenced):
        schema["anyOf"] = _EVIDENCE


def _property(schema: Schema, key: str) -> Schema:
    rest = {name: value for name, value in schema.items() if name not in {"title", "default"}}
    options = [option for option in rest.pop("anyOf", ()) if option != {"type": "null"}]
    if len(options) == 1:
        rest |= options[0]
    elif options:
        rest["anyOf"] = options
    return {**_described(key), **rest}


def _described(key: str) -> Schema:
    words = [catalogue("schema", language) for language in LANGUAGES]
    return {
        "title": " / ".join(dict.fromkeys(text.text(key) for text in words)),
        "description": "\n\n".join(text.text(f"{key}.text") for text in words),
    }
