"""The repository's own files: those that are committed, and what the project's code imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generator"


@cache
def ignored_names() -> frozenset[str]:
    """Return the names of folders that `.gitignore` keeps out, and git's own."""
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip("/") for line in lines if line) | {".git"}


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Yield the committed files below a folder."""
    for path in sorted(folder.iterdir()):
        if path.name in ignored_names():
            continue
        if path.is_dir() and not path.is_symlink():
            yield from files(path)
        elif path.is_file():
            yield path


def name(path: Path) -> str:
    """Return the path of a file as a reader of the repository writes it."""
    return path.relative_to(ROOT).as_posix()


def module_name(path: Path) -> str:
    """Return the dotted name of a module of the project."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports() -> dict[str, frozenset[str]]:
    """Return what each module of the generator imports, wherever the import stands."""
    modules = {module_name(path): path for path in files(PACKAGE) if path.suffix == ".py"}
    return {
        module: frozenset(_imported(path, frozenset(modules)) - {module})
        for module, path in modules.items()
    }


def _imported(path: Path, modules: frozenset[str]) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}: relative imports hide where a name comes from"
            module = node.module or ""
            inner = {f"{module}.{alias.name}" for alias in node.names} & modules
            found.update(inner or {module})
    return found
