"""The file that an editor has: its front matter, if any, and its text as Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.drafting.foreign import settled
from generator.drafting.plain import as_markdown
from generator.model.briefing import Origin
from generator.model.nodes import Entries, Mark
from generator.model.problem import Problem
from generator.model.records import SourceMeta
from generator.model.values import SCHEMAS
from generator.read.characters import decode
from generator.read.yaml import read_yaml_part

_FENCE: Final = re.compile(r"^---[ \t]*$", re.MULTILINE)
_KEY: Final = re.compile(r"^[\w-]+[ \t]*:(?:\s|$)", re.MULTILINE)
_PARAGRAPH: Final = re.compile(r"\n[ \t]*\n")
_MARKDOWN: Final = (".md", ".markdown")

_PAGE: Final = re.compile(r"\s*<(?:!doctype|html|head|body|\?xml)\b", re.IGNORECASE)
_BLOCK: Final = re.compile(r"</(?:p|div|li|ul|ol|h[1-6]|td|article|section)\s*>", re.IGNORECASE)
"""What a page saved from the net has and no text."""


class RefusedError(Exception):
    """A text that can't be a source; `problems` say why, at places of the given file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems."""
        super().__init__(", ".join(problem.rule for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Request:
    """What an editor asks for: a file by its name and path, and what is known of it.

    `title` and `language` are empty where nothing is said of them; `schemas` is the way from the
    briefing's folder to that of the schemas.
    """

    name: str
    path: str
    data: bytes
    today: date
    title: str = ""
    language: str = ""
    schemas: str = SCHEMAS


@dataclass(frozen=True, slots=True)
class Given:
    """A file as it was given: front matter, its values, the text as Markdown and its line."""

    front: str
    known: Entries
    body: str
    line: int = 0


def read_given(request: Request) -> Given:
    """Take a file apart.

    Raises:
        UnreadableError: the file is too large, not UTF-8 or has hidden characters.
        RefusedError: it has no text, or its front matter can't be read.
    """
    text = decode(request.data, request.path)
    end = _end_of_front(text, request.path)
    body = text[end:].removeprefix("\n") if end else text
    if not body.strip():
        raise _refusal(text, request.path, "invalid-value", "no-text" if end else "empty-text")
    # A page is left as it is, so that its tags are found where they stand.
    is_markdown = request.name.lower().endswith(_MARKDOWN) or _is_page(body)
    markdown = body if is_markdown else as_markdown(body)
    if not end:
        return Given("", _nothing(), markdown)
    front = text[: text.rindex("---", 0, end)].partition("\n")[2]
    front, known = _ours(front, text, request.path) if front.strip() else (front, _nothing())
    return Given(front, known, markdown, text.count("\n", 0, end) + 1)


def _ours(front: str, text: str, path: str) -> tuple[str, Entries]:
    """Return front matter as a source can have it, with its values."""
    known = _front_matter(front, text, path)
    if not known.keys() - set(SourceMeta.written_keys()):
        return front, known
    written = settled(front, known)
    return written, _front_matter(written, text, path)


def _is_page(text: str) -> bool:
    return bool(_PAGE.match(text)) or len(_BLOCK.findall(text)) > 1


def _end_of_front(text: str, path: str) -> int:
    """Return where the front matter ends; 0 where a text has none, a line of dashes aside."""
    fences = list(_FENCE.finditer(text))
    if not fences or fences[0].start() != 0:
        return 0
    first = text[fences[0].end() : fences[1].start() if len(fences) > 1 else len(text)]
    if len(fences) > 1 and (not first.strip() or _KEY.search(first)):
        return fences[1].end()
    if len(fences) == 1 and _KEY.search(_PARAGRAPH.split(first.lstrip())[0]):
        raise _refusal(text, path, "yaml-syntax", "open-front-matter")
    return 0


def _refusal(text: str, path: str, rule: str, case: str) -> RefusedError:
    return RefusedError((Problem(rule, Origin(path, text.split("\n")).value(), case),))


def _front_matter(front: str, text: str, path: str) -> Entries:
    yaml = read_yaml_part(front, Origin(path, text.split("\n"), first_line=1))
    root = yaml.origin.root
    if yaml.problems or not isinstance(root, Entries):
        place = yaml.origin.value()
        raise RefusedError(yaml.problems or (Problem("invalid-value", place, "not-mapping"),))
    return root


def _nothing() -> Entries:
    return Entries(Mark(0, 0))
