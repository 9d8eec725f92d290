from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.site.project import ROOT, SEED, Project, make_project


def page(project: Project, path: str) -> str:
    return (project.site / path / "index.html").read_text()


@pytest.fixture
def seed(tmp_path: Path) -> Project:
    return make_project(tmp_path, SEED)


def test_our_own_site_builds_strictly_in_both_languages(seed: Project) -> None:
    german = seed.build("mkdocs.yml", "--strict")
    english = seed.build("mkdocs.en.yml", "--strict")

    assert (german.returncode, english.returncode) == (0, 0), german.stderr + english.stderr
    numbers = page(seed, "irak-koalition/troop-numbers")
    assert "2.500" in numbers
    assert "Die Vereinigten Staaten haben 2.500 Truppen im Irak" in numbers
    assert "2,500" in page(seed, "en/irak-koalition/troop-numbers")
    assert page(seed, "") != page(seed, "en")


def test_a_wrong_count_stops_the_build_and_says_where(seed: Project) -> None:
    sheet = seed.sources / "irak-koalition" / "troop-numbers.yml"
    sheet.write_text(sheet.read_text().replace("count: 2500", "count: 2501"))

    done = seed.build()
    assert done.returncode == 1
    assert "count-not-in-quote" in done.stderr
    assert re.search(r"sources/irak-koalition/troop-numbers\.yml:\d+:\d+", done.stderr)
    assert "Traceback" not in done.stderr


def test_a_warning_stops_only_a_strict_build(tmp_path: Path) -> None:
    project = make_project(tmp_path, ROOT / "tests" / "golden" / "sources")

    assert project.build().returncode == 0
    strict = project.build("mkdocs.yml", "--strict")
    assert strict.returncode == 1
    assert "WARNING" in strict.stderr


def test_a_page_written_by_hand_wins_over_ours(seed: Project) -> None:
    (seed.root / "docs" / "de" / "index.md").write_text("# Von Hand\n")

    assert seed.build("mkdocs.yml", "--strict").returncode == 0
    assert "Von Hand" in page(seed, "")
    assert "Von Hand" not in page(seed, "irak-koalition")


def test_nothing_outside_the_sources_is_followed(seed: Project, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("streng geheim")
    (seed.sources / "irak-koalition" / "secret.md").symlink_to(secret)

    assert seed.build().returncode == 1
    assert not [
        file for file in seed.site.rglob("*") if file.is_file() and b"streng" in file.read_bytes()
    ]


def test_links_among_the_pages_by_hand_are_left_out_and_said(seed: Project, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "geheim.md").write_text("# streng geheim")
    docs = seed.root / "docs" / "de"
    (docs / "folder").symlink_to(outside)
    (docs / "page.md").symlink_to(outside / "geheim.md")
    (docs / "lost.md").symlink_to(tmp_path / "nowhere")
    (docs / "kept").mkdir()
    (docs / "kept" / "note.txt").write_text("da")

    done = seed.build()
    assert done.returncode == 0, done.stderr
    warnings = re.findall(r"docs/de/([\w./]+)\S*: .*\[missing-file\]", done.stderr)
    assert sorted(warnings) == ["folder/geheim.md", "lost.md", "page.md"]
    assert (seed.site / "kept" / "note.txt").exists()
    assert not [
        file for file in seed.site.rglob("*") if file.is_file() and b"streng" in file.read_bytes()
    ]


def test_the_theme_leaves_room_for_that_of_the_owner(seed: Project) -> None:
    own = seed.root / "overrides"
    own.mkdir()
    (own / "main.html").write_text(
        '{% extends "briefing.html" %}{% block extrahead %}<meta name="own">{% endblock %}'
    )
    config = seed.root / "mkdocs.yml"
    config.write_text(
        config.read_text().replace(
            "  name: material\n", "  name: material\n  custom_dir: overrides\n"
        )
    )

    assert seed.build("mkdocs.yml", "--strict").returncode == 0
    assert '<meta name="own">' in page(seed, "irak-koalition")
    assert "Content-Security-Policy" in page(seed, "irak-koalition")


def test_search_finds_facts_in_the_language_of_the_site_and_no_page_twice(built: Project) -> None:
    german, english = (
        json.loads((built.site / path / "search_index.json").read_text("utf-8"))["docs"]
        for path in ("search", "en/search")
    )
    places = [entry["location"] for entry in german]

    assert "irak-koalition/troop-numbers/#us-truppen-irak" in places
    assert "irak-koalition/key-dates/#us-einmarsch" in places
    assert "" not in places
    assert len(places) == len(set(places))
    assert "US troops in Iraq" in {entry["title"] for entry in english}
    assert not [entry for entry in english if "Zahlen" in entry["title"]]


def test_the_sidebar_does_not_grow_with_the_number_of_briefings(built: Project) -> None:
    sidebar = re.findall(r'href="[^"]*irak-koalition/"', page(built, "hochwasser"))

    assert not sidebar
    assert "Alle Dossiers" in page(built, "hochwasser")


def test_data_files_arrive_as_they_were_rendered(built: Project) -> None:
    data = json.loads((built.site / "hochwasser" / "briefing.json").read_bytes())

    assert data["id"] == "hochwasser"
    assert (
        (built.site / "hochwasser" / "key-dates.ics")
        .read_bytes()
        .startswith(b"BEGIN:VCALENDAR\r\n")
    )
    assert not list(built.site.rglob("agentur.txt"))
