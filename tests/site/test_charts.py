"""The charts of a built site: in a browser, on a phone, and without a script."""

from __future__ import annotations

import json
import re
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.site.project import Project
from tests.site.watching import watched

DATES = "irak-koalition/key-dates/"
ACTORS = "irak-koalition/actors/"
NUMBERS = "hochwasser/troop-numbers/"
PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1280, "height": 900}


def shown(page: Page) -> list[str]:
    return page.locator(".timeline h2:visible").all_text_contents()


@pytest.mark.browser
def test_dates_are_filtered_by_actor_and_back_brings_them_all_again(
    address: str, browser: Browser
) -> None:
    page = browser.new_page(viewport=DESKTOP)
    seen = watched(page, address)
    page.goto(address + DATES)
    everything = shown(page)
    page.click("button[data-actor=saddam-hussein]")
    assert shown(page) == ["Die Vereinigten Staaten stürzen Staatschef Saddam Hussein"]
    assert page.locator(".year-title:visible").all_text_contents() == ["2003"]
    assert page.locator("[aria-pressed=true]").get_attribute("data-actor") == "saddam-hussein"
    assert page.locator(".filter-status").text_content() == f"1 von {len(everything)} Ereignissen"
    page.go_back()
    assert shown(page) == everything
    page.goto(f"{address}{DATES}?actor=saddam-hussein#us-abzug")
    assert shown(page) == everything
    page.close()

    assert not seen


@pytest.mark.browser
def test_without_a_script_all_dates_are_there_and_no_button_without_use(
    address: str, browser: Browser
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + DATES)
    assert len(shown(page)) > 5
    assert not page.locator(".filter").is_visible()
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("path", [DATES, ACTORS, NUMBERS])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_no_word_in_a_chart_is_smaller_than_eleven_pixels(
    address: str, browser: Browser, path: str, viewport: ViewportSize
) -> None:
    page = browser.new_page(viewport=viewport)
    page.goto(address + path)
    sizes = page.locator(".chart text:visible, .chart span:visible").evaluate_all(
        """all => all.map(one => {
            const svg = one.closest("svg");
            const box = svg?.getAttribute("viewBox")?.split(" ");
            const scale = box ? svg.getBoundingClientRect().width / box[2] : 1;
            return parseFloat(getComputedStyle(one).fontSize) * scale;
        })"""
    )
    page.close()

    assert all(size >= 10.99 for size in sizes)
    assert sizes or path != NUMBERS


@pytest.mark.browser
def test_the_network_is_a_picture_on_wide_screens_and_a_list_on_phones(
    address: str, browser: Browser
) -> None:
    page = browser.new_page(viewport=DESKTOP)
    page.goto(address + ACTORS)
    assert page.locator(".chart-network").is_visible()
    assert not page.locator(".network-list").is_visible()
    relations = page.locator(".n-label").count()
    page.set_viewport_size(PHONE)
    assert not page.locator(".chart-network").is_visible()
    assert page.locator(".network-list li:visible").count() == relations
    page.close()


@pytest.mark.browser
def test_every_link_in_a_chart_leads_to_a_place_that_is_there(
    address: str, browser: Browser
) -> None:
    page = browser.new_page(viewport=DESKTOP)
    links = set()
    for path in (ACTORS, DATES):
        page.goto(address + path)
        found = page.locator("svg a").evaluate_all("all => all.map(one => one.href.baseVal)")
        links |= {urljoin(address + path, link) for link in found}
    for link in links:
        page.goto(link)
        assert page.evaluate(
            "!!document.getElementById(decodeURIComponent(location.hash.slice(1)))"
        )
    page.close()

    assert any("/sources/article/#q" in link for link in links)


def test_words_in_charts_are_no_search_terms(built: Project) -> None:
    index = json.loads((built.site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    texts = " ".join(entry["text"] for entry in index)

    assert "Wer mit wem zu tun hat" not in texts
    assert "Alle Zahlen im Vergleich" not in texts
    assert "gestrichelt: ungefähr" not in texts


def test_sources_that_contradict_each_other_are_named_with_their_numbers(built: Project) -> None:
    page = (built.site / NUMBERS / "index.html").read_text()
    said = " ".join(re.sub(r"<[^>]+>", "", page).split())

    assert "Die Quellen widersprechen sich: rund 1.200, Stand 24. Januar 2024 (Deiche" in said
    assert said.count("Eine andere Quelle nennt eine andere Zahl.") >= 2
