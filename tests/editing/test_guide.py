"""The guide for editors: each step is taken as a new editor would."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.catalogue import LANGUAGES, catalogue
from generator.cli import main
from generator.inspection import inspect
from generator.report.text import text_report
from tests.editing.guide import Block, blocks, path
from tests.history.repository import AUTHOR, git
from tests.site.project import SEED

TODAY = date(2026, 11, 23)
BRIEFING = SEED / "irak-koalition"
BY_HAND = {"clone", "push"}


class Desk:
    """A new editor's folder, in which the steps are taken one after the other."""

    def __init__(self, root: Path, language: str) -> None:
        self.root = root
        self.language = language
        self.steps = list(blocks(language))
        git(root, "init", "--quiet")

    @property
    def briefing(self) -> str:
        new = next(words for step in self.steps for words in step.commands if "new" in words)
        return new[2]

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
        if words[0] == "git" and words[1] not in BY_HAND:
            git(self.root, *AUTHOR, *words[1:])
        elif words[0].endswith("/briefing"):
            result = CliRunner().invoke(main, words[1:], catch_exceptions=False)
            assert result.exit_code == 0, f"{words}: {result.output}"


@pytest.fixture(params=LANGUAGES)
def desk(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sources").mkdir()
    return Desk(tmp_path, request.param)


def test_every_step_can_be_taken_and_leads_to_a_recorded_correction(desk: Desk) -> None:
    for step in desk.steps:
        desk.take(step)

    problems = inspect(desk.root / "sources", TODAY).problems
    assert [text_report(one, catalogue("problems", "en")) for one in problems] == []
    note = next(words for step in desk.steps for words in step.commands if "record" in words)[-1]
    assert note in (desk.folder / "changes.yml").read_text("utf-8")
    assert "2612" in (desk.folder / "changes.yml").read_text("utf-8")


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


def test_both_languages_have_the_same_steps() -> None:
    german, english = [
        re.findall(r"\{ #\w+ \}", path(language).read_text("utf-8")) for language in LANGUAGES
    ]
    kinds = [[(block.kind, len(block.commands)) for block in blocks(one)] for one in LANGUAGES]

    assert german == english
    assert kinds[0] == kinds[1]
