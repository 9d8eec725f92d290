"""How long a mistake takes to its panel in the preview, and its cure until the panel is gone.

Usage: .venv/bin/python benchmarks/preview.py [BRIEFINGS …]

Serves a German site of so many briefings (34 facts each) with `mkdocs serve`, opens one of them in
Chromium, and saves a mistake and its cure in turn. Counted from saving the file, so that the half
second in which MkDocs looks for changes is in it, and from when MkDocs has noticed.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Final

from generated import write_briefings
from playwright.sync_api import Page, expect, sync_playwright

ROOT: Final = Path(__file__).parents[1]
BRIEFINGS: Final = (1, 20)
RUNS: Final = 7
PATIENCE: Final = 60_000
SHEET: Final = Path("sources/b-00000/troop-numbers.yml")
NOTICED: Final = "Detected file changes"
ENVIRONMENT: Final = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}


@contextmanager
def serving(root: Path, number: int) -> Iterator[tuple[str, Path]]:
    """Serve so many briefings; yield the address of the first and the log."""
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "docs", root / "docs")
    for page in (root / "docs").rglob("*.md"):
        # Pages refer to facts of our own briefing, which is not among these.
        page.write_text(page.read_text("utf-8").replace("[[", "\\[["), "utf-8")
    write_briefings(root / "sources", number)
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{found.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", place]
    log = root / "log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=root, env=ENVIRONMENT, stdout=out, stderr=out)  # noqa: S603 - our own command
    try:
        wait(lambda: "Serving on" in log.read_text("utf-8"))
        yield f"http://{place}/" + ("" if number == 1 else "b-00000/"), log
    finally:
        process.terminate()
        process.wait()


def wait(done: Callable[[], bool]) -> float:
    """Wait for something and return when it was."""
    while not done():
        time.sleep(0.005)
    return time.perf_counter()


def saved(sheet: Path, text: str, log: Path, shows: Callable[[], None]) -> tuple[float, float]:
    """Save a file, and return the seconds until it shows, from saving and from being noticed."""
    before = log.read_text("utf-8").count(NOTICED)
    start = time.perf_counter()
    sheet.write_text(text, "utf-8")
    noticed = wait(lambda: log.read_text("utf-8").count(NOTICED) > before)
    shows()
    end = time.perf_counter()
    return end - start, end - noticed


def measure(page: Page, number: int) -> None:
    """Print the median of some mistakes and cures."""
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder), number) as (address, log):
        sheet, panel = Path(folder) / SHEET, page.locator("#problems")
        right = sheet.read_text("utf-8")
        wrong = right.replace("count: about ", "count: about 9", 1)
        page.goto(address)
        mistakes, cures = [], []
        for _ in range(RUNS):
            seen = lambda: expect(panel).to_be_visible(timeout=PATIENCE)  # noqa: E731 - short
            gone = lambda: expect(panel).to_have_count(0, timeout=PATIENCE)  # noqa: E731 - short
            mistakes.append(saved(sheet, wrong, log, seen))
            cures.append(saved(sheet, right, log, gone))
    for name, taken in (("mistake → panel", mistakes), ("cure → gone", cures)):
        whole, after = (median(column) for column in zip(*taken, strict=True))
        print(f"{number:5} briefings  {name:16} {whole:5.2f} s, noticed {after:5.2f} s before")


def main() -> None:
    """Measure each number of briefings."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for number in map(int, sys.argv[1:]) if len(sys.argv) > 1 else BRIEFINGS:
            measure(browser.new_page(), number)
        browser.close()


if __name__ == "__main__":
    main()
