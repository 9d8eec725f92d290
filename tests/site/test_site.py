from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping
from io import StringIO
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from icalendar import Calendar

from generator.model.briefing import ProvenBriefing
from generator.site import Settings, Site, render_site
from tests.proven import proven

TEXT = """Rund 2.500 Soldaten der USA stehen im Irak, *sagt* Bagdad.

Die USA marschierten 2003 in den Irak ein. Geheimes steht hier auch."""
FACTS: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "troop-numbers": {
        "soldaten": {
            "label": {"de": "Soldaten", "en": "Soldiers"},
            "actor": "usa",
            "place": "Irak",
            "note": "Ein *Hinweis*",
            "according_to": ["bagdad"],
            "counts": [{"count": "about 2500", "quote": "Rund 2.500 Soldaten der USA"}],
        },
        "entwurf": {
            "label": "Unfertiges",
            "actor": "usa",
            "draft": "true",
            "counts": [{"count": "2500", "quote": "2.500 Soldaten"}],
        },
    },
    "key-dates": {
        "einmarsch": {
            "date": "2003",
            "title": "Einmarsch",
            "actors": ["usa", "irak"],
            "quote": "Die USA marschierten 2003 in den Irak ein",
        }
    },
    "actors": {
        "usa": {
            "name": {"de": "Vereinigte Staaten", "en": "United States"},
            "kind": "state",
            "aliases": ["USA", "US"],
            "wikidata": "Q30",
            "role": "Großmacht",
            "quote": "Die USA",
            "relations": [
                {"to": "irak", "type": "invaded", "quote": "Die USA marschierten 2003 in den Irak"},
                {
                    "to": "bagdad",
                    "type": "other",
                    "label": "zählt für",
                    "quote": "sagt Bagdad",
                    "inferred": "Nur ein Test",
                },
            ],
        },
        "irak": {"name": "Irak", "kind": "state", "quote": "in den Irak ein"},
        "bagdad": {"name": "Bagdad", "kind": "government", "quote": "sagt Bagdad"},
    },
    "positions": {
        "angabe": {"actor": "bagdad", "statement": "Es sind 2.500.", "quote": "sagt Bagdad"}
    },
}
CHANGES = (
    {
        "date": "2026-11-23",
        "note": "Erste & einzige < Fassung",
        "changes": [
            {"fact": "soldaten", "sheet": "troop-numbers", "change": "added", "to": "about 2500"},
            {"fact": "weg", "sheet": "key-dates", "change": "removed", "from": "2003/2011"},
        ],
    },
)
BRIEFING = proven({"artikel": TEXT}, FACTS, changes=CHANGES)
GERMAN = Settings("de", "https://example.org/", "https://git.example/{path}#L{line}")
FACT = {"id", "url", "note", "according_to", "evidence"}
EVIDENCE = {
    *("source", "status", "exact", "prefix", "suffix", "start", "end", "paragraph", "inferred"),
}


def render(*briefings: ProvenBriefing, settings: Settings = GERMAN) -> Site:
    return render_site(briefings or (BRIEFING,), settings)


def text(site: Site, path: str) -> str:
    return site.files[path].decode()


def data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render().files["lage/briefing.json"])
    return found


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text(render(), f"lage/{name}.csv"), newline="")))


def test_the_site_has_every_file_of_the_contract() -> None:
    names = {
        *("index.md", "troop-numbers.md", "key-dates.md", "actors.md", "positions.md"),
        *("sources/index.md", "sources/artikel/index.md", "sources/artikel.txt", "changes.md"),
        *("briefing.json", "troop-numbers.csv", "key-dates.csv", "key-dates.ics", "actors.csv"),
        *("relations.csv", "changes.xml", "datapackage.json"),
    }

    assert set(render().files) == {"index.md", *(f"lage/{name}" for name in names)}


def test_rendered_twice_the_bytes_are_the_same() -> None:
    again = proven({"artikel": TEXT}, FACTS, changes=CHANGES)

    assert render().files == render(again).files


