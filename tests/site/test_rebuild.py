"""Building again in `mkdocs serve`: what did not change is not made anew, nothing is different."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from tests.site.project import ROOT, SEED, Project, make_project

GOLDEN = ROOT / "tests" / "golden" / "sources"


class Preview:
    """A project as `mkdocs serve` builds it, without the server."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.converted: list[str] = []
        # MkDocs keeps its plugins as long as the process.
        vars(MkDocsConfig.plugins)["plugin_cache"].clear()
        self.config().plugins.on_startup(command="serve", dirty=False)

    def config(self) -> MkDocsConfig:
        return load_config(str(self.project.root / "mkdocs.yml"))

    def build(self) -> dict[str, bytes]:
        self.converted.clear()
        build(self.config())
        files = (file for file in sorted(self.project.site.rglob("*")) if file.is_file())
        # The sitemap has the day, compressed with the time.
        return {
            file.relative_to(self.project.site).as_posix(): file.read_bytes()
            for file in files
            if not file.name.startswith("sitemap")
        }


@pytest.fixture
def preview(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Preview:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    made = Preview(make_project(tmp_path, SEED, GOLDEN))
    monkeypatch.chdir(made.project.root)
    render = Page.render

    def noted(page: Page, config: Any, files: Any) -> None:  # noqa: ANN401 - the same
        if page.markdown:
            made.converted.append(page.file.src_uri)
        render(page, config, files)

    monkeypatch.setattr(Page, "render", noted)
    return made


def fresh(preview: Preview) -> dict[str, bytes]:
    return Preview(preview.project).build()


def edit(preview: Preview, old: str, new: str) -> None:
    sheet = preview.project.sources / "irak-koalition" / "troop-numbers.yml"
    text = sheet.read_text("utf-8")
    assert old in text
    sheet.write_text(text.replace(old, new), "utf-8")


def test_a_second_build_converts_what_changed_and_gives_what_a_first_one_would(
    preview: Preview,
) -> None:
    first = preview.build()
    everything = set(preview.converted)
    edit(preview, "US-Truppen im Irak", "Truppen der USA im Irak")
    second = preview.build()
    converted = set(preview.converted)

    assert "Truppen der USA im Irak" in second["irak-koalition/troop-numbers/index.html"].decode()
    assert "irak-koalition/troop-numbers.md" in converted
    assert not [name for name in converted if name.startswith("hochwasser/")]
    assert any(name.startswith("hochwasser/") for name in everything)
    assert second == fresh(preview) != first


def test_a_mistake_and_its_cure_convert_no_page_of_a_briefing(preview: Preview) -> None:
    first = preview.build()
    edit(preview, "count: 2500", "count: 2501")
    wrong = preview.build()
    assert not [name for name in preview.converted if "/" in name]
    assert b'id="problems"' in wrong["irak-koalition/index.html"]
    edit(preview, "count: 2501", "count: 2500")
    assert preview.build() == first
    assert not [name for name in preview.converted if "/" in name]


def test_search_finds_what_was_edited_and_no_longer_what_was_there(preview: Preview) -> None:
    preview.build()
    edit(preview, "US-Truppen im Irak", "Zwölftonmusiker im Irak")
    index = preview.build()["search/search_index.json"].decode()

    assert "Zwölftonmusiker" in index
    assert "US-Truppen im Irak:" not in index


def test_a_page_by_hand_and_a_briefing_that_comes_and_goes_are_seen(preview: Preview) -> None:
    first = preview.build()
    page = preview.project.root / "docs" / "de" / "about.md"
    text = page.read_text("utf-8")
    page.write_text(f"{text}\n\n## Zwölftonmusik {{ #_music }}\n\nNeues.\n", "utf-8")
    assert "Zwölftonmusik" in preview.build()["search/search_index.json"].decode()
    page.write_text(text, "utf-8")
    assert preview.build() == first

    folder = preview.project.sources / "hochwasser"
    folder.rename(preview.project.root / "away")
    without = preview.build()
    assert "hochwasser/index.html" not in without
    (preview.project.root / "away").rename(folder)
    assert preview.build() == first


def test_other_extensions_of_markdown_convert_everything_anew(preview: Preview) -> None:
    preview.build()
    everything = set(preview.converted)
    config = preview.project.root / "mkdocs.yml"
    config.write_text(
        config.read_text("utf-8").replace("  - attr_list\n", "  - attr_list\n  - abbr\n"), "utf-8"
    )
    preview.build()
    assert set(preview.converted) == everything
