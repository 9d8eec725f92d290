"""A comparison as a comment on a pull request.

Everything that comes from the sources or from git stands in code spans, where nothing is markup,
a mention or a link (CommonMark 0.31, section 6.1; GitHub Flavored Markdown).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from generator.catalogue import Catalogue, catalogue
from generator.history.comparison import Comparison, contrast, label, one_line
from generator.history.text import counted
from generator.model.problem import Problem
from generator.report.wording import hint, message

LONGEST: Final = 60_000
"""Characters at the most; GitHub takes 65,536."""

MOST_FACTS: Final = 40
"""Facts of one briefing that are listed."""

MOST_FIELDS: Final = 12
"""Fields of one fact that are listed."""

MOST_BRIEFINGS: Final = 20
"""Briefings that are listed."""


def difference_markdown(comparison: Comparison, words: Catalogue) -> str:
    """List what changed, as Markdown."""
    template = _environment(words.language).get_template("difference.md.jinja")
    warnings = [_warning(problem, words) for problem in comparison.unrecorded]
    shown = {"comparison": comparison, "counted": counted(comparison, words)}
    return _fitting(template.render(shown, warnings=warnings[:MOST_BRIEFINGS]).rstrip("\n"))


def code(words: str) -> Markup:
    """Write words as a code span that nothing in them can close."""
    line = one_line(words)
    fence = "`" * (max(map(len, re.findall("`+", line)), default=0) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") or not line else ""
    return Markup(f"{fence}{pad}{line}{pad}{fence}")  # noqa: S704 - a code span holds no markup


def _fitting(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition("\n")[0] + "\n\n…"


def _warning(problem: Problem, words: Catalogue) -> dict[str, str]:
    place = f"{problem.place.path}:{problem.place.line}"
    return {"place": place, "message": message(problem, words), "hint": hint(problem, words)}


@cache
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=PackageLoader("generator.history"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    words = catalogue("problems", language)
    most = {"briefings": MOST_BRIEFINGS, "facts": MOST_FACTS, "fields": MOST_FIELDS}
    environment.globals.update(t=words.text, n=words.plural, most=most, contrast=contrast)
    environment.filters.update(code=code, label=label)
    return environment
