"""What is wrong with text that is not YAML, said as an editor's mistake."""

from __future__ import annotations

import re
from typing import Final

import yaml

from generator.model.briefing import Origin
from generator.model.nodes import Mark
from generator.model.problem import Problem

_CONFLICT: Final = re.compile(r"^(?:<{7}|={7}|>{7})(?:\s|$)", re.MULTILINE)
_GLUED_COLON: Final = re.compile(r"\s*(?:- )?[\w-]+:(?=[^\s/:])")
_NO_COLON: Final = re.compile(r"\s*(?:- )?[\w-]+[ ]\S")
_DECORATIONS: Final = frozenset("&*!%@`|>")


def syntax_problem(error: yaml.MarkedYAMLError, text: str, origin: Origin) -> Problem:
    """Say what a parser's error means, at the place where the parser met it."""
    lines = text.split("\n")
    if match := _CONFLICT.search(text):
        number = text.count("\n", 0, match.start())
        return Problem("yaml-syntax", origin.at(Mark(number, 0, 7)), "merge-conflict")
    mark = _place(error, lines)
    line = lines[mark.line] if mark.line < len(lines) else ""
    rule = "forbidden-yaml" if line.startswith("%") else "yaml-syntax"
    case = "directive" if line.startswith("%") else _case(error, mark, lines)
    return Problem(rule, origin.at(mark), case)


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
    line = lines[mark.line] if mark.line < len(lines) else ""
    before = line[: mark.column].rstrip()
    character = line[mark.column : mark.column + 1]
    if _is_open_quote(error):
        return "open-quote"
    if character == "\t" or "\t" in line[: len(line) - len(line.lstrip())]:
        return "tab"
    if "mapping values" in str(error.problem):
        return _colon_case(mark, lines)
    if "alias" in str(error.context) or "anchor" in str(error.context):
        return "decorated"
    if character in _DECORATIONS and (not before or before.endswith((":", "-"))):
        return "decorated"
    return _other_case(error, line)


def _colon_case(mark: Mark, lines: list[str]) -> str:
    previous = lines[mark.line - 1] if mark.line else ""
    first_colon = lines[mark.line].find(":")
    if first_colon < mark.column and first_colon >= 0:
        return "colon"
    if _GLUED_COLON.match(previous):
        return "glued-colon"
    return "no-colon" if _NO_COLON.match(previous) and ": " not in previous else "indentation"


def _other_case(error: yaml.MarkedYAMLError, line: str) -> str:
    problem = str(error.problem)
    if "could not find expected ':'" in problem:
        return "no-colon"
    if "flow" in str(error.context):
        return "bracket"
    if "escape" in problem:
        return "escape"
    if "quote" in line or line.count('"') % 2 or line.count("'") % 2:
        return "quotation-marks"
    return "indentation" if "block" in problem or "block" in str(error.context) else "other"
