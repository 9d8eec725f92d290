"""When a text appeared: the date in its dateline, or beside its author's name."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final, NamedTuple

from generator.drafting.drafts import Published
from generator.language import Language, Span, StatedDate
from generator.markup.document import Document
from generator.model.edtf import days_in

_TOP: Final = 4
"""Blocks among which a dateline stands."""

_STAMP: Final = re.compile(
    r"(?P<day>\d\d)(?:[01]\d|2[0-3])[0-5]\d (?P<month>[^\W\d_]{3})\.? (?P<year>\d\d)"
)
_TELLING: Final = 3
"""Words in small letters with which a line tells something, one less in a sentence."""

_AGENCY: Final = re.compile(r"([^\W\d_a-zäöü][^.!?\n()]{0,50} \([^\W\d_/]{2,10}\)) ?[-–—] ")
_LEAD: Final = 6
"""Blocks among which an agency's text begins, behind its keywords and titles."""

_SHORT: Final = 100
_PLACE: Final = 60
_CLOSING: Final = ("–", "—", "-", "(", ")", ":", "|", ".", "*", "\n")


class Dateline(NamedTuple):
    """The date of publication, and where the text states it."""

    published: Published
    span: Span | None = None


def read_dateline(document: Document, language: Language, year: int) -> Dateline:
    """Read when a text appeared; where it does not say so, that is in doubt the given year."""
    for block in document.blocks[:_TOP]:
        for date in language.dates(document.text[block.start : block.end]):
            words = document.text[block.start : block.end]
            if _is_full(date) and (
                _is_byline(words, language) or _is_dateline(words, date.span, language)
            ):
                start, end = date.span
                return Dateline(_written(date), Span(start + block.start, end + block.start))
    stamped = _stamp(document, language) or Dateline(Published(f"{year:04}?", guessed=True))
    return Dateline(stamped.published, _place(document) or stamped.span)


def _place(document: Document) -> Span | None:
    """Return where an agency names itself before its text: *BONN (xyz) - …*."""
    blocks = (document.text[block.start : block.end] for block in document.blocks[:_LEAD])
    found = (_AGENCY.match(words) for words in blocks)
    places = zip(document.blocks, found, strict=False)
    return next(
        (Span(block.start, block.start + match.end(1)) for block, match in places if match), None
    )


def _stamp(document: Document, language: Language) -> Dateline | None:
    """Read the last line of an agency's report, with day and time in one: *261653 Feb 26*."""
    last = document.blocks[-1] if document.blocks else None
    stamp = _STAMP.fullmatch(document.text[last.start : last.end]) if last else None
    if not (last and stamp):
        return None
    forms = (f"{stamp['day']}{dot} {stamp['month']} 20{stamp['year']}" for dot in ("", "."))
    dates = (date for form in forms for date in language.dates(form) if _is_full(date))
    date = next(dates, None)
    return Dateline(_written(date), Span(last.start, last.end)) if date else None


def _written(date: StatedDate) -> Published:
    return Published(f"{date.year:04}-{date.month:02}-{date.day:02}")


def _is_full(date: StatedDate) -> bool:
    if not (date.year and date.month and date.day) or date.role == "end":
        return False
    return date.day <= days_in(date.year, date.month)


def _is_byline(block: str, language: Language) -> bool:
    """Tell a line about the text: *Posted on 3 May 2024 by the desk*."""
    first = next(iter(block.casefold().split()), "").strip("*_:")
    return len(block) < _SHORT and first in language.vocabulary.clues.bylines


def _is_dateline(block: str, date: Span, language: Language) -> bool:
    """Tell whether a date stands for itself: in a short line, or after a place, with a dash.

    A short line that tells something, and only ends with a date, is none.
    """
    before, after = block[: date.start], block[date.end :].lstrip(" \u00a0")
    bylines = language.vocabulary.clues.bylines
    if len(block) < _SHORT and _names_alone(f"{before} {after}", bylines):
        return True
    if len(block) < _SHORT and not after.rstrip("*_.) "):
        small = [word for word in before.split() if word[:1].islower()]
        about = {word.strip("*_:.,") for word in before.casefold().split()}
        few = _TELLING - after.startswith(".")
        return len(small) < few or bool(about & bylines)
    words = before.replace(",", " ").replace("/", " ").split()
    placed = len(before) < _PLACE and all(word[:1].isupper() or word[0] in "(*" for word in words)
    apart = not before.strip() or before.rstrip()[-1] in ",.():*/"
    return placed and apart and (not after or after.startswith(_CLOSING))


def _names_alone(words: str, bylines: Collection[str]) -> bool:
    """Tell whether a line has nothing but names, of a paper, a place or an author."""
    bare = [word.strip("*_:.,|()") for word in words.split()]
    named = [word for word in bare if word]
    return bool(named) and all(word[0].isupper() or word in bylines for word in named)
