"""Plain text as Markdown that reads as the text itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from generator.markup.document import read_document

_LONG_LINE: Final = 120
"""Characters beyond which a line is a paragraph of its own, and not one line of a wrapped one."""

# CommonMark 0.31: emphasis (6.2), links (6.3), entities (2.5), escapes (2.4); `<` as our reader.
_INLINE: Final = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)|\*|(?<![^\W_])_|_(?![^\W_])|\](?=\()|&(?=#?\w+;)|<(?=[A-Za-z/!?])",
    re.MULTILINE,
)
# Headings (4.2, 4.3), thematic breaks (4.1), block quotes (5.1), bullets (5.2), link reference
# definitions (4.7).
_BLOCK: Final = re.compile(
    r"^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|(?:-+|=+)$|\[(?=[^\]]+\]:))", re.MULTILINE
)
_PUNCTUATION: Final = re.compile(r"[!-/:-@\[-`{-~]")


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a plain text, without white space around their lines.

    Blank lines end a paragraph; in a text with a line that nobody wraps, each line does.
    """
    lines = [line.strip() for line in text.split("\n")]
    whole = any(len(line) > _LONG_LINE for line in lines)
    for filled, group in groupby(lines, key=bool):
        if filled:
            part = list(group)
            yield from part if whole else ["\n".join(part)]


def as_markdown(text: str) -> str:
    """Write plain text as Markdown whose plain text it is, with as few escapes as that takes."""
    parts = list(paragraphs(text))
    for escape in (_as_needed, _all):
        markdown = "\n\n".join(map(escape, parts)) + "\n"
        if read_document(markdown).text == "\n\n".join(parts):
            break
    return markdown


def _as_needed(paragraph: str) -> str:
    return _BLOCK.sub(_first_escaped, _INLINE.sub(r"\\\g<0>", paragraph))


def _first_escaped(match: re.Match[str]) -> str:
    return f"\\{match[0]}"


def _all(paragraph: str) -> str:
    return _PUNCTUATION.sub(r"\\\g<0>", paragraph)
