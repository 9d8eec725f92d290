"""The one place where git is asked: the folder of sources as it was at a revision.

Source: the manuals git-rev-parse, git-ls-tree and git-cat-file (section "Batch output").
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

from generator.read.files import LARGEST_FILE, Folder, shown_path

_REGULAR_FILES: Final = frozenset({"100644", "100755"})
_READ: Final = (".md", ".yml", ".yaml")
_LITERAL: Final = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"}
# A hook sets these for the folder that it runs in, which is not that of the sources.
_OF_HOOKS: Final = frozenset({"GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_WORK_TREE"})


class GitError(Exception):
    """What git could not tell; `case` names the message in the catalogues."""

    def __init__(self, case: str, **details: str) -> None:
        """Keep the case and the words for the message."""
        super().__init__(case)
        self.case = case
        self.details = details


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The folders of all briefings at a commit; `there` tells whether the sources were there."""

    revision: str
    commit: str
    folders: tuple[Folder, ...]
    there: bool


class _File(NamedTuple):
    """A file of a briefing and the object with its content."""

    briefing: str
    name: str
    object: str


def read_snapshot(sources: Path, revision: str) -> Snapshot:
    """Read the folders of the briefings at a revision, byte for byte; links are left out.

    Raises:
        GitError: there is no git, no repository, no such revision, or its files are not here.
    """
    prefix = _asked(sources, "rev-parse", "--show-prefix").removesuffix("\n").rstrip("/")
    commit = _commit(sources, revision)
    tree = _resolved(sources, f"{commit}:{prefix}")
    if tree is None:
        return Snapshot(revision, commit, (), there=False)
    files = list(_files(_run(sources, "ls-tree", "-r", "-z", "--full-tree", tree)))
    contents = _contents(sources, dict.fromkeys(file.object for file in files))
    shown = f"{revision}:{shown_path(sources)}"
    return Snapshot(revision, commit, tuple(_folders(shown, files, contents)), there=True)


def _commit(sources: Path, revision: str) -> str:
    if commit := _resolved(sources, f"{revision}^{{commit}}"):
        return commit
    if _resolved(sources, "HEAD") is None:
        raise GitError("git.no-commit")
    shallow = _asked(sources, "rev-parse", "--is-shallow-repository").strip() == "true"
    raise GitError("git.shallow" if shallow else "git.unknown-revision", revision=revision)


def _resolved(sources: Path, name: str) -> str | None:
    arguments = ("rev-parse", "--verify", "--quiet", "--end-of-options", name)
    done = _git(sources, arguments)
    return os.fsdecode(done.stdout).strip() if done.returncode == 0 else None


def _files(listing: bytes) -> Iterator[_File]:
    for entry in filter(None, listing.split(b"\0")):
        head, _, path = entry.partition(b"\t")
        mode, _, name = os.fsdecode(head).split()
        briefing, _, file = os.fsdecode(path).partition("/")
        hidden = briefing.startswith(".") or file.startswith(".") or "/" in file
        if mode in _REGULAR_FILES and not hidden and file.endswith(_READ):
            # Names are compared as they are shown, which is how they are read from the disk.
            yield _File(shown_path(Path(briefing)), shown_path(Path(file)), name)


def _contents(sources: Path, objects: Iterable[str]) -> Mapping[str, bytes]:
    names = "".join(f"{name}\n" for name in objects).encode()
    answer = BytesIO(_run(sources, "cat-file", "--batch", given=names))
    contents: dict[str, bytes] = {}
    while header := answer.readline().split():
        if len(header) != 3:
            raise GitError("git.missing", object=os.fsdecode(header[0]))
        contents[os.fsdecode(header[0])] = answer.read(int(header[2]))[: LARGEST_FILE + 1]
        answer.readline()
    return contents


def _folders(shown: str, files: Iterable[_File], contents: Mapping[str, bytes]) -> Iterator[Folder]:
    by_folder = sorted(files, key=lambda file: (file.briefing, file.name))
    for briefing, group in groupby(by_folder, key=lambda file: file.briefing):
        found = {file.name: contents[file.object] for file in group}
        yield Folder(briefing, f"{shown}/{briefing}", found)


def _asked(sources: Path, *arguments: str) -> str:
    return os.fsdecode(_run(sources, *arguments))


def _run(sources: Path, *arguments: str, given: bytes = b"") -> bytes:
    done = _git(sources, arguments, given)
    if done.returncode:
        raise _failure(os.fsdecode(done.stderr))
    return done.stdout


def _git(
    sources: Path, arguments: tuple[str, ...], given: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    command = ("git", "-C", str(sources), *arguments)
    outer = {name: value for name, value in os.environ.items() if name not in _OF_HOOKS}
    try:
        return subprocess.run(  # noqa: S603 - a fixed command; names go after --end-of-options
            command, input=given, capture_output=True, check=False, env={**outer, **_LITERAL}
        )
    except FileNotFoundError:
        raise GitError("git.none") from None
    except OSError as error:
        raise GitError("git.failed", words=str(error)) from None


def _failure(said: str) -> GitError:
    if "not a git repository" in said:
        return GitError("git.no-repository")
    lines = [line for line in said.splitlines() if line.strip()]
    return GitError("git.failed", words=" ".join(lines[:1]))
