"""No page mixes languages: what is not in its own is marked, numbers are written as it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from importlib import resources
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.pofile import read_po

from tests.site.project import Project

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
SILENT = {"code", "pre", "script", "style"}
SPOKEN = {"aria-label", "alt", "title", "placeholder", "data-done"}
WORD = re.compile(r"[^\W\d_]{3,}")
# Words that both languages have, with meanings of their own.
BOTH = {"also", "Version"}
FILE = re.compile(r"[\w/-]+\.(?:csv|ics|json|txt|xml)")
OTHER = {"de": "en", "en": "de"}
# Separated thousands as the other language writes them; years and dates have no such groups.
THOUSANDS = {"de": re.compile(r"\b\d{1,3},\d{3}\b"), "en": re.compile(r"\b\d{1,3}\.\d{3}\b")}


@dataclass(frozen=True)
class Stretch:
    """Words of a page and the language that they are in."""

    lang: str
    words: str


@dataclass
class Reader(HTMLParser):
    """Collects what a page says, to eyes or to ears."""

    stretches: list[Stretch] = field(default_factory=list)
    stack: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    @property
    def lang(self) -> str:
        return self.stack[-1][1] if self.stack else ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        lang = (own.get("lang") or self.lang).partition("-")[0]
        said = [own[name] for name in SPOKEN & set(own)]
        if own.get("name") == "description":
            said.append(own["content"])
        self.stretches += [Stretch(lang, words) for words in said if words]
        if tag not in VOID:
            self.stack.append((tag, lang))

    def handle_endtag(self, tag: str) -> None:
        while self.stack and self.stack.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and not {tag for tag, _ in self.stack} & SILENT:
            self.stretches.append(Stretch(self.lang, data.strip()))


def pages(project: Project, language: str) -> list[Path]:
    found = sorted(project.site.rglob("*.html"))
    english = [path for path in found if path.is_relative_to(project.site / "en")]
    return english if language == "en" else [path for path in found if path not in english]


def said(path: Path) -> Iterator[Stretch]:
    reader = Reader()
    reader.feed(path.read_text())
    yield from reader.stretches


def vocabulary(language: str) -> set[str]:
    """Return the words of our catalogue, those between braces left out."""
    with (resources.files("generator.catalogue") / f"pages.{language}.po").open("rb") as file:
        messages = [message.string for message in read_po(file, locale=language) if message.id]
    forms = [
        form for text in messages for form in ([text] if isinstance(text, str) else (text or ()))
    ]
    return {word for form in forms for word in WORD.findall(re.sub(r"\{.*?\}", "", form))}


def months(language: str) -> set[str]:
    names = Locale.parse(language).months["format"]["wide"].values()
    return set(names)


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_word_of_ours_stands_on_a_page_of_the_other_language(
    built: Project, language: str
) -> None:
    foreign = vocabulary(OTHER[language]) | months(OTHER[language])
    foreign -= vocabulary(language) | months(language) | BOTH
    looked_at = 0
    for path in pages(built, language):
        own = [stretch for stretch in said(path) if stretch.lang == language]
        looked_at += len(own)
        for stretch in own:
            mixed = set(WORD.findall(FILE.sub("", stretch.words))) & foreign
            assert not mixed, f"{path.relative_to(built.site)}: {stretch.words}"
    assert looked_at > 1000


@pytest.mark.parametrize("language", ["de", "en"])
def test_numbers_have_the_separators_of_the_page(built: Project, language: str) -> None:
    numbers = 0
    for path in pages(built, language):
        for stretch in said(path):
            if stretch.lang == language:
                assert not THOUSANDS[language].search(stretch.words), stretch.words
                numbers += bool(THOUSANDS[OTHER[language]].search(stretch.words))
    assert numbers > 10


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_page_says_what_language_it_is_in(built: Project, language: str) -> None:
    for path in pages(built, language):
        assert f'<html lang="{language}"' in path.read_text()


def test_quotes_keep_the_language_of_their_source(built: Project) -> None:
    path = built.site / "en" / "irak-koalition" / "troop-numbers" / "index.html"
    quotes = [stretch for stretch in said(path) if "haben 2.500 Truppen" in stretch.words]

    assert quotes
    assert {stretch.lang for stretch in quotes} == {"de"}
