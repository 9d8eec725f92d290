from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.editing.language_server import LanguageServer
from tests.npm import installed
from tests.site.project import ROOT


@pytest.fixture(scope="session")
def command() -> Path:
    """Return the language server that editors ask."""
    return installed(Path(__file__).parent) / ".bin" / "yaml-language-server"


@pytest.fixture(scope="module")
def server(command: Path) -> Iterator[LanguageServer]:
    """Return a running language server."""
    running = LanguageServer(command, ROOT)
    yield running
    running.close()
