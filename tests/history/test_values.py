"""The values that the change log takes from facts are those that the changes page can speak."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.commands.comparing import KINDS
from generator.model.briefing import Briefing
from generator.read.briefings import read_briefing
from generator.read.files import read_folders
from generator.render.edition import Edition
from generator.sheets import SHEETS

CASES = Path(__file__).parent.parent / "data" / "history"


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    [folder] = read_folders(CASES / "drafts" / "before")
    return read_briefing(folder, KINDS.records)[0]


@pytest.mark.parametrize(
    ("sheet", "written", "spoken"),
    [
        ("troop-numbers", (("about 1200",), ("Helfer",)), "rund 1.200"),
        ("key-dates", (("2024-01-12",), ("Der Deich bei „Altdorf“ bricht",)), "12. Januar 2024"),
        ("actors", (("Landkreis",),), "Landkreis"),
        ("positions", (("Die Lage ist beherrschbar.",),), "Die Lage ist beherrschbar."),
    ],
)
def test_a_fact_is_logged_as_written_and_spoken_in_words(
    briefing: Briefing, sheet: str, written: tuple[tuple[str, ...], ...], spoken: str
) -> None:
    [fact] = briefing.facts[sheet]
    values = KINDS.values(sheet, fact, briefing)
    [kind] = [kind for kind in SHEETS if kind.name == sheet]
    assert values == written
    assert kind.spoken(Edition("de"), values[0][0]) == spoken
    assert kind.spoken(Edition("de"), values[-1][0]) in {written[-1][0], spoken}


def test_of_several_reports_the_latest_is_the_value() -> None:
    [folder] = read_folders(CASES / "style-and-order" / "before")
    read = read_briefing(folder, KINDS.records)[0]
    [fact] = read.facts["troop-numbers"]
    assert KINDS.values("troop-numbers", fact, read)[0] == ("1500", "about 1200")
