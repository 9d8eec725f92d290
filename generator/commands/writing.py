"""Commands that write files for other programs: `render` and `schema`."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from generator.catalogue import LANGUAGES
from generator.commands.options import PROBLEMS, inspected, show, sources_option, today, words
from generator.inspection import Inspection
from generator.schema import schemas
from generator.sheets import SHEETS
from generator.site import Settings, render_site


@click.command()
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
@sources_option
def render(folder: Path, language: str, docs: Path | None, sources: Path) -> None:
    """Write all pages and data into DIR as plain files, for any engine that reads Markdown.

    Example: briefing render build/docs
    """
    inspection = inspected(sources, today(), ())
    if inspection.has_errors:
        show(inspection, "text", err=True)
        sys.exit(PROBLEMS)
    files = _docs(docs or Path("docs", language), inspection, Settings(language))
    for path, content in files.items():
        _write(folder / path, content)
    done = words().text("render.done", number=len(files), folder=folder)
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


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def schema(folder: Path) -> None:
    """Write the JSON Schema of each kind of file into DIR, for editors.

    Example: briefing schema schemas
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas({sheet.name: sheet.record for sheet in SHEETS}).items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
