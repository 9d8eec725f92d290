"""The given text as a source of the briefing: front matter completed, the words as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from generator.drafting.dateline import Dateline, read_dateline
from generator.drafting.detection import detect_language
from generator.drafting.drafts import Headline, Published
from generator.drafting.ids import slug
from generator.drafting.plain import as_markdown
from generator.drafting.titles import headline, shown_title
from generator.drafting.writing import fill
from generator.language import reader
from generator.markup.document import read_document
from generator.model.briefing import Origin, Source
from generator.model.nodes import Entries, Mark
from generator.model.problem import Problem
from generator.read.characters import decode
from generator.read.sources import read_source
from generator.read.yaml import read_yaml_part

_FENCE: Final = re.compile(r"^---[ \t]*$", re.MULTILINE)
_MARKDOWN: Final = (".md", ".markdown")


class RefusedError(Exception):
    """A text that can't be a source; `problems` say why, at places of the given file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems."""
        super().__init__(", ".join(problem.rule for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Request:
    """What an editor asks for: a file by its name and path, and what is known of it.

    `title` and `language` are empty where nothing is said of them.
    """

    name: str
    path: str
    data: bytes
    today: date
    title: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A source as it is written, and what is known of it.

    `shown` is the title as it stands in the text, empty where it does not; `language` is the
    briefing's, which is the source's own unless the request says otherwise.
    """

    written: str
    source: Source
    title: Headline
    shown: str
    dateline: Dateline
    language: str


@dataclass(frozen=True, slots=True)
class _Given:
    """A file as it was given: front matter, its values, the text as Markdown and its line."""

    front: str
    known: Entries
    body: str
    line: int = 0


def read_article(request: Request) -> Article:
    """Make a source of the given text.

    Raises:
        UnreadableError: the file is too large, not UTF-8, has hidden characters or is not YAML.
        RefusedError: its front matter or its text is none that a source can have.
    """
    given = _given(request)
    document = read_document(given.body)
    language = given.known.get("language") or request.language or detect_language(document.text)
    title = headline(document, request.title)
    dateline = read_dateline(document, reader(str(language)), request.today.year)
    written = _written(given, title, dateline.published, str(language))
    source = _source(request, given, written)
    return Article(
        written,
        source,
        Headline(request.title or source.meta.title.own.words) if "title" in given.known else title,
        shown_title(document),
        Dateline(_published(source, dateline), dateline.span),
        request.language or source.meta.language,
    )


def _published(source: Source, dateline: Dateline) -> Published:
    """Return the date in the front matter, which is that of the dateline where it had none."""
    date = str(source.meta.published)
    return dateline.published if date == dateline.published.date else Published(date)


def _given(request: Request) -> _Given:
    text = decode(request.data, request.path)
    is_markdown = request.name.lower().endswith(_MARKDOWN)
    fences = list(_FENCE.finditer(text))
    if len(fences) < 2 or fences[0].start() != 0:
        return _Given("", _nothing(), text if is_markdown else as_markdown(text))
    front = text[fences[0].end() + 1 : fences[1].start()]
    body = text[fences[1].end() + 1 :]
    known = _front_matter(front, text, request.path) if front.strip() else _nothing()
    line = text.count("\n", 0, fences[1].end()) + 1
    return _Given(front, known, body if is_markdown else as_markdown(body), line)


def _front_matter(front: str, text: str, path: str) -> Entries:
    yaml = read_yaml_part(front, Origin(path, text.split("\n"), first_line=1))
    root = yaml.origin.root
    if yaml.problems or not isinstance(root, Entries):
        place = yaml.origin.value()
        raise RefusedError(yaml.problems or (Problem("invalid-value", place, "not-mapping"),))
    return root


def _nothing() -> Entries:
    return Entries(Mark(0, 0))


def _written(given: _Given, title: Headline, published: Published, language: str) -> str:
    """Write the source: what is missing stands behind what the front matter had."""
    front = fill(
        "source.md.jinja",
        language,
        given=given.front,
        title=None if "title" in given.known else title,
        published=None if "published" in given.known else published,
        language=None if "language" in given.known else language,
    )
    gap = "" if given.body.startswith("\n") else "\n"
    return f"{front}{gap}{given.body}"


def _source(request: Request, given: _Given, written: str) -> Source:
    stem = request.name.rpartition(".")[0] or request.name
    file = f"{slug(stem) or 'article'}.md"
    source = read_source(file, request.path, written.encode())
    if isinstance(source, Source):
        return source
    raise RefusedError(tuple(_as_given(source, written, given)))


def _as_given(problems: tuple[Problem, ...], written: str, given: _Given) -> Iterator[Problem]:
    """Put the places of problems where they are in the given file, before lines were added."""
    added = written.count("\n") - given.body.count("\n") - given.line
    for problem in problems:
        line = problem.place.line
        moved = max(1, line - added) if line > given.line or not given.line else line
        yield replace(problem, place=problem.place._replace(line=moved))
