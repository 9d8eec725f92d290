"""What holds for every file of the repository."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.repository import PACKAGE, ROOT, files, name

LONGEST_MODULE = 250
# A language is one module, and nearly all of it is tables.
LANGUAGES = {"generator/language/english.py", "generator/language/german.py"}
LONGEST_LANGUAGE = 300
WRONG_ON_PURPOSE = ROOT / "tests" / "data"

MACHINE_PATH = re.compile(r"(?<![\w.~>-])/(?:home|Users|root|work|opt|tmp)/\w")
REGISTRY_HOST = re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.org|index[-_]url")

SUPPRESSION = re.compile(
    r"#\s*(?:ruff:\s*noqa|noqa|type:\s*ignore|mypy:\s*\S+|pragma:\s*no cover)"
    r"(?P<codes>:?\s*\[[^\]]*\]|:\s*[A-Z]+[0-9]*(?:,\s*[A-Z]+[0-9]*)*)?(?P<reason>.*)"
)
IGNORED_RULE = re.compile(r'\s*"[A-Z]+[0-9]*",')
LOOSENED = re.compile(r"\s*(?:ignore_\w+|disallow_\w+|disable_error_code|follow_imports)\s*=")

MODULES = [name(path) for path in files() if path.suffix == ".py"]
DOCUMENTS = [name(path) for path in sorted(ROOT.glob("*.md"))]
LINK = re.compile(r"\]\((?P<target>[^)#\s]+)[^)]*\)|(?:src|srcset)=\"(?P<source>[^\"]+)\"")


def texts() -> Iterator[tuple[str, str]]:
    """Yield the name and text of each file that people write."""
    for path in files():
        if path.name == "uv.lock" or path.is_relative_to(WRONG_ON_PURPOSE):
            continue
        try:
            yield name(path), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def lines_that_match(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path}:{number}: {line.strip()}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def has_reason(lines: list[str], index: int) -> bool:
    """Tell whether a suppressed finding says why, on its line or the line above."""
    found = SUPPRESSION.search(lines[index])
    beside = found is not None and bool(re.search(r"\w{2,}", found["reason"]))
    return beside or (index > 0 and lines[index - 1].lstrip().startswith("# "))


def test_no_file_names_a_path_of_one_machine() -> None:
    assert not lines_that_match(MACHINE_PATH)


def test_no_file_but_the_lock_names_a_package_registry() -> None:
    assert not lines_that_match(REGISTRY_HOST)


@pytest.mark.parametrize("path", [path for path in MODULES if path.startswith(PACKAGE.name)])
def test_a_module_of_the_generator_is_short_enough_to_read_at_once(path: str) -> None:
    lines = (ROOT / path).read_text(encoding="utf-8").count("\n")

    assert lines <= (LONGEST_LANGUAGE if path in LANGUAGES else LONGEST_MODULE)


@pytest.mark.parametrize("path", MODULES)
def test_a_finding_that_is_waved_through_has_its_reason_beside_it(path: str) -> None:
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    bare = [
        f"{path}:{index + 1}: {line.strip()}"
        for index, line in enumerate(lines)
        if SUPPRESSION.search(line) and not has_reason(lines, index)
    ]

    assert not bare


def test_a_rule_that_is_switched_off_has_its_reason_beside_it() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    switches = [line for line in lines if IGNORED_RULE.match(line) or LOOSENED.match(line)]

    assert switches
    assert not [line for line in switches if "# " not in line]


@pytest.mark.parametrize(
    ("line", "reasoned"),
    [
        ("run(x)  # noqa: S603", False),
        ("run(x)  # noqa: S603, S607", False),
        ("run(x)  # noqa: S603 - our own command", True),
        ("run(x)  # type: ignore[arg-type]", False),
        ("run(x)  # type: ignore[arg-type]  # untyped library", True),
    ],
)
def test_a_reason_is_told_from_the_name_of_a_rule(line: str, *, reasoned: bool) -> None:
    assert has_reason([line], 0) is reasoned


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_to_a_file_of_the_repository_leads_somewhere(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = [found["target"] or found["source"] for found in LINK.finditer(text)]
    local = [target for target in targets if "://" not in target and "mailto:" not in target]

    assert not [target for target in local if not (ROOT / target).exists()]


def test_the_package_names_its_command_and_its_plugin() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["scripts"] == {"briefing": "generator.cli:main"}
    assert set(project["entry-points"]["mkdocs.plugins"]) == {"briefing"}


def test_hostile_test_data_is_never_normalised() -> None:
    attributes = (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()

    assert "* text=auto eol=lf" in attributes
    assert "/tests/data/** -text" in attributes


def test_files_that_people_write_end_their_lines_one_way() -> None:
    written = {".py", ".md", ".yml", ".yaml", ".toml", ".jinja", ".po", ".css"}
    wrong = [
        name(path)
        for path in files()
        if path.suffix in written
        and not path.is_relative_to(WRONG_ON_PURPOSE)
        and not path.is_relative_to(ROOT / "tests" / "golden")
        and b"\r" in path.read_bytes()
    ]

    assert not wrong


def test_the_list_of_files_leaves_out_what_is_installed_or_built() -> None:
    tops = {Path(name(path)).parts[0] for path in files()}

    assert {"generator", "Makefile", "pyproject.toml"} <= tops
    assert not tops & {".venv", ".uv", ".build", "site", ".git", ".cache"}
