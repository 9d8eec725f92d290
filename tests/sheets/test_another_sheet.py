"""A kind of fact sheet is added as CONTRIBUTING.md says, to a copy of the generator."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.site.project import ROOT

PARTS: Final = Path(__file__).parent / "demands"
GOLDEN: Final = ROOT / "tests" / "golden" / "sources"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a folder with the generator that knows one kind more, and a briefing with a sheet."""
    generator = tmp_path / "generator"
    shutil.copytree(ROOT / "generator", generator, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PARTS / "demands.py", generator / "sheets")
    registry = generator / "sheets" / "__init__.py"
    text = registry.read_text("utf-8").replace("Positions())", "Positions(), Demands())")
    imported = "from generator.sheets.demands import Demands\nfrom generator.sheets.key_dates"
    registry.write_text(text.replace("from generator.sheets.key_dates", imported), "utf-8")
    shutil.copy(PARTS / "demands.md.jinja", generator / "render" / "templates" / "sheets")
    for words in PARTS.glob("*.po"):
        with (generator / "catalogue" / words.name).open("a", encoding="utf-8") as catalogue:
            catalogue.write(words.read_text("utf-8"))
    shutil.copytree(GOLDEN, tmp_path / "sources")
    shutil.copy(PARTS / "demands.yml", tmp_path / "sources" / "hochwasser")
    return tmp_path


def briefing(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(copy)}
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=copy,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_is_read_and_its_values_are_checked(copy: Path) -> None:
    assert briefing(copy, "check").returncode == 0

    sheet = copy / "sources" / "hochwasser" / "demands.yml"
    sheet.write_text(sheet.read_text("utf-8").replace("about 1200", "1200"), "utf-8")
    report = json.loads(briefing(copy, "check", "--format", "json").stdout)
    [problem] = [one for one in report["problems"] if one["severity"] == "error"]
    assert problem["rule"] == "hedge-lost"
    assert problem["path"] == "sources/hochwasser/demands.yml"


def test_it_has_a_page_a_place_on_the_overview_data_and_a_schema(copy: Path) -> None:
    done = briefing(copy, "render", "--docs", str(copy / "none"), "--language", "en", "out")
    assert done.returncode == 0, done.stderr

    folder = copy / "out" / "hochwasser"
    page = (folder / "demands" / "index.md").read_text("utf-8")
    assert "# Demands" in page.replace("&#", "#")
    assert '<p class="demanded">1,200</p>' in page
    assert "Who demands what" in (folder / "index.md").read_text("utf-8")
    data = json.loads((folder / "briefing.json").read_text("utf-8"))
    assert [fact["id"] for fact in data["demands"]] == ["helfer-forderung"]
    assert briefing(copy, "schema", "schemas").returncode == 0
    assert (copy / "schemas" / "demands.schema.json").is_file()
