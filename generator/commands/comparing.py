"""The sources as they are compared with a revision, for the commands that do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from generator.commands.options import words
from generator.commands.progress import watched
from generator.commands.speaking import option
from generator.history.briefings import briefing_pairs, compare_folders
from generator.history.comparison import Comparison
from generator.history.difference import Kinds, Values
from generator.history.git import GitError, Snapshot, read_snapshot
from generator.history.log import pending, unrecorded
from generator.model.briefing import Briefing
from generator.model.records import Fact
from generator.model.suggest import listed, nearest
from generator.read.files import Folder, read_folders, shown_path
from generator.sheets import SHEETS

Command = TypeVar("Command", bound=Callable[..., Any])

_BY_NAME: Final = {sheet.name: sheet for sheet in SHEETS}


def _values(sheet: str, fact: Fact, briefing: Briefing) -> Values:
    return _BY_NAME[sheet].logged(fact, briefing)


KINDS: Final = Kinds({sheet.name: sheet.record for sheet in SHEETS}, _values)
"""The kinds of fact sheet, as comparisons need them."""


def verbose_option(command: Command) -> Command:
    """Add the option that has a command say what it compares."""
    return option("-v", "--verbose", is_flag=True)(command)


def compared(
    sources: Path, revision: str, ids: tuple[str, ...] = (), *, verbose: bool
) -> Comparison:
    """Compare the briefings, all or those with the ids, with a revision.

    What git can't tell, and an id that is nowhere, is wrong usage.
    """
    snapshot, folders = _snapshot(sources, revision), read_folders(sources)
    if verbose:
        _tell(snapshot, folders)
    if not snapshot.there:
        text = words().text("diff.not-there", revision=revision, folder=shown_path(sources))
        click.echo(text, err=True)
    _refuse_unknown(ids, folders)
    pairs = briefing_pairs(_chosen(snapshot.folders, ids), _chosen(folders, ids))
    found = (compare_folders(*pair, KINDS) for pair in pairs)
    differences = watched(found, len(pairs), words().text("diff.progress"))
    # A log may also tell of a change that was taken back, when no fact differs any more.
    told = tuple(one for one in differences if not one.is_empty or pending(one, KINDS))
    warnings = tuple(problem for one in told for problem in unrecorded(one, KINDS))
    return Comparison(revision, snapshot.commit, told, warnings)


def _snapshot(sources: Path, revision: str) -> Snapshot:
    try:
        return read_snapshot(sources, revision)
    except GitError as error:
        raise click.UsageError(words().text(error.case, **error.details)) from None


def _chosen(folders: tuple[Folder, ...], ids: tuple[str, ...]) -> tuple[Folder, ...]:
    return tuple(folder for folder in folders if not ids or folder.id in ids)


def _refuse_unknown(ids: tuple[str, ...], folders: tuple[Folder, ...]) -> None:
    known = tuple(folder.id for folder in folders)
    for id_ in ids:
        if id_ not in known:
            meant = nearest(id_, known)
            case = "usage.briefing.near" if meant else "usage.briefing"
            details = {"words": id_, "meant": meant, "known": listed(known)}
            raise click.UsageError(words().text(case, **details))


def _tell(snapshot: Snapshot, folders: tuple[Folder, ...]) -> None:
    details = {"commit": snapshot.commit, "before": len(snapshot.folders), "after": len(folders)}
    click.echo(words().text("diff.verbose", revision=snapshot.revision, **details), err=True)
