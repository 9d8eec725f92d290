"""What is under `.github/`, and the hooks before a commit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project.repository import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
YAML_FILES = sorted([*GITHUB.rglob("*.yml"), ROOT / ".pre-commit-config.yaml"])

USES = re.compile(r"uses:\s*(?P<action>[^@\s]+)@(?P<commit>\S+)(?:\s+#\s*(?P<version>\S+))?")

# YAML 1.1 reads the key `on` as true.
TRIGGERS = True


def named(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=[path.name for path in paths])


def load(path: Path) -> dict[Any, Any]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def jobs(path: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = load(path)["jobs"]
    return found


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in jobs(path).values():
        yield from job["steps"]


def test_there_is_a_check_and_a_publication() -> None:
    assert {path.name for path in WORKFLOWS} >= {"check.yml", "publish.yml"}


@named(YAML_FILES)
def test_every_configuration_file_is_valid_yaml(path: Path) -> None:
    assert load(path)


@named(WORKFLOWS)
def test_actions_are_pinned_to_a_commit_with_the_version_beside_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    pins = list(USES.finditer(text))

    assert len(pins) == text.count("uses:") > 0
    for pin in pins:
        assert re.fullmatch(r"[0-9a-f]{40}", pin["commit"]), pin[0]
        assert re.fullmatch(r"v[0-9]+\.[0-9]+\.[0-9]+", pin["version"] or ""), pin[0]


def test_an_action_has_one_version_in_all_workflows() -> None:
    pins = {
        (pin["action"], pin["commit"], pin["version"])
        for path in WORKFLOWS
        for pin in USES.finditer(path.read_text(encoding="utf-8"))
    }

    assert len(pins) == len({action for action, *_ in pins})


@named(WORKFLOWS)
def test_a_workflow_may_do_nothing_but_what_its_jobs_are_given(path: Path) -> None:
    assert load(path)["permissions"] == {}
    assert all(job["permissions"] for job in jobs(path).values())


def test_only_the_job_that_publishes_may_write() -> None:
    writing = {
        (path.name, job, permission)
        for path in WORKFLOWS
        for job, content in jobs(path).items()
        for permission, access in content["permissions"].items()
        if access != "read"
    }

    assert writing == {
        ("publish.yml", "deploy", "pages"),
        ("publish.yml", "deploy", "id-token"),
    }


@named(WORKFLOWS)
def test_a_workflow_says_how_long_it_may_take_and_what_it_supersedes(path: Path) -> None:
    assert "cancel-in-progress" in load(path)["concurrency"]
    assert all(job["timeout-minutes"] for job in jobs(path).values())


@named(WORKFLOWS)
def test_a_workflow_runs_the_makefile_and_nothing_else(path: Path) -> None:
    commands = [step["run"] for step in steps(path) if "run" in step]

    assert all(re.fullmatch(r"make [a-z]+( [A-Z]+=('[^']*'|\S+))*", one) for one in commands)


@named(WORKFLOWS)
def test_a_checkout_leaves_no_credentials_behind(path: Path) -> None:
    checkouts = [step for step in steps(path) if "actions/checkout@" in step.get("uses", "")]

    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_pull_requests_are_checked_on_the_oldest_python_and_a_newer_one() -> None:
    path = GITHUB / "workflows" / "check.yml"
    pythons = jobs(path)["check"]["strategy"]["matrix"]["python"]

    assert "pull_request" in load(path)[TRIGGERS]
    assert pythons[0] == "3.11"
    assert len(pythons) > 1


def test_a_pull_request_is_told_of_facts_that_changed_without_an_entry_in_the_log() -> None:
    path = GITHUB / "workflows" / "check.yml"
    [told] = [step for step in steps(path) if "make changes" in step.get("run", "")]
    checkout, *_ = steps(path)

    assert told["if"] == "github.event_name == 'pull_request'"
    assert "REV=HEAD^ " in told["run"]
    assert checkout["with"]["fetch-depth"] == 2  # HEAD^ is the target branch.


def test_only_main_is_published() -> None:
    triggers = load(GITHUB / "workflows" / "publish.yml")[TRIGGERS]

    assert set(triggers) == {"push", "workflow_dispatch"}
    assert triggers["push"] == {"branches": ["main"]}


def test_packages_and_actions_are_kept_up_to_date() -> None:
    updates = load(GITHUB / "dependabot.yml")["updates"]

    assert {update["package-ecosystem"] for update in updates} == {
        "uv",
        "github-actions",
        "npm",
    }


def test_a_correction_must_name_the_fact_the_fault_and_the_source() -> None:
    form = load(GITHUB / "ISSUE_TEMPLATE" / "correction.yml")["body"]
    required = [part["id"] for part in form if part.get("validations", {}).get("required")]

    assert required == ["fact", "wrong", "source"]


def test_the_hooks_before_a_commit_are_our_own_tools() -> None:
    repositories = load(ROOT / ".pre-commit-config.yaml")["repos"]
    hooks = [hook for repository in repositories for hook in repository["hooks"]]

    assert [repository["repo"] for repository in repositories] == ["local"]
    assert {hook["id"] for hook in hooks} == {
        "ruff-check",
        "ruff-format",
        "mypy",
        "briefing-check",
    }
    assert all(hook["entry"].startswith("uv run ") for hook in hooks)