def test_the_json_has_exactly_the_keys_of_the_contract() -> None:
    briefing = data()

    assert set(briefing) == {
        *("id", "title", "summary", "language", "topics", "review_by", "url", "sources"),
        *("troop_numbers", "key_dates", "actors", "positions", "changes"),
    }
    assert [set(fact) - FACT for fact in briefing["troop_numbers"]] == [
        {"label", "actor", "place", "task", "counts"}
    ]
    assert set(briefing["key_dates"][0]) - FACT == {"title", "date", "earliest", "latest", "actors"}
    assert set(briefing["actors"][0]) - FACT == {
        *("name", "aliases", "kind", "wikidata", "role", "relations"),
    }
    assert set(briefing["positions"][0]) - FACT == {"actor", "statement"}


def test_every_fact_and_count_and_relation_in_the_json_has_its_evidence() -> None:
    briefing = data()
    facts = [
        fact
        for key in ("troop_numbers", "key_dates", "actors", "positions")
        for fact in briefing[key]
    ]
    parts = [
        part for fact in facts for key in ("counts", "relations") for part in fact.get(key, ())
    ]

    assert all(set(fact) >= FACT for fact in facts)
    for holder in (*facts, *parts):
        assert holder["evidence"]
        assert all(set(item) == EVIDENCE for item in holder["evidence"])


def test_offsets_in_the_json_lead_to_the_words_in_the_plain_text() -> None:
    plain = text(render(), "lage/sources/artikel.txt")
    for item in data()["actors"][0]["relations"][1]["evidence"]:
        assert plain[item["start"] : item["end"]] == item["exact"] == "sagt Bagdad"
        assert plain[: item["start"]].endswith(item["prefix"])
        assert plain[item["end"] :].startswith(item["suffix"])
        assert (item["status"], item["inferred"]) == ("inferred", {"de": "Nur ein Test"})


def test_a_count_in_the_json_says_what_it_means() -> None:
    count = data()["troop_numbers"][0]["counts"][0]
    del count["evidence"]

    assert count == {
        "count": "about 2500",
        "low": None,
        "best": 2500,
        "high": None,
        "approximate": True,
        "as_of": "2024-01-24",
        "note": None,
        "according_to": [],
    }


@pytest.mark.parametrize("language", ["de", "en"])
def test_drafts_appear_nowhere(language: str) -> None:
    for content in render(settings=Settings(language)).files.values():
        assert b"Unfertiges" not in content
        assert b"entwurf" not in content


def test_with_one_briefing_the_home_page_is_the_briefing_and_says_so() -> None:
    home = text(render(), "index.md")

    assert 'canonical: "lage/"' in home
    assert "exclude: true" in home
    assert 'href="lage/troop-numbers/#soldaten"' in home
    assert "exclude: true" not in text(render(), "lage/index.md")


def test_with_several_briefings_the_home_page_lists_them_newest_first() -> None:
    older = proven({"a": TEXT}, FACTS, meta={"title": "Älter"})
    site = render_site([older, BRIEFING], GERMAN)

    assert text(site, "index.md").index("Lage") < text(site, "index.md").index("Älter")
    assert not site.pages["index.md"].sidebar


def test_only_sheets_with_facts_have_pages_and_data() -> None:
    only = proven({"a": TEXT}, {"actors": FACTS["actors"]})
    site = render(only)

    assert "lage/actors.csv" in site.files
    assert "lage/key-dates.md" not in site.files
    assert "lage/key-dates.ics" not in site.files
    assert [entry.address for entry in site.pages["lage/actors.md"].sidebar] == [
        *("lage/", "lage/actors/", "lage/sources/", "lage/changes/"),
    ]
    assert json.loads(site.files["lage/briefing.json"])["key_dates"] == []


