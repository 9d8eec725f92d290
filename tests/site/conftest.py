from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browsing import launch, serving
from tests.site.project import ROOT, Project, build_both, make_project

GOLDEN = ROOT / "tests" / "golden" / "sources"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return the project with our own briefings and one more, built in both languages."""
    project = make_project(tmp_path_factory.mktemp("project"), ROOT / "sources", GOLDEN)
    build_both(project)
    return project


@pytest.fixture(scope="session")
def address(built: Project) -> Iterator[str]:
    """Serve the built site, and return where."""
    with serving(built.site) as found:
        yield found


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
