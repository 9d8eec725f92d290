"""The site where no script runs: all is there but search, filter and the choice of colours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.site.project import Project
from tests.site.visiting import HEIGHT, addresses

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a page on which no script runs."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_no_page_offers_a_button_that_does_nothing(
    built: Project, address: str, page: Page
) -> None:
    for url in addresses(built, address, "de"):
        page.goto(url)
        buttons = page.locator("article button").filter(visible=True)
        assert buttons.count() == 0, url


@pytest.mark.parametrize(
    ("path", "selector"),
    [
        ("irak-koalition/key-dates/", ".timeline h2"),
        ("irak-koalition/key-dates/", ".chart-timeline .event-mark"),
        ("irak-koalition/actors/", ".chart-network .n-label"),
        ("irak-koalition/", ".proof-mark"),
        ("hochwasser/troop-numbers/", ".chart-counts .track, .chart-counts svg, .chart-rows > li"),
    ],
)
def test_timeline_network_charts_and_marks_are_whole(
    address: str, page: Page, path: str, selector: str
) -> None:
    page.set_viewport_size({"width": 1280, "height": HEIGHT})
    page.goto(address + path)
    parts = page.locator(selector)
    assert parts.count() > 2
    assert parts.filter(visible=True).count() == parts.count()


def test_what_is_folded_opens(address: str, page: Page) -> None:
    page.goto(f"{address}hochwasser/troop-numbers/")
    assert not page.locator("table.counts").first.is_visible()
    page.locator(".chart-table summary").first.click()
    assert page.locator("table.counts").first.is_visible()
    page.locator(".cite summary").first.click()
    assert page.locator(".citation").first.is_visible()


def test_a_phone_opens_the_navigation_and_follows_it(address: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": HEIGHT})
    page.goto(f"{address}irak-koalition/")
    page.locator("header label[for=__drawer]").click()
    page.locator(".md-nav__link[href='key-dates/']").click()
    assert page.url == f"{address}irak-koalition/key-dates/"
    page.locator("a.language").click()
    assert page.url.endswith("/en/irak-koalition/key-dates/")
