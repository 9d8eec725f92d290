"""The command `briefing`: arguments in, text and exit codes out."""

from __future__ import annotations

import gc

import click

from generator import __version__
from generator.commands.checking import check, coverage
from generator.commands.drafting import new
from generator.commands.history import diff, due, record
from generator.commands.writing import render, schema


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="briefing")
def main() -> None:
    """Check and build briefings whose every fact is quoted."""
    # A run makes much that stays and hardly a cycle: looking for them takes a third of its time.
    gc.disable()


for command in (check, coverage, new, diff, record, due, render, schema):
    main.add_command(command)
