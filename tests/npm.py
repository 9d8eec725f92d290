"""Programs from npm that tests ask, kept below `.cache/`."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import NoReturn

import pytest

CACHE = Path(__file__).parents[1] / ".cache"


def installed(listed: Path) -> Path:
    """Install what `package.json` in a folder lists, once for each lock file; return where.

    Without npm or a network the test is skipped at home and fails elsewhere.
    """
    lock = (listed / "package-lock.json").read_bytes()
    folder = CACHE / f"{listed.name}-{hashlib.sha256(lock).hexdigest()[:16]}"
    if not folder.exists():
        _install(listed, folder)
    return folder / "node_modules"


def give_up(reason: str) -> NoReturn:
    """Skip the test at home, let it fail elsewhere."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def _install(listed: Path, folder: Path) -> None:
    """Install beside the folder and move there: another test may be doing the same."""
    npm = shutil.which("npm")
    if npm is None:
        give_up("no npm on this machine")
    CACHE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(listed / name, temporary)
        flags = ("--ignore-scripts", "--no-audit", "--no-fund", f"--cache={CACHE / 'npm'}")
        done = subprocess.run(
            [npm, "ci", *flags], cwd=temporary, capture_output=True, text=True, check=False
        )
        if done.returncode:
            give_up(f"npm can't install what {listed.name} lists: {done.stderr}")
        try:
            Path(temporary).rename(folder)
        except OSError:
            assert folder.exists()
        Path(temporary).mkdir(exist_ok=True)
