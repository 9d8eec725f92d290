"""Commands that look and change nothing: `check` and `coverage`."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from generator.commands.options import PROBLEMS, looked, read_day, show, sources_option, words
from generator.commands.options import today as this_day
from generator.commands.speaking import Command, argument, option
from generator.inspection import find_problems, inspect
from generator.report.coverage import coverage_json, coverage_text


@click.command(cls=Command)
@argument("ids", metavar="[ID]...", nargs=-1)
@option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
)
@option("--strict", is_flag=True)
@option(
    "--today",
    metavar="DATE",
    callback=read_day,
)
@sources_option
def check(ids: tuple[str, ...], form: str, today: date, sources: Path, *, strict: bool) -> None:
    """Check the briefings, all or those with an ID."""
    findings = looked(find_problems, sources, today, ids)
    show(findings, form)
    if findings.has_errors or (strict and findings.problems):
        sys.exit(PROBLEMS)


@click.command(cls=Command)
@argument("ids", metavar="[ID]...", nargs=-1)
@option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
)
@sources_option
def coverage(ids: tuple[str, ...], form: str, sources: Path) -> None:
    """List the numbers, dates and actors in the sources that no fact quotes."""
    verdicts = looked(inspect, sources, this_day(), ids).verdicts
    found = {verdict.briefing.id: verdict.coverage for verdict in verdicts}
    if form == "json":
        click.echo(coverage_json(found))
    else:
        click.echo(coverage_text([item for items in found.values() for item in items], words()))
