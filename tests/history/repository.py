"""Real git repositories with a small briefing, made for one test each."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

CASE = Path(__file__).parent.parent / "data" / "history" / "count-corrected" / "before"
ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
AUTHOR = ("-c", "user.name=Editor", "-c", "user.email=editor@example.org")


@dataclass(frozen=True)
class Repository:
    """A repository at `root`, with the briefings below `sources`."""

    root: Path
    sources: Path

    def git(self, *arguments: str) -> str:
        """Run git and return what it prints."""
        return git(self.root, *arguments)

    def commit(self) -> None:
        """Commit everything that is there."""
        self.git("add", "--all")
        self.git(*AUTHOR, "commit", "--quiet", "--allow-empty", "--message", "state")

    def file(self, name: str, briefing: str = "flut") -> Path:
        """Return the path of a briefing's file."""
        return self.sources / briefing / name

    def change(self, name: str, old: str, new: str) -> None:
        """Replace words in a file of the briefing."""
        text = self.file(name).read_text("utf-8")
        assert old in text
        self.file(name).write_text(text.replace(old, new, 1), "utf-8", newline="")


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder, untouched by the machine's own configuration."""
    done = subprocess.run(
        ("git", "-c", "init.defaultBranch=main", *arguments),  # noqa: S607 - the git of the machine
        cwd=folder,
        env={**os.environ, **ALONE},
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout


def new_repository(root: Path, sources: str = "sources") -> Repository:
    """Make a repository whose one commit has the briefing."""
    shutil.copytree(CASE, root / sources)
    git(root, "init", "--quiet")
    repository = Repository(root, root / sources)
    repository.commit()
    return repository
