"""An entry written into `changes.yml`, with every other byte of the file as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.model.nodes import Entries, Items, Node
from generator.model.records import FactChange
from generator.model.text import Wording
from generator.model.values import SCHEMAS

_HEAD: Final = "# yaml-language-server: $schema={}/changes.schema.json\n"
_BOM: Final = "\ufeff"
_EMPTY: Final = re.compile(r"\[\s*\][ \t]*\r?\n?")
_PLAIN: Final = re.compile(r"[^\W\d_]([\w ,.;()/%+„“”‚‘’–—…!?-]*[\w,.;()/%+„“”‚‘’–—…!?-])?")
_ESCAPES: Final = str.maketrans(
    {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"},
)


class ShapeError(ValueError):
    """A file whose entries stand in one line, between brackets, so that none can be added."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """An entry of the change log; the first wording is in the briefing's own language.

    `schemas` is the way to the folder of schemas, for the head of a file that is new.
    """

    date: date
    note: tuple[Wording, ...]
    changes: tuple[FactChange, ...]
    schemas: str = SCHEMAS


def with_entry(data: bytes | None, root: Node | None, entry: LogEntry) -> bytes:
    """Add an entry to a file where its day belongs, the newest first.

    `root` is the value of the file, `None` where it is missing or has nothing but comments.

    Raises:
        ShapeError: there is no line of its own for an entry.
    """
    text = _HEAD.format(entry.schemas) if data is None else data.decode()
    bom = _BOM if text.startswith(_BOM) else ""
    newline = "\r\n" if "\r\n" in text else "\n"
    plain = text.removeprefix(_BOM)
    placed = _placed(plain, root, entry, newline)
    # A note from outside may hold what is no Unicode: the reader says so, not the writer.
    return (bom + placed).encode("utf-8", "surrogatepass")


def quoted(words: str) -> str:
    """Write words as a YAML scalar in double quotation marks."""
    return f'"{words.translate(_ESCAPES)}"'


def _placed(text: str, root: Node | None, entry: LogEntry, newline: str) -> str:
    lines = text.split("\n")
    if not isinstance(root, Items):
        return _appended(text, _written(entry, 0, newline), newline)
    if lines[root.mark.line][root.mark.column :].startswith("["):
        return _replaced(text, root, _written(entry, 0, newline))
    written = _written(entry, root.mark.column, newline)
    later = next((item for item in root if _day(item) <= entry.date.isoformat()), None)
    if later is None:
        return _appended(text, written, newline)
    at = _first_line(lines, later.mark.line, root.mark.column)
    gap = newline if _is_spaced(lines, root) else ""
    return "\n".join([*lines[:at], written + gap + "\n".join(lines[at:])])


def _appended(text: str, written: str, newline: str) -> str:
    return text + ("" if not text or text.endswith("\n") else newline) + written


def _replaced(text: str, root: Items, written: str) -> str:
    start = sum(len(line) + 1 for line in text.split("\n")[: root.mark.line]) + root.mark.column
    match = _EMPTY.match(text, start)
    if root or not match:
        raise ShapeError
    return text[:start] + written + text[match.end() :]


def _first_line(lines: Sequence[str], line: int, indent: int) -> int:
    """Return the line on which an entry begins, with the comments that belong to it."""
    while not re.match(rf" {{{indent}}}-\s|^ {{{indent}}}-$", lines[line]):
        line -= 1
    begin = line
    while begin and re.match(rf" {{{indent}}}#", lines[begin - 1]):
        begin -= 1
    # Comments at the head of a file are about the file.
    return begin or line


def _is_spaced(lines: Sequence[str], root: Items) -> bool:
    begins = [_first_line(lines, item.mark.line, root.mark.column) for item in root]
    return any(not lines[begin - 1].strip() for begin in begins[1:])


def _day(item: Node) -> str:
    return str(item.get("date", "")) if isinstance(item, Entries) else ""


def _written(entry: LogEntry, indent: int, newline: str) -> str:
    return "".join(f"{' ' * indent}{line}{newline}" for line in _lines(entry))


def _lines(entry: LogEntry) -> Iterator[str]:
    yield f"- date: {entry.date.isoformat()}"
    if len(entry.note) == 1:
        yield f"  note: {_note(entry.note[0].words)}"
    else:
        yield "  note:"
        yield from (f"    {wording.language}: {_note(wording.words)}" for wording in entry.note)
    yield "  changes:"
    yield from (f"    - {{{', '.join(_pairs(change))}}}" for change in entry.changes)


def _pairs(change: FactChange) -> Iterator[str]:
    yield from (f"fact: {change.fact}", f"sheet: {change.sheet}", f"change: {change.change}")
    if change.from_ is not None:
        yield f"from: {quoted(change.from_)}"
    if change.to is not None:
        yield f"to: {quoted(change.to)}"


def _note(words: str) -> str:
    return words if _PLAIN.fullmatch(words) else quoted(words)
