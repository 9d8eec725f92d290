"""The one place where the folder of sources is read from the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from generator.model.problem import Place, Problem

LARGEST_FILE: Final = 1 << 20
"""Bytes that a file may have at the most."""


@dataclass(frozen=True)
class Folder:
    """The files of one briefing: `path` as people see it, `files` by name in their order."""

    id: str
    path: str
    files: Mapping[str, bytes]
    problems: tuple[Problem, ...] = field(default=())


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
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else absolute).as_posix()


def _is_briefing(entry: os.DirEntry[str]) -> bool:
    return not entry.name.startswith(".") and (entry.is_symlink() or entry.is_dir())


def _folder(entry: os.DirEntry[str]) -> Folder:
    path = shown_path(Path(entry.path))
    if entry.is_symlink():
        return Folder(entry.name, path, {}, (_not_followed(path),))
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for file in _text_files(entry.path):
        if file.is_symlink():
            problems.append(_not_followed(f"{path}/{file.name}"))
        else:
            files[file.name] = _content(Path(file.path))
    return Folder(entry.name, path, files, tuple(problems))


def _text_files(path: str) -> Iterator[os.DirEntry[str]]:
    for file in sorted(os.scandir(path), key=lambda entry: entry.name):
        hidden = file.name.startswith(".")
        if not hidden and file.name.endswith((".md", ".yml", ".yaml")) and not file.is_dir():
            yield file


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST_FILE + 1)


def _not_followed(path: str) -> Problem:
    return Problem("missing-file", Place(path), "symbolic-link")
