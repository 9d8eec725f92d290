"""What readers type into the search of the built site, in a real browser."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Page

from generator.catalogue import catalogue
from tests.browsing import serving
from tests.site.conftest import GOLDEN
from tests.site.project import ROOT, SEED, Project, build_both, make_project
from tests.site.watching import watched

QUERIES: Final = Path(__file__).parent / "data"
OWN: Final = ROOT / "tests" / "data" / "search"
FIRST: Final = 3
CHECKED: Final = ("checked-words", "checked-count", "checked-date", "checked-reason")

# Keeps the worker, so that a test can wait for its answer to a query.
KEEP_WORKER: Final = """
window.Worker = class extends Worker {
  constructor(...options) {
    super(...options);
    window.searching = this;
    this.started = new Promise(resolve => {
      this.addEventListener("message", ({ data }) => data.type === 3 && resolve(true));
    });
  }
};
"""
ASK: Final = """
query => new Promise(resolve => {
  const input = document.querySelector("[data-md-component=search-query]");
  const links = () => [...document.querySelectorAll(
    ".md-search-result__item > a:first-child")].map(link => link.href);
  const answered = ({ data }) => {
    if (data.type !== 3) return;
    searching.removeEventListener("message", answered);
    setTimeout(() => resolve(links()));
  };
  searching.addEventListener("message", answered);
  input.value = query;
  input.dispatchEvent(new KeyboardEvent("keyup", { key: query.at(-1) }));
})
"""


def queries(language: str) -> Iterator[tuple[str, str]]:
    """Yield what is typed and the address of the fact that is expected, or nothing."""
    for line in (QUERIES / f"queries.{language}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            query, _, expected = line.rpartition("|")
            page, _, fact = expected.strip().partition("#")
            yield query.strip(), f"{page}/#{fact}" if fact else ""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    made = make_project(tmp_path_factory.mktemp("search"), SEED, GOLDEN, OWN)
    build_both(made)
    return made


@pytest.fixture(scope="module")
def address(project: Project) -> Iterator[str]:
    with serving(project.site) as found:
        yield found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 800})
    opened.add_init_script(KEEP_WORKER)
    yield opened
    opened.close()


def opened_search(page: Page, address: str) -> None:
    page.goto(address, wait_until="networkidle")
    page.click("[data-md-component=search-query]")
    # Once it is ready, Material asks for the words that stand there: none.
    assert page.evaluate("() => searching.started")


def found(page: Page, query: str) -> list[str]:
    """Return where the results of a query lead, from the root of the site."""
    links: list[str] = page.evaluate(ASK, query)
    root = page.evaluate("new URL(JSON.parse(__config.textContent).base, location).href")
    return [_plain(link.removeprefix(root.rstrip("/") + "/")) for link in links]


def _plain(link: str) -> str:
    address, _, fragment = link.partition("#")
    return f"{address.partition('?')[0]}#{fragment}"


@pytest.mark.browser
@pytest.mark.parametrize(("language", "path"), [("de", ""), ("en", "en/")])
def test_what_readers_type_finds_the_fact_among_the_first_three(
    page: Page, address: str, language: str, path: str
) -> None:
    seen = watched(page, address)
    opened_search(page, f"{address}{path}irak-koalition/")
    asked = list(queries(language))
    results = {query: found(page, query) for query, _ in asked}

    missed = {
        query: results[query][: FIRST + 2]
        for query, expected in asked
        if expected and expected not in results[query][:FIRST]
    }
    assert len([expected for _, expected in asked if expected]) > 25
    assert not missed
    assert not seen


@pytest.mark.browser
def test_a_fact_ranks_above_its_page_and_above_the_source(page: Page, address: str) -> None:
    opened_search(page, address)
    for query in ("Sicherheitsvakuum", "Milizen", "Instabilität"):
        results = found(page, query)
        fact = next(at for at, link in enumerate(results) if not link.endswith("#"))
        pages = [at for at, link in enumerate(results) if link.endswith("#")]
        assert pages
        assert fact < min(pages), query


@pytest.mark.browser
def test_the_entries_are_loaded_when_somebody_searches(page: Page, address: str) -> None:
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(f"{address}irak-koalition/?h=Irak", wait_until="networkidle")
    assert not [url for url in requests if url.endswith("search_index.json")]

    page.keyboard.press("s")
    page.keyboard.type("Iraq")
    page.locator(".md-search-result__item").first.wait_for()
    assert len([url for url in requests if url.endswith("search_index.json")]) == 1


@pytest.mark.browser
def test_the_home_page_repeats_nothing(page: Page, address: str) -> None:
    opened_search(page, address)
    results = found(page, "Koalition")

    assert results
    assert not [link for link in results if link.startswith("#")]


@pytest.mark.browser
def test_teasers_show_the_words_of_the_page_alone(page: Page, address: str) -> None:
    opened_search(page, address)
    found(page, "Stuetzpunkt")
    teaser = page.locator(".md-search-result__item").first.text_content() or ""

    assert "Stützpunkte" in teaser
    assert "stuetz" not in teaser.lower()
    assert "militias" not in teaser


@pytest.mark.browser
def test_the_keyboard_alone_leads_to_the_fact(page: Page, address: str) -> None:
    opened_search(page, address)
    assert "?" not in found(page, "2500")[0]
    page.keyboard.press("Enter")
    page.wait_for_url("**/troop-numbers/**")

    assert page.url.endswith("#us-truppen-irak")
    assert page.locator("#us-truppen-irak:target").count() == 1


@pytest.mark.browser
def test_two_positions_with_the_same_words_tell_who_holds_them(page: Page, address: str) -> None:
    opened_search(page, address)
    found(page, "Abzug unklar")
    shown = page.locator(".md-search-result__item").all_text_contents()[:2]

    assert any("Amerikanische Beamte" in text for text in shown)
    assert any("Irakische Beamte" in text for text in shown)


def test_two_builds_give_the_same_index(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    one, two = (make_project(tmp_path / name, OWN) for name in ("one", "two"))
    for project in (one, two):
        assert project.build().returncode == 0
    for name in ("search_index.json", "setup.json"):
        index = Path("search", name)
        assert (one.site / index).read_bytes() == (two.site / index).read_bytes()


@pytest.mark.parametrize(("language", "path"), [("de", "search"), ("en", "en/search")])
def test_no_teaser_repeats_what_was_checked(project: Project, language: str, path: str) -> None:
    docs = json.loads((project.site / path / "search_index.json").read_text("utf-8"))["docs"]
    teasers = [doc["text"] for doc in docs if doc["location"].startswith("irak-koalition/")]
    checked = [catalogue("pages", language).text(key) for key in CHECKED]

    assert any("2.500 Truppen" in text for text in teasers)
    assert [text for text in teasers if any(words in text for words in checked)] == []
