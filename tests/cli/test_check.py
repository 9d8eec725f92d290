"""The command `briefing check`: what it prints, and how it exits."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.site.project import SEED

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Return sources to be broken."""
    return Path(shutil.copytree(SEED, tmp_path / "sources"))


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return the command, run in a folder of its own and in English."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(main, arguments, catch_exceptions=False)

    return invoke


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def checked(sources: Path) -> dict[str, Any]:
    result = CliRunner().invoke(
        main,
        ["check", "--sources", str(sources), "--format", "json", "--today", "2026-11-23"],
        catch_exceptions=False,
    )
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_the_briefing_that_the_project_came_with_has_at_least_25_facts() -> None:
    assert checked(SEED)["summary"]["facts"] >= 25


def test_the_real_sources_have_no_problem() -> None:
    """The one test that reads the repository's own sources, warnings included."""
    report = checked(ROOT / "sources")
    assert report["problems"] == []
    assert report["summary"]["facts"] == report["summary"]["quoted"] + report["summary"]["inferred"]


@pytest.mark.usefixtures("sources")
def test_a_run_without_problems_exits_0_and_ends_by_counting(run: Run) -> None:
    result = run("check", "--today", "2026-11-23")
    assert result.exit_code == 0
    assert result.stdout.startswith("1 briefing, ")
    assert result.stdout.rstrip().endswith("0 drafts, 0 errors, 0 warnings")
    assert result.stderr == ""


def test_a_wrong_count_is_shown_with_its_line_and_the_cure(run: Run, sources: Path) -> None:
    change(sources / "irak-koalition" / "troop-numbers.yml", "count: 2500", "count: 2501")
    result = run("check")
    assert result.exit_code == 1
    assert "error[count-not-in-quote]" in result.stdout
    assert "--> sources/irak-koalition/troop-numbers.yml:14:14\n" in result.stdout
    assert "14 |     - count: 2501\n" in result.stdout
    assert "   |              ^^^^\n" in result.stdout
    assert "`count: 2500`" in result.stdout


def test_a_changed_letter_in_a_quote_shows_the_passage(run: Run, sources: Path) -> None:
    change(sources / "irak-koalition" / "troop-numbers.yml", "haben 2.500", "hatten 2.500")
    result = run("check", "--format", "json")
    assert result.exit_code == 1
    [problem] = json.loads(result.stdout)["problems"]
    assert (problem["rule"], problem["line"], problem["column"]) == ("quote-not-found", 15, 14)
    assert "[hatten] 2.500 Truppen" in problem["message"]
    assert "[haben] 2.500 Truppen" in problem["hint"]


def test_json_is_one_object_with_the_keys_of_the_format(run: Run, sources: Path) -> None:
    change(sources / "irak-koalition" / "actors.yml", "kind: state", "knd: state")
    report = json.loads(run("check", "--format", "json").stdout)
    [problem] = report["problems"]
    assert set(report) == {"problems", "summary"}
    assert list(problem) == ["rule", "severity", "path", "line", "column", "message", "hint"]
    assert list(report["summary"]) == [
        "briefings",
        "facts",
        "quoted",
        "inferred",
        "drafts",
        "errors",
        "warnings",
    ]


def test_github_annotations_name_file_line_and_rule(run: Run, sources: Path) -> None:
    change(sources / "irak-koalition" / "briefing.yml", "language: de", "language: deutsch")
    first, *_ = run("check", "--format", "github").stdout.splitlines()
    assert first.startswith("::error file=sources/irak-koalition/briefing.yml,line=")
    assert ",title=invalid-value::" in first


@pytest.mark.usefixtures("sources")
def test_warnings_fail_only_a_strict_run(run: Run) -> None:
    assert run("check", "--today", "2030-01-01").exit_code == 0
    result = run("check", "--today", "2030-01-01", "--strict")
    assert result.exit_code == 1
    assert "warning[review-overdue]" in result.stdout


@pytest.mark.usefixtures("sources")
def test_today_comes_from_the_environment_of_reproducible_builds(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1893456000")
    assert "review-overdue" in run("check").stdout


@pytest.mark.usefixtures("sources")
def test_a_time_that_no_calendar_knows_is_wrong_usage(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "9" * 20)
    refused = run("check")

    assert refused.exit_code == 2
    assert "SOURCE_DATE_EPOCH" in refused.stderr


@pytest.mark.usefixtures("sources")
@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--today", "yesterday"),
        ("check", "--format", "xml"),
        ("check", "irak-koalitoin"),
        ("check", "--sources", "nowhere"),
        ("chek",),
    ],
)
def test_wrong_usage_exits_2_and_says_so_on_standard_error(
    run: Run, arguments: tuple[str, ...]
) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Error" in result.stderr


@pytest.mark.usefixtures("sources")
def test_a_misspelt_briefing_gets_the_nearest_one(run: Run) -> None:
    assert "Did you mean irak-koalition?" in run("check", "irak-koalitoin").stderr


def test_a_folder_without_briefings_is_a_problem_and_not_a_pass(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    result = run("check")
    assert result.exit_code == 1
    assert "nothing-checked" in result.stdout


@pytest.mark.usefixtures("sources")
def test_messages_are_german_where_the_environment_is(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert run("check").stdout.startswith("1 Dossier, ")


def test_paths_outside_the_current_folder_are_absolute(
    run: Run, sources: Path, tmp_path: Path
) -> None:
    change(sources / "irak-koalition" / "troop-numbers.yml", "count: 2500", "count: 2501")
    (tmp_path / "here").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path / "here")
        report = json.loads(run("check", "--sources", str(sources), "--format", "json").stdout)
    [problem] = report["problems"]
    assert Path(problem["path"]) == sources / "irak-koalition" / "troop-numbers.yml"


def test_the_module_is_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "--help"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("Usage: briefing ")
