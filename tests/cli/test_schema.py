"""The schemas for editors: what they say, and that other programs take them."""

from __future__ import annotations

import json
import re
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
from jsonschema import Draft202012Validator, FormatChecker

from generator.catalogue import LANGUAGES
from generator.cli import main
from tests.site.project import SEED

ROOT = Path(__file__).parents[2]
SCHEMAS = sorted((ROOT / "schemas").iterdir())
BRIEFING = SEED / "irak-koalition"
SHEETS = sorted(BRIEFING.glob("*.yml"))
GOOD = ROOT / "tests" / "data" / "good"
BAD = ROOT / "tests" / "data" / "bad"
STRUCTURE = {
    *("unknown-key", "missing-key", "invalid-value", "invalid-id", "invalid-date"),
    *("ambiguous-number", "missing-evidence"),
}
# What depends on other values or other files, and characters that nobody sees.
BEYOND = {
    *("invalid-date-no-leap-year", "invalid-reversed-interval", "invalid-reversed-range"),
    *("missing-key-own-language", "missing-key-own-language-briefing", "missing-key-source"),
    "missing-evidence-soft-hyphen",
}


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


def bad_by_structure() -> list[Path]:
    """Return the bad briefings whose mistake is one that a schema knows of, in a YAML file."""
    expected = {
        file.parent: json.loads(file.read_text("utf-8")) for file in BAD.glob("*/expected.json")
    }
    return [
        folder
        for folder, said in sorted(expected.items())
        if {problem["rule"] for problem in said["problems"]} & STRUCTURE
        and all(problem["path"].endswith(".yml") for problem in said["problems"])
    ]


def schema_of_briefing(folder: Path, briefing: str) -> Result:
    arguments = ["schema", str(folder), "--briefing", briefing, "--sources", str(BRIEFING.parent)]
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def test_the_schemas_of_one_briefing_offer_its_ids_and_take_others(tmp_path: Path) -> None:
    assert schema_of_briefing(tmp_path, BRIEFING.name).exit_code == 0
    schema = json.loads((tmp_path / "key-dates.schema.json").read_text("utf-8"))
    offered = {key: about for key, about in properties(schema) if key in {"actors", "source"}}
    actors = offered["actors"]["items"]["oneOf"][1]

    assert "usa" in actors["enum"]
    assert actors["enumDescriptions"][actors["enum"].index("usa")] == "Vereinigte Staaten"
    assert offered["source"]["oneOf"][1]["enum"] == ["article"]
    fact = {"date": "2003", "title": "T", "quote": "a b c", "actors": ["somebody-else"]}
    assert Draft202012Validator(schema).is_valid({"a": fact})
    assert Draft202012Validator(schema).is_valid({"a": {**fact, "actors": ["usa"]}})
    assert not Draft202012Validator(schema).is_valid({"a": {**fact, "actors": ["Somebody"]}})


def test_a_briefing_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert schema_of_briefing(tmp_path / "schemas", "irak-koalitoin").exit_code == 2
    assert not (tmp_path / "schemas").exists()


def as_typed(file: Path) -> object:
    """Read a file as editors' language servers do: YAML 1.2, its core schema."""
    return yaml.load(file.read_text("utf-8-sig"), Loader=Core)  # noqa: S506 - a safe loader with fewer types


class Core(yaml.SafeLoader):
    """Knows numbers, `true`, `false` and `null`."""


Core.yaml_implicit_resolvers = {}
for tag, pattern in (
    ("bool", r"true|True|TRUE|false|False|FALSE"),
    ("int", r"[-+]?[1-9][0-9]*|0"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
    ("null", r"~|null|Null|NULL|"),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), None)


def faults(sources: Path) -> list[str]:
    """Return what the schemas say against the YAML files of some briefings."""
    schemas = {file.name.partition(".")[0]: json.loads(file.read_text("utf-8")) for file in SCHEMAS}
    return [
        f"{file.parent.name}/{file.name}: {fault.json_path}: {fault.message}"
        for file in sorted(sources.rglob("*.yml"))
        if file.stem in schemas
        for fault in Draft202012Validator(
            schemas[file.stem], format_checker=FormatChecker()
        ).iter_errors(as_typed(file))
    ]


@pytest.mark.parametrize("folder", sorted(GOOD.iterdir()), ids=lambda folder: folder.name)
def test_the_schemas_take_every_good_briefing(folder: Path) -> None:
    # A `null` may be the word or nothing at all; editors that wrote nothing must be told.
    assert [one for one in faults(folder) if "None is not" not in one] == []


def test_check_jsonschema_takes_the_good_briefings() -> None:
    for schema in SCHEMAS:
        name = f"{schema.name.partition('.')[0]}.yml"
        files = [file for file in sorted(GOOD.rglob(name)) if "scalars" not in str(file)]
        done = check_jsonschema("--schemafile", schema, *(files or SHEETS[:0]))
        assert not files or done.returncode == 0, done.stdout


@pytest.mark.parametrize("folder", bad_by_structure(), ids=lambda folder: folder.name)
def test_the_schemas_refuse_what_is_wrong_by_its_structure(folder: Path) -> None:
    assert bool(faults(folder)) == (folder.name not in BEYOND)


def test_every_language_explains_the_same_keys() -> None:
    keys = []
    for language in LANGUAGES:
        with (resources.files("generator.catalogue") / f"schema.{language}.po").open("rb") as file:
            keys.append({str(message.id) for message in read_po(file, locale=language)})

    assert keys[0] == keys[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_editors_are_told_in_sentences(language: str) -> None:
    with (resources.files("generator.catalogue") / f"schema.{language}.po").open("rb") as file:
        said = {str(message.id): str(message.string) for message in read_po(file, locale=language)}
    sentences = {key: words for key, words in said.items() if re.search(r"\w\.text$|^wrong\.", key)}

    assert len(sentences) > 60
    assert [one for one in sentences.items() if not re.fullmatch(r"[A-ZÄÖÜ].*\.", one[1])] == []


def test_vs_code_is_told_of_the_extension_that_knows_yaml() -> None:
    folder = ROOT / ".vscode"
    recommended = json.loads((folder / "extensions.json").read_text("utf-8"))["recommendations"]
    settings = json.loads((folder / "settings.json").read_text("utf-8"))

    assert "redhat.vscode-yaml" in recommended
    assert settings["[yaml]"]["editor.insertSpaces"] is True
