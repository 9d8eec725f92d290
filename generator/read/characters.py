"""Bytes to characters, without those that nobody sees.

Source: Unicode Standard 16, general categories Cc, Cf, Zl and Zp, and the property
Default_Ignorable_Code_Point.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from generator.model.briefing import Origin
from generator.model.nodes import Mark
from generator.model.problem import Problem
from generator.read.files import LARGEST_FILE

_BIDIRECTIONAL: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_IGNORABLE: Final = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u3164\uffa0"
_HIDDEN: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)"
    r"|[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
    rf"|[\ufff0-\ufff8\ufffe\uffff{_IGNORABLE}]"
    r"|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd]"
)


class UnreadableError(Exception):
    """A file that can't be read; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.rule)
        self.problem = problem


def decode(data: bytes, path: str) -> str:
    """Decode a file: UTF-8, a byte order mark and CRLF accepted, no hidden characters.

    Raises:
        UnreadableError: too large, not UTF-8, or control, bidirectional or invisible characters.
    """
    if len(data) > LARGEST_FILE:
        raise UnreadableError(Problem("forbidden-yaml", Origin(path, ()).value(), "too-large"))
    text = _decoded(data, path).removeprefix("\ufeff")
    if match := _HIDDEN.search(text):
        raise UnreadableError(hidden_character(match[0], _place(text, match.start(), path)))
    return text.replace("\r\n", "\n")


def hidden_in(text: str) -> str:
    """Return the first hidden character of a text, or nothing."""
    match = _HIDDEN.search(text)
    return match[0] if match else ""


def hidden_character(character: str, at: tuple[Origin, Mark]) -> Problem:
    """Report a hidden character by its code point and name."""
    origin, mark = at
    details = {
        "code": f"U+{ord(character):04X}",
        "name": unicodedata.name(character, "CONTROL CHARACTER"),
    }
    return Problem("forbidden-yaml", origin.at(mark), _kind(character), details)


def _kind(character: str) -> str:
    if character in _BIDIRECTIONAL:
        return "bidirectional"
    return "control" if unicodedata.category(character) in {"Cc", "Zl", "Zp"} else "invisible"


def _decoded(data: bytes, path: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
        origin, mark = _place(before + "\ufffd", len(before), path)
        details = {"byte": f"0x{data[error.start]:02X}"}
        raise UnreadableError(Problem("encoding", origin.at(mark), "utf-8", details)) from None


def _place(text: str, offset: int, path: str) -> tuple[Origin, Mark]:
    lines = text.split("\n")
    line = text.count("\n", 0, offset)
    column = offset - (text.rfind("\n", 0, offset) + 1)
    return Origin(path, [words.rstrip("\r") for words in lines]), Mark(line, column)
