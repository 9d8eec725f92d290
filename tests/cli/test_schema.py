"""The schemas for editors: what they say, and that other programs take them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages.pofile import read_po
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from generator.catalogue import LANGUAGES
from generator.cli import main
from tests.site.project import SEED

ROOT = Path(__file__).parents[2]
SCHEMAS = sorted((ROOT / "schemas").iterdir())
BRIEFING = SEED / "irak-koalition"
SHEETS = sorted(BRIEFING.glob("*.yml"))


def check_jsonschema(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def properties(schema: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every key that a schema knows, wherever it stands, with what is said of it."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {}).items()
        for value in schema.values():
            yield from properties(value)


def choices(schema: object) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if "enum" in schema:
            yield schema
        for value in schema.values():
            yield from choices(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from choices(value)


@pytest.mark.parametrize("file", SCHEMAS, ids=lambda file: file.name)
def test_a_schema_explains_every_key_and_every_choice(file: Path) -> None:
    schema = json.loads(file.read_text("utf-8"))
    found = dict(properties(schema))

    assert found
    assert [key for key, about in found.items() if not about.get("title")] == []
    assert [key for key, about in found.items() if not about.get("description")] == []
    for choice in choices(schema):
        assert len(choice["enumDescriptions"]) == len(choice["enum"])
        assert all(choice["enumDescriptions"])


@pytest.mark.parametrize("file", SCHEMAS, ids=lambda file: file.name)
def test_every_example_satisfies_what_it_is_an_example_of(file: Path) -> None:
    for key, about in properties(json.loads(file.read_text("utf-8"))):
        for example in about.get("examples", ()):
            assert Draft202012Validator(about).is_valid(example), f"{key}: {example}"


def test_check_jsonschema_takes_the_schemas() -> None:
    done = check_jsonschema("--check-metaschema", *SCHEMAS)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", SHEETS, ids=lambda file: file.name)
def test_check_jsonschema_takes_our_own_sources(file: Path) -> None:
    schema = ROOT / "schemas" / f"{file.stem}.schema.json"
    done = check_jsonschema("--schemafile", schema, file)

    assert done.returncode == 0, done.stdout


def test_words_are_taken_even_where_they_look_like_a_number() -> None:
    """To the format every value is words; to an editor's language server `2003` is a number."""
    schema = json.loads((ROOT / "schemas" / "key-dates.schema.json").read_text("utf-8"))
    written = yaml.safe_load("a: {date: 2003, title: 2003, quote: 'a b c'}")

    assert Draft202012Validator(schema).is_valid(written)


def schema_of_briefing(folder: Path, briefing: str) -> Result:
    arguments = ["schema", str(folder), "--briefing", briefing, "--sources", str(BRIEFING.parent)]
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def test_the_schemas_of_one_briefing_offer_its_ids_and_take_others(tmp_path: Path) -> None:
    assert schema_of_briefing(tmp_path, BRIEFING.name).exit_code == 0
    schema = json.loads((tmp_path / "key-dates.schema.json").read_text("utf-8"))
    offered = {key: about for key, about in properties(schema) if key in {"actors", "source"}}
    actors = offered["actors"]["items"]["anyOf"][0]

    assert "usa" in actors["enum"]
    assert actors["enumDescriptions"][actors["enum"].index("usa")] == "Vereinigte Staaten"
    assert offered["source"]["anyOf"][0]["enum"] == ["article"]
    fact = {"date": "2003", "title": "T", "quote": "a b c", "actors": ["somebody-else"]}
    assert Draft202012Validator(schema).is_valid({"a": fact})
    assert not Draft202012Validator(schema).is_valid({"a": {**fact, "actors": ["Somebody"]}})


def test_a_briefing_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert schema_of_briefing(tmp_path / "schemas", "irak-koalitoin").exit_code == 2
    assert not (tmp_path / "schemas").exists()


def test_every_language_explains_the_same_keys() -> None:
    keys = []
    for language in LANGUAGES:
        with (resources.files("generator.catalogue") / f"schema.{language}.po").open("rb") as file:
            keys.append({str(message.id) for message in read_po(file, locale=language)})

    assert keys[0] == keys[1]


def test_vs_code_is_told_of_the_extension_that_knows_yaml() -> None:
    folder = ROOT / ".vscode"
    recommended = json.loads((folder / "extensions.json").read_text("utf-8"))["recommendations"]
    settings = json.loads((folder / "settings.json").read_text("utf-8"))

    assert "redhat.vscode-yaml" in recommended
    assert settings["[yaml]"]["editor.insertSpaces"] is True
