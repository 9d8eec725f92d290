"""Where the links of a built site lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit

ADDRESSES: Final = {"href", "src", "xlink:href"}
_HERE: Final = "https://site.invalid/"


@dataclass
class Page(HTMLParser):
    """The ids of a page, its links, and the words of its article from the title on."""

    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    depth: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids |= {value for name, value in attrs if name == "id" and value}
        self.links += [value for name, value in attrs if name in ADDRESSES and value]
        self.depth += tag == "article" or (self.depth == 1 and tag == "h1")

    def handle_endtag(self, tag: str) -> None:
        self.depth = 0 if tag == "article" else self.depth

    def handle_data(self, data: str) -> None:
        self.words += data.split() if self.depth > 1 else []


def pages_of(site: Path) -> dict[str, Page]:
    """Read every page of a site, by its path; that of errors is no page at an address."""
    found = {}
    for file in sorted(site.rglob("*.html")):
        if file.name != "404.html":
            page = found[file.relative_to(site).as_posix()] = Page()
            page.feed(file.read_text("utf-8"))
    return found


def dead_links(site: Path, address: str = _HERE) -> Iterator[str]:
    """Find the links that lead to no file or to no place on a page; `address` is the site's."""
    pages = pages_of(site)
    for path, page in pages.items():
        for link in page.links:
            url = urljoin(address + path.removesuffix("index.html"), link)
            if url.startswith(address) and not _is_there(site, pages, url[len(address) :]):
                yield f"{path}: {link}"


def _is_there(site: Path, pages: dict[str, Page], url: str) -> bool:
    parts = urlsplit(url)
    path = unquote(parts.path)
    file = f"{path}index.html" if not path or path.endswith("/") else path
    if file in pages and parts.fragment:
        return unquote(parts.fragment) in pages[file].ids
    return (site / file).is_file()
