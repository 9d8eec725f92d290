"""What the commands share: the language of messages, the day, the folder of sources."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from generator.catalogue import Catalogue, catalogue
from generator.commands.progress import watched
from generator.commands.speaking import language, option
from generator.inspection import Findings, UnknownBriefingError, Watch
from generator.model.suggest import listed, nearest
from generator.model.values import SCHEMAS
from generator.read.files import Folder, shown_path
from generator.report.machine import github_report, json_report
from generator.report.tally import summary_line
from generator.report.text import text_report

Found = TypeVar("Found", bound=Findings)
Command = TypeVar("Command", bound=Callable[..., Any])

SOURCES: Final = Path("sources")
_SCHEMA: Final = "briefing.schema.json"

PROBLEMS: Final = 1
"""Exit code of a run that found problems; wrong usage is click's own 2."""


def read_day(_context: click.Context, _parameter: click.Parameter, value: str | None) -> date:
    """Read the day of an option, today where there is none."""
    if value is None:
        return today()
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(words().text("usage.date", words=value)) from None


def today() -> date:
    """Return the day: that of reproducible builds, else the editor's own."""
    # https://reproducible-builds.org/specs/source-date-epoch/
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch.isdigit():
        return date.today()  # noqa: DTZ011 - the editor's own day
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise click.UsageError(words().text("usage.epoch", words=epoch)) from None


def words() -> Catalogue:
    """Return the catalogue of messages in the language of the environment."""
    return catalogue("problems", language())


def sources_option(command: Command) -> Command:
    """Add the option for the folder of sources."""
    return option(
        "--sources",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=SOURCES,
        show_default=True,
    )(command)


def schemas_from(folder: Path) -> str:
    """Return the way from a briefing's folder to the project's schemas, as its files name it."""
    here = Path(os.path.abspath(folder))  # noqa: PTH100 - links stay unresolved
    projects = (*here.parents, Path.cwd())
    found = (one / "schemas" for one in projects if (one / "schemas" / _SCHEMA).is_file())
    try:
        return Path(os.path.relpath(next(found, here.parents[1] / "schemas"), here)).as_posix()
    except ValueError:
        # On Windows no way leads from one drive to another.
        return SCHEMAS


def typed(*command: str, sources: Path) -> str:
    """Return a command as it can be typed where this one was: by way of uv, with its folder."""
    by_uv = ("uv", "run") if "UV_RUN_RECURSION_DEPTH" in os.environ else ()
    folder = () if sources == SOURCES else ("--sources", shown_path(sources))
    return shlex.join((*by_uv, "briefing", *command, *folder))


def looked(
    look: Callable[[Path, date, tuple[str, ...], Watch], Found],
    sources: Path,
    today: date,
    ids: tuple[str, ...] = (),
) -> Found:
    """Look at the sources; an id that is not there is wrong usage."""
    try:
        return look(sources, today, ids, _watched)
    except UnknownBriefingError as error:
        details = {"words": error.id, "known": listed(error.known)}
        meant = nearest(error.id, error.known)
        case = "usage.briefing.near" if meant else "usage.briefing"
        raise click.UsageError(words().text(case, meant=meant, **details)) from None


def _watched(folders: Sequence[Folder]) -> Iterator[Folder]:
    return watched(folders, len(folders), words().text("progress.briefings"))


def show(findings: Findings, form: str, *, err: bool = False) -> None:
    """Print what was found."""
    text, problems = words(), findings.problems
    if form == "json":
        click.echo(json_report(problems, findings.tally, text))
        return
    for problem in problems:
        if form == "github":
            click.echo(github_report(problem, text))
        else:
            click.echo(text_report(problem, text, colour=has_colour()), nl=False, err=err)
    click.echo(summary_line(findings.tally, problems, text), err=err)


def has_colour() -> bool:
    """Tell whether the output is a terminal that wants colours."""
    # https://no-color.org
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
