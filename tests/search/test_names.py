from __future__ import annotations

from generator.search.names import Namesakes
from generator.search.words import Splitter

GROUPS = (
    ("Vereinigte Staaten", "United States", "USA", "amerikanisch"),
    ("Irak", "Iraq", "irakisch"),
    ("Irakische Regierung", "Iraqi government"),
)
NAMESAKES = Namesakes(GROUPS, Splitter(r"\s+"))


def test_a_name_brings_the_other_names_of_its_owner() -> None:
    assert set(NAMESAKES.others(("truppen", "im", "irak"))) == {"irak", "iraq"}


def test_a_name_is_known_in_its_other_forms() -> None:
    assert "usa" in NAMESAKES.others(("der", "vereinigten", "staaten"))


def test_part_of_a_name_is_none() -> None:
    assert not tuple(NAMESAKES.others(("staaten", "der", "regierung")))


def test_an_adjective_does_not_name_its_country() -> None:
    assert set(NAMESAKES.others(("irakische", "beamte"))) == set()


def test_the_title_of_an_actor_is_its_own_name() -> None:
    assert tuple(NAMESAKES.own(("irak",))) == ("irak", "iraq")
    assert not tuple(NAMESAKES.own(("truppen", "im", "irak")))
    assert not tuple(NAMESAKES.own(()))
