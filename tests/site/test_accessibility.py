"""Every page as people reach it: no violation of WCAG that axe finds, nothing cut off.

Source: WCAG 2.2; the rules are those of axe-core.
"""

from __future__ import annotations

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.site.project import Project
from tests.site.test_browser import addresses

Scheme = Literal["light", "dark"]


def faults(page: Page, url: str) -> list[str]:
    page.goto(url, wait_until="load")
    found = [
        f"{url}: {violation['id']}: {node['html'][:120]}"
        for violation in Axe().run(page).response["violations"]
        for node in violation["nodes"]
    ]
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        found.append(f"{url}: wider than the window")
    return found


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_fault_of_accessibility_at_any_width(
    built: Project, address: str, browser: Browser, width: int, scheme: Scheme
) -> None:
    # axe is a script that the pages' own security policy rightly keeps out.
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True
    )
    page = context.new_page()
    found = [fault for url in addresses(built, address) for fault in faults(page, url)]
    context.close()
    assert not found, "\n".join(found)
