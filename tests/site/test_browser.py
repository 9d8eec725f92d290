"""Every page of the built site in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from playwright.sync_api import Browser, Page

from tests.site.project import Project
from tests.site.visiting import addresses
from tests.site.watching import watched


def targets(page: Page) -> Iterator[tuple[str, str]]:
    """Yield where the links of a page lead: address and fragment."""
    for href in page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)"):
        address, fragment = urldefrag(href)
        yield address, unquote(fragment)


def ids(page: Page) -> list[str]:
    found: list[str] = page.eval_on_selector_all("[id]", "all => all.map(one => one.id)")
    return found


@pytest.mark.browser
def test_every_page_is_sound_and_every_link_leads_somewhere(
    built: Project, address: str, browser: Browser
) -> None:
    page = browser.new_page()
    seen = watched(page, address)
    anchors: dict[str, list[str]] = {}
    links: dict[str, set[tuple[str, str]]] = {}
    for url in addresses(built, address):
        page.goto(url, wait_until="networkidle")
        anchors[url] = ids(page)
        links[url] = {target for target in targets(page) if target[0].startswith(address)}
    page.close()

    assert not seen
    assert len(anchors) > 20
    for url, found in anchors.items():
        assert len(found) == len(set(found)), f"an id twice on {url}"
    broken = [
        f"{url} -> {target}#{fragment}"
        for url, found in links.items()
        for target, fragment in found
        if not _exists(built.site, target.removeprefix(address))
        or (fragment and fragment not in anchors.get(target, [fragment]))
    ]
    assert not broken


def _exists(site: Path, path: str) -> bool:
    file = site / unquote(path)
    return (file / "index.html").is_file() if path.endswith("/") or not path else file.is_file()


@pytest.mark.browser
def test_the_language_switch_leads_to_the_same_page_and_back(
    address: str, browser: Browser
) -> None:
    page = browser.new_page()
    page.goto(f"{address}irak-koalition/troop-numbers/")
    page.click("a.language")
    assert page.url == f"{address}en/irak-koalition/troop-numbers/"
    assert page.get_attribute("html", "lang") == "en"
    page.click("a.language")
    assert page.url == f"{address}irak-koalition/troop-numbers/"
    page.close()


@pytest.mark.browser
def test_from_a_figure_to_its_words_and_back_without_script(address: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}irak-koalition/")
    page.locator(".figures .proof-mark").first.click()
    assert page.url.endswith("/irak-koalition/sources/article/#q-us-truppen-irak")
    page.locator(".reference a").first.click()
    assert page.url.endswith("/irak-koalition/troop-numbers/#us-truppen-irak")
    context.close()


@pytest.mark.browser
def test_a_quote_is_marked_as_a_whole_on_arrival(address: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{address}irak-koalition/sources/article/#q-us-truppen-irak")
    marked = "".join(page.locator("mark.here").all_text_contents())
    assert marked == "Die Vereinigten Staaten haben 2.500 Truppen im Irak"
    page.close()


@pytest.mark.browser
def test_the_card_with_the_quote_opens_for_the_keyboard(address: str, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{address}irak-koalition/")
    card = page.locator(".figures .proof-card").first
    assert not card.is_visible()
    page.locator(".figures .proof-mark").first.focus()
    assert card.is_visible()
    assert "haben 2.500 Truppen im Irak" in (card.text_content() or "")
    page.close()


@pytest.mark.browser
def test_search_finds_the_fact_itself(address: str, browser: Browser) -> None:
    page = browser.new_page()
    seen = watched(page, address)
    page.goto(address)
    page.click("[data-md-component=search-query]")
    page.keyboard.type("US-Truppen im Irak")
    found = page.locator(
        '.md-search-result__link[href*="/troop-numbers/"][href$="#us-truppen-irak"]'
    )
    found.wait_for(state="attached")
    page.close()

    assert not seen


@pytest.mark.browser
@pytest.mark.parametrize(
    ("missing", "link", "home"),
    [("nirgends/", "Belegt", ""), ("en/nowhere/at/all", "To the English edition", "en/")],
)
def test_from_a_page_that_is_not_there_the_way_leads_home(
    address: str, browser: Browser, missing: str, link: str, home: str
) -> None:
    page = browser.new_page(java_script_enabled=False)
    answer = page.goto(address + missing)
    assert answer
    assert answer.status == 404
    page.locator("article").get_by_role("link", name=link).click()
    assert page.url.replace("/./", "/") == address + home
    page.close()
