"""Back and forward lead where readers came from, whatever kind of link they followed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.site.watching import watched

OVERVIEW = "irak-koalition/"
ACTORS = "irak-koalition/actors/"
STEPS = [
    (OVERVIEW, ".figures .proof-mark"),
    (OVERVIEW, ".figure-label"),
    (OVERVIEW, "a.language"),
    (ACTORS, ".chart-network .n-label"),
    (ACTORS, ".chart-network a:not(.n-label)"),
    ("irak-koalition/key-dates/", ".chart-timeline .event-mark"),
    ("irak-koalition/sources/article/", ".reference a"),
    ("en/irak-koalition/", ".proof-mark"),
]


def where(page: Page) -> tuple[str, str]:
    """Return what the browser says it shows, and what it shows."""
    return page.url, page.locator("h1").inner_text()


@pytest.mark.browser
@pytest.mark.parametrize(("start", "selector"), STEPS)
def test_back_and_forward_keep_the_right_page(
    address: str, browser: Browser, start: str, selector: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    seen = watched(page, address)
    page.goto(address + start)
    here = where(page)
    page.locator(selector).first.press("Enter")
    page.wait_for_url(lambda url: url != here[0])
    there = where(page)
    page.go_back()
    assert where(page) == here
    page.go_forward()
    assert where(page) == there
    page.close()

    assert not seen
