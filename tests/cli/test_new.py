"""The command `briefing new`: what it writes, what it says, what it leaves alone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.markup.document import read_document
from tests.history.repository import AUTHOR, git
from tests.site.project import SEED

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "tests" / "data" / "articles"
TEXT = ARTICLES / "baltic-exercise-de" / "article.txt"
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return the command, run in a folder with sources and in English."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    (tmp_path / "sources").mkdir()

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(main, arguments, catch_exceptions=False)

    return invoke


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize(
    "article", sorted(ARTICLES.glob("*/article.*")), ids=lambda path: path.parent.name
)
def test_a_new_briefing_passes_the_check(run: Run, article: Path) -> None:
    made = run("new", "neu", "--source", str(article), "--today", "2026-11-23")
    assert made.exit_code == 0
    assert made.stdout == ""
    checked = run("check", "--strict", "--format", "json", "--today", "2026-11-23")
    assert checked.exit_code == 0
    summary = json.loads(checked.stdout)["summary"]
    assert summary["drafts"] > 0
    assert summary["facts"] == 0


def test_it_says_what_was_drafted_and_what_comes_next(run: Run) -> None:
    said = run("new", "neu", "--source", str(TEXT)).stderr.splitlines()
    assert said[0].startswith("sources/neu made: ")
    assert "8 actors" in said[0]
    assert [line[:5] for line in said[1:]] == ["What ", "  1. ", "  2. "]
    assert said[-1].endswith("briefing check neu")


def test_what_comes_next_can_be_typed_as_this_was(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "my sources").mkdir()
    monkeypatch.setenv("UV_RUN_RECURSION_DEPTH", "1")
    said = run("new", "neu", "--source", str(TEXT), "--sources", "my sources").stderr
    assert said.endswith("uv run briefing check neu --sources 'my sources'\n")


@pytest.mark.parametrize(
    ("sources", "schemas"),
    [("sources", ""), ("deep/down/sources", ""), ("sources", "schemas"), ("deep/down", "schemas")],
)
def test_every_file_leads_to_the_schemas_of_the_project(
    run: Run, tmp_path: Path, sources: str, schemas: str
) -> None:
    """Where there are none, to where an ordinary project has them."""
    folder = tmp_path / sources
    folder.mkdir(parents=True, exist_ok=True)
    if schemas:
        shutil.copytree(ROOT / "schemas", tmp_path / schemas)
    run("new", "neu", "--source", str(TEXT), "--sources", sources)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, *AUTHOR, "commit", "--quiet", "--allow-empty", "-m", "begun")
    sheet = folder / "neu" / "actors.yml"
    sheet.write_text(sheet.read_text("utf-8").replace("  draft: true\n", "", 1), "utf-8")
    assert run("record", "--note", "begun", "--sources", sources).exit_code == 0
    written = sorted((folder / "neu").glob("*.yml"))
    assert "changes.yml" in {file.name for file in written}
    for file in written:
        first = file.read_text("utf-8").partition("\n")[0]
        named = first.removeprefix("# yaml-language-server: $schema=")
        expected = (tmp_path if schemas else folder.parent) / "schemas"
        assert (file.parent / named).resolve() == expected / f"{file.stem}.schema.json"


def test_it_speaks_german_where_the_environment_does(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert "angelegt" in run("new", "neu", "--source", str(TEXT)).stderr


def test_the_source_has_the_words_of_the_article_and_no_others(run: Run, tmp_path: Path) -> None:
    run("new", "neu", "--source", str(TEXT))
    written = (tmp_path / "sources" / "neu" / "article.md").read_text("utf-8")
    body = written.split("---\n", 2)[2]
    assert read_document(body).text == TEXT.read_text("utf-8").strip()


def test_markdown_stays_as_it_is_to_the_byte(run: Run, tmp_path: Path) -> None:
    article = ARTICLES / "mission-report-de" / "article.md"
    run("new", "neu", "--source", str(article))
    given, written = (
        path.read_text("utf-8").split("---\n", 2)[2]
        for path in (article, tmp_path / "sources" / "neu" / "article.md")
    )
    assert written == given


def test_every_sheet_satisfies_its_schema_as_editors_see_it(run: Run, tmp_path: Path) -> None:
    run("new", "neu", "--source", str(ARTICLES / "deminers-en" / "article.md"))
    sheets = sorted((tmp_path / "sources" / "neu").glob("*.yml"))
    assert len(sheets) == 5
    for file in sheets:
        schema = json.loads((ROOT / "schemas" / f"{file.stem}.schema.json").read_text("utf-8"))
        values = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - it makes strings and nothing else
        faults = jsonschema.Draft202012Validator(schema).iter_errors(_typed(values))
        assert [fault.message for fault in faults] == []


def _typed(value: object) -> object:
    """Type flags as a language server does; the rest may be strings."""
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_typed(item) for item in value]
    return True if value == "true" else value


def test_an_existing_folder_is_left_as_it_is(run: Run, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SEED / "irak-koalition", tmp_path / "sources" / "da"))
    before = tree(tmp_path)
    result = run("new", "da", "--source", str(TEXT))
    assert result.exit_code == 1
    assert "sources/da is there already" in result.stderr
    assert tree(tmp_path) == before
    assert folder.is_dir()


@pytest.mark.parametrize("make", [Path.mkdir, Path.touch], ids=["empty-folder", "file"])
def test_whatever_has_the_name_is_left_alone(
    run: Run, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "sources" / "da")
    assert run("new", "da", "--source", str(TEXT)).exit_code == 1
    assert tree(tmp_path / "sources") in ({}, {"da": b""})


def test_a_link_that_leads_nowhere_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources" / "da").symlink_to(tmp_path / "nowhere")
    assert run("new", "da", "--source", str(TEXT)).exit_code == 1
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="no folder that nobody can write to")
def test_a_folder_that_can_not_be_written_to_is_told_without_a_traceback(run: Run) -> None:
    result = run("new", "neu", "--source", str(TEXT), "--sources", "/proc")
    assert result.exit_code == 1
    assert "/proc/neu can not be made: " in result.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Nothing was written"),
        (b"   \n\n", "Nothing was written"),
        (b"\xff\xfeA", "error[encoding]"),
        ("Mali\u200b hat 900 Soldaten.".encode(), "error[forbidden-yaml]"),
        (b"1 2 3 4 5", "nothing in"),
        (b"?", "nothing in"),
        (b"a" * ((1 << 20) + 1), "error[forbidden-yaml]"),
    ],
)
def test_a_file_that_gives_nothing_is_told_clearly_and_leaves_nothing(
    run: Run, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "article.txt").write_bytes(content)
    result = run("new", "neu", "--source", "article.txt")
    assert result.exit_code == 1
    assert said in result.stderr
    assert result.stdout == ""
    assert list((tmp_path / "sources").iterdir()) == []


def test_wrong_front_matter_is_shown_with_its_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "---\ntitle: A\nlangauge: de\n---\nMali hat 900 Soldaten.\n", "utf-8"
    )
    result = run("new", "neu", "--source", "a.md")
    assert result.exit_code == 1
    assert "error[unknown-key]" in result.stderr
    assert "--> a.md:3:1\n" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "Neu", "--source", str(TEXT)),
        ("new", "../neu", "--source", str(TEXT)),
        ("new", "search", "--source", str(TEXT)),
        ("new", "x" * 65, "--source", str(TEXT)),
        ("new", "neu", "--source", "nowhere.txt"),
        ("new", "neu", "--source", "sources"),
        ("new", "neu"),
        ("new", "neu", "--source", str(TEXT), "--language", "deutsch"),
        ("new", "neu", "--source", str(TEXT), "--title", " "),
        ("new", "neu", "--source", str(TEXT), "--sources", "nowhere"),
        ("new", "neu", "--source", str(TEXT), "--today", "heute"),
    ],
)
def test_wrong_usage_exits_2_and_writes_nothing(
    run: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Error" in result.stderr
    assert list((tmp_path / "sources").iterdir()) == []


def test_a_wrong_id_gets_one_that_would_do(run: Run) -> None:
    assert "for example uebung-ost" in run("new", "Übung Ost", "--source", str(TEXT)).stderr


def test_help_has_an_example(run: Run) -> None:
    assert "Example: briefing new irak-koalition --source" in run("new", "--help").stdout
