"""References to facts, `[[briefing/fact]]`, in a page of Markdown written by hand.

Code is left alone: fenced and indented blocks, code spans (CommonMark 0.31, sections 4.4, 4.5 and
6.1), and so are comments, what a backslash escapes and what is a link (`[[a]](…)`).
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_FRONT_MATTER: Final = re.compile(r"\ufeff?---[^\S\n]*\n(?:.*\n)*?(?:---|\.\.\.)[^\S\n]*(?:\n|$)")
_FENCE: Final = re.compile(r"[ \t>]*(?P<fence>`{3,}(?=[^`]*$)|~{3,})")
_CONTAINER: Final = re.compile(r"[ \t]*(?:[-+*] |[0-9]+[.)] |!!!|\?\?\?|===|\[\^|: )")
_INLINE: Final = re.compile(
    r"\\.|<!--.*?-->|(?P<ticks>`+)(?!`)(?:.|\n(?!\s*\n))*?(?<!`)(?P=ticks)(?!`)|`+"
    r"|\[\[(?P<words>[^\[\]\n]+)\]\](?![(\[])",
    re.DOTALL,
)
_CODE_INDENT: Final = 4
_HEADING: Final = re.compile(r"[ >]*#{1,6}|.*\n[ >]*(?:=+|-+)[ ]*(?:\n|$)")
_BRACKET: Final = re.compile(r"\\.|\[\[[^\[\]\n]+\]\]|[\[\]]|\n\n")


@dataclass(frozen=True, slots=True)
class FactReference:
    """A reference: its words, `start` and `end` in the page, its line and column from 1.

    It is `bare` where no link can stand: in a heading, of which a table of contents takes the
    words, and in the words of another link.
    """

    words: str
    start: int
    end: int
    line: int
    column: int
    bare: bool = False

    @property
    def briefing(self) -> str:
        """The id of the briefing."""
        return self.words.partition("/")[0]

    @property
    def fact(self) -> str:
        """The id of the fact."""
        return self.words.partition("/")[2]


def fact_references(page: str, *, front_matter: bool = True) -> Iterator[FactReference]:
    """Find the references of a page, its front matter left out."""
    if "[[" not in page:
        return
    masked = "".join(_without_code(page))
    links = _links(masked)
    front = _FRONT_MATTER.match(page) if front_matter else None
    for match in _INLINE.finditer(masked, front.end() if front else 0):
        if match["words"] is not None:
            start = match.start()
            line = page.count("\n", 0, start) + 1
            column = start - page.rfind("\n", 0, start)
            bare = _in_heading(masked, start) or _in_link(links, start)
            yield FactReference(match["words"].strip(), start, match.end(), line, column, bare)


def _in_heading(page: str, start: int) -> bool:
    return _HEADING.match(page, page.rfind("\n", 0, start) + 1) is not None


def _links(page: str) -> list[tuple[int, int]]:
    """Find the words of links, between their brackets, in the order of the page."""
    opened: list[int] = []
    found: list[tuple[int, int]] = []
    for match in _BRACKET.finditer(page):
        if match[0] == "[":
            opened.append(match.start())
        elif match[0] == "\n\n":
            opened.clear()
        elif match[0] == "]" and opened:
            start = opened.pop()
            if page[match.end() : match.end() + 1] in {"(", "["}:
                found.append((start, match.end()))
    return sorted(found)


def _in_link(links: list[tuple[int, int]], start: int) -> bool:
    # Links stand side by side, never in each other.
    place = bisect(links, (start, 0)) - 1
    return place >= 0 and start < links[place][1]


def _without_code(page: str) -> Iterator[str]:
    """Yield the lines of a page, those of code blanked."""
    fence, before, blank, code = "", "", True, False
    for line in page.splitlines(keepends=True):
        opening = _FENCE.match(line.rstrip("\n"))
        if fence:
            closes = opening is not None and opening["fence"].startswith(fence)
            fence = "" if closes else fence
            yield _blanked(line)
            continue
        code = bool(line.strip()) and (blank or code) and _is_code(line, before)
        if opening and not code:
            fence = opening["fence"]
        yield _blanked(line) if fence or code else line
        blank = not line.strip()
        before = before if blank or code else _container(line, before)


def _container(line: str, before: str) -> str:
    """Return the line that the following ones may belong to: one that opens a list or the like."""
    if _CONTAINER.match(line):
        return line
    return before if _indent(line) > _indent(before) else ""


def _is_code(line: str, before: str) -> bool:
    # What belongs to a list or an admonition is indented as well, by one step less.
    own = _indent(before) + _CODE_INDENT if before else 0
    return _indent(line) >= own + _CODE_INDENT


def _indent(line: str) -> int:
    expanded = line.expandtabs(_CODE_INDENT)
    return len(expanded) - len(expanded.lstrip())


def _blanked(line: str) -> str:
    return re.sub(r"[^\n]", " ", line)
