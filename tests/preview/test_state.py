"""What the preview keeps: the last good content of each briefing, whatever happens to it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.preview.state import Occasion, Preview, look
from generator.site import Settings
from tests.site.project import ROOT, SEED

OCCASION = Occasion(date(2026, 11, 23), Settings("de"))
BRIEFING = SEED / "irak-koalition"
FLOOD = ROOT / "tests" / "golden" / "sources" / "hochwasser"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    for folder in (BRIEFING, FLOOD):
        shutil.copytree(folder, tmp_path / "sources" / folder.name)
    return tmp_path / "sources"


def spoil(sources: Path, briefing: str = "irak-koalition") -> None:
    (sources / briefing / "troop-numbers.yml").write_text("us-truppen-irak: [\n")


def errors(preview: Preview, page: str) -> list[str]:
    return [str(one.rule) for one in preview.problems_at(page) if one.severity == "error"]


def test_with_a_mistake_the_last_good_content_stays_on_every_page(sources: Path) -> None:
    good = look(sources, OCCASION)
    spoil(sources)
    bad = look(sources, OCCASION, good)

    assert bad.site == good.site
    assert errors(bad, "irak-koalition/index.md") == ["yaml-syntax"]
    assert errors(bad, "irak-koalition/sources/article/index.md") == ["yaml-syntax"]


def test_another_briefing_goes_on_changing_and_shows_nothing_of_it(sources: Path) -> None:
    good = look(sources, OCCASION)
    spoil(sources)
    described = sources / "hochwasser" / "briefing.yml"
    described.write_text(described.read_text().replace("Hochwasser an der Aue", "Flut"))
    after = look(sources, OCCASION, good)

    assert b"Flut" in after.site.files["hochwasser/index.md"]
    assert errors(after, "hochwasser/index.md") == []


def test_what_did_not_change_is_neither_checked_nor_rendered_again(sources: Path) -> None:
    first = look(sources, OCCASION)
    spoil(sources)
    second = look(sources, OCCASION, first)

    assert second.briefings["hochwasser"] is first.briefings["hochwasser"]
    assert second.briefings["irak-koalition"].site is first.briefings["irak-koalition"].site


def test_all_is_rendered_again_for_other_settings(sources: Path) -> None:
    first = look(sources, OCCASION)
    other = Occasion(OCCASION.today, Settings("de", edit_uri="https://example.org/{path}#{line}"))
    spoil(sources)
    second = look(sources, other, first)

    assert second.site.pages["hochwasser/actors.md"].edit_url.startswith("https://example.org/")
    assert second.site.pages["irak-koalition/actors.md"].edit_url.startswith("https://example.org/")


def test_a_mistake_on_the_first_look_gives_pages_that_say_so(sources: Path) -> None:
    spoil(sources)
    preview = look(sources, OCCASION)
    pages = [page for page in preview.site.pages if page.startswith("irak-koalition/")]

    assert "irak-koalition/troop-numbers.md" in pages
    assert "irak-koalition/sources/article/index.md" in pages
    assert all(b"placeholder" in preview.site.files[page] for page in pages)
    assert all(errors(preview, page) == ["yaml-syntax"] for page in pages)
    assert preview.site.pages["index.md"].sidebar == ()


def test_the_only_briefing_is_the_home_page_even_without_content(sources: Path) -> None:
    shutil.rmtree(sources / "hochwasser")
    spoil(sources)
    preview = look(sources, OCCASION)

    assert errors(preview, "index.md") == ["yaml-syntax"]
    assert b"placeholder" in preview.site.files["index.md"]


def test_content_comes_as_soon_as_the_mistake_is_mended(sources: Path) -> None:
    right = (sources / "irak-koalition" / "troop-numbers.yml").read_text()
    spoil(sources)
    bad = look(sources, OCCASION)
    (sources / "irak-koalition" / "troop-numbers.yml").write_text(right)
    good = look(sources, OCCASION, bad)

    assert errors(good, "irak-koalition/index.md") == []
    assert b"placeholder" not in good.site.files["irak-koalition/index.md"]


def test_a_briefing_that_can_have_no_address_is_told_of_on_every_page(sources: Path) -> None:
    (sources / "irak-koalition").rename(sources / "Irak Koalition")
    preview = look(sources, OCCASION)

    assert not [page for page in preview.site.pages if page.startswith("Irak")]
    assert errors(preview, "hochwasser/index.md") == ["invalid-id"]
    assert errors(preview, "index.md") == ["invalid-id"]


def test_a_folder_that_is_deleted_is_forgotten(sources: Path) -> None:
    before = look(sources, OCCASION)
    shutil.rmtree(sources / "hochwasser")
    after = look(sources, OCCASION, before)

    assert not [page for page in after.site.pages if page.startswith("hochwasser")]


def test_that_nothing_is_there_is_told_on_the_home_page(tmp_path: Path) -> None:
    preview = look(tmp_path, OCCASION)

    assert errors(preview, "index.md") == ["nothing-checked"]
    assert set(preview.site.pages) == {"index.md"}
