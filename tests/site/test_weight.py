"""What a first visit loads."""

from __future__ import annotations

import gzip
from typing import Final

import pytest
from playwright.sync_api import Browser

from tests.site.project import Project

_MOST_BYTES: Final = 100_000


@pytest.mark.browser
@pytest.mark.parametrize("overview", ["irak-koalition/", "en/irak-koalition/"])
def test_the_first_visit_to_an_overview_loads_less_than_100_kb(
    overview: str, built: Project, address: str, browser: Browser
) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(request.url.removeprefix(address)))

    page.goto(address + overview, wait_until="networkidle")
    context.close()

    files = [
        built.site / path / "index.html" if path == overview else built.site / path
        for path in asked
    ]
    weights = {str(file): len(gzip.compress(file.read_bytes())) for file in files}
    assert len(weights) > 10
    assert sum(weights.values()) < _MOST_BYTES, weights
