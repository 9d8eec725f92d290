"""The commands `diff`, `record` and `due`: what they print and write, and how they exit."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.commands.progress import watched
from tests.history.repository import Repository, new_repository

Run = Callable[..., Result]

TODAY = ("--date", "2026-11-23")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Return a repository with one briefing, to be changed."""
    return new_repository(tmp_path)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return the command, run in a folder of its own and in English."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(main, arguments, catch_exceptions=False)

    return invoke


def correct(repository: Repository, count: str = "about 1300") -> None:
    text = repository.file("troop-numbers.yml").read_text("utf-8")
    [old] = [line for line in text.splitlines() if "count:" in line]
    repository.change("troop-numbers.yml", old, f"    - count: {count}")


def log(repository: Repository) -> str:
    return repository.file("changes.yml").read_text("utf-8")


@pytest.mark.usefixtures("repository")
def test_where_nothing_changed_diff_says_so(run: Run) -> None:
    result = run("diff")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "Since HEAD: no changes\n", "")


def test_diff_shows_a_changed_count_field_by_field_and_what_the_log_lacks(
    run: Run, repository: Repository
) -> None:
    correct(repository)
    result = run("diff")
    assert result.exit_code == 0
    assert "flut\n  changed troop-numbers helfer\n" in result.stdout
    assert "      counts #1 · count: about 1200 → about 1300\n" in result.stdout
    assert "warning[unrecorded-change]" in result.stdout
    assert "--> sources/flut/troop-numbers.yml:1:1\n" in result.stdout
    assert result.stdout.endswith("Since HEAD: 1 briefing, 1 fact changed\n")
    assert result.stderr == ""


def test_diff_as_json_is_one_object(run: Run, repository: Repository) -> None:
    correct(repository)
    report = json.loads(run("diff", "--format", "json").stdout)
    assert list(report) == ["revision", "commit", "briefings", "problems", "summary"]
    [briefing] = report["briefings"]
    [fact] = briefing["facts"]
    assert (fact["fact"], fact["change"], fact["from"], fact["to"]) == (
        *("helfer", "changed"),
        *("about 1200", "about 1300"),
    )
    [field] = fact["fields"]
    assert field == {
        "field": "counts.0.count",
        "from": "about 1200",
        "to": "about 1300",
        "minor": False,
    }
    assert [problem["rule"] for problem in report["problems"]] == ["unrecorded-change"]
    assert report["summary"]["changed"] == report["summary"]["warnings"] == 1


def test_diff_calls_out_a_source_that_was_fitted_to_a_fact(
    run: Run, repository: Repository
) -> None:
    correct(repository)
    repository.change("troop-numbers.yml", "Rund 1.200", "Rund 1.300")
    repository.change("article.md", "Rund 1.200", "Rund 1.300")
    text = run("diff").stdout
    assert "Does the original say so? helfer\n" in text
    assert "Only since the change does the source have the quotes of: helfer\n" in text
    markdown = run("diff", "--format", "markdown").stdout
    assert "> [!CAUTION]\n> `article`: " in markdown
    assert "  - `counts #1 · count`: `about 1200` → `about 1300`\n" in markdown


def test_diff_as_annotations_shows_only_what_the_log_lacks(
    run: Run, repository: Repository
) -> None:
    assert run("diff", "--format", "github").stdout == ""
    correct(repository)
    [line] = run("diff", "--format", "github").stdout.splitlines()
    assert line.startswith("::warning file=sources/flut/troop-numbers.yml,line=1,")


def test_diff_says_what_it_could_not_compare(run: Run, repository: Repository) -> None:
    repository.change("troop-numbers.yml", "label:", "label")
    correct(repository)
    text = run("diff").stdout
    assert "not compared, because faulty: troop-numbers.yml\n" in text
    assert "sources/flut/troop-numbers.yml:" in text


