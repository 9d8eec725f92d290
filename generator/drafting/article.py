"""The given text as a source of the briefing: front matter completed, the words as they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.drafting.dateline import Dateline, read_dateline
from generator.drafting.detection import Tongue, detect_language, is_sure
from generator.drafting.drafts import Headline, Published
from generator.drafting.given import Given, RefusedError, Request, read_given
from generator.drafting.titles import headline, shown_title
from generator.drafting.writing import fill
from generator.language import reader
from generator.markup.document import read_document
from generator.model.briefing import Source
from generator.model.problem import Problem
from generator.model.spelling import slug
from generator.read.sources import read_source


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


def read_article(request: Request) -> Article:
    """Make a source of the given text.

    Raises:
        UnreadableError: the file is too large, not UTF-8, has hidden characters or is not YAML.
        RefusedError: its front matter or its text is none that a source can have.
    """
    given = read_given(request)
    document = read_document(given.body)
    told = given.known.get("language") or request.language
    language = str(told or detect_language(document.text))
    unsure = not told and not is_sure(document.text)
    title = headline(document, request.title)
    dateline = read_dateline(document, reader(language), request.today.year)
    written = _written(given, title, dateline.published, Tongue(language, unsure))
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


def _written(given: Given, title: Headline, published: Published, tongue: Tongue) -> str:
    """Write the source: what is missing stands behind what the front matter had."""
    front = fill(
        "source.md.jinja",
        tongue.code,
        given=given.front,
        title=None if "title" in given.known else title,
        published=None if "published" in given.known else published,
        language=None if "language" in given.known else tongue,
    )
    gap = "" if given.body.startswith("\n") else "\n"
    return f"{front}{gap}{given.body}"


def _source(request: Request, given: Given, written: str) -> Source:
    stem = request.name.rpartition(".")[0] or request.name
    file = f"{slug(stem) or 'article'}.md"
    source, problems = read_source(file, request.path, written.encode())
    if source and not problems:
        return source
    raise RefusedError(tuple(_as_given(problems, written, given)))


def _as_given(problems: tuple[Problem, ...], written: str, given: Given) -> Iterator[Problem]:
    """Put the places of problems where they are in the given file, before lines were added."""
    added = written.count("\n") - given.body.count("\n") - given.line
    for problem in problems:
        line = problem.place.line
        moved = max(1, line - added) if line > given.line or not given.line else line
        yield replace(problem, place=problem.place._replace(line=moved))
