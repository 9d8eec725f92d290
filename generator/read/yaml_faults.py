"""What is wrong with text that is not YAML, said as an editor's mistake."""

from __future__ import annotations

import re
from typing import Final

import yaml

from generator.advice.words import is_key
from generator.model.briefing import Origin
from generator.model.nodes import Mark
from generator.model.problem import Problem
from generator.model.values import is_typographic
from generator.read.indentation import indent_of, misplaced
from generator.read.mended import in_marks, mended
from generator.read.unclosed import unclosed

_CONFLICT: Final = re.compile(r"^(?:<{7}|={7}|>{7})(?:\s|$)", re.MULTILINE)
_GLUED_COLON: Final = re.compile(r"\s*(?:- )?[\w-]+:(?=[^\s/:])")
_GLUED_DASH: Final = re.compile(r"\s*(?:-(?=[^\s-])|[•–—]\s)")
_NO_COLON: Final = re.compile(r"\s*(?:- )?[\w-]+(?:[ ]\S|=)")
_KEY: Final = re.compile(r"\s*(?:- )?(?P<key>[\w-]+):?\s*(?P<value>.*)")
_BULLET: Final = re.compile(r"\s*[*•–—]\s")
_ID: Final = re.compile(r"[\w-]+\s*")
_SPACES: Final = re.compile(r"^\s*[^\S \t\n]|^\s*(?:- )?[\w-]+:[^\S \t\n]")
"""Spaces that are none to YAML: before a key, or between its colon and the value."""

_CLOSED: Final = {
    "'": "quotation-marks",
    '"': "double-quotation-marks",
    "]": "after-bracket",
    "}": "after-bracket",
}
_SAID: Final = {
    "flow": "bracket",
    "escape": "escape",
    "document start": "first-line",
    "block": "indentation",
}
"""What a parser's words mean, the first that are found."""

_DECORATIONS: Final = frozenset("&*!%@`|>")


def syntax_problem(error: yaml.MarkedYAMLError, text: str, origin: Origin) -> Problem:
    """Say what a parser's error means, at the place where the parser met it."""
    lines = text.split("\n")
    if match := _CONFLICT.search(text):
        number = text.count("\n", 0, match.start())
        return Problem("yaml-syntax", origin.at(Mark(number, 0, 7)), "merge-conflict")
    mark = _place(error, lines)
    if (opened := unclosed(lines)) and opened[0].line <= mark.line:
        return Problem("yaml-syntax", origin.at(opened[0]), opened[1])
    line = lines[mark.line] if mark.line < len(lines) else ""
    if line.startswith("%"):
        return Problem("forbidden-yaml", origin.at(mark), "directive")
    case = _case(error, mark, lines)
    number = _line_at_fault(case, error, mark, lines)
    details = {**_details(number, lines), "line": number + origin.first_line + 1}
    if case == "no-colon":
        case = _without_colon(lines[number])
    elif case == "indentation":
        case, more = misplaced(number, lines, origin.first_line)
        details |= more
    if instead := mended(case, lines[number]):
        details["instead"] = instead
    return Problem("yaml-syntax", origin.at(mark), case, details)


def _line_at_fault(case: str, error: yaml.MarkedYAMLError, mark: Mark, lines: list[str]) -> int:
    if case == "no-break-space" and _SPACES.match(lines[mark.line]):
        return mark.line
    # What is wrong with a key is only noticed at the next one.
    begun, line = error.context_mark, lines[mark.line]
    if case == "no-colon" and line.strip() and ":" not in line:
        return mark.line
    if case in {"no-colon", "glued-colon", "glued-dash", "no-break-space"}:
        return begun.line if begun and begun.line < mark.line else max(mark.line - 1, 0)
    return mark.line


def _details(number: int, lines: list[str]) -> dict[str, str | int]:
    match = _KEY.match(lines[number])
    key, value = (match["key"], match["value"].strip()) if match else ("", "")
    quoted = in_marks(value) or '"…"'
    widths = {"indent": indent_of(lines[number]), "above": indent_of(lines[max(number - 1, 0)])}
    bare = value.removeprefix("- ").strip()
    return {"key": key or "…", "quoted": quoted, "plain": value[1:-1], "bare": bare, **widths}


