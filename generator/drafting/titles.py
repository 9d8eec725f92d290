"""The title of a text: its first heading, a line of its own at the top, or its first words."""

from __future__ import annotations

import re
from typing import Final

from generator.drafting.drafts import Headline
from generator.drafting.wording import shortened
from generator.markup.document import Block, Document, Tag

_HEADING: Final = re.compile(r"h[1-6]")
_LONGEST: Final = 140
_FIRST_WORDS: Final = 70
_NO_TITLE: Final = (".", "!", ";", ":", ",", "…", "“", "”", '"', "«", "-")


def headline(document: Document, given: str = "") -> Headline:
    """Return the title given, else that of the text, else its first words, marked as such."""
    words = given or shown_title(document)
    if words:
        return Headline(words)
    first = next((line for line in document.text.split("\n") if line.strip()), "…")
    return Headline(shortened(first, _FIRST_WORDS), makeshift=True)


def shown_title(document: Document) -> str:
    """Return the title as it stands in a text, empty where there is none."""
    heading = False
    for part in document.markup:
        if isinstance(part, Tag) and _HEADING.fullmatch(part.name):
            heading = part.opens
        elif isinstance(part, Block) and heading:
            return _line(document, part)
    return _line(document, document.blocks[0]) if _begins_with_title(document) else ""


def _begins_with_title(document: Document) -> bool:
    if len(document.blocks) < 2:
        return False
    words = _line(document, document.blocks[0])
    is_line = "\n" not in document.text[: document.blocks[0].end]
    return is_line and len(words) < _LONGEST and not words.endswith(_NO_TITLE)


def _line(document: Document, block: Block) -> str:
    return " ".join(document.text[block.start : block.end].split())
