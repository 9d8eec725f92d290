"""What the data files say: whose evidence, from where, till when."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import pytest
from icalendar import Calendar

from generator.model.briefing import ProvenBriefing
from generator.site import Settings, Site, render_site
from tests.proven import proven
from tests.site.test_site import BRIEFING, FACTS, TEXT

NOWHERE = Settings("de")
ATOM = "{http://www.w3.org/2005/Atom}"


def rendered(briefing: ProvenBriefing = BRIEFING, settings: Settings = NOWHERE) -> Site:
    return render_site([briefing], settings)


def data(settings: Settings = NOWHERE) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(rendered(settings=settings).files["lage/briefing.json"])
    return found


def without_urls(value: object) -> object:
    if isinstance(value, dict):
        return {key: without_urls(item) for key, item in value.items() if key != "url"}
    return [without_urls(item) for item in value] if isinstance(value, list) else value


def urls(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (value["url"],) if value.get("url") and "published" not in value else ()
        for item in value.values():
            yield from urls(item)
    for item in value if isinstance(value, list) else ():
        yield from urls(item)


def test_an_actor_and_each_of_its_relations_have_evidence_of_their_own() -> None:
    usa = data()["actors"][0]
    relations = [item["exact"] for one in usa["relations"] for item in one["evidence"]]

    assert [item["exact"] for item in usa["evidence"]] == ["Die USA"]
    assert relations == ["Die USA marschierten 2003 in den Irak", "sagt Bagdad"]


def test_a_count_says_who_says_so() -> None:
    counts = [{"count": "7", "quote": "Die USA", "according_to": ["bagdad"], "note": "Ein *Wort*"}]
    fact = {"label": "Zahl", "actor": "usa", "counts": counts}
    facts = {**FACTS, "troop-numbers": {"zahl": fact}}
    site = rendered(proven({"artikel": TEXT}, facts))
    (number,) = json.loads(site.files["lage/briefing.json"])["troop_numbers"]

    assert number["counts"][0]["according_to"] == ["bagdad"]
    assert number["counts"][0]["note"] == {"de": "Ein *Wort*"}


@pytest.mark.parametrize("site_url", ["", "https://example.org/repo/"])
def test_both_editions_have_the_same_data_at_addresses_of_their_own(site_url: str) -> None:
    german = data(Settings("de", site_url))
    english = data(Settings("en", site_url and f"{site_url}en/"))

    assert without_urls(german) == without_urls(english)
    assert len(list(urls(german))) == 7


@pytest.mark.parametrize("base", ["https://example.org/repo/en/", ""])
def test_every_address_in_the_data_leads_to_its_page(base: str) -> None:
    briefing = data(Settings("en", base))
    file = "https://example.org/repo/en/lage/briefing.json"

    for url in urls(briefing):
        assert urljoin(file, url).startswith("https://example.org/repo/en/lage/")
    for source in briefing["sources"]:
        assert source["text"] == f"sources/{source['id']}.txt"
        assert f"lage/{source['text']}" in rendered().files


def test_without_a_site_nothing_that_must_be_a_full_address_is_given() -> None:
    files = rendered().files

    assert "homepage" not in json.loads(files["lage/datapackage.json"])
    assert b"URL" not in files["lage/key-dates.ics"]


def test_the_feeds_of_two_editions_are_two_feeds() -> None:
    for site_url in ("", "https://example.org/"):
        ids = set()
        for language in ("de", "en"):
            settings = Settings(language, site_url and f"{site_url}{language}/")
            feed = ET.fromstring(rendered(settings=settings).files["lage/changes.xml"])  # noqa: S314 - made by ourselves
            found = [element.text for element in feed.iter(f"{ATOM}id")]
            assert len(found) == len(set(found)) == 2
            ids |= set(found)
        assert len(ids) == 4


@pytest.mark.parametrize(
    ("written", "begin", "end"),
    [
        ("2003-02-28", "2003-02-28", "2003-03-01"),
        ("2003-12", "2003-12-01", "2004-01-01"),
        ("2003~", "2003-01-01", "2004-01-01"),
        ("200X", "2000-01-01", "2010-01-01"),
        ("2003/2011", "2003-01-01", "2012-01-01"),
        ("2003/..", "2003-01-01", "2004-01-01"),
        ("2003-05/", "2003-05-01", "2003-06-01"),
        ("../2003", "2003-01-01", "2004-01-01"),
        ("0043-03-15", "0043-03-15", "0043-03-16"),
    ],
)
def test_an_event_fills_the_days_that_its_date_may_mean(written: str, begin: str, end: str) -> None:
    fact = {"date": written, "title": "Etwas", "quote": "Die USA"}
    site = rendered(proven({"artikel": TEXT}, {"key-dates": {"etwas": fact}}))
    calendar = Calendar.from_ical(site.files["lage/key-dates.ics"].decode())
    (event,) = calendar.walk("VEVENT")

    assert event.decoded("dtstart").isoformat() == begin
    assert event.decoded("dtend").isoformat() == end


def test_years_that_no_calendar_knows_are_left_out() -> None:
    dates = {"frueh": "-0099", "spaet": "Y12000"}
    facts = {
        id_: {"date": date, "title": "Etwas", "quote": "Die USA"} for id_, date in dates.items()
    }
    site = rendered(proven({"artikel": TEXT}, {"key-dates": facts}))

    assert b"VEVENT" not in site.files["lage/key-dates.ics"]


def test_the_change_log_names_a_fact_that_became_a_draft_by_its_id_alone() -> None:
    entry = {"fact": "entwurf", "sheet": "troop-numbers", "change": "removed", "from": "2500"}
    changes = ({"date": "2026-11-24", "note": "Weg", "changes": [entry]},)
    files = rendered(proven({"artikel": TEXT}, FACTS, changes=changes)).files

    assert b"entwurf" in files["lage/changes.md"]
    assert not [path for path, content in files.items() if b"Unfertiges" in content]
