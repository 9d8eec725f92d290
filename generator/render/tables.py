"""Tables for other programs: CSV (RFC 4180) and their description (Data Package v2)."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from io import StringIO
from typing import Final

Cell = str | int | bool | None

_FORMULA: Final = re.compile(r"[=+\-@\t\r]")
_NUMBER_OR_DATE: Final = re.compile(
    r"[+-]?[0-9]+(?:-[0-9]+)*|-[0-9]{2}[0-9X]{2}(?:-[0-9X]{2}){0,2}[?~%]?(?:/[0-9X?~%.-]*)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its name and its type in Table Schema."""

    name: str
    type: str = "string"


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, its columns and its rows; the first column may be a key."""

    name: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Cell, ...], ...]
    keyed: bool = False


def write_csv(table: Table) -> bytes:
    """Write a table as CSV: UTF-8, a header, CRLF at the end of lines (RFC 4180)."""
    lines = StringIO()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow([field.name for field in table.fields])
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return lines.getvalue().encode()


def describe(table: Table) -> dict[str, object]:
    """Describe a table as a resource of a data package (Data Package v2, Table Schema v2)."""
    schema: dict[str, object] = {
        "fields": [{"name": field.name, "type": field.type} for field in table.fields]
    }
    if table.keyed:
        schema["primaryKey"] = [table.fields[0].name]
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\r\n"},
        "schema": schema,
    }


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return _harmless(value) if isinstance(value, str) else str(value)


def _harmless(words: str) -> str:
    # A spreadsheet runs what begins like a formula, and quotes come from texts of others.
    if _FORMULA.match(words) and not _NUMBER_OR_DATE.fullmatch(words):
        return f"'{words}"
    return words
