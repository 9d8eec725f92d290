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
    """A quote as a page shows it, with where it comes from.

    `anchor` is that of its words in the source; `as_of` is the date that the claim holds for;
    `checked` says what of it was checked.
    """

    status: str
    anchor: str
    paragraphs: tuple[str, ...]
    lang: str
    href: str
    source: Phrase
    paragraph: int
    as_of: str
    checked: str
    reason: Prose | None


@dataclass(frozen=True, slots=True)
class Citation:
    """A fact ready to be cited: the words, in pieces by their language, and its address."""

    pieces: tuple[Phrase, ...]
    url: str


@dataclass(frozen=True, slots=True)
class FactView:
    """What every fact shows, of whatever sheet."""

    id: str
    title: Phrase
    href: str
    edit: str
    according_to: tuple[Link, ...]
    note: Prose | None
    citation: Citation


@dataclass(frozen=True, slots=True)
class Part:
    """A sheet's share of a page: its name, its template and what that shows.

    `whole` is what its own page shows of all facts together.
    """

    name: str
    href: str
    facts: tuple[object, ...]
    whole: object | None = None

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
    """A page of the site: where it is, its Markdown, its head, where it can be edited.

    `linked` is what it says to programs (JSON-LD), escaped for the element it will stand in.
    """

    path: str
    text: str
    head: Head
    edit: str
    linked: str = ""
