"""Help and usage errors, in the language of the environment."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from importlib import resources
from pathlib import Path
from types import SimpleNamespace

import click
import pytest
from babel.messages.pofile import read_po
from click.testing import CliRunner

from generator.cli import main
from generator.commands.speaking import language

COMMANDS = tuple(main.places)
GERMAN = {"LC_ALL": "de_DE.UTF-8"}
ENGLISH = {"LC_ALL": "C.UTF-8"}


def said(*arguments: str, env: dict[str, str]) -> str:
    return CliRunner().invoke(main, arguments, env=env).output


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "en_US.UTF-8"}, "de"),
        ({"LC_MESSAGES": "de_AT", "LANG": "en_US.UTF-8"}, "de"),
        ({"LANG": "de_CH.UTF-8"}, "de"),
        ({"LANGUAGE": "de:en", "LANG": "en_US.UTF-8"}, "de"),
        ({"LANGUAGE": "fr:de", "LANG": "fr_FR.UTF-8"}, "de"),
        ({"LANGUAGE": "de"}, "de"),
        ({"LANGUAGE": "de", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_environment_says_which_language(
    environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language() == expected


@pytest.mark.parametrize(("number", "expected"), [(0x0407, "de"), (0x0C07, "de"), (0x0409, "en")])
def test_windows_says_it_where_no_variable_does(
    number: int, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    kernel = SimpleNamespace(GetUserDefaultUILanguage=lambda: number)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    assert language() == expected


def test_a_character_that_the_output_lacks_ends_no_run() -> None:
    script = "import click, generator.cli; click.echo('2500 → 2501')"
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == (b"2500 ? 2501", b"")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example_in_both_languages(command: str) -> None:
    german, english = (said(command, "--help", env=env) for env in (GERMAN, ENGLISH))
    assert f"Beispiel: briefing {command}" in german
    assert f"Example: briefing {command}" in english
    assert german.startswith("Aufruf: ")
    assert english.startswith("Usage: ")
    both = {line.strip() for line in german.splitlines() if len(line.split()) > 3}
    assert not both & {line.strip() for line in english.splitlines()}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_says_what_it_does(command: str) -> None:
    context = click.Context(main)
    found = main.get_command(context, command)
    assert found
    records = [
        one.get_help_record(click.Context(found))
        for one in found.get_params(click.Context(found))
        if isinstance(one, click.Option)
    ]
    assert all(record and record[1] for record in records)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["new"], "Fehler: Es fehlt 'ID'."),
        (["new", "x"], "Es fehlt die Option '--source'."),
        (["new", "x", "--source"], "Die Option '--source' verlangt einen Wert."),
        (["nev"], "Einen Befehl 'nev' gibt es nicht. Meinten Sie 'new'?"),
        (["check", "--formt", "json"], "Eine Option '--formt' gibt es nicht."),
        (["check", "--format", "xml"], "'xml' ist keines von 'text', 'json', 'github'."),
        (["due", "x", "y"], "Das ist zu viel: x y"),
        (["due", "--sources", "nirgends"], "'nirgends' gibt es nicht."),
    ],
)
def test_wrong_usage_is_told_in_german(arguments: list[str], words: str) -> None:
    done = CliRunner().invoke(main, arguments, env=GERMAN)
    assert done.exit_code == 2
    assert words in done.output
    assert "Hilfe zeigt" in done.output or "Usage" not in done.output


@pytest.mark.parametrize("domain", ["commands", "usage", "problems", "schema"])
def test_both_catalogues_have_the_same_keys(domain: str) -> None:
    keys = []
    for code in ("de", "en"):
        with (resources.files("generator.catalogue") / f"{domain}.{code}.po").open("rb") as file:
            keys.append([str(message.id) for message in read_po(file) if message.id])
    assert keys[0] == keys[1]


def test_help_imports_nothing_that_a_command_needs() -> None:
    code = (
        "import sys; from generator.cli import main; main(['--help'], standalone_mode=False); "
        "print([name for name in ('pydantic', 'jinja2', 'yaml') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def completed(words: str, folder: Path) -> list[str]:
    env = {"_BRIEFING_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": "-1"}
    env["COMP_CWORD"] = str(len(words.split(" ")) - 1)
    code = "from generator.cli import main; main(prog_name='briefing')"
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
        env={**os.environ, **env, "PYTHONPATH": root},
    )
    return [line.partition(",")[2] for line in done.stdout.splitlines()]


def test_the_shell_completes_commands_options_and_briefings(tmp_path: Path) -> None:
    (tmp_path / "sources" / "irak-koalition").mkdir(parents=True)
    assert completed("briefing re", tmp_path) == ["record", "render"]
    assert completed("briefing check --st", tmp_path) == ["--strict"]
    assert completed("briefing check ir", tmp_path) == ["irak-koalition"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_completion(shell: str) -> None:
    script = CliRunner().invoke(
        main, prog_name="briefing", env={"_BRIEFING_COMPLETE": f"{shell}_source"}
    )
    assert script.exit_code == 0
    assert "_BRIEFING_COMPLETE" in script.output
