"""A project as its owner has it, and its site as MkDocs builds it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
# The briefing that this project came with, as it was: whoever changes `sources/` breaks no test.
SEED: Final = ROOT / "tests" / "data" / "seed"
# What a build takes from the environment of whoever tests.
_OTHERS: Final = {"SITE_URL", "CI", "TERM_PROGRAM"}
_ENVIRONMENT: Final = {
    **{name: value for name, value in os.environ.items() if name not in _OTHERS},
    "NO_MKDOCS_2_WARNING": "1",
    "GITHUB_REPOSITORY": "owner/name",
    "SOURCE_DATE_EPOCH": "1795000000",
}

Done = subprocess.CompletedProcess[str]


@dataclass(frozen=True)
class Project:
    """A folder with `mkdocs.yml`, `docs/` and `sources/`."""

    root: Path

    @property
    def sources(self) -> Path:
        return self.root / "sources"

    @property
    def site(self) -> Path:
        return self.root / "site"

    def build(
        self, config: str = "mkdocs.yml", *arguments: str
    ) -> subprocess.CompletedProcess[str]:
        """Run `mkdocs build` and return what came of it."""
        command = [sys.executable, "-m", "mkdocs", "build", "-f", config, *arguments]
        return subprocess.run(
            command, cwd=self.root, env=_ENVIRONMENT, capture_output=True, text=True, check=False
        )

    def serve(self, port: int, log: Path) -> subprocess.Popen[bytes]:
        """Start `mkdocs serve`, which writes to a log."""
        command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
        with log.open("wb") as out:
            return subprocess.Popen(
                command, cwd=self.root, env=_ENVIRONMENT, stdout=out, stderr=subprocess.STDOUT
            )


def make_project(root: Path, *sources: Path) -> Project:
    """Lay out a project with our configuration and pages and the briefings of some folders."""
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        shutil.copy(ROOT / name, root / name)
    shutil.copytree(ROOT / "docs", root / "docs")
    for page in (root / "docs").rglob("*.md"):
        # Pages may refer to facts of briefings that are not among these.
        page.write_text(page.read_text().replace("[[", "\\[["))
    (root / "sources").mkdir()
    for folder in sources:
        shutil.copytree(folder, root / "sources", dirs_exist_ok=True)
    return Project(root)


def build_both(project: Project, *arguments: str) -> None:
    """Build the German site and the English one."""
    for config in ("mkdocs.yml", "mkdocs.en.yml"):
        done = project.build(config, *arguments)
        assert done.returncode == 0, done.stderr
