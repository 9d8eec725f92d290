"""The templates: one environment for each edition, and the ways in which text gets into a page.

Markup is written by templates alone. In raw HTML and in XML every value is escaped as it is
written; in Markdown (headings, front matter) it goes through `markdown`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from generator.catalogue import catalogue

if TYPE_CHECKING:
    from jinja2 import Environment

_PUNCTUATION: Final = re.compile(r"[!-/:-@\[-`{-~]")
_REFERENCE: Final = re.compile(r"&#([0-9]+);")
_MARKUP: Final = frozenset("<>&\"'")
# No-break, thin and narrow spaces are typography and stay.
_SPACE: Final = re.compile(r"[^\S\u00a0\u2007\u2009\u202f]+")


def markdown(words: str) -> Markup:
    """Write plain text into one line of Markdown, where it appears exactly as it is.

    Every ASCII punctuation mark becomes a character reference, so that none of them is markup
    (CommonMark 0.31, section 2.5), nor in HTML or in a double-quoted YAML scalar.
    """
    line = _SPACE.sub(" ", words).strip()
    return Markup(_PUNCTUATION.sub(lambda match: f"&#{ord(match[0])};", line))  # noqa: S704 - no punctuation is left


def spelled_out(html: str) -> str:
    """Write punctuation that was no markup to Markdown, and is none to HTML, as it is."""
    return _REFERENCE.sub(_character, html)


def render(template: str, language: str, **values: object) -> str:
    """Fill a template with values, in the words of a language."""
    return _environment(language).get_template(template).render(values)


@cache
def _environment(language: str) -> Environment:
    from jinja2 import (  # noqa: PLC0415 - takes a while to import, and few commands need it
        Environment,
        PackageLoader,
        StrictUndefined,
    )

    environment = Environment(
        loader=PackageLoader("generator.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    words = catalogue("pages", language)
    environment.globals.update(t=words.text, n=words.plural, language=words.language)
    environment.filters["markdown"] = markdown
    return environment


def _character(reference: re.Match[str]) -> str:
    character = chr(int(reference[1]))
    return reference[0] if character in _MARKUP or not character.isascii() else character