def _without_colon(line: str) -> str:
    """Tell a key without its colon from a value: one without its key, or one that goes on."""
    first, *others = line.replace("=", " = ", 1).split()[:3] or [""]
    if first.startswith(("{", "[")):
        return "bracket"
    if first == "-":
        return "no-colon" if others and is_key(others[0]) else "no-key"
    return "no-colon" if not others or is_key(first) or "=" in others else "continued"


def _place(error: yaml.MarkedYAMLError, lines: list[str]) -> Mark:
    mark = error.problem_mark or error.context_mark
    if _is_open_quote(error) and error.context_mark:
        mark = error.context_mark
    return _within(Mark(mark.line, mark.column), lines) if mark else Mark(0, 0)


def _within(mark: Mark, lines: list[str]) -> Mark:
    # What is missing at the end of a file is met behind its last line.
    if mark.line < len(lines):
        return mark
    return Mark(len(lines) - 1, max(len(lines[-1]) - 1, 0))


def _is_open_quote(error: yaml.MarkedYAMLError) -> bool:
    scanning = str(error.context or "")
    return "quoted scalar" in scanning and "end of stream" in str(error.problem or "")


def _case(error: yaml.MarkedYAMLError, mark: Mark, lines: list[str]) -> str:
    if _is_open_quote(error):
        return "open-quote"
    return _space_case(mark, lines) or _character_case(error, mark, lines)


def _space_case(mark: Mark, lines: list[str]) -> str:
    line = lines[mark.line]
    if (
        line[mark.column : mark.column + 1] == "\t"
        or "\t" in line[: len(line) - len(line.lstrip())]
    ):
        return "tab"
    around = lines[max(mark.line - 1, 0) : mark.line + 1]
    return "no-break-space" if any(_SPACES.match(text) for text in around) else ""


def _character_case(error: yaml.MarkedYAMLError, mark: Mark, lines: list[str]) -> str:
    line = lines[mark.line]
    before, character = line[: mark.column].rstrip(), line[mark.column : mark.column + 1]
    if "mapping values" in str(error.problem):
        return _colon_case(mark, lines)
    if _BULLET.match(line):
        return "bullet"
    if "alias" in str(error.context) or "anchor" in str(error.context):
        return "decorated"
    if character in _DECORATIONS and (not before or before.endswith((":", "-"))):
        return "decorated"
    return _other_case(error, lines, mark)


def _colon_case(mark: Mark, lines: list[str]) -> str:
    previous = lines[mark.line - 1] if mark.line else ""
    first_colon = lines[mark.line].find(":")
    if first_colon < mark.column and first_colon >= 0:
        value = lines[mark.line][first_colon + 1 :].strip()
        return "typographic" if is_typographic(value) else "colon"
    if _GLUED_COLON.match(previous):
        return "glued-colon"
    if _GLUED_DASH.match(previous):
        return "glued-dash"
    if _ID.fullmatch(previous) and indent_of(lines[mark.line]):
        return "no-colon"
    return "no-colon" if _NO_COLON.match(previous) and ": " not in previous else "indentation"


def _other_case(error: yaml.MarkedYAMLError, lines: list[str], mark: Mark) -> str:
    problem, context, line = str(error.problem), str(error.context), lines[mark.line]
    if "could not find expected ':'" in problem:
        begun = error.context_mark.line if error.context_mark else mark.line
        return "glued-colon" if _GLUED_COLON.match(lines[begun]) else "no-colon"
    if "sequence entries" in problem:
        return "hyphen" if line[mark.column :].startswith("- ") else "decorated"
    said = (case for words, case in _SAID.items() if words in problem or words in context)
    closed = _CLOSED.get(line[: mark.column].rstrip()[-1:], "")
    case = next(said, "other")
    return closed if closed and case in {"indentation", "other"} else case
