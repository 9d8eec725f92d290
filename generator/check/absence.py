"""Why a quote does not stand in its source, as far as that helps to mend it."""

from __future__ import annotations

import re
from typing import Final

from generator.check.context import Context
from generator.check.quotes import find
from generator.check.texts import Text
from generator.language import Span
from generator.model.problem import Details
from generator.model.scalars import on_one_line
from generator.model.values import is_typographic

_LEFT_OUT: Final = re.compile(r"\s*(?:[\[(]\s*(?:…|\.\.\.)\s*[\])]|…|\.\.\.)\s*")
_LONGEST: Final = 240
"""Characters beyond which a passage is not shown a second time, to be pasted."""

_MOST_PARTS: Final = 8


def why_not_found(quote: str, source: str, context: Context) -> tuple[str, Details]:
    """Return the case of a quote that does not stand in a source, with the words for it."""
    text = context.texts[source]
    if is_typographic(quote) and _stands(quote[1:-1], text):
        return "typographic", {"words": quote[1:-1]}
    if others := [id_ for id_, other in context.texts.items() if _stands(quote, other)]:
        return "elsewhere", {"instead": f"source: {others[0]}", "other": others[0]}
    parts = [part for part in _LEFT_OUT.split(quote) if part]
    if 1 < len(parts) <= _MOST_PARTS and all(_stands(part, text) for part in parts):
        return "left-out", {"first": on_one_line(parts[0]), "second": on_one_line(parts[1])}
    return _nearest(quote, text)


def _nearest(quote: str, text: Text) -> tuple[str, Details]:
    passage = text.passages.nearest(quote)
    if not passage:
        return "", {}
    details = {"passage": passage.passage, "quote": passage.quote}
    if len(passage.words) <= _LONGEST and _stands(passage.words, text):
        details["instead"] = f"quote: {on_one_line(passage.words)}"
    return "near", details


def _stands(quote: str, text: Text) -> bool:
    return isinstance(find(quote, text), Span)
