"""The commands are imported when they are called: what is said of them before must be true."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from generator.cli import Deferred, main


@pytest.mark.parametrize("command", main.commands.values(), ids=lambda command: command.name)
def test_the_summary_of_a_command_is_the_first_sentence_of_its_help(command: Deferred) -> None:
    said = (command.load().help or "").split("\n\n")[0]

    assert said == command.help


@pytest.mark.parametrize("name", main.commands)
def test_a_command_explains_its_own_options(name: str) -> None:
    result = CliRunner().invoke(main, [name, "--help"])

    assert result.exit_code == 0
    assert "--sources" in result.output


def test_to_list_the_commands_imports_none_of_them() -> None:
    listing = "import sys, generator.cli as cli; cli.main(['--help'], standalone_mode=False)"
    imported = f"{listing}; print([name for name in sys.modules if 'pydantic' in name])"
    done = subprocess.run([sys.executable, "-c", imported], capture_output=True, check=True)

    assert done.stdout.splitlines()[-1] == b"[]"
