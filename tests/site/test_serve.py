"""Editing under `mkdocs serve`: the page follows, survives a mistake, and recovers."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.site.project import SEED, make_project

PATIENCE = 40.0
PAGE = "irak-koalition/troop-numbers/"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def soon(address: str, holds: Callable[[str], bool]) -> str:
    """Wait for a page of which something holds."""
    page, end = "", time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server
                page = answer.read().decode()
        except (URLError, TimeoutError, ConnectionError):
            page = ""
        if holds(page):
            return page
        time.sleep(0.2)
    return page


def test_an_address_that_is_taken_is_said_in_a_sentence(tmp_path: Path) -> None:
    project, log = make_project(tmp_path, SEED), tmp_path / "serve.log"
    with socket.create_server(("127.0.0.1", 0)) as other:
        port: int = other.getsockname()[1]
        assert project.serve(port, log).wait(PATIENCE) == 1
    said = log.read_text("utf-8")
    assert f"Unter http://127.0.0.1:{port}/ antwortet schon etwas" in said
    assert "Traceback" not in said


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Return the address of a page under `mkdocs serve`, and its sheet."""
    project = make_project(tmp_path, SEED)
    port = free_port()
    process = project.serve(port, tmp_path / "serve.log")
    try:
        yield (
            f"http://127.0.0.1:{port}/{PAGE}",
            project.sources / "irak-koalition" / "troop-numbers.yml",
        )
    finally:
        process.terminate()
        process.wait(10)


def test_an_edit_arrives_a_mistake_is_shown_and_mending_it_helps(served: tuple[str, Path]) -> None:
    address, sheet = served
    right = sheet.read_text()
    first = soon(address, lambda page: "2.500" in page)
    assert "2.500" in first
    assert 'class="language"' not in first  # The other edition is not served.

    sheet.write_text(right.replace("US-Truppen im Irak", "Amerikanische Truppen im Irak"))
    assert "Amerikanische Truppen im Irak" in soon(address, lambda page: "Amerikanische Tr" in page)

    sheet.write_text("us-truppen-irak: [\n")
    broken = soon(address, lambda page: "yaml-syntax" in page)
    assert 'id="problems"' in broken
    assert "Amerikanische Truppen im Irak" in broken

    sheet.write_text(right)
    mended = soon(address, lambda page: "problems" not in page and "US-Truppen im Irak" in page)
    assert "US-Truppen im Irak" in mended
    assert 'id="problems"' not in mended


def test_a_reference_to_no_fact_is_shown_on_its_page_until_it_is_mended(
    served: tuple[str, Path],
) -> None:
    address, sheet = served
    about = address.replace(PAGE, "about/")
    page = sheet.parents[2] / "docs" / "de" / "about.md"
    right = page.read_text()
    assert "Dossier" in soon(about, lambda found: "Dossier" in found)

    page.write_text(f"{right}\nEs sind [[irak-koalition/us-trupen-irak]].\n")
    broken = soon(about, lambda found: "unknown-fact" in found)
    assert 'id="problems"' in broken
    assert "irak-koalition/us-truppen-irak" in broken

    page.write_text(f"{right}\nEs sind [[irak-koalition/us-truppen-irak]].\n")
    mended = soon(about, lambda found: "unknown-fact" not in found and "Es sind" in found)
    assert 'id="problems"' not in mended
    assert 'class="stated"' in mended
