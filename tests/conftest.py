"""What all tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from tests.browsing import launch

# No test asserts a time by the clock, as the machine may have other work to do, and a check that
# passed passes again: new examples are looked for at home.
settings.register_profile("unhurried", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew; read the difference before you commit it",
    )


# Here alone: Playwright runs once in a process, and a fixture imported elsewhere is a second one.
@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Chromium; without one the test is skipped at home and fails elsewhere."""
    with sync_playwright() as playwright:
        started = launch(playwright)
        if started is None and os.environ.get("CI"):
            pytest.fail("no Chromium on this machine")
        if started is None:
            pytest.skip("no Chromium on this machine")
        yield started
        started.close()
