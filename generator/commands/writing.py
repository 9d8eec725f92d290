"""Commands that write files for other programs: `render` and `schema`."""

from __future__ import annotations

import posixpath
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import click

from generator.catalogue import LANGUAGES
from generator.commands.options import PROBLEMS, looked, show, sources_option, today, words
from generator.commands.speaking import Command, argument, option
from generator.inspection import Inspection, inspect
from generator.model.briefing import ProvenBriefing
from generator.model.problem import Problem
from generator.read.files import shown_path
from generator.schema import Known, schemas
from generator.sheets import SHEETS
from generator.sheets.actor_records import Actor
from generator.site import Settings, render_site
from generator.weaving import HandPage, Loom, loom

_ASSETS: Final = Path(__file__).parents[1] / "theme" / "assets"


@click.command(cls=Command)
@argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@option(
    "--language",
    type=click.Choice(LANGUAGES),
    default=LANGUAGES[0],
    show_default=True,
)
@option(
    "--docs",
    type=click.Path(file_okay=False, path_type=Path),
)
@option("--site-url", envvar="SITE_URL", default="")
@sources_option
def render(folder: Path, language: str, docs: Path | None, site_url: str, sources: Path) -> None:
    """Write all pages and data into DIR as plain files, for any engine that reads Markdown."""
    settings, inspection = Settings(language, site_url), looked(inspect, sources, today())
    by_hand, problems = _by_hand(docs or Path("docs", language), loom(inspection, settings))
    inspection = replace(inspection, problems=(*inspection.problems, *problems))
    if inspection.has_errors:
        show(inspection, "text", err=True)
        sys.exit(PROBLEMS)
    proven = [verdict.proven for verdict in inspection.verdicts if verdict.proven]
    # As in MkDocs, a page written by hand wins over a generated one.
    files = {**dict(_generated(proven, settings)), **by_hand}
    with _refused(folder):
        for path, content in files.items():
            _write(folder / path, content)
    done = words().text("render.done", number=len(files), folder=folder)
    click.echo(done, err=True)


def _generated(proven: Sequence[ProvenBriefing], settings: Settings) -> Iterator[tuple[str, bytes]]:
    for path in sorted(_ASSETS.iterdir()):
        yield f"assets/{path.name}", path.read_bytes()
    for name, content in render_site(proven, settings).files.items():
        yield _as_folder(name), content


def _as_folder(path: str) -> str:
    """Make a page the first one of a folder of its own, which leaves it at its address.

    Engines differ on what a link is relative to, the file or the address: so it is both.
    """
    stem, suffix = posixpath.splitext(path)
    own = suffix == ".md" and posixpath.basename(stem) != "index"
    return f"{stem}/index.md" if own else path


def _by_hand(docs: Path, threads: Loom) -> tuple[dict[str, bytes], list[Problem]]:
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for file in sorted(docs.rglob("*")):
        if file.is_file() and not file.is_symlink():
            path, content = file.relative_to(docs).as_posix(), file.read_bytes()
            if file.suffix == ".md" and b"[[" in content:
                page = HandPage(path, shown_path(file), content.decode("utf-8-sig", "replace"))
                problems += threads.problems(page)
                content = threads.text(page).encode()
            files[path] = content
    return files, problems


@contextmanager
def _refused(folder: Path) -> Iterator[None]:
    """Say in a line that a folder can't be written to."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        click.echo(words().text("render.unwritable", folder=folder, words=reason), err=True)
        sys.exit(PROBLEMS)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@click.command(cls=Command)
@argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@option(
    "--briefing",
    "id_",
    metavar="ID",
    default="",
)
@sources_option
def schema(folder: Path, id_: str, sources: Path) -> None:
    """Write the JSON Schema of each kind of file into DIR, for editors."""
    records = {sheet.name: sheet.record for sheet in SHEETS}
    known = _known(looked(inspect, sources, today(), (id_,))) if id_ else None
    with _refused(folder):
        for name, text in schemas(records, known).items():
            _write(folder / name, text.encode())


def _known(inspection: Inspection) -> Known:
    briefing = inspection.verdicts[0].briefing
    named = {fact.id: fact for fact in briefing.facts["actors"] if isinstance(fact, Actor)}
    ids = sorted(briefing.ids["actors"])
    return Known(
        {id_: named[id_].name.own.words if id_ in named else id_ for id_ in ids},
        {source.id: source.meta.title.own.words for source in briefing.sources},
    )
