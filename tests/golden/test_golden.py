"""One small briefing with every kind of fact: each file of its site, byte for byte.

A golden file proves that nothing changed, not that it is right: other tests say what must stand
on a page. After a change that is meant: `make test ARGS=--update-golden`, then read the diff.
"""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from generator.inspection import inspect
from generator.site import Settings, render_site

HERE = Path(__file__).parent
EDIT_URI = "https://example.org/edit/{path}#L{line}"


def rendered(language: str) -> Mapping[str, bytes]:
    inspection = inspect(HERE / "sources", date(2026, 11, 23))
    assert not inspection.has_errors
    proven = [verdict.proven for verdict in inspection.verdicts if verdict.proven]
    settings = Settings(language, f"https://example.org/{language}/", EDIT_URI)
    return render_site(proven, settings).files


def golden(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def difference(expected: Mapping[str, bytes], found: Mapping[str, bytes]) -> str:
    lines: list[str] = []
    for name in sorted({*expected, *found}):
        before, after = (side.get(name, b"").decode().splitlines() for side in (expected, found))
        lines += difflib.unified_diff(before, after, f"golden/{name}", f"now/{name}", lineterm="")
    return "\n".join(lines)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_file_of_a_small_site_is_as_it_was(
    language: str, pytestconfig: pytest.Config
) -> None:
    folder, found = HERE / "expected" / language, rendered(language)
    if pytestconfig.getoption("--update-golden"):
        write(folder, found)
    expected = golden(folder)
    assert expected == found, difference(expected, found)
