"""The command `briefing`: arguments in, text and exit codes out."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import Final

import click

from generator import __version__


class Deferred(click.Command):
    """A command that is imported when it is called; till then its first sentence will do."""

    def __init__(self, name: str, module: str, summary: str) -> None:
        """Keep the module that has the command."""
        super().__init__(name, help=summary)
        self._module = module

    def load(self) -> click.Command:
        """Import the command itself."""
        command: click.Command = getattr(import_module(self._module), str(self.name))
        return command


class _Commands(click.Group):
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name, command, others = super().resolve_command(ctx, args)
        return name, command.load() if isinstance(command, Deferred) else command, others


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="briefing")
def main() -> None:
    """Check and build briefings whose every fact is quoted."""
    # A run makes much that stays and hardly a cycle: looking for them takes a third of its time.
    gc.disable()


_SUMMARIES: Final = {
    "checking": {
        "check": "Check the briefings, all or those with an ID.",
        "coverage": "List the numbers, dates and actors in the sources that no fact quotes.",
    },
    "drafting": {"new": "Begin the briefing ID: draft every sheet from an article."},
    "history": {
        "diff": "List the facts that were added, changed or removed since a git revision.",
        "record": "Write what changed since a git revision into the change log of each briefing.",
        "due": "List the briefings by the day on which they are due for review, the soonest first.",
    },
    "writing": {
        "render": "Write all pages and data into DIR as plain files, for any engine that reads"
        " Markdown.",
        "schema": "Write the JSON Schema of each kind of file into DIR, for editors.",
    },
}
for module, summaries in _SUMMARIES.items():
    for name, summary in summaries.items():
        main.add_command(Deferred(name, f"generator.commands.{module}", summary))
