"""`make` and `.ci/run`: what the documents promise is there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess

import pytest

from tests.project.repository import ROOT

PROMISED = {"site", "serve", "check", "lint", "format", "test", "clean"}
DOCUMENTS = ("README.md", "CONTRIBUTING.md", ".github/pull_request_template.md")
CALL = re.compile(r"(?:`|^|\$ )make(?P<targets>(?: [a-z]+)+)", re.MULTILINE)
LISTED = re.compile(r"^make (?P<target>[a-z]+) +\S", re.MULTILINE)

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not on PATH")


def make(*arguments: str, **variables: str) -> str:
    """Return what `make` prints, as if called by hand."""
    ours = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFL"))}
    done = subprocess.run(
        ["make", *arguments],  # noqa: S607 - whichever make is on PATH
        cwd=ROOT,
        env=ours | variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def listed() -> set[str]:
    return {found["target"] for found in LISTED.finditer(make())}


def documented() -> set[str]:
    """Return the targets that the documents, the workflows and `.ci/run` speak of."""
    paths = [ROOT / path for path in DOCUMENTS]
    paths += (ROOT / ".github" / "workflows").glob("*.yml")
    text = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    text = text.replace("run: make", "`make")
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    called = re.findall(r"for target in ([a-z ]+);", script)
    return {
        target
        for targets in [*(found["targets"] for found in CALL.finditer(text)), *called]
        for target in targets.split()
    }


def test_make_alone_lists_every_target_with_a_line_each() -> None:
    assert listed() >= PROMISED


def test_every_phony_target_is_listed() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.findall(r"^\.PHONY: (.+)$", text, re.MULTILINE)

    assert set(" ".join(phony).split()) == listed()


def test_every_target_that_is_spoken_of_exists() -> None:
    assert documented() >= {"site", "serve", "check", "lint", "test"}
    assert documented() <= listed()


@pytest.mark.parametrize("target", sorted(PROMISED))
def test_every_target_can_be_made(target: str) -> None:
    assert make("-n", target)


@pytest.mark.parametrize("address", ["https://example.org/site", "https://example.org/site/"])
def test_english_is_published_below_german_wherever_that_is(address: str) -> None:
    recipe = make("-n", "site", SITE_URL=address)

    assert "SITE_URL='https://example.org/site/' .venv/bin/mkdocs build --strict" in recipe
    assert "SITE_URL='https://example.org/site/en/' .venv/bin/mkdocs build --strict" in recipe


def test_the_site_is_built_beside_the_old_one() -> None:
    builds = [line for line in make("-n", "site").splitlines() if "mkdocs build" in line]

    assert len(builds) == 2
    assert all("--site-dir .build/site" in line for line in builds)


def test_the_language_of_the_desktop_does_not_choose_the_site_that_is_served() -> None:
    assert "serve -f mkdocs.yml" in make("-n", "serve", LANGUAGE="en_US:en")
    assert "serve -f mkdocs.en.yml" in make("-n", "serve", "LANGUAGE=en")


def test_the_script_for_continuous_integration_is_sound_and_can_be_run() -> None:
    script = ROOT / ".ci" / "run"
    bash = shutil.which("bash")

    assert os.access(script, os.X_OK)
    assert "set -euo pipefail" in script.read_text(encoding="utf-8")
    if bash:
        subprocess.run([bash, "-n", str(script)], check=True)
