"""How large the search index gets with the number of pages, and how long a reader waits for it.

Usage: .venv/bin/python benchmarks/search.py [BRIEFINGS …]

Builds a German site of so many briefings (8 pages and 34 facts each) and opens it in Chromium.
The words of the briefings are made up, about as many different ones as news would have.
"""

from __future__ import annotations

import functools
import gzip
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

from generated import briefing
from playwright.sync_api import sync_playwright

ROOT: Final = Path(__file__).parents[1]
BRIEFINGS: Final = (1, 12, 63)
RUNS: Final = 3
SYLLABLES: Final = (
    "ab an auf be bar burg dach dorf ein feld fluss ge grund hag haft heim holz kraft krieg land "
    "lauf macht mark nacht ort plan rat recht ruf schlag see spruch stand stein tal trag um ver "
    "vor wald weg werk wind wort zug zeit"
)
VOCABULARY: Final = 20_000
LONGER: Final = 300
CHANGED: Final = ("Helfer", "Damm", "Geld", "Schutz", "Dammbruch")

WORD: Final = re.compile(r"\w+")

CLOCK: Final = """
window.Worker = class extends Worker {
  constructor(...options) {
    super(...options);
    window.searching = this;
  }
};
"""
OPEN: Final = """
() => new Promise(resolve => {
  const start = performance.now();
  searching.addEventListener("message", () => resolve(performance.now() - start), { once: true });
  document.querySelector("[data-md-component=search-query]").focus();
})
"""
ASK: Final = """
query => new Promise(resolve => {
  const input = document.querySelector("[data-md-component=search-query]");
  const start = performance.now();
  const list = document.querySelector("[data-md-component=search-result] ol");
  new MutationObserver((_, observer) => {
    if (!list.children.length) return;
    observer.disconnect();
    resolve(performance.now() - start);
  }).observe(list, { childList: true });
  input.focus();
  input.value = query;
  input.dispatchEvent(new KeyboardEvent("keyup", { key: "x" }));
})
"""


class Words:
    """Made-up German words, some far more frequent than others."""

    def __init__(self) -> None:
        """Make the same words each time."""
        self._random = random.Random(1)  # noqa: S311 - nothing is secret here
        made: dict[str, None] = {}
        syllables = SYLLABLES.split()
        while len(made) < VOCABULARY:
            parts = self._random.choices(syllables, k=self._random.choice((1, 2, 2, 3)))
            ending = self._random.choice(("", "", "en", "es", "ung", "ungen"))
            made["".join((*parts, ending)).capitalize()] = None
        self._words = list(made)
        self._weights = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))

    def some(self, number: int) -> list[str]:
        """Return words at random."""
        return self._random.choices(self._words, cum_weights=self._weights, k=number)


def write_sources(folder: Path, number: int) -> None:
    """Write briefings, each with words of its own and a longer source."""
    words = Words()
    for seed in range(number):
        place = folder / f"b-{seed:05}"
        place.mkdir(parents=True)
        own = dict(zip(CHANGED, words.some(len(CHANGED)), strict=True))
        more = f"\n{' '.join(words.some(LONGER))}.\n"
        for name, text in briefing(seed).items():
            changed = WORD.sub(functools.partial(_other, own), text)
            (place / name).write_text(changed + more * (name == "artikel.md"), "utf-8")


def _other(words: dict[str, str], word: re.Match[str]) -> str:
    return words.get(word[0], word[0])


def build(root: Path, number: int) -> float:
    """Build the site and return how long that took."""
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "docs", root / "docs")
    write_sources(root / "sources", number)
    command = [sys.executable, "-m", "mkdocs", "build", "-q"]
    start = time.perf_counter()
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=root, env=environment, check=True)  # noqa: S603 - our own command
    return time.perf_counter() - start


def shares(entries: list[dict[str, Any]]) -> Iterator[tuple[str, int]]:
    """Yield what the parts of an index weigh, in bytes."""

    def size(found: list[dict[str, Any]]) -> int:
        return len(json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode())

    added = [{key: entry[key] for key in entry if "forms" in key} for entry in entries]
    yield "facts", size([entry for entry in entries if "fact" in entry])
    yield "sources", size([entry for entry in entries if "/sources/" in entry["location"]])
    yield "added words", size(added)


class Quiet(SimpleHTTPRequestHandler):
    """A server that says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def wait(site: Path) -> Iterator[tuple[float, float]]:
    """Yield how long search takes to be ready once opened, and to answer then, in seconds.

    Of several runs the shortest tells most: whatever else the machine does only adds to it.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"),
            args=["--no-sandbox"],
        )
        for _ in range(RUNS):
            page = browser.new_page()
            page.add_init_script(CLOCK)
            page.goto(f"http://127.0.0.1:{server.server_port}/b-00000/", wait_until="networkidle")
            yield page.evaluate(OPEN) / 1000, page.evaluate(ASK, "Januar 2024") / 1000
            page.close()
        browser.close()
    server.shutdown()


def measure(number: int) -> None:
    """Build, weigh, open and print a line."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        seconds = build(root, number)
        site = root / "site"
        index = (site / "search" / "search_index.json").read_bytes()
        entries = json.loads(index)["docs"]
        pages = len(list(site.rglob("index.html")))
        ready, answer = (min(times) for times in zip(*wait(site), strict=True))
        print(
            f"{pages:6} pages {len(entries):6} entries"
            f" {len(index) / 1e6:7.2f} MB {len(gzip.compress(index)) / 1e3:7.0f} KB compressed"
            f" ready after {ready:6.2f} s, an answer {answer:5.2f} s, built in {seconds:.0f} s"
        )
        print("      ", ", ".join(f"{name} {size / 1e6:.2f} MB" for name, size in shares(entries)))


def main() -> None:
    """Measure each number of briefings."""
    for number in map(int, sys.argv[1:] or map(str, BRIEFINGS)):
        measure(number)


if __name__ == "__main__":
    main()
