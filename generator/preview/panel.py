"""The panel over a page of the preview: every problem as a view, all words decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.catalogue import Catalogue
from generator.model.problem import Problem, Severity
from generator.preview.editor import Editor
from generator.preview.state import Preview, Shown
from generator.report.text import Excerpt, excerpt, where
from generator.report.wording import hint, message
from generator.site import HOME

_AT_ONCE: Final = 5


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a message; `literal` where it is to be read letter by letter."""

    words: str
    literal: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One problem: what is wrong, where, what stands there, what to write instead."""

    where: str
    href: str
    rule: str
    line: int
    excerpt: Excerpt | None
    message: tuple[Words, ...]
    hint: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A briefing with errors, on a page of all of them."""

    title: str
    address: str
    errors: str


@dataclass(frozen=True, slots=True)
class Fold:
    """Problems that are shown on request; `title` counts them."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """What a page says above its content; `title` counts the errors, `bar` says it at length.

    Of many errors the first are in `errors`, the others in `more`; `standing` tells what is below
    the panel.
    """

    title: str
    bar: str
    standing: str
    errors: tuple[Item, ...]
    more: Fold | None
    warnings: Fold | None
    elsewhere: tuple[Elsewhere, ...] = ()


def panel_at(page: str, preview: Preview, words: Catalogue, editor: Editor) -> Panel | None:
    """Return the panel over a page, nothing where nothing is wrong."""
    elsewhere = tuple(_elsewhere(preview, words)) if page == HOME else ()
    panel = panel_of(preview.problems_at(page), words, editor)
    if not panel.errors and not panel.warnings and not elsewhere:
        return None
    shown = preview.briefing_at(page)
    count = len(panel.errors) + len(panel.more.items if panel.more else ())
    bar = words.plural("preview.errors", count) if shown and count else panel.title
    return replace(panel, bar=bar, standing=_standing(shown, words), elsewhere=elsewhere)


def panel_of(problems: Sequence[Problem], words: Catalogue, editor: Editor) -> Panel:
    """Return the panel that tells of some problems."""
    errors = [_item(one, words, editor) for one in problems if one.severity is Severity.ERROR]
    warnings = [_item(one, words, editor) for one in problems if one.severity is Severity.WARNING]
    title = words.plural("tally.errors", len(errors)) if errors else ""
    return Panel(
        title,
        title,
        "",
        tuple(errors[:_AT_ONCE]),
        _fold("preview.more", errors[_AT_ONCE:], words),
        _fold("tally.warnings", warnings, words),
    )


def _standing(shown: Shown | None, words: Catalogue) -> str:
    if shown is None or not shown.verdict.has_errors:
        return ""
    return words.text("preview.last-good" if shown.proven else "preview.nothing-good")


def _fold(key: str, items: Sequence[Item], words: Catalogue) -> Fold | None:
    return Fold(words.plural(key, len(items)), tuple(items)) if items else None


def _elsewhere(preview: Preview, words: Catalogue) -> Iterator[Elsewhere]:
    for id_, shown in preview.briefings.items():
        overview = shown.site.pages.get(f"{id_}/{HOME}")
        if overview and shown.verdict.has_errors and preview.briefing_at(HOME) is not shown:
            errors = [one for one in shown.verdict.problems if one.severity is Severity.ERROR]
            count = words.plural("tally.errors", len(errors))
            yield Elsewhere(overview.title, overview.sidebar[0].address, count)


def _item(problem: Problem, words: Catalogue, editor: Editor) -> Item:
    return Item(
        where(problem.place, words),
        editor.href(problem.place),
        problem.rule,
        problem.place.line,
        excerpt(problem.place),
        _stretches(message(problem, words)),
        _stretches(hint(problem, words)),
    )


def _stretches(said: str) -> tuple[Words, ...]:
    parts = said.split("`")
    if len(parts) % 2 == 0:
        # A single backtick belongs to what is quoted, and marks nothing.
        return (Words(said, literal=False),)
    stretches = (Words(part, literal=bool(index % 2)) for index, part in enumerate(parts))
    return tuple(stretch for stretch in stretches if stretch.words)
