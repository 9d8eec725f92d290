"""The title of a text: its first heading, a line of its own at the top, or its first words."""

from __future__ import annotations

import re
from typing import Final

from generator.drafting.drafts import Headline
from generator.drafting.lines import is_coded
from generator.drafting.wording import shortened
from generator.markup.document import Block, Document, Tag

_HEADING: Final = re.compile(r"h[1-6]")
_LONGEST: Final = 140
_TOP: Final = 4
"""Blocks among which the title stands, behind what an agency puts before it."""

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
    lines = (block for block in document.blocks[:_TOP] if not is_coded(_line(document, block)))
    first = next(lines, None)
    return _line(document, first) if first and _is_title(document, first) else ""


def _is_title(document: Document, block: Block) -> bool:
    words = _line(document, block)
    is_line = "\n" not in document.text[block.start : block.end]
    is_last = block.number == len(document.blocks)
    return is_line and not is_last and len(words) < _LONGEST and not words.endswith(_NO_TITLE)


def _line(document: Document, block: Block) -> str:
    return " ".join(document.text[block.start : block.end].split())
