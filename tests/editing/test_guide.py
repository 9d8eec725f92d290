"""The guide for editors: each step is taken as a new editor would."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from datetime import date
from itertools import chain, takewhile
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.catalogue import LANGUAGES, catalogue
from generator.cli import main
from generator.inspection import inspect
from generator.report.text import text_report
from tests.editing.guide import Block, blocks, path
from tests.history.repository import AUTHOR, git
from tests.site.project import ROOT, SEED

TODAY = date(2026, 11, 23)
BRIEFING = SEED / "irak-koalition"
COMMAND = ["uv", "run", "briefing"]
BY_HAND = (
    ["git", "clone"],
    ["cd"],
    ["uv", "run", "mkdocs", "serve"],
    ["git", "config", "--global"],
    ["git", "push"],
)


class Desk:
    """A new editor's folder, in which the steps are taken one after the other."""

    def __init__(self, root: Path, language: str) -> None:
        self.root = root
        self.language = language
        self.steps = list(blocks(language))
        git(root, "init", "--quiet")
        git(root, "add", "sources")
        git(root, *AUTHOR, "commit", "--quiet", "--message", "as cloned")

    @property
    def briefing(self) -> str:
        new = next(words for step in self.steps for words in step.commands if "new" in words)
        return new[len(COMMAND) + 1]

    @property
    def folder(self) -> Path:
        return self.root / "sources" / self.briefing

    def take(self, step: Block) -> None:
        if step.file:
            self.save(step)
        for words in step.commands:
            self.run(words)

    def save(self, step: Block) -> None:
        # The article is at hand before its briefing is; every other file goes into the folder.
        begun = self.folder.exists()
        (self.folder if begun else self.root).joinpath(step.file).write_text(step.text, "utf-8")

    def run(self, words: list[str]) -> None:
        if any(words[: len(start)] == start for start in BY_HAND):
            return
        if words[0] == "git":
            git(self.root, *AUTHOR, *words[1:])
            return
        assert words[: len(COMMAND)] == COMMAND
        result = CliRunner().invoke(main, words[len(COMMAND) :], catch_exceptions=False)
        assert result.exit_code == 0, f"{words}: {result.output}"


@pytest.fixture(params=LANGUAGES)
def desk(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(BRIEFING, tmp_path / "sources" / BRIEFING.name)
    return Desk(tmp_path, request.param)


def test_every_step_can_be_taken_and_leads_to_a_recorded_correction(desk: Desk) -> None:
    for step in desk.steps:
        desk.take(step)

    problems = inspect(desk.root / "sources", TODAY).problems
    assert [text_report(one, catalogue("problems", "en")) for one in problems] == []
    notes = [words[-1] for step in desk.steps for words in step.commands if "record" in words]
    written = (desk.folder / "changes.yml").read_text("utf-8")
    # The newest is first.
    assert re.findall(r"note: (.+)", written) == notes[::-1]
    assert "2612" in written
    assert git(desk.root, "status", "--porcelain", "sources") == ""


def test_every_example_in_yaml_names_its_schema_and_is_right_in_its_place(desk: Desk) -> None:
    examples = [step for step in desk.steps if step.kind == "yaml"]
    assert len(examples) > 5
    for step in desk.steps:
        desk.take(step)
        if step.kind == "yaml":
            assert step.file, step.text
            own = (one for one in inspect(desk.root / "sources", TODAY).problems)
            assert not [one for one in own if one.place.path.endswith(step.file)], step.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_message_in_the_guide_is_the_one_that_an_editor_gets(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "sources" / BRIEFING.name
    shutil.copytree(BRIEFING, folder)
    sheet = folder / "troop-numbers.yml"
    sheet.write_text(sheet.read_text("utf-8").replace("count: 2500", "count: 2501"), "utf-8")
    (problem,) = inspect(tmp_path / "sources", TODAY).problems

    shown = next(block.text for block in blocks(language) if block.kind == "text")
    assert text_report(problem, catalogue("problems", language)).strip() == shown.strip()


def test_what_is_drafted_is_what_the_guide_then_corrects(desk: Desk) -> None:
    new = next(place for place, step in enumerate(desk.steps) if "new" in chain(*step.commands))
    for step in desk.steps[: new + 1]:
        desk.take(step)
    drafted = {file.name: file.read_text("utf-8") for file in desk.folder.glob("*.yml")}
    corrected = list(takewhile(lambda step: step.kind == "yaml", desk.steps[new + 1 :]))

    assert {step.file for step in corrected} == set(drafted)
    for step in corrected:
        for line in step.text.splitlines():
            if line.strip().startswith(("quote:", "- count:", "date:", "name:", "title:")):
                assert step.file == "key-dates.yml" or line in drafted[step.file]


def test_the_editions_that_are_served_are_there(desk: Desk) -> None:
    serve = next(words for step in desk.steps for words in step.commands if "serve" in words)
    named = serve[serve.index("-f") + 1] if "-f" in serve else "mkdocs.yml"

    assert yaml.load((ROOT / named).read_text("utf-8"), Loader=yaml.BaseLoader)["theme"]  # noqa: S506 - it makes strings and nothing else
    assert (named == "mkdocs.yml") == (desk.language == "de")


def test_the_ids_that_the_guide_gives_to_the_editor_are_in_the_schema(desk: Desk) -> None:
    for step in desk.steps:
        desk.take(step)
    written = (desk.root / ".cache" / "schemas" / "troop-numbers.schema.json").read_text("utf-8")

    for id_ in (*yaml_of(desk, "actors.yml"), *(file.stem for file in desk.folder.glob("*.md"))):
        assert f'"{id_}"' in written


def yaml_of(desk: Desk, name: str) -> dict[str, object]:
    values: dict[str, object] = yaml.safe_load((desk.folder / name).read_text("utf-8"))
    return values


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_for_a_shell_make_the_tab_key_complete(language: str, tmp_path: Path) -> None:
    (lines,) = [block.lines for block in blocks(language) if block.lines]
    activate = tmp_path / ".venv" / "bin" / "activate"
    activate.parent.mkdir(parents=True)
    activate.write_text(f"PATH={shlex.quote(str(Path(sys.executable).parent))}:$PATH\n", "utf-8")
    (tmp_path / "sources" / "rheinbruecke").mkdir(parents=True)
    typed = "COMP_WORDS=(briefing check rhei); COMP_CWORD=2"
    script = "\n".join([*lines, typed, "_briefing_completion briefing", "echo ${COMPREPLY[*]}"])

    done = subprocess.run(
        ["bash", "-c", script],  # noqa: S607 - the shell of whoever tests
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["rheinbruecke"], done.stderr


def test_both_languages_have_the_same_steps() -> None:
    german, english = [
        re.findall(r"\{ #\w+ \}", path(language).read_text("utf-8")) for language in LANGUAGES
    ]
    kinds = [[(block.kind, len(block.commands)) for block in blocks(one)] for one in LANGUAGES]

    assert german == english
    assert kinds[0] == kinds[1]
