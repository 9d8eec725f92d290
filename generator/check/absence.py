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
_ENOUGH: Final = 60


def why_not_found(quote: str, source: str, context: Context) -> tuple[str, Details]:
    """Return the case of a quote that does not stand in a source, with the words for it."""
    text = context.texts[source]
    if is_typographic(quote) and _stands(quote[1:-1], text):
        return "typographic", {"words": quote[1:-1]}
    if others := where_found(quote, context):
        return "elsewhere", {"instead": f"source: {others[0]}", "other": others[0]}
    parts = [part for part in _LEFT_OUT.split(quote) if part]
    if parts and parts != [quote] and len(parts) == 1 and _stands(parts[0], text):
        return "left-out", {"instead": f"quote: {on_one_line(parts[0])}"}
    if 1 < len(parts) <= _MOST_PARTS and all(_occurs(part, text) for part in parts):
        return "left-out", {"first": on_one_line(parts[0]), "second": on_one_line(parts[1])}
    return _nearest(quote, text)


def shortened(quote: str) -> str:
    """Return enough of a quote to be recognised by."""
    words = " ".join(quote.split())
    return words if len(words) <= _ENOUGH else f"{words[:_ENOUGH]}…"


def where_found(quote: str, context: Context) -> tuple[str, ...]:
    """Return the sources in which a quote stands."""
    return tuple(id_ for id_, text in context.texts.items() if _stands(quote, text))


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


def _occurs(words: str, text: Text) -> bool:
    found = find(words, text)
    return isinstance(found, Span) or found.rule == "quote-ambiguous"
