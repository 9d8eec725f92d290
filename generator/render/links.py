"""Where pages are: addresses on the site, links between pages, links to the files of the facts."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import quote

_REMEMBERED: Final = 4096


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses of a site.

    `edit_uri` is a template with `{path}` and `{line}`, empty for no edit links; `sources` is
    the folder of the briefings as the repository has it.
    """

    site_url: str
    edit_uri: str
    sources: str
    directory_urls: bool

    def address(self, path: str) -> str:
        """Return the address of a file of the site, relative to its root."""
        stem, suffix = posixpath.splitext(path)
        if suffix != ".md":
            return path
        if not self.directory_urls:
            return f"{stem}.html"
        return f"{posixpath.dirname(stem)}/".lstrip("/") if _is_index(stem) else f"{stem}/"

    def absolute(self, path: str, fragment: str = "") -> str:
        """Return the full address of a file, the way from a briefing's data where none is known.

        So a program that resolves it against the file it was read from arrives (RFC 3986, 5.2).
        """
        base = f"{self.site_url.rstrip('/')}/" if self.site_url else "../"
        return base + self.address(path) + _hash(fragment)

    def between(self, page: str, target: str, fragment: str = "") -> str:
        """Return the relative address that leads from a page to another file."""
        if page == target and fragment:
            return _hash(fragment)
        return _way(self.address(page), self.address(target)) + _hash(fragment)

    def edit(self, path: str, line: int) -> str:
        """Return where a file of the sources can be edited, or nothing."""
        where = f"{self.sources.strip('/')}/{path}"
        return self.edit_uri.replace("{path}", quote(where)).replace("{line}", str(line))


@lru_cache(_REMEMBERED)
def _way(here: str, there: str) -> str:
    relative = posixpath.relpath(f"/{there}", f"/{posixpath.dirname(here)}")
    return relative + ("/" if there.endswith("/") or not there else "")


def _is_index(stem: str) -> bool:
    return posixpath.basename(stem) == "index"


def _hash(fragment: str) -> str:
    return f"#{fragment}" if fragment else ""
