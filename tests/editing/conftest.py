from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from tests.editing.language_server import LanguageServer
from tests.site.project import ROOT

HERE = Path(__file__).parent
CACHE = ROOT / ".cache"
COMMAND = Path("node_modules", ".bin", "yaml-language-server")


@pytest.fixture(scope="session")
def command() -> Path:
    """Install the language server below `.cache/`, once for each lock file, and return it.

    Without npm or a network the test is skipped at home and fails elsewhere.
    """
    lock = (HERE / "package-lock.json").read_bytes()
    folder = CACHE / f"editing-{hashlib.sha256(lock).hexdigest()[:16]}"
    if not folder.exists():
        install(folder)
    return folder / COMMAND


def install(folder: Path) -> None:
    """Install beside the folder and move there: another test may be doing the same."""
    npm = shutil.which("npm")
    if npm is None:
        give_up("no npm on this machine")
    CACHE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, temporary)
        flags = ("--ignore-scripts", "--no-audit", "--no-fund", f"--cache={CACHE / 'npm'}")
        done = subprocess.run(
            [npm, "ci", *flags], cwd=temporary, capture_output=True, text=True, check=False
        )
        if done.returncode:
            give_up(f"npm can't install the language server: {done.stderr}")
        try:
            Path(temporary).rename(folder)
        except OSError:
            assert folder.exists()
        Path(temporary).mkdir(exist_ok=True)


def give_up(reason: str) -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def server(command: Path) -> Iterator[LanguageServer]:
    """Return a running language server."""
    running = LanguageServer(command, ROOT)
    yield running
    running.close()
