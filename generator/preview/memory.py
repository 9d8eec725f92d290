"""What is kept of each page from one build to the next: the preview makes anew what changed.

Pages are MkDocs' own; here it is enough that they have an address, front matter and what rendering
them left behind.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from generator.search.expand import expand_index, without_entries
from generator.search.guide import Guide

_LEFT: Final = ("toc", "present_anchor_ids", "_title_from_render")
"""What rendering leaves behind in a page, beside its content."""

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Made:
    """A page as it was made: its Markdown, the HTML of it, and what else that left behind."""

    markdown: str
    html: str
    left: dict[str, Any]


class Memory:
    """Pages and the search index as they last were."""

    def __init__(self) -> None:
        """Begin without any."""
        self._forget()

    def _forget(self) -> None:
        self._circumstances: object = None
        self._made: dict[str, _Made] = {}
        self._markdown: dict[str, str] = {}
        self._recalled: set[str] = set()
        self._entries: dict[str, list[Entry]] = {}
        self._index: tuple[object, dict[str, str]] = (None, {})

    def begin(self, circumstances: object) -> None:
        """Begin a build; where the circumstances of all pages changed, nothing is remembered.

        Without circumstances nothing will be: no other build follows.
        """
        if circumstances != self._circumstances:
            self._forget()
        self._circumstances = circumstances
        self._markdown, self._recalled = {}, set()

    def markdown(self, page: Any, markdown: str) -> str:  # noqa: ANN401 - MkDocs' own
        """Return what is left to convert of a page: nothing, where it is known."""
        self._markdown[page.url] = markdown
        return "" if self._known(page) else markdown

    def html(self, page: Any, html: str) -> str:  # noqa: ANN401 - the same
        """Return the HTML of a page, and have it as if it had just been converted."""
        page.markdown = self._markdown[page.url]
        if known := self._known(page):
            vars(page).update(known.left)
            # Its entries of the search index are known, too.
            page.meta["search"] = {"exclude": True}
            self._recalled.add(page.url)
            return known.html
        if self._circumstances:
            left = {name: getattr(page, name) for name in _LEFT}
            self._made[page.url] = _Made(page.markdown, html, left)
        return html

    def index(self, written: str, guide: Guide) -> dict[str, str]:
        """Return the files of the search index, of what was written of it and what is known."""
        data = json.loads(written)
        new: dict[str, list[Entry]] = {}
        for entry in data["docs"]:
            new.setdefault(_page(entry), []).append(entry)
        self._entries = {
            url: new.get(url) or self._entries[url]
            for url in (*self._entries, *new)
            if url in new or url in self._recalled
        }
        data["docs"] = list(chain.from_iterable(self._entries.values()))
        if self._index[0] != (data, guide):
            expanded = expand_index(json.dumps(data), guide)
            files = {"search_index.json": expanded, "setup.json": without_entries(expanded)}
            self._index = ((data, guide), files)
        return self._index[1]

    def _known(self, page: Any) -> _Made | None:  # noqa: ANN401 - the same
        made = self._made.get(page.url)
        return made if made and made.markdown == self._markdown[page.url] else None


def _page(entry: Entry) -> str:
    return str(entry["location"]).partition("#")[0]
