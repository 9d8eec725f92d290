from __future__ import annotations

import pytest

from generator.search.families import Families, spelt_out

SITE = (
    "abzug abzugs truppenabzug milizen miliz stützpunkt stützpunkte haus häuser straße "
    "sicherheitsvakuum vakuum soldaten daten kräfte streitkräfte stuetzpfeiler withdrawal "
    "withdrawals the"
)


def others(word: str) -> tuple[str, ...]:
    return Families(SITE.split()).others(word)


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("truppenabzug", "abzug"),
        ("abzug", "abzugs"),
        ("miliz", "milizen"),
        ("häuser", "haus"),
        ("haus", "häuser"),
        ("stützpunkt", "stuetzpunkt"),
        ("stützpunkt", "stuetzpunkte"),
        ("straße", "strasse"),
        ("sicherheitsvakuum", "vakuum"),
        ("streitkräfte", "kräfte"),
        ("withdrawal", "withdrawals"),
    ],
)
def test_another_form_finds_the_word(word: str, typed: str) -> None:
    assert any(other.startswith(typed) for other in others(word))


@pytest.mark.parametrize(("word", "typed"), [("soldaten", "daten"), ("abzug", "truppenabzug")])
def test_an_ending_that_is_no_part_does_not(word: str, typed: str) -> None:
    assert typed not in others(word)


@pytest.mark.parametrize("word", ["the", "2.500", "x1", ""])
def test_short_words_and_numbers_have_no_family(word: str) -> None:
    assert others(word) == ()


def test_what_is_too_common_has_none_either() -> None:
    assert Families(SITE.split(), frozenset({"abzug", "abzugs"})).others("truppenabzug") == ()


def test_letters_that_some_keyboards_lack_are_spelt_out() -> None:
    assert spelt_out("größe") == "groesse"
    assert spelt_out("erdoğan") == "erdogan"
    assert spelt_out("u\u0308ber") == "ueber"
