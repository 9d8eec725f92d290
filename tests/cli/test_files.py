"""The commands that write files: `render` and `schema`."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from tests.site.project import SEED, make_project

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"
FROM = ("--sources", str(SEED))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize("language", ["de", "en"])
def test_render_writes_pages_by_hand_and_generated_ones_the_same_way_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    make_project(tmp_path, SEED)
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two"):
        assert run("render", str(tmp_path / name), "--language", language).exit_code == 0
    one = tree(tmp_path / "one")
    assert one == tree(tmp_path / "two")
    assert {"about.md", "index.md", "irak-koalition/troop-numbers/index.md"} <= set(one)


def test_render_of_faulty_sources_writes_nothing_and_exits_1(tmp_path: Path) -> None:
    (tmp_path / "sources" / "empty").mkdir(parents=True)
    result = run("render", str(tmp_path / "docs"), "--sources", str(tmp_path / "sources"))
    assert result.exit_code == 1
    assert "missing-file" in result.stderr
    assert not (tmp_path / "docs").exists()


def test_render_puts_facts_into_pages_by_hand_and_knows_which_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    docs, done = tmp_path / "docs", str(tmp_path / "done")
    docs.mkdir()
    (docs / "about.md").write_text("Es sind [[irak-koalition/us-truppen-irak]].\n")
    assert run("render", done, *FROM, "--docs", str(docs)).exit_code == 0
    assert "2&#46;500" in (tmp_path / "done" / "about.md").read_text()

    (docs / "about.md").write_text("Es sind [[irak-koalition/us-trupen]].\n")
    result = run("render", done, *FROM, "--docs", str(docs))
    assert result.exit_code == 1
    assert "unknown-fact" in result.stderr
    assert "about.md:1:9" in result.stderr


def test_the_committed_schemas_are_current(tmp_path: Path) -> None:
    """Run `briefing schema schemas` when this fails."""
    assert run("schema", str(tmp_path)).exit_code == 0
    assert tree(tmp_path) == tree(SCHEMAS)


@pytest.mark.parametrize("file", sorted(SCHEMAS.iterdir()), ids=lambda file: file.name)
def test_a_schema_is_one(file: Path) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(file.read_text("utf-8")))


def yaml_files() -> list[Path]:
    return sorted(SEED.rglob("*.yml"))


@pytest.mark.parametrize("file", yaml_files(), ids=lambda file: file.name)
def test_sheets_of_ours_name_their_schema_and_satisfy_it(
    file: Path,
) -> None:
    text = file.read_text("utf-8")
    name = f"{file.stem}.schema.json"
    assert text.startswith(f"# yaml-language-server: $schema=../../schemas/{name}\n")
    schema = json.loads((SCHEMAS / name).read_text("utf-8"))
    # As editors' language servers do, numbers are typed and dates are not.
    loader = yaml.SafeLoader
    values = yaml.load(text, Loader=_without_dates(loader))  # noqa: S506 - a safe loader with fewer types
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(values)) == []


def _without_dates(loader: type[yaml.SafeLoader]) -> type[yaml.SafeLoader]:
    class Loader(loader):  # type: ignore[misc,valid-type] # a class made at run time
        pass

    Loader.yaml_implicit_resolvers = {
        letter: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
        for letter, resolvers in loader.yaml_implicit_resolvers.items()
    }
    return Loader


@pytest.mark.parametrize(
    ("file", "written"),
    [
        (
            "troop-numbers",
            {"a": {"label": "A", "actor": "a", "counts": [{"count": "2.500", "quote": "q"}]}},
        ),
        ("troop-numbers", {"a": {"label": "A", "actor": "a"}}),
        ("key-dates", {"Ä": {"date": 2003, "title": "T", "quote": "q"}}),
        ("key-dates", {"a": {"date": 2003, "title": "T"}}),
        ("actors", {"a": {"name": "A", "kind": "land", "quote": "q"}}),
        ("briefing", {"title": "T", "summary": "S"}),
        ("changes", [{"date": "2026-11-23"}]),
    ],
)
def test_a_schema_refuses_what_the_format_refuses(file: str, written: object) -> None:
    schema = json.loads((SCHEMAS / f"{file}.schema.json").read_text("utf-8"))
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(written))


@pytest.mark.parametrize("command", ["render", "schema"])
def test_a_place_that_cannot_be_written_to_is_told_in_a_line(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    (tmp_path / "file").touch()
    done = CliRunner().invoke(main, [command, str(tmp_path / "file" / "below")])
    assert (done.exit_code, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
