"""The paths of the site, whatever it is built for and by whatever engine: none leads nowhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from tests.site.crawling import dead_links, pages_of
from tests.site.project import ROOT, Project, build_both, make_project

GOLDEN: Final = ROOT / "tests" / "golden" / "sources"
GOOD: Final = ROOT / "tests" / "data" / "good"
ADDRESS: Final = "https://owner.example/repository/"
SHEETS: Final = ("troop-numbers", "key-dates", "actors", "positions")
DATA: Final = (
    *("briefing.json", "datapackage.json", "changes.xml", "key-dates.ics"),
    *("troop-numbers.csv", "key-dates.csv", "actors.csv", "relations.csv"),
)


def configured(project: Project, **settings: str) -> None:
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        config = project.root / name
        lines = "".join(f"{key}: {value}\n" for key, value in settings.items())
        text = config.read_text().replace('!ENV [SITE_URL, ""]', ADDRESS)
        # Files as they are rendered have no links by which they could be edited.
        text = text.replace("    repository:", "    repository: ''\n    # was:")
        config.write_text(lines + text)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a project with one briefing, built for an address below that of its host."""
    project = make_project(tmp_path_factory.mktemp("alone"), GOLDEN)
    configured(project)
    english = project.root / "mkdocs.en.yml"
    english.write_text(english.read_text().replace(ADDRESS, f"{ADDRESS}en/"))
    build_both(project)
    return project


@pytest.mark.parametrize("edition", ["", "en/"])
def test_every_path_of_the_format_is_there(alone: Project, edition: str) -> None:
    folder = alone.site / edition / "hochwasser"
    pages = ("", *SHEETS, "sources", "sources/meldung", "sources/agentur", "changes")

    assert [page for page in pages if not (folder / page / "index.html").is_file()] == []
    assert [name for name in DATA if not (folder / name).is_file()] == []
    assert [file.name for file in folder.glob("sources/*.txt")] == ["meldung.txt"]
    assert (alone.site / edition / "index.html").is_file()


def test_no_link_of_a_site_below_the_address_of_its_host_leads_nowhere(alone: Project) -> None:
    assert len(pages_of(alone.site)) > 20
    assert list(dead_links(alone.site, ADDRESS)) == []


def test_no_link_between_many_briefings_leads_nowhere(tmp_path: Path) -> None:
    folders = ("publish-quotes", "drafts", "several-sources", "english-dates", "markup")
    project = make_project(tmp_path, GOLDEN, *(GOOD / name for name in folders))
    build_both(project)

    assert len(list(project.sources.iterdir())) > 5
    assert list(dead_links(project.site)) == []


def test_no_link_leads_nowhere_where_pages_are_files(tmp_path: Path) -> None:
    project = make_project(tmp_path, GOLDEN)
    configured(project, use_directory_urls="false")
    build_both(project)

    assert (project.site / "hochwasser" / "actors.html").is_file()
    assert list(dead_links(project.site)) == []


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<a href="a/#x"><a href="b/"><a href="a/#y">')
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text('<p id="x"><a href="../">')

    assert list(dead_links(tmp_path)) == ["index.html: b/", "index.html: a/#y"]


class Config(yaml.SafeLoader):
    """Reads `mkdocs.yml`, in which a setting may come from the environment."""


def environment(loader: Config, node: yaml.Node) -> Any:  # noqa: ANN401 - any YAML
    assert isinstance(node, yaml.SequenceNode)
    return loader.construct_sequence(node)[-1]


Config.add_constructor("!ENV", environment)


def without_our_plugin(config: str) -> dict[str, Any]:
    # Reads nothing but our own file.
    settings: dict[str, Any] = yaml.load(config, Config)  # noqa: S506 - a safe loader
    del settings["plugins"]["briefing"]
    del settings["nav"], settings["extra"]["alternate"]
    return {**settings, "docs_dir": "rendered", "site_dir": "site"}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site that MkDocs builds of rendered files, without our plugin and theme."""
    root = tmp_path_factory.mktemp("plain")
    make_project(root, GOLDEN)
    (root / "mkdocs.yml").write_text(
        yaml.safe_dump(without_our_plugin((ROOT / "mkdocs.yml").read_text()))
    )
    where = ("--docs", "docs/de", "--site-url", ADDRESS)
    for arguments in (
        ("generator", "render", "rendered", *where),
        ("mkdocs", "build", "--strict"),
    ):
        done = subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    return root / "site"


def test_rendered_files_need_nothing_of_ours_to_become_a_site(plain: Path) -> None:
    assert list(dead_links(plain)) == []
    assert (plain / "hochwasser" / "briefing.json").is_file()


def test_rendered_files_say_the_same_as_our_own_site(plain: Path, alone: Project) -> None:
    own = pages_of(alone.site)
    rendered = pages_of(plain)

    assert len(rendered) > 8
    for path, page in rendered.items():
        assert page.words == own[path].words, path
