"""The two Markdown readers: whole texts with blocks, and single lines of rich text.

Source: CommonMark 0.31, restricted to the constructs that the format of sources allows.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.rules_inline import StateInline, link
from markdown_it.token import Token

_INLINE: Final = ["emphasis", "link", "autolink", "entity", "escape", "newline"]
_BLOCK: Final = ["heading", "lheading", "hr", "blockquote", "list"]
FEMININE_ENDING: Final = r"in(?:nen)?\b"
"""What follows a star or a colon in German words for women and men, *Ärzt:innen*; a pattern."""

_GENDER_STAR: Final = re.compile(rf"(?<=[^\W\d_])\*(?={FEMININE_ENDING})")
_NUMBERED: Final = re.compile(r"[0-9]{1,9}[.)]")


def parse_blocks(text: str) -> list[Token]:
    """Parse a whole text: paragraphs, headings, bullet lists, block quotes, emphasis, links."""
    return _block_parser().parse(_with_stars(text))


def parse_line(text: str) -> list[Token]:
    """Parse one rich text: emphasis and links only."""
    return _line_parser().parseInline(_with_stars(text))[0].children or []


def _with_stars(text: str) -> str:
    """Keep the star in a word for women and men from being taken for emphasis."""
    return _GENDER_STAR.sub(r"\\*", text)


@cache
def _block_parser() -> MarkdownIt:
    parser = _parser([*_INLINE, *_BLOCK])
    parser.block.ruler.at("list", _bullet_list, {"alt": ["paragraph", "reference", "blockquote"]})
    return parser


@cache
def _line_parser() -> MarkdownIt:
    return _parser(_INLINE)


def _parser(rules: list[str]) -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False}).enable(rules)
    parser.inline.ruler.at("link", _link)
    # Every link is parsed as one, so that an unsafe address is reported and not shown as text.
    parser.validateLink = _any_link  # type: ignore[method-assign]
    return parser


def _link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the signature of a markdown-it rule
    # To look for the end of a label takes long where there are many brackets and no link.
    return state.pos < _last_label(state.src) and link(state, silent)


@lru_cache(maxsize=1)
def _last_label(text: str) -> int:
    """Find the last place where the label of a link may end, -1 where there is none."""
    return text.rfind("](", 0, text.rfind(")") + 1)


def _any_link(url: str) -> bool:  # noqa: ARG001 - the signature of markdown-it's own check
    return True


def _bullet_list(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:  # noqa: FBT001 - the signature of a markdown-it rule
    # A paragraph may begin "24. Januar 2024": numbers never open a list.
    begin = state.bMarks[start_line] + state.tShift[start_line]
    if _NUMBERED.match(state.src, begin):
        return False
    return list_block(state, start_line, end_line, silent)
