"""The command `briefing`: arguments in, text and exit codes out."""

from __future__ import annotations

import gc
from typing import Final

import click

from generator import __version__
from generator.commands.speaking import Commands, print_anything, translate_click

_MODULES: Final = {
    "check": "checking",
    "coverage": "checking",
    "new": "drafting",
    "diff": "history",
    "record": "history",
    "due": "history",
    "render": "writing",
    "schema": "writing",
}

translate_click()
print_anything()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="briefing")
def main() -> None:
    """Go on to the command that is called."""
    # A run makes much that stays and hardly a cycle: looking for them takes a third of its time.
    gc.disable()


main.places = {name: f"generator.commands.{module}" for name, module in _MODULES.items()}
