"""Every page as people reach it: no violation of WCAG that axe finds, nothing cut off, no error.

Source: WCAG 2.2; the rules are those of axe-core.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.site.project import Project
from tests.site.visiting import HEIGHT, addresses, is_too_wide, violations
from tests.site.watching import watched

Scheme = Literal["light", "dark"]
# Whether axe looks at a page of that width, too.
WIDTHS = {320: False, 360: True, 768: True, 1280: True, 1920: False}

pytestmark = pytest.mark.browser


def faults(page: Page, url: str) -> Iterator[str]:
    page.goto(url, wait_until="load")
    for width, asks_axe in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": HEIGHT})
        if is_too_wide(page):
            yield f"{width}: wider than the window"
        if asks_axe:
            yield from (f"{width}: {found}" for found in violations(page))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_no_page_has_a_fault_at_any_width(
    built: Project, address: str, browser: Browser, language: str, scheme: Scheme
) -> None:
    page = browser.new_page(color_scheme=scheme)
    seen = watched(page, address)
    pages = addresses(built, address, language)
    found = [f"{url} at {fault}" for url in pages for fault in faults(page, url)]
    colours = page.get_attribute("body", "data-md-color-scheme")
    page.close()

    assert len(pages) > 20
    assert colours == {"light": "default", "dark": "slate"}[scheme]
    assert not seen
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_that_opens_has_a_fault(
    address: str, browser: Browser, width: int, scheme: Scheme
) -> None:
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": HEIGHT})
    seen = watched(page, address)
    page.goto(f"{address}irak-koalition/")
    page.locator(".proof-mark").first.focus()
    assert page.locator(".proof-card:popover-open").is_visible()
    found = violations(page)
    page.goto(f"{address}en/irak-koalition/troop-numbers/")
    page.locator("summary").evaluate_all("all => all.forEach(one => one.click())")
    found += violations(page)
    page.keyboard.press("/")
    page.keyboard.type("troops in Iraq")
    page.locator(".md-search-result__item").first.wait_for()
    found += violations(page)
    page.close()

    assert not seen
    assert not found, "\n".join(found)
