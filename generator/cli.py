"""The command `briefing`: arguments in, text and exit codes out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from generator import __version__
from generator.catalogue import LANGUAGES, Catalogue, catalogue
from generator.inspection import Inspection, UnknownBriefingError, inspect
from generator.model.suggest import nearest
from generator.report.coverage import coverage_json, coverage_text
from generator.report.machine import github_report, json_report
from generator.report.tally import summary_line
from generator.report.text import text_report
from generator.schema import schemas
from generator.sheets import SHEETS
from generator.site import Settings, render_site

Command = TypeVar("Command", bound=Callable[..., Any])

PROBLEMS: Final = 1
"""Exit code of a run that found problems; wrong usage is click's own 2."""


def _date(_context: click.Context, _parameter: click.Parameter, value: str | None) -> date:
    if value is None:
        return _today()
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(_words().text("usage.date", words=value)) from None


def _today() -> date:
    # https://reproducible-builds.org/specs/source-date-epoch/
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else date.today()  # noqa: DTZ011 - the editor's own day


def _words() -> Catalogue:
    # POSIX.1-2024, "Internationalization Variables"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return catalogue("problems", "de" if value.startswith("de") else "en")
    return catalogue("problems", "en")


def _sources(command: Command) -> Command:
    return click.option(
        "--sources",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=Path("sources"),
        show_default=True,
        help="Folder with one folder for each briefing.",
    )(command)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="briefing")
def main() -> None:
    """Check and build briefings whose every fact is quoted."""


@main.command()
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="How problems are shown.",
)
@click.option("--strict", is_flag=True, help="Fail on warnings, too.")
@click.option(
    "--today",
    metavar="DATE",
    callback=_date,
    help="The day to check for, as 2026-11-23; default: today.",
)
@_sources
def check(ids: tuple[str, ...], form: str, today: date, sources: Path, *, strict: bool) -> None:
    """Check the briefings, all or those with an ID.

    Example: briefing check irak-koalition --strict
    """
    inspection = _inspect(sources, today, ids)
    _show(inspection, form)
    if inspection.has_errors or (strict and inspection.problems):
        sys.exit(PROBLEMS)


def _inspect(sources: Path, today: date, ids: tuple[str, ...]) -> Inspection:
    try:
        return inspect(sources, today, ids)
    except UnknownBriefingError as error:
        words = {"words": error.id, "known": ", ".join(error.known)}
        meant = nearest(error.id, error.known)
        case = "usage.briefing.near" if meant else "usage.briefing"
        raise click.UsageError(_words().text(case, meant=meant, **words)) from None


def _show(inspection: Inspection, form: str, *, err: bool = False) -> None:
    words, problems = _words(), inspection.problems
    if form == "json":
        click.echo(json_report(problems, inspection.tally, words))
        return
    for problem in problems:
        if form == "github":
            click.echo(github_report(problem, words))
        else:
            click.echo(text_report(problem, words, colour=_has_colour()), nl=False, err=err)
    click.echo(summary_line(inspection.tally, problems, words), err=err)


def _has_colour() -> bool:
    # https://no-color.org
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


@main.command()
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the report is shown.",
)
@_sources
def coverage(ids: tuple[str, ...], form: str, sources: Path) -> None:
    """List the numbers, dates and actors in the sources that no fact quotes.

    Example: briefing coverage irak-koalition
    """
    verdicts = _inspect(sources, _today(), ids).verdicts
    found = {verdict.briefing.id: verdict.coverage for verdict in verdicts}
    if form == "json":
        click.echo(coverage_json(found))
    else:
        click.echo(coverage_text([item for items in found.values() for item in items], _words()))


@main.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default=LANGUAGES[0],
    show_default=True,
    help="Language of the edition.",
)
@click.option(
    "--docs",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the pages written by hand.  [default: docs/LANGUAGE]",
)
@_sources
def render(folder: Path, language: str, docs: Path | None, sources: Path) -> None:
    """Write all pages and data into DIR as plain files, for any engine that reads Markdown.

    Example: briefing render build/docs
    """
    inspection = _inspect(sources, _today(), ())
    if inspection.has_errors:
        _show(inspection, "text", err=True)
        sys.exit(PROBLEMS)
    files = _docs(docs or Path("docs", language), inspection, Settings(language))
    for path, content in files.items():
        _write(folder / path, content)
    done = _words().text("render.done", number=len(files), folder=folder)
    click.echo(done, err=True)


def _docs(docs: Path, inspection: Inspection, settings: Settings) -> Mapping[str, bytes]:
    proven = [verdict.proven for verdict in inspection.verdicts if verdict.proven]
    by_hand = {
        file.relative_to(docs).as_posix(): file.read_bytes()
        for file in sorted(docs.rglob("*"))
        if file.is_file() and not file.is_symlink()
    }
    # As in MkDocs, a page written by hand wins over a generated one.
    return {**render_site(proven, settings).files, **by_hand}


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@main.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def schema(folder: Path) -> None:
    """Write the JSON Schema of each kind of file into DIR, for editors.

    Example: briefing schema schemas
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas({sheet.name: sheet.record for sheet in SHEETS}).items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
