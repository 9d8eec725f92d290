"""What rich text must not hold: raw HTML, and links that lead to anything but the web or mail."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from markdown_it.token import Token

from generator.markup.parser import parse_line

_TAG: Final = re.compile(r"(?<!\\)<(?:[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$)|/[A-Za-z]|!|\?)")
_ADDRESS: Final = re.compile(
    r"(?:(?<!\\)<|^ {0,3}\[[^\]]+\]:[ \t]*<?)(?P<url>[a-z][a-z0-9+.-]{1,31}:(?!\s)[^\s<>]*)",
    re.IGNORECASE,
)
"""Addresses that other readers of Markdown take for links: in `<…>`, and behind `[label]:`."""

_TAG_OR_MARK: Final = re.compile(
    r"<!--|-->|(?<!\\)</?[A-Za-z][A-Za-z0-9-]*(?:\s+[\w-]+=[^<>]*|[\s/]*)>"
)
_CONTROLS: Final = re.compile(r"[\x00-\x20\x7f-\x9f]")
_SCHEMES: Final = frozenset({"http", "https", "mailto"})


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a text: its rule, the words, and the line (0-based) and column they are at."""

    rule: str
    words: str
    line: int
    column: int


def line_faults(text: str) -> Iterator[Fault]:
    """Find the faults of one rich text."""
    yield from _html_faults(text)
    yield from _address_faults(text)
    for url in _urls(parse_line(text)) if "](" in text else ():
        yield Fault("unsafe-url", url, 0, 0)


def block_faults(text: str, tokens: Iterable[Token]) -> Iterator[Fault]:
    """Find the faults of a whole source text and of what it was parsed to."""
    yield from _html_faults(text)
    yield from _address_faults(text)
    if "](" not in text:
        return
    lines = text.split("\n")
    for token in tokens:
        for url in _urls(token.children or []):
            yield Fault("unsafe-url", url, *_find(lines, token, url))


def without_tags(text: str) -> str:
    """Leave out what looks like the tags of HTML, and keep the words between them."""
    return _TAG_OR_MARK.sub("", text)


def is_safe_url(url: str) -> bool:
    """Tell whether an address is http, https (without user name) or mailto, as RFC 3986 has it."""
    if _CONTROLS.search(url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if parts.scheme not in _SCHEMES:
        return False
    return parts.scheme == "mailto" or bool(parts.netloc and "@" not in parts.netloc)


def _html_faults(text: str) -> Iterator[Fault]:
    opened = False
    for number, line in enumerate(text.split("\n")):
        for match in _TAG.finditer(line):
            closes = match[0].startswith("</")
            # The end of an element that was reported at its beginning is the same fault.
            if not (closes and opened):
                words = line[match.start() : match.start() + 30]
                yield Fault("raw-html", words, number, match.start())
            opened = opened or not closes


def _address_faults(text: str) -> Iterator[Fault]:
    for number, line in enumerate(text.split("\n")):
        for match in _ADDRESS.finditer(line):
            if not is_safe_url(match["url"]):
                yield Fault("unsafe-url", match["url"], number, match.start("url"))


def _urls(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "link_open" and not is_safe_url(url := str(token.attrGet("href") or "")):
            yield url


def _find(lines: list[str], token: Token, url: str) -> tuple[int, int]:
    first, last = token.map or (0, 1)
    for number in range(first, last):
        if (column := lines[number].find(url)) >= 0:
            return number, column
    return first, 0
