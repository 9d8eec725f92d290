"""Commands that speak the person's language: their help is in the catalogues, as all words are."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from importlib import import_module
from io import TextIOWrapper
from locale import windows_locale
from pathlib import Path
from typing import Any, Final, TypeVar

import click
import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
import click.types
from click.shell_completion import CompletionItem

from generator.catalogue import LANGUAGES, Catalogue, catalogue

Called = TypeVar("Called", bound=Callable[..., Any])

_CLICK: Final = (
    click.core,
    click.decorators,
    click.exceptions,
    click.formatting,
    click.parser,
    click.types,
)
_PLAIN: Final = ("C", "POSIX", "C.")


def language() -> str:
    """Return the language of the environment, as far as we speak it."""
    # POSIX.1-2024, "Internationalization Variables"; LANGUAGE as in GNU gettext.
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((value for name in names if (value := os.environ.get(name))), "") or _windows()
    wanted = [] if locale.startswith(_PLAIN) else os.environ.get("LANGUAGE", "").split(":")
    codes = (one.partition("_")[0].partition(".")[0].lower() for one in (*wanted, locale))
    return next((code for code in codes if code in LANGUAGES), "en")


def _windows() -> str:
    """Return the locale of the person on Windows, where no variable tells it."""
    # Microsoft Learn, GetUserDefaultUILanguage.
    windows = getattr(ctypes, "windll", None)
    return windows_locale.get(windows.kernel32.GetUserDefaultUILanguage(), "") if windows else ""


def print_anything() -> None:
    """Print a question mark where the output lacks a character, and go on."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _words() -> Catalogue:
    return catalogue("commands", language())


def said(message: str) -> str:
    """Return one of click's own messages in the language of the environment."""
    return message if language() == "en" else catalogue("usage", language()).said(message)


def said_of(one: str, many: str, number: int) -> str:
    """Return one of click's own messages for a number of things."""
    return said(one if number == 1 else many)


def translate_click() -> None:
    """Let click's own messages go through our catalogue, for it brings none."""
    for module in _CLICK:
        names = {"_": said, "ngettext": said_of}
        vars(module).update({name: names[name] for name in names if name in vars(module)})


class Argument(click.Argument):
    """An argument whose name is shown in the language of the environment."""

    def make_metavar(self, ctx: click.Context) -> str:
        """Return the name of the argument in usage lines."""
        return said(super().make_metavar(ctx))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Offer the briefings that there are."""
        if self.name != "ids":
            return super().shell_complete(ctx, incomplete)
        sources = Path(ctx.params.get("sources") or "sources")
        folders = sorted(sources.iterdir()) if sources.is_dir() else ()
        names = [folder.name for folder in folders if folder.is_dir()]
        return [CompletionItem(name) for name in names if name.startswith(incomplete)]


class Option(click.Option):
    """An option whose help is in the catalogue: under its command, or shared by all."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option with what it does."""
        words, own = _words(), f"{ctx.command.name}.{self.name}"
        self.help = words.text(own if own in words else f"option.{self.name}")
        return super().get_help_record(ctx)

    def make_metavar(self, ctx: click.Context) -> str:
        """Return the name of its value."""
        return said(super().make_metavar(ctx))


class _Speaking(click.Command):
    """What all commands have."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option that shows the help."""
        if option := super().get_help_option(ctx):
            option.help = said("Show this message and exit.")
        return option

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return the parts of the usage line."""
        return [said(piece) for piece in super().collect_usage_pieces(ctx)]


class Command(_Speaking):
    """A command whose help is in the catalogue."""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does."""
        self.help = _words().text(str(self.name))
        super().format_help_text(ctx, formatter)


class Commands(_Speaking, click.Group):
    """The commands, each imported when it is called, for what they need takes its time.

    `places` are the modules in which they are, by name.
    """

    places: dict[str, str]

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """Return the names of the commands."""
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - the same
        """Import a command."""
        place = self.places.get(cmd_name)
        return getattr(import_module(place), cmd_name) if place else None

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the commands are for."""
        self.help = _words().text("briefing")
        super().format_help_text(ctx, formatter)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command, or say which one may be meant."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            name = error.command_name
            raise click.exceptions.NoSuchCommand(name, None, self.places, ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - the same
        """Write the first sentence about each command, without importing it."""
        words = _words()
        with formatter.section(said("Commands")):
            formatter.write_dl(
                [(name, words.text(name).partition("\n")[0]) for name in self.places]
            )


def option(*names: str, **settings: Any) -> Callable[[Called], Called]:  # noqa: ANN401 - click's own settings
    """Add an option that speaks."""
    return click.option(*names, cls=Option, **settings)


def argument(*names: str, **settings: Any) -> Callable[[Called], Called]:  # noqa: ANN401 - click's own settings
    """Add an argument that speaks."""
    return click.argument(*names, cls=Argument, **settings)
