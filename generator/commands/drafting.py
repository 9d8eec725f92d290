"""The command that begins a briefing: `new`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from generator.commands.options import (
    PROBLEMS,
    has_colour,
    read_day,
    schemas_from,
    sources_option,
    typed,
    words,
)
from generator.commands.speaking import Command, argument, option
from generator.drafting.briefing import DraftedBriefing, draft_briefing
from generator.drafting.given import RefusedError, Request
from generator.model.problem import Problem
from generator.model.spelling import slug
from generator.model.values import is_id, is_language
from generator.read.briefings import RESERVED
from generator.read.characters import UnreadableError, hidden_in
from generator.read.files import LARGEST_FILE, shown_path
from generator.report.text import text_report


def _read_id(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if is_id(value) and value not in RESERVED:
        return value
    meant = slug(value)
    meant = meant if meant and meant not in RESERVED else "irak-koalition"
    raise click.BadParameter(words().text("new.id", words=value, meant=meant))


def _read_language(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if value and not is_language(value):
        raise click.BadParameter(words().text("new.language", words=value))
    return value


def _read_title(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str:
    line = " ".join((value or "").split())
    if value is not None and (not line or hidden_in(line)):
        raise click.BadParameter(words().text("new.title"))
    return line


@click.command(cls=Command)
@argument("id_", metavar="ID", callback=_read_id)
@option(
    "--source",
    "article",
    metavar="FILE",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@option("--title", callback=_read_title)
@option(
    "--language",
    default="",
    callback=_read_language,
)
@option(
    "--today",
    metavar="DATE",
    callback=read_day,
)
@sources_option
def new(id_: str, article: Path, title: str, language: str, today: date, sources: Path) -> None:
    """Begin the briefing ID: draft every sheet from an article."""
    folder = sources / id_
    if os.path.lexists(folder):
        _stop("new.exists", folder=shown_path(folder))
    with article.open("rb") as file:
        data = file.read(LARGEST_FILE + 1)
    schemas = schemas_from(folder)
    request = Request(article.name, shown_path(article), data, today, title, language, schemas)
    drafted = _drafted(request)
    try:
        _write(folder, drafted.files)
    except OSError as error:
        _stop("new.unwritable", folder=shown_path(folder), words=error.strerror or str(error))
    _tell(folder, drafted)


def _drafted(request: Request) -> DraftedBriefing:
    try:
        drafted = draft_briefing(request)
    except UnreadableError as error:
        _refuse((error.problem,), request.path)
    except RefusedError as error:
        _refuse(error.problems, request.path)
    if not drafted.sheets:
        _stop("new.nothing", path=request.path)
    return drafted


def _refuse(problems: tuple[Problem, ...], path: str) -> NoReturn:
    for problem in problems:
        click.echo(text_report(problem, words(), colour=has_colour()), nl=False, err=True)
    _stop("new.refused", path=path)


def _stop(case: str, **details: str) -> NoReturn:
    click.echo(words().text(case, **details), err=True)
    sys.exit(PROBLEMS)


def _write(folder: Path, files: Mapping[str, str]) -> None:
    """Write a folder as a whole: made beside its place under a name that no reader looks at."""
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        for name, text in files.items():
            (made / name).write_text(text, encoding="utf-8", newline="\n")
        # A temporary folder is its owner's alone; this one is to be like any other.
        made.chmod(folder.parent.stat().st_mode)
        made.rename(folder)
    except BaseException:
        shutil.rmtree(made)
        raise


def _tell(folder: Path, drafted: DraftedBriefing) -> None:
    text, path = words(), shown_path(folder)
    counted = (
        text.plural(f"new.sheet.{name}", len(sheet.drafts))
        for name, sheet in drafted.sheets.items()
    )
    click.echo(text.text("new.done", folder=path, drafts=", ".join(counted)), err=True)
    check = typed("check", folder.name, sources=folder.parent)
    click.echo(text.text("new.next", folder=path, command=check), err=True)
