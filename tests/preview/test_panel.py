"""The panel's contents: words, places, links."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.catalogue import catalogue
from generator.model.problem import Place, Problem, Severity
from generator.preview.editor import Editor
from generator.preview.panel import Item, panel_at, panel_of
from generator.preview.place import editor_here
from generator.preview.state import Occasion, look
from generator.rounds import Round
from generator.site import Settings, Site
from tests.site.project import ROOT, SEED

GERMAN = catalogue("problems", "de")
ENGLISH = catalogue("problems", "en")
OCCASION = Occasion(date(2026, 11, 23), Settings("en"))
PLACE = Place("sources/a b/troop-numbers.yml", 5, 14, 5, "    - count: 2.500")
AMBIGUOUS = Problem("ambiguous-number", PLACE, "separators", {"words": "2.500", "plain": "2500"})


def item(problem: Problem, editor: Editor | None = None) -> Item:
    return panel_of([problem], ENGLISH, editor or Editor()).errors[0]


def test_an_item_says_where_what_and_what_to_write() -> None:
    shown = item(AMBIGUOUS)

    assert shown.where == "sources/a b/troop-numbers.yml:5:14"
    assert (shown.message[0].words, shown.message[0].literal) == ("2.500", True)
    assert "2500" in "".join(part.words for part in shown.hint)
    assert shown.excerpt is not None
    assert shown.excerpt.text[shown.excerpt.column :][: shown.excerpt.width] == "2.500"


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("", ""),
        (
            "vscode://file/{path}:{line}:{column}",
            "vscode://file/srv/%C3%A4/sources/a%20b/troop-numbers.yml:5:14",
        ),
        (
            "txmt://open?url=file://{path}&column={column}",
            "txmt://open?url=file:///srv/%C3%A4/sources/a%20b/troop-numbers.yml&column=14",
        ),
        (
            "idea://open?file={path}&line={line}",
            "idea://open?file=/srv/%C3%A4/sources/a%20b/troop-numbers.yml&line=5",
        ),
    ],
)
def test_a_link_opens_the_editor_at_the_line_where_one_is_configured(
    address: str, href: str
) -> None:
    assert item(AMBIGUOUS, Editor(address, "/srv/ä")).href == href


def test_a_single_backtick_in_what_is_quoted_marks_nothing() -> None:
    problem = Problem("unknown-actor", PLACE, "near", {"words": "a`b", "meant": "a-b"})

    assert [part.literal for part in item(problem).message] == [False]


def test_the_first_errors_are_shown_and_the_others_and_the_warnings_folded() -> None:
    warning = Problem("quote-too-short", PLACE, "", {"quote": "zu kurz"}, Severity.WARNING)
    panel = panel_of([AMBIGUOUS] * 8 + [warning], GERMAN, Editor())

    assert len(panel.errors) == 5
    assert panel.more is not None
    assert (panel.more.title, len(panel.more.items)) == ("3 weitere Fehler", 3)
    assert panel.warnings is not None
    assert panel.warnings.title == "1 Warnung"
    assert panel.title == "8 Fehler"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    for folder in (SEED / "irak-koalition", ROOT / "tests/golden/sources/hochwasser"):
        shutil.copytree(folder, tmp_path / "sources" / folder.name)
    return tmp_path / "sources"


def test_the_list_of_all_briefings_tells_which_have_errors(sources: Path) -> None:
    good = look(sources, OCCASION)
    (sources / "irak-koalition" / "briefing.yml").write_text("title: [\n")
    panel = panel_at("index.md", look(sources, OCCASION, good), ENGLISH, Editor())

    assert panel is not None
    assert [(one.address, one.errors) for one in panel.elsewhere] == [
        ("irak-koalition/", "1 error")
    ]
    assert not panel.errors


def test_a_page_of_a_good_briefing_has_no_panel_and_one_with_warnings_only_a_folded_one(
    sources: Path,
) -> None:
    preview = look(sources, OCCASION)
    flood = panel_at("hochwasser/actors.md", preview, ENGLISH, Editor())

    assert panel_at("irak-koalition/actors.md", preview, ENGLISH, Editor()) is None
    assert flood is not None
    assert (flood.title, flood.standing) == ("", "")
    assert flood.warnings is not None


@pytest.mark.parametrize(
    ("terminal", "given", "scheme"),
    [("vscode", "", "vscode://file/"), ("vscode", "my:{path}", "my:"), ("zed", "", "zed://file/")],
)
def test_the_editor_in_whose_terminal_it_runs_is_the_one_that_opens_a_line(
    terminal: str, given: str, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM_PROGRAM", terminal)
    panel = Round(Site({}, {}), problems={"index.md": [AMBIGUOUS]}).panel(
        "index.md", GERMAN, editor_here(given)
    )
    assert panel
    assert panel.errors[0].href.startswith(scheme)


def test_no_line_opens_where_no_editor_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM_PROGRAM", "Apple_Terminal")
    panel = Round(Site({}, {}), problems={"index.md": [AMBIGUOUS]}).panel(
        "index.md", GERMAN, editor_here("")
    )
    assert panel
    assert panel.errors[0].href == ""
