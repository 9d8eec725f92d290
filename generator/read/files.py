"""The one place where the folder of sources is read from the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from generator.model.problem import Place, Problem, Severity

LARGEST_FILE: Final = 1 << 20
"""Bytes that a file may have at the most."""


class UnfitError(Exception):
    """Something that is no file of ours to read; `case` says why."""

    def __init__(self, case: str) -> None:
        """Keep the case for the message."""
        super().__init__(case)
        self.case = case


@dataclass(frozen=True)
class Folder:
    """The files of one briefing: `path` as people see it, `files` by name in their order.

    `below` are the files in folders within it, which nobody reads.
    """

    id: str
    path: str
    files: Mapping[str, bytes]
    problems: tuple[Problem, ...] = field(default=())
    below: tuple[str, ...] = ()


def read_folders(sources: Path) -> tuple[Folder, ...]:
    """Read the folder of every briefing below `sources`, in the order of their names.

    Symbolic links are never followed; a file over the limit is read only just beyond it.

    Raises:
        OSError: `sources` itself can't be read.
    """
    entries = sorted(os.scandir(sources), key=lambda entry: entry.name)
    return tuple(_folder(entry) for entry in entries if _is_briefing(entry))


def shown_path(path: Path) -> str:
    """Write a path as people see it: relative where it lies in the current directory."""
    absolute, here = Path(os.path.abspath(path)), Path.cwd()  # noqa: PTH100 - links stay unresolved
    shown = absolute.relative_to(here) if absolute.is_relative_to(here) else absolute
    return _shown(shown.as_posix())


def problem_of_link(path: Path, below: Path) -> Problem | None:
    """Return what is wrong where a symbolic link lies on the way from a folder to a file in it."""
    steps = (step for step in (path, *path.parents) if step.is_relative_to(below) and step != below)
    place, case = Place(shown_path(path)), "symbolic-link"
    linked = any(step.is_symlink() for step in steps)
    return Problem("missing-file", place, case, severity=Severity.WARNING) if linked else None


def _is_briefing(entry: os.DirEntry[str]) -> bool:
    return not entry.name.startswith(".") and (entry.is_symlink() or entry.is_dir())


def _folder(entry: os.DirEntry[str]) -> Folder:
    path = shown_path(Path(entry.path))
    if entry.is_symlink():
        problem = Problem("missing-file", Place(path), "symbolic-link")
        return Folder(_shown(entry.name), path, {}, (problem,))
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for file in _text_files(entry.path):
        try:
            files[_shown(file.name)] = _content(file)
        except UnfitError as error:
            problems.append(
                Problem("missing-file", Place(f"{path}/{_shown(file.name)}"), error.case)
            )
    return Folder(_shown(entry.name), path, files, tuple(problems), tuple(_below(entry.path)))


def _below(path: str) -> Iterator[str]:
    for entry in sorted(os.scandir(path), key=lambda entry: entry.name):
        if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False):
            # What can't be looked into is none of the briefing's.
            with suppress(OSError):
                for file in _text_files(entry.path):
                    yield f"{_shown(entry.name)}/{_shown(file.name)}"


def _text_files(path: str) -> Iterator[os.DirEntry[str]]:
    for file in sorted(os.scandir(path), key=lambda entry: entry.name):
        name = file.name.lower()
        hidden = name.startswith(".")
        if not hidden and name.endswith((".md", ".yml", ".yaml")) and not file.is_dir():
            yield file


def _content(entry: os.DirEntry[str]) -> bytes:
    if entry.is_symlink():
        raise UnfitError("symbolic-link")
    if not entry.is_file():
        raise UnfitError("no-file")
    try:
        with Path(entry.path).open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError:
        raise UnfitError("unreadable") from None


def _shown(name: str) -> str:
    # Names may hold line breaks, and lone surrogates where they are no UTF-8.
    return "".join(character if character.isprintable() else "\ufffd" for character in name)
