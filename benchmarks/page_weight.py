"""What the first visit to the overview of a briefing loads, compressed, part by part.

Usage: make site && .venv/bin/python benchmarks/page_weight.py [PATH …]

Opens each page (`irak-koalition/` and the English one, unless told) in Chromium with an empty
cache, and counts what came over the wire, heads of answers included. The search index is loaded
by those who search, so it is not among them; here it is named beside them.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import sys
from collections import Counter
from pathlib import Path
from typing import Final
from urllib.request import urlopen

from compressed import serving
from playwright.sync_api import Browser, sync_playwright

SITE: Final = Path(__file__).parents[1] / "site"
PAGES: Final = ("irak-koalition/", "en/irak-koalition/")
PARTS: Final = (
    ("search worker", r"/workers/"),
    ("setup of the search", r"/search/"),
    ("styles of Material", r"/stylesheets/"),
    ("scripts of Material", r"/javascripts/"),
    ("styles of ours", r"\.css$"),
    ("scripts of ours", r"\.js$"),
    ("pictures", r"\.(svg|png)$"),
    ("page", r""),
)


def part(address: str) -> str:
    """Return what an address belongs to."""
    return next(name for name, pattern in PARTS if re.search(pattern, address))


def weigh(browser: Browser, address: str) -> Counter[str]:
    """Return how many bytes of each part a first visit loads."""
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    context.close()
    loaded: Counter[str] = Counter()
    for url in asked:
        loaded[part(url)] += size(url)
    return loaded


def size(url: str) -> int:
    """Return what an answer weighs on its way. The browser does not tell this of a worker."""
    with urlopen(url) as answer:  # noqa: S310 - our own server
        return len(answer.read()) + len(answer.headers.as_bytes())


def main() -> None:
    """Weigh the pages and print a table of each."""
    with serving(SITE) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"),
            args=["--no-sandbox"],
        )
        for path in sys.argv[1:] or PAGES:
            loaded = weigh(browser, address + path)
            print(f"\n/{path}")
            for name, bytes_ in loaded.most_common():
                print(f"{name:22} {bytes_ / 1000:6.1f} KB")
            print(f"{'together':22} {loaded.total() / 1000:6.1f} KB")
        browser.close()
    index = gzip.compress((SITE / "search" / "search_index.json").read_bytes())
    print(f"\nsearch index, when somebody searches: {len(index) / 1000:.1f} KB")


if __name__ == "__main__":
    main()
