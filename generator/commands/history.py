"""Commands about time: `diff` and `record` look back, `due` looks ahead."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.commands.comparing import KINDS, compared, verbose_option
from generator.commands.options import has_colour, read_day, sources_option, words
from generator.commands.progress import watched
from generator.commands.recording import Scribe
from generator.commands.speaking import Command, argument, option
from generator.history.due import due as by_day
from generator.history.machine import difference_json, due_json
from generator.history.markdown import difference_markdown
from generator.history.recording import Note
from generator.history.text import difference_text, due_text
from generator.model.briefing import Briefing
from generator.model.values import is_language
from generator.read.briefings import META, read_briefing
from generator.read.files import Folder, read_folders
from generator.report.machine import github_report
from generator.report.text import text_report


@click.command(cls=Command)
@argument("revision", metavar="[REV]", default="HEAD")
@option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown", "github"]),
    default="text",
    show_default=True,
)
@verbose_option
@sources_option
def diff(revision: str, form: str, sources: Path, *, verbose: bool) -> None:
    """List the facts that were added, changed or removed since a git revision."""
    comparison, text = compared(sources, revision, verbose=verbose), words()
    match form:
        case "json":
            click.echo(difference_json(comparison, text))
        case "markdown":
            click.echo(difference_markdown(comparison, text))
        case "github":
            for problem in comparison.unrecorded:
                click.echo(github_report(problem, text))
        case _:
            click.echo(difference_text(comparison, text))


def _read_notes(
    _context: click.Context, _parameter: click.Parameter, value: tuple[tuple[str, str], ...]
) -> dict[str, str]:
    for language, _ in value:
        if not is_language(language):
            raise click.BadParameter(words().text("record.language", words=language))
    return dict(value)


@click.command(cls=Command)
@argument("ids", metavar="[ID]...", nargs=-1)
@option("--note", metavar="TEXT", default="")
@option(
    "--note-in",
    "notes",
    metavar="LANGUAGE TEXT",
    nargs=2,
    multiple=True,
    callback=_read_notes,
)
@option("--since", metavar="REV", default="HEAD", show_default=True)
@option("--date", "day", metavar="DATE", callback=read_day)
@option("--minor", is_flag=True)
@verbose_option
@sources_option
def record(  # noqa: PLR0913 - one for each option
    ids: tuple[str, ...],
    note: str,
    notes: dict[str, str],
    since: str,
    day: date,
    sources: Path,
    *,
    minor: bool,
    verbose: bool,
) -> None:
    """Write what changed since a git revision into the change log of each briefing."""
    comparison = compared(sources, since, ids, verbose=verbose)
    Scribe(sources, Note(note, notes), day, minor).write(comparison)


@click.command(cls=Command)
@option(
    "--today",
    metavar="DATE",
    callback=read_day,
)
@option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
)
@sources_option
def due(today: date, form: str, sources: Path) -> None:
    """List the briefings by the day on which they are due for review, the soonest first."""
    folders = read_folders(sources)
    described = (_described(folder) for folder in folders)
    found = by_day(watched(described, len(folders), words().text("progress.briefings")), today)
    click.echo(due_json(found, today) if form == "json" else due_text(found, words()))


def _described(folder: Folder) -> Briefing:
    """Read what describes a briefing, and nothing else of it."""
    files = {name: data for name, data in folder.files.items() if name == META}
    alone = Folder(folder.id, folder.path, files, folder.problems)
    briefing, problems = read_briefing(alone, KINDS.records)
    for problem in problems:
        click.echo(text_report(problem, words(), colour=has_colour()), nl=False, err=True)
    return briefing
