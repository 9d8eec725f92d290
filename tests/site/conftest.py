from __future__ import annotations

import functools
import os
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.site.project import ROOT, Project, build_both, make_project

GOLDEN = ROOT / "tests" / "golden" / "sources"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


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


class serving:  # noqa: N801 - used as a context manager
    """Serves a folder over HTTP on a free port of this machine."""

    def __init__(self, folder: Path) -> None:
        handler = functools.partial(_Quiet, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}/"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _executable(playwright: Playwright) -> str | None:
    own = playwright.chromium.executable_path
    names = ("chromium", "chromium-browser", "google-chrome")
    candidates = (os.environ.get("CHROMIUM"), own, *(shutil.which(name) for name in names))
    return next((path for path in candidates if path and Path(path).exists()), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Chromium; without one the test is skipped at home and fails elsewhere."""
    with sync_playwright() as playwright:
        executable = _executable(playwright)
        if executable is None and os.environ.get("CI"):
            pytest.fail("no Chromium on this machine")
        if executable is None:
            pytest.skip("no Chromium on this machine")
        # In a container there is no user to whom a sandbox could be given.
        started = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield started
        started.close()
