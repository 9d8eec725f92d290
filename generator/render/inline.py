"""HTML of ours inside a line of somebody else's Markdown."""

from __future__ import annotations

import html
import re
from typing import Final

from generator.render.templating import markdown

_TAG: Final = re.compile(r"(<[^>]*>)")
_VALUE: Final = re.compile(r'"([^"]*)"')


def inline(markup: str) -> str:
    """Write what a template made into one line in which Markdown finds nothing of its own.

    Texts and values of attributes become character references wherever they have punctuation;
    that they are HTML's to read, and no longer Markdown's, CommonMark 0.31 says in section 2.5.
    """
    return "".join(
        _VALUE.sub(_value, part) if part.startswith("<") else _text(part)
        for part in _TAG.split(" ".join(markup.split()))
    )


def _value(match: re.Match[str]) -> str:
    return f'"{markdown(html.unescape(match[1]))}"'


def _text(part: str) -> str:
    words = html.unescape(part)
    before, after = (" " * edge for edge in (words[:1] == " ", words[1:][-1:] == " "))
    return f"{before}{markdown(words)}{after}"
