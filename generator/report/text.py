"""Problems as a compiler shows them: the line, a caret, the cure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.catalogue import Catalogue
from generator.model.problem import Place, Problem, Severity
from generator.report.wording import hint, message

_WIDEST_EXCERPT: Final = 100
_WITHOUT_WIDTH: Final = frozenset({"Mn", "Me", "Cf"})
_TAB: Final = "→"
_OTHER_SPACE: Final = "␣"
_RESET: Final = "\033[0m"
_BOLD: Final = "\033[1m"
_FAINT: Final = "\033[2m"
_COLOURS: Final = {Severity.ERROR: "\033[1;31m", Severity.WARNING: "\033[1;33m"}


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The line of a problem, shortened to what is around it; `column` counts from 0."""

    text: str
    column: int
    width: int


def text_report(problem: Problem, words: Catalogue, *, colour: bool = False) -> str:
    """Show one problem in a few lines, the last one empty."""
    lines = _coloured(problem, words) if colour else _plain(problem, words)
    return "\n".join([*lines, "", ""])


def line_report(problem: Problem, words: Catalogue) -> str:
    """Show one problem in one line, for a log."""
    cure = hint(problem, words)
    said = f"{where(problem.place, words)}: {message(problem, words)} {cure}"
    return f"{' '.join(said.splitlines()).strip()} [{problem.rule}]"


def _plain(problem: Problem, words: Catalogue) -> Iterator[str]:
    severity = words.text(f"severity.{problem.severity}")
    yield f"{severity}[{problem.rule}]: {message(problem, words)}"
    yield f"  --> {where(problem.place, words)}"
    yield from _excerpt(problem.place)
    if cure := hint(problem, words):
        yield f"  = {words.text('hint')}: {cure}"


def _coloured(problem: Problem, words: Catalogue) -> Iterator[str]:
    first, second, *others = _plain(problem, words)
    head, _, said = first.partition(": ")
    yield f"{_COLOURS[problem.severity]}{head}{_RESET}: {_BOLD}{said}{_RESET}"
    yield f"{_FAINT}{second}{_RESET}"
    for line in others:
        is_caret = line.strip(" |^") == "" and "^" in line
        yield f"{_COLOURS[problem.severity]}{line}{_RESET}" if is_caret else line


def where(place: Place, words: Catalogue) -> str:
    """Write a place as editors and terminals understand it: file, line, column."""
    return words.text("place", path=place.path, line=place.line, column=place.column)


def excerpt(place: Place) -> Excerpt | None:
    """Return the line that a place is in, nothing where it is empty."""
    if not place.excerpt.strip():
        return None
    line, column = _shortened(place.excerpt, place.column - 1)
    return Excerpt(line, column, max(1, min(place.width, len(line) - column)))


def _excerpt(place: Place) -> Iterator[str]:
    if shown := excerpt(place):
        gutter = " " * len(str(place.line))
        yield f"  {gutter} |"
        yield f"  {place.line} | {shown.text}"
        before, value = shown.text[: shown.column], shown.text[shown.column :][: shown.width]
        yield f"  {gutter} | {' ' * _cells(before)}{'^' * max(1, _cells(value))}"


def _cells(text: str) -> int:
    """Count the cells of a terminal that a text takes, as of Unicode Standard Annex #11."""
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.category(character) in _WITHOUT_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _shortened(line: str, column: int) -> tuple[str, int]:
    if len(line) <= _WIDEST_EXCERPT:
        return _visible(line), column
    start = max(0, column - _WIDEST_EXCERPT // 3)
    end = start + _WIDEST_EXCERPT
    before, after = "…" * (start > 0), "…" * (end < len(line))
    return f"{before}{_visible(line[start:end])}{after}", column - start + len(before)


def _visible(line: str) -> str:
    return "".join(
        character if character.isprintable() else _shown(character) for character in line
    )


def _shown(character: str) -> str:
    if character == "\t":
        return _TAB
    return _OTHER_SPACE if character.isspace() else "\ufffd"
