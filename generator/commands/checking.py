"""Commands that look and change nothing: `check` and `coverage`."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from generator.commands.options import PROBLEMS, looked, read_day, show, sources_option, words
from generator.commands.options import today as this_day
from generator.inspection import find_problems, inspect
from generator.report.coverage import coverage_json, coverage_text


@click.command()
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
    callback=read_day,
    help="The day to check for, as 2026-11-23; default: today.",
)
@sources_option
def check(ids: tuple[str, ...], form: str, today: date, sources: Path, *, strict: bool) -> None:
    """Check the briefings, all or those with an ID.

    Example: briefing check irak-koalition --strict
    """
    findings = looked(find_problems, sources, today, ids)
    show(findings, form)
    if findings.has_errors or (strict and findings.problems):
        sys.exit(PROBLEMS)


@click.command()
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the report is shown.",
)
@sources_option
def coverage(ids: tuple[str, ...], form: str, sources: Path) -> None:
    """List the numbers, dates and actors in the sources that no fact quotes.

    Example: briefing coverage irak-koalition
    """
    verdicts = looked(inspect, sources, this_day(), ids).verdicts
    found = {verdict.briefing.id: verdict.coverage for verdict in verdicts}
    if form == "json":
        click.echo(coverage_json(found))
    else:
        click.echo(coverage_text([item for items in found.values() for item in items], words()))
