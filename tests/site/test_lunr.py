"""Lunr's own graph of words beside our account of it."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser

from generator.search.lunr import untyped_word

# The words that lunr loses or makes up when it has built its graph.
LOSE: Final = """
words => {
  lunr.TokenSet._nextId = 1;
  const kept = new Set(lunr.TokenSet.fromArray([...words].sort()).toArray());
  const given = new Set(words);
  return words.filter(word => !kept.has(word)).length
    + [...kept].filter(word => !given.has(word)).length;
}
"""


def worker() -> Path:
    templates = Path(str(resources.files("material"))) / "templates"
    (found,) = templates.glob("assets/javascripts/workers/search.*.min.js")
    return found


def numbers(count: int, seed: int) -> list[str]:
    found: set[str] = set()
    for _ in range(count):
        seed = seed * 48271 % 2147483647
        number = seed % 90000 + 1000
        found |= {str(number), f"{number:,}", f"{number:,}".replace(",", ".")}
    return sorted(found)


@pytest.mark.browser
def test_lunr_confuses_words_where_we_say_so_and_not_with_the_word_added(browser: Browser) -> None:
    page = browser.new_page()
    page.add_script_tag(path=str(worker()))
    confused = 0
    for seed in range(1, 40):
        words = numbers(100 + seed * 25, seed)
        added = untyped_word(words)
        lost = page.evaluate(LOSE, words)
        assert bool(lost) == bool(added), f"{seed}: {lost}"
        assert page.evaluate(LOSE, [added, *words] if added else words) == 0
        confused += bool(added)
    page.close()

    assert confused