def test_diff_and_record_tell_more_when_asked(run: Run, repository: Repository) -> None:
    commit = repository.git("rev-parse", "HEAD").strip()
    for command in (("diff", "-v"), ("record", "-v", "--note", "x")):
        assert f"HEAD is {commit}; briefings there: 1, here: 1.\n" in run(*command).stderr


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("diff", "nowhere"), "git does not know “nowhere”"),
        (("diff", "--format", "xml"), "xml"),
        (("diff", "HEAD", "HEAD"), "unexpected"),
        (("record", "--since", "nowhere", "--note", "x"), "git does not know “nowhere”"),
        (("record", "flot", "--note", "x"), "Did you mean flut?"),
        (("record", "--note-in", "klingon!", "x"), "not a language"),
        (("record", "--note", "x", "--date", "gestern"), "not a day"),
        (("due", "--today", "31.12.2026"), "not a day"),
    ],
)
def test_wrong_usage_exits_2_and_says_so_on_standard_error(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_outside_of_a_repository_diff_exits_2(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    result = run("diff")
    assert result.exit_code == 2
    assert "in no git repository" in result.stderr


def test_record_writes_the_entry_and_a_second_time_nothing(
    run: Run, repository: Repository
) -> None:
    correct(repository)
    result = run("record", "--note", "Zahl berichtigt", "--note-in", "en", "Corrected", *TODAY)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "flut: 1 change recorded in sources/flut/changes.yml\n" in result.stderr
    written = log(repository)
    assert written == (
        "# yaml-language-server: $schema=../../schemas/changes.schema.json\n"
        "- date: 2026-11-23\n"
        "  note:\n"
        "    de: Zahl berichtigt\n"
        "    en: Corrected\n"
        "  changes:\n"
        "    - {fact: helfer, sheet: troop-numbers, change: changed,"
        ' from: "about 1200", to: "about 1300"}\n'
    )
    again = run("record", "--note", "noch einmal")
    assert again.exit_code == 0
    assert again.stderr.startswith("Nothing to record")
    assert log(repository) == written
    assert "unrecorded-change" not in run("diff").stdout


def test_record_goes_on_from_what_is_recorded_already(run: Run, repository: Repository) -> None:
    correct(repository)
    run("record", "--note", "Eins", *TODAY)
    correct(repository, "1400")
    run("record", "--note", "Zwei", *TODAY)
    repository.commit()
    correct(repository, "about 1200")
    run("record", "--note", "Drei", *TODAY)
    moves = [line.partition("change: ")[2] for line in log(repository).splitlines()]
    assert [move for move in moves if move] == [
        'changed, from: "1400", to: "about 1200"}',
        'changed, from: "about 1300", to: "1400"}',
        'changed, from: "about 1200", to: "about 1300"}',
    ]
    assert run("record", "--since", "HEAD~1", "--note", "Vier").stderr.startswith("Nothing")


def test_a_recorded_log_passes_the_check(run: Run, repository: Repository) -> None:
    repository.change("actors.yml", "name: {de: Landkreis", 'name: {de: "Kreis: \\"Oder\\" #1"')
    repository.change("actors.yml", "  role", "  aliases: [Landkreis]\n  role")
    run("record", "--note", "Der Kreis heißt: anders", *TODAY)
    assert 'to: "Kreis: \\"Oder\\" #1"}' in log(repository)
    assert run("check").exit_code == 0


def test_minor_changes_are_recorded_only_when_asked_for(run: Run, repository: Repository) -> None:
    repository.change("troop-numbers.yml", "label: Helfer", "note: Geschätzt.\n  label: Helfer")
    result = run("record", "--note", "x")
    assert "only minor changes" in result.stderr
    assert not repository.file("changes.yml").exists()
    assert "unrecorded-change" not in run("diff").stdout
    run("record", "--note", "x", "--minor", *TODAY)
    assert "{fact: helfer, sheet: troop-numbers, change: changed}\n" in log(repository)
    assert "Nothing" in run("record", "--note", "x", "--minor").stderr


def test_a_new_id_is_told_to_readers_and_is_no_new_fact(run: Run, repository: Repository) -> None:
    repository.change("actors.yml", "landkreis:", "kreis-oder:")
    repository.change("troop-numbers.yml", "actor: landkreis", "actor: kreis-oder")
    assert "changed actors kreis-oder (formerly: landkreis)\n" in run("diff").stdout
    assert "unrecorded-change" in run("diff").stdout
    run("record", "--note", "x", *TODAY)
    assert "{fact: kreis-oder, sheet: actors, change: changed}\n" in log(repository)
    for arguments in ((), ("--minor",)):
        assert "Nothing" in run("record", "--note", "x", *arguments).stderr
    assert "unrecorded-change" not in run("diff").stdout


def test_record_can_be_kept_to_one_briefing(run: Run, repository: Repository) -> None:
    shutil.copytree(repository.sources / "flut", repository.sources / "zweite-flut")
    correct(repository)
    run("record", "flut", "--note", "x")
    assert repository.file("changes.yml").exists()
    assert not repository.file("changes.yml", "zweite-flut").exists()


def test_record_wants_words_in_the_language_of_the_briefing(
    run: Run, repository: Repository
) -> None:
    correct(repository)
    for arguments in ((), ("--note", " "), ("--note-in", "en", "Corrected")):
        result = run("record", *arguments)
        assert result.exit_code == 2
        assert "--note-in de TEXT" in result.stderr
    assert not repository.file("changes.yml").exists()


def test_record_refuses_a_note_with_raw_html(run: Run, repository: Repository) -> None:
    correct(repository)
    result = run("record", "--note", "<b>neu</b>")
    assert result.exit_code == 2
    assert "<b>" in result.stderr
    assert not repository.file("changes.yml").exists()


def test_record_writes_nothing_at_all_where_a_changed_briefing_is_faulty(
    run: Run, repository: Repository
) -> None:
    shutil.copytree(repository.sources / "flut", repository.sources / "zweite-flut")
    repository.change("actors.yml", "kind:", "knd:")
    correct(repository)
    result = run("record", "--note", "x")
    assert result.exit_code == 1
    assert "error[unknown-key]" in result.stderr
    assert not list(repository.sources.rglob("changes.yml"))


def test_record_does_not_follow_a_link(run: Run, repository: Repository, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.yml").write_text("- date: 2024-01-01\n  note: x\n", "utf-8")
    repository.file("changes.yml").symlink_to(tmp_path / "elsewhere.yml")
    correct(repository)
    before = (tmp_path / "elsewhere.yml").read_bytes()
    assert run("record", "--note", "x").exit_code == 1
    assert (tmp_path / "elsewhere.yml").read_bytes() == before


def test_due_lists_every_briefing_and_marks_what_is_late(run: Run, repository: Repository) -> None:
    shutil.copytree(repository.sources / "flut", repository.sources / "zweite-flut")
    meta = repository.file("briefing.yml")
    meta.write_text(meta.read_text("utf-8") + "review_by: 2026-01-01\n", "utf-8")
    result = run("due", "--today", "2026-01-03")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "2026-01-01  OVERDUE by 2 days  flut: The flood",
        "––––––––––  no date            zweite-flut: The flood",
    ]
    report = json.loads(run("due", "--today", "2026-01-03", "--format", "json").stdout)
    assert [(one["id"], one["overdue"]) for one in report["briefings"]] == [
        ("flut", True),
        ("zweite-flut", False),
    ]


def test_due_says_what_it_could_not_read(run: Run, repository: Repository) -> None:
    repository.change("briefing.yml", "language: de", "language: deutsch")
    result = run("due")
    assert result.exit_code == 0
    assert "invalid-value" in result.stderr


@pytest.mark.parametrize("command", ["diff", "record", "due"])
def test_help_has_an_example(run: Run, command: str) -> None:
    assert f"Example: briefing {command}" in run(command, "--help").stdout


@pytest.mark.usefixtures("repository")
def test_messages_are_german_where_the_environment_is(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert run("diff").stdout == "Seit HEAD: keine Änderungen\n"
    assert run("due").stdout == "––––––––––  ohne Termin  flut: Die Flut\n"


def test_there_is_no_progress_where_no_terminal_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(watched(iter("abc"), 3, "letters")) == ["a", "b", "c"]
    assert capsys.readouterr() == ("", "")


def test_on_a_terminal_there_is_progress_after_a_second(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    def slowly() -> Iterator[str]:
        for letter in "abc":
            time.sleep(0.6)
            yield letter

    assert list(watched(slowly(), 3, "letters")) == ["a", "b", "c"]
    assert capsys.readouterr() == ("", "\rletters 2/3\rletters 3/3\r\033[K")
