"""How long a source of a megabyte takes, stage by stage: an ordinary one, and hostile ones.

Usage: .venv/bin/python benchmarks/long_sources.py [BYTES]

A hostile one repeats a few characters that could mislead a reader of Markdown, of numbers or of
dates. Times are those of the processor.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count, islice
from time import process_time
from typing import Final

from reading import ORDINARY

from generator.check.verify import Verdict
from generator.inspection import judge
from generator.read.files import Folder
from generator.site import Settings, render_briefing

LENGTH: Final = 1_000_000
TODAY: Final = date(2026, 11, 23)
HOSTILE: Final = (
    *("[", "1 ", "24. ", "a ", ". ", '"', "*", "- ", "> ", "<a ", "&#", "2.500 bis "),
    *("Januar ", "between 1 and ", "rund ", "hundert ", "](", "[a](", "*a ", "_a_", "\\"),
    *("a\n\n", "- a\n", "# a\n", "`", "1. ", "&amp;", "ä\u0308", "\u00ad", "1.", "2003-", "!["),
    *("<!", "https://", "[a]: b\n", "**_", "*_", "Celle ", "- - ", "zwanzig", "zwischen 1 "),
)
QUOTE: Final = "Der Ort Celle meldete rund 2.500 Helfer am Deich."
META: Final = "title: Deiche\nsummary: Die Lage.\nlanguage: de\n"
FRONT_MATTER: Final = "---\ntitle: Deiche\npublished: 2024-01-24\nlanguage: {}\n---\n"
FACTS: Final = f"celle:\n  name: Celle\n  kind: government\n  quote: {QUOTE}\n"


def texts(length: int) -> Iterator[tuple[str, str]]:
    """Yield texts by their names: an ordinary one, one of ever new words, and the hostile ones."""
    yield "ordinary", (ORDINARY + "\n\n") * (length // (len(ORDINARY) + 2))
    new_words = (f"Wort{number}en {number}.000\n\n" for number in count(1))
    yield "new words", "".join(islice(new_words, length // 22))
    for part in HOSTILE:
        yield repr(part), part * (length // len(part.encode()))


def folder(text: str, language: str) -> Folder:
    """Make the folder of a briefing with one fact and a long source."""
    article = f"{FRONT_MATTER.format(language)}{QUOTE}\n\n{text}\n"
    files = {"article.md": article, "briefing.yml": META, "actors.yml": FACTS}
    return Folder("b", "b", {name: words.encode() for name, words in files.items()})


def stages(made: Folder) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield the stages, each to be run after the ones before it."""
    verdicts: list[Verdict] = []
    yield "check", lambda: verdicts.append(judge(made, TODAY))
    verdict = verdicts[0]
    if not verdict.context.texts:
        return
    text = verdict.context.texts["article"]
    yield "numbers", lambda: text.numbers
    yield "dates", lambda: text.dates
    yield "coverage", lambda: verdict.coverage
    if proven := verdict.proven:
        yield "pages", lambda: render_briefing(proven, Settings("de"))


def main() -> None:
    """Print a line for each text and language: seconds of each stage, and their sum."""
    length = int(sys.argv[1]) if len(sys.argv) > 1 else LENGTH
    # As the command does it.
    gc.disable()
    for language in ("de", "en"):
        for name, text in texts(length):
            gc.collect()
            times: list[tuple[str, float]] = []
            for stage, run in stages(folder(text, language)):
                start = process_time()
                run()
                times.append((stage, process_time() - start))
            total = sum(seconds for _, seconds in times)
            line = "".join(f" {stage} {seconds:6.2f}" for stage, seconds in times)
            print(f"{language} {name:18}{total:7.2f} {line}", flush=True)


if __name__ == "__main__":
    main()
