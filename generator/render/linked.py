"""What a page is about, for programs that read the web: JSON-LD 1.1 in the terms of schema.org.

Every node names what it is (`@id`) by its address. We rate nobody: there is no ClaimReview.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.model.briefing import Source
from generator.model.edtf import Day, Edtf
from generator.render.desk import Desk
from generator.render.views import Page

Node = Mapping[str, Any]
"""A node of the graph; `None`, empty texts and empty lists are left out when it is written."""

_ESCAPES = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})


def linked(desk: Desk, page: Page, nodes: Iterable[Node] = (), kind: str = "WebPage") -> Page:
    """Add to a page what it says about itself, its sources and the things on it."""
    graph = (_page(desk, page, kind), *(article(desk, one) for one in desk.briefing.sources))
    return replace(page, linked=write_graph((*graph, *nodes)))


def write_graph(nodes: Iterable[Node]) -> str:
    """Write a graph so that nothing in it can end the element it stands in.

    As the HTML Standard advises in "Restrictions for contents of script elements".
    """
    graph = {"@context": "https://schema.org", "@graph": [_filled(node) for node in nodes]}
    compact = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
    return compact.translate(_ESCAPES)


def address(desk: Desk, name: str, fragment: str = "") -> str:
    """Return the address by which a thing is known; relative to the page where no site is."""
    if desk.links.site_url:
        return desk.links.absolute(desk.path(name), fragment)
    return desk.href(name, fragment)


def article(desk: Desk, source: Source) -> Node:
    """Return a source as the article that a page is based on."""
    meta = source.meta
    return {
        "@type": "NewsArticle",
        "@id": _article_id(desk, source.id),
        "headline": desk.words(meta.title),
        "url": meta.url,
        "inLanguage": meta.language,
        "datePublished": moment(meta.published, last=False),
        "publisher": _named("Organization", desk.words(meta.publisher)),
        "author": [_named("Person", desk.words(author)) for author in meta.authors],
        "copyrightNotice": desk.words(meta.rights),
    }


def articles_of(desk: Desk, sources: Iterable[str]) -> list[Node]:
    """Return references to sources."""
    return [{"@id": _article_id(desk, source)} for source in dict.fromkeys(sources)]


def moment(date: Edtf, *, last: bool) -> str | None:
    """Return one end of a date as ISO 8601 has it, nothing where it is in doubt or open.

    ISO 8601-1:2019, which schema.org asks for, has no words for *about* and *perhaps*.
    """
    end = date.end if last else date.start
    if end is None or end.qualifier or end.unspecified or (end.month or 0) > 12:
        return None
    if not 0 < end.year < 10_000:
        return None
    full = str(Day(end.year, end.month or 1, end.day or 1))
    return full[: 10 if end.day and end.month else 7 if end.month else 4]


def _page(desk: Desk, page: Page, kind: str) -> Node:
    changed = bool(desk.briefing.changes)
    overview = address(desk, "index.md")
    own = address(desk, page.path.removeprefix(f"{desk.briefing.id}/"))
    return {
        "@type": kind,
        "@id": own,
        "url": own,
        "name": page.head.title.words,
        "description": page.head.description,
        "inLanguage": desk.edition.language,
        "dateModified": desk.stamp.isoformat() if changed else None,
        "isPartOf": {"@id": overview} if own != overview else None,
        "isBasedOn": articles_of(desk, (source.id for source in desk.briefing.sources)),
    }


def _article_id(desk: Desk, source: str) -> str:
    return address(desk, f"sources/{source}/index.md", "_source")


def _named(kind: str, name: str) -> Node | None:
    return {"@type": kind, "name": name} if name else None


def _filled(value: Any) -> Any:  # noqa: ANN401 - JSON of any depth
    if isinstance(value, Mapping):
        filled = {key: _filled(item) for key, item in value.items()}
        return {key: item for key, item in filled.items() if item not in (None, "", [])}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_filled(item) for item in value]
    return value
