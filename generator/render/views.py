"""What templates show: plain frozen data, every word and address decided."""

from __future__ import annotations

from dataclasses import dataclass

from generator.render.edition import Phrase
from generator.render.prose import Piece


@dataclass(frozen=True, slots=True)
class Prose:
    """A rich text in pieces; `lang` as in a phrase."""

    pieces: tuple[Piece, ...]
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; `href` is empty where there is nothing to lead to."""

    words: Phrase
    href: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote as a page shows it, with where it comes from."""

    status: str
    paragraphs: tuple[str, ...]
    lang: str
    href: str
    source: Phrase
    published: str
    paragraph: int
    reason: Prose | None


@dataclass(frozen=True, slots=True)
class FactView:
    """What every fact shows, of whatever sheet."""

    id: str
    title: Phrase
    href: str
    edit: str
    according_to: tuple[Link, ...]
    note: Prose | None


@dataclass(frozen=True, slots=True)
class Part:
    """A sheet's share of a page: its name, its template and what that shows."""

    name: str
    href: str
    facts: tuple[object, ...]

    @property
    def template(self) -> str:
        """The template of the sheet."""
        return f"sheets/{self.name}.md.jinja"


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a page says.

    `canonical` is the address of the page that this one repeats; `boost` is its weight in search.
    """

    title: Phrase
    description: str
    canonical: str = ""
    searchable: bool = True
    boost: float = 1


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site: where it is, its Markdown, its head, where it can be edited."""

    path: str
    text: str
    head: Head
    edit: str
