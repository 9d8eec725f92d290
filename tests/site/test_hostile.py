"""What somebody might write to have a script run, in every field that takes plain text."""

from __future__ import annotations

import json
import re
import string
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page

from tests.browsing import serving
from tests.site.project import ROOT, Project, build_both, make_project
from tests.site.watching import watched

_CORPUS: Final = ROOT / "tests" / "data" / "corpora" / "injection.json"
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\ufeff]")


def one_line(words: str) -> str:
    return " ".join(_UNPRINTABLE.sub("", words).split())


CASES: Final = [
    f"Fall {number}: {one_line(case['markdown'])} Ende"
    for number, case in enumerate(json.loads(_CORPUS.read_text()))
]


def escaped(words: str) -> str:
    return "".join(f"\\{sign}" if sign in string.punctuation else sign for sign in words)


def facts(field: str, **others: str) -> dict[str, Any]:
    return {
        f"{field}-{number}": {field: words, "quote": words, **others}
        for number, words in enumerate(CASES)
    }


def sheets() -> dict[str, Any]:
    nasty = " ".join(CASES)
    return {
        "briefing": {
            "title": nasty,
            "summary": escaped(nasty),
            "language": "de",
            "topics": CASES,
            "ignore": [{"text": CASES[0], "reason": nasty}],
        },
        "actors": {
            "fall": {"name": "Fall", "kind": "group", "aliases": CASES, "quote": CASES[0]},
            **facts("name", kind="person"),
        },
        "positions": facts("statement", actor="fall"),
        "key-dates": facts("title", date="2024", inferred="Nur zum Test"),
        "troop-numbers": {
            f"label-{number}": {
                "label": words,
                "actor": "fall",
                "place": words,
                "task": words,
                "counts": [{"count": "7", "quote": words, "inferred": escaped(words)}],
            }
            for number, words in enumerate(CASES)
        },
        "changes": [{"date": "2024-01-24", "note": escaped(nasty)}],
    }


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = make_project(tmp_path_factory.mktemp("hostile"))
    folder = project.sources / "boese"
    folder.mkdir()
    for name, content in sheets().items():
        (folder / f"{name}.yml").write_text(json.dumps(content, ensure_ascii=False))
    title = json.dumps(" ".join(CASES))
    front = f"---\ntitle: {title}\npublished: 2024\nlanguage: de\npublisher: {title}\n---\n"
    (folder / "text.md").write_text(front + "\n\n".join(escaped(words) for words in CASES))
    build_both(project)
    return project


def texts(page: Page, selector: str) -> list[str]:
    return [one_line(found) for found in page.locator(selector).all_text_contents()]


@pytest.mark.browser
@pytest.mark.parametrize("edition", ["", "en/"])
def test_no_script_runs_and_every_word_appears_as_written(
    project: Project, browser: Browser, edition: str
) -> None:
    with serving(project.site) as address:
        page = browser.new_page()
        seen = watched(page, address)
        for name, selector in (
            ("positions", "h3"),
            ("key-dates", "h2"),
            ("troop-numbers", "h2"),
            ("positions", ".quote blockquote"),
            ("troop-numbers", ".quote .reason > :not(.status-inferred)"),
            ("sources/text", ".section-text p"),
        ):
            page.goto(f"{address}{edition}boese/{name}/")
            page.wait_for_load_state("networkidle")
            shown = [re.sub(r"(?<=Ende)\s?[\d ]+$", "", words) for words in texts(page, selector)]
            assert shown == CASES, f"{name} {selector}"
        for name in ("", "actors/", "sources/", "changes/"):
            page.goto(f"{address}{edition}boese/{name}", wait_until="networkidle")
        page.goto(f"{address}{edition}boese/")
        assert texts(page, "h1") == [" ".join(CASES)]
        assert page.title().startswith(" ".join(CASES))
        page.close()

    assert not seen


@pytest.mark.browser
def test_search_shows_hostile_words_as_words(project: Project, browser: Browser) -> None:
    with serving(project.site) as address:
        page = browser.new_page()
        seen = watched(page, address)
        page.goto(f"{address}boese/")
        page.click("[data-md-component=search-query]")
        page.keyboard.type("onerror")
        page.wait_for_selector(".md-search-result__item")
        assert page.locator(".md-search-result__item img").count() == 0
        page.close()

    assert not seen


@pytest.mark.browser
def test_cards_citations_and_linked_data_hold_hostile_words_as_words(
    project: Project, browser: Browser
) -> None:
    with serving(project.site) as address:
        page = browser.new_page()
        seen = watched(page, address)
        page.goto(f"{address}boese/")
        for number in (0, len(CASES) // 2, len(CASES) - 1):
            proof = page.locator(".ledger .proof").nth(number)
            proof.locator(".proof-mark").focus()
            page.keyboard.press("Shift+Tab")
            page.keyboard.press("Tab")
            proof.locator(".proof-card").wait_for(state="visible")
            assert one_line(proof.locator("q").inner_text()) == CASES[number]
        page.goto(f"{address}boese/positions/")
        cited = texts(page, ".citation")
        assert all(
            words.startswith(f"Fall: {case}") for words, case in zip(cited, CASES, strict=True)
        )
        graph = page.locator("script[type='application/ld+json']").text_content()
        claims = [node for node in json.loads(graph or "")["@graph"] if node["@type"] == "Claim"]
        assert [one_line(claim["text"]) for claim in claims] == CASES
        page.close()

    assert not seen
