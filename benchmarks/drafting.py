"""How long `briefing new` takes to draft from an article, and how that grows with its length.

Usage: .venv/bin/python benchmarks/drafting.py [FILE]...

Without files the articles of the tests are taken. Prints the best of five drafts of each, the
whole command for the longest, and drafts of the longest repeated with other numbers.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from generator.drafting.briefing import draft_briefing
from generator.drafting.given import Request

ARTICLES = Path(__file__).parents[1] / "tests" / "data" / "articles"
TODAY = date(2026, 11, 23)
RUNS = 5
LENGTHS = (4_000, 64_000, 1_000_000)
"""Bytes, about: a source may have 1 MiB."""


def seconds(name: str, data: bytes) -> float:
    """Time one draft."""
    start = time.perf_counter()
    draft_briefing(Request(name, name, data, TODAY))
    return time.perf_counter() - start


def measure_command(article: Path) -> None:
    """Print the time of the command itself, Python's start included."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "generator", "new", "draft", "--source", str(article)]
        start = time.perf_counter()
        subprocess.run([*command, "--sources", folder], capture_output=True, check=True)  # noqa: S603 - our own command
        print(f"{time.perf_counter() - start:6.2f} s  briefing new, from {article.parent.name}")


def measure_lengths(article: Path) -> None:
    """Print how the time grows: each copy has numbers of its own, so that it can be quoted."""
    body = article.read_text("utf-8").split("---\n", 2)[-1]
    for length in LENGTHS:
        times = max(1, length // (len(body.encode()) + 200))
        copies = (re.sub(r"\b(\d{2,3})\b", rf"{copy}\1", body) for copy in range(1, times + 1))
        data = "\n\n".join(copies).encode()
        print(f"{seconds('long.txt', data):6.2f} s  {len(data) / 1000:.0f} kB")


def main() -> None:
    """Measure the files named, else the articles of the tests."""
    articles = [Path(name) for name in sys.argv[1:]] or sorted(ARTICLES.glob("*/article.*"))
    for article in articles:
        data = article.read_bytes()
        best = min(seconds(article.name, data) for _ in range(RUNS))
        print(f"{best:6.2f} s  {len(data) / 1000:.0f} kB, {article.parent.name}")
    longest = max(articles, key=lambda article: article.stat().st_size)
    measure_command(longest)
    measure_lengths(longest)


if __name__ == "__main__":
    main()
