"""The index after its expansion, as a property and by example."""

from __future__ import annotations

import json
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from generator.search.expand import expand_index, without_entries
from generator.search.guide import FactSpot, Spot

SEPARATOR: Final = r"[\s\-„“()]+|[.,:](?!\d)|&(?:amp|lt|gt);"
PAGE: Final = "b/key-dates/"
GUIDE: Final = {
    PAGE: Spot(
        context=("Sahel & Co",),
        sheet="Chronik",
        facts={"abzug": FactSpot("24. Januar 2024"), "zahl": FactSpot(speaker="Paris")},
        names=(("Frankreich", "France"), ("Irak", "Iraq")),
    ),
}
PIECES: Final = (
    "<p> </p> Abzug Truppenabzug Miliz Milizen 2.500 2500 24. Januar 2024 Stützpunkt Irak France "
    "der &amp; &lt; Häuser Haus 1.234 \U0001f600 ' \" x1 840,0"
)
TEXT: Final = st.lists(st.sampled_from(PIECES.split())).map(" ".join)
ENTRIES: Final = st.lists(
    st.fixed_dictionaries(
        {
            "location": st.sampled_from(
                [PAGE, f"{PAGE}#abzug", f"{PAGE}#zahl", f"{PAGE}#_other", "about/", "about/#x"]
            ),
            "title": st.one_of(TEXT, st.text(max_size=9)),
            "text": TEXT,
        },
        optional={"boost": st.sampled_from([0.1, 2]), "tags": st.just(["hand-written"])},
    ),
    max_size=6,
)


def index(entries: list[dict[str, Any]]) -> str:
    config = {"lang": ["en"], "separator": SEPARATOR, "pipeline": [], "fields": {"title": {}}}
    return json.dumps({"config": config, "docs": entries})


def expanded(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(expand_index(index(entries), GUIDE))["docs"]
    return found


def entry(title: str, text: str = "", location: str = "about/") -> dict[str, Any]:
    return {"location": location, "title": title, "text": text}


@given(ENTRIES)
def test_expanding_twice_changes_nothing_more(entries: list[dict[str, Any]]) -> None:
    once = expand_index(index(entries), GUIDE)

    assert expand_index(once, GUIDE) == once


@given(ENTRIES)
def test_entries_keep_their_order_and_the_words_that_readers_see(
    entries: list[dict[str, Any]],
) -> None:
    shown = [(one["title"], one["text"]) for one in entries]

    assert [(one["title"], one["text"]) for one in expanded(entries)] == shown


@given(ENTRIES)
def test_no_field_that_was_there_goes(entries: list[dict[str, Any]]) -> None:
    for before, after in zip(entries, expanded(entries), strict=True):
        assert set(before) <= set(after)


@given(ENTRIES)
def test_every_field_searched_is_known_to_the_worker(entries: list[dict[str, Any]]) -> None:
    data = json.loads(expand_index(index(entries), GUIDE))
    shown = {"location", "boost"}

    for one in data["docs"]:
        assert set(one) - shown - {"fact"} <= set(data["config"]["fields"])


def test_a_fact_is_an_entry_of_its_own_with_where_it_comes_from() -> None:
    page, fact, said = expanded(
        [
            entry("Chronik", location=PAGE),
            entry("Ende", location=f"{PAGE}#abzug"),
            entry("Nein", location=f"{PAGE}#zahl"),
        ]
    )

    assert page["location"] == PAGE
    assert page["tags"] == ["Sahel &amp; Co"]
    assert fact["location"] == f"{PAGE}#abzug"
    assert [one.get("fact", False) for one in (page, fact, said)] == [False, True, True]
    assert fact["tags"] == ["24. Januar 2024", "Chronik", "Sahel &amp; Co"]
    assert said["tags"] == ["Paris", "Chronik", "Sahel &amp; Co"]
    assert fact["boost"] > said["boost"] > page.get("boost", 1)


def test_the_value_of_a_fact_weighs_as_much_as_its_title() -> None:
    (fact,) = expanded([entry("Ende", location=f"{PAGE}#abzug")])

    assert {"24", "01", "2024", "januar", "24.1.2024"} <= set(fact["title_forms"].split())


def test_names_count_where_the_briefing_has_them() -> None:
    (here,) = expanded([entry("Lage", "im Irak", f"{PAGE}#zahl")])
    (elsewhere,) = expanded([entry("Lage", "im Irak")])

    assert "iraq" in here["text_forms"].split()
    assert "text_forms" not in elsewhere


def test_an_entry_without_anything_to_add_stays_as_it_is() -> None:
    assert expanded([entry("Das", "ist so")]) == [entry("Das", "ist so")]


def test_words_in_a_tenth_of_many_entries_get_no_other_forms() -> None:
    many = [entry(f"Dammbruch {number}", "Dammbrüche") for number in range(300)]
    rare = entry("Deichbruch", "Deichbrüche")

    found = expanded([*many, rare])
    assert "title_forms" not in found[0]
    assert "deichbrueche" in found[-1]["title_forms"].split()


def test_an_entry_that_repeats_others_gets_no_further_words() -> None:
    (source,) = expanded([entry("Text", "2.500 im Irak", PAGE) | {"boost": 0.1}])

    assert not [name for name in source if "forms" in name]


@given(ENTRIES)
def test_the_files_of_an_index_hold_all_of_it(entries: list[dict[str, Any]]) -> None:
    whole = expand_index(index(entries), GUIDE)
    loaded = json.loads(without_entries(whole))

    assert not loaded["docs"]
    assert loaded | {"docs": json.loads(whole)["docs"]} == json.loads(whole)