def test_of_a_text_that_may_only_be_quoted_nothing_else_is_given_away() -> None:
    secret = proven({"artikel": TEXT}, FACTS, sources={"artikel": {"publish": "quotes"}})
    site = render(secret)

    assert "lage/sources/artikel.txt" not in site.files
    assert not [path for path, content in site.files.items() if b"Geheimes" in content]
    words = re.sub(r"<sup.*?</sup>|<[^>]*>", "", text(site, "lage/sources/artikel/index.md"))
    assert "Die USA marschierten 2003 in den Irak ein[…]" in words


def test_the_tables_have_a_row_for_each_report_date_actor_and_relation() -> None:
    assert [row["count"] for row in rows("troop-numbers")] == ["about 2500"]
    assert (
        rows("key-dates")[0] | {"earliest": "2003-01-01", "latest": "2003-12-31"}
        == rows("key-dates")[0]
    )
    assert [row["name"] for row in rows("actors")] == ["Vereinigte Staaten", "Irak", "Bagdad"]
    assert [(row["from"], row["type"], row["status"]) for row in rows("relations")] == [
        ("usa", "invaded", "quoted"),
        ("usa", "other", "inferred"),
    ]


def test_the_data_package_describes_every_table_as_it_is() -> None:
    package = json.loads(render().files["lage/datapackage.json"])
    tables = [item for item in package["resources"] if item["format"] == "csv"]

    assert {item["path"] for item in package["resources"]} == {
        *("briefing.json", "troop-numbers.csv", "key-dates.csv", "actors.csv", "relations.csv"),
    }
    for table in tables:
        header = text(render(), f"lage/{table['path']}").splitlines()[0]
        assert header == ",".join(field["name"] for field in table["schema"]["fields"])


def test_the_calendar_spans_all_that_a_date_may_mean() -> None:
    (event,) = Calendar.from_ical(text(render(), "lage/key-dates.ics")).walk("VEVENT")

    assert str(event["summary"]) == "Einmarsch"
    assert event.decoded("dtstart").isoformat() == "2003-01-01"
    assert event.decoded("dtend").isoformat() == "2004-01-01"
    assert event.decoded("dtstamp").isoformat() == "2026-11-23T00:00:00+00:00"


def test_the_feed_is_atom_with_what_rfc_4287_requires() -> None:
    atom = "{http://www.w3.org/2005/Atom}"
    feed = ET.fromstring(render().files["lage/changes.xml"])  # noqa: S314 - made by ourselves
    entry = feed.find(f"{atom}entry")

    assert entry is not None
    for element in (feed, entry):
        assert all(element.find(atom + name) is not None for name in ("id", "title", "updated"))
    assert "Erste & einzige < Fassung" in "".join(entry.itertext())
    assert "rund 2.500" in "".join(entry.itertext())


def test_changes_tell_old_and_new_values_in_words() -> None:
    page = text(render(), "lage/changes.md")

    assert '<a href="../troop-numbers/#soldaten">Soldaten</a>' in page
    assert "2003–2011" in page
    assert "Erste &amp; einzige &lt; Fassung" in page


def test_the_english_edition_has_no_german_word_of_ours_and_marks_those_of_others() -> None:
    english = render(settings=Settings("en"))
    page = text(english, "lage/troop-numbers.md")

    assert "about" in page
    assert "2,500" in page
    assert '<blockquote lang="de">' in page
    assert '<span lang="de">Irak</span>' in page
    for word in ("Stand", "Beleg", "Wörtlich", "Absatz", "Nach Angaben"):
        assert all(word not in text(english, path) for path in english.pages)


def test_every_fact_can_be_edited_where_it_stands() -> None:
    page = text(render(), "lage/troop-numbers.md")

    assert "https://git.example/sources/lage/troop-numbers.yml#L" in page
    assert render().pages["lage/changes.md"].edit_url.endswith("sources/lage/changes.yml#L1")
    assert 'rel="edit"' not in text(render(settings=Settings("de")), "lage/troop-numbers.md")


def test_who_says_so_stands_with_the_claim() -> None:
    page = text(render(), "lage/troop-numbers.md")

    assert 'Nach Angaben von: <a href="../actors/#bagdad">Bagdad</a>' in page
