"""What the pages say around the charts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.model.claim import Passage
from generator.model.coverage import Kind, Mention, SourceCoverage, Status
from generator.site import Settings, render_site
from tests.proven import proven

TEXT = """Rund 2.500 Soldaten der USA standen 2023 im Irak. Im Jahr davor waren es 900.

Die USA marschierten 2003 in den Irak ein. Der Irak dankt den USA."""
FACTS: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "troop-numbers": {
        "soldaten": {
            "label": "Soldaten",
            "actor": "usa",
            "counts": [
                {"count": "about 2500", "as_of": "2023", "quote": "Rund 2.500 Soldaten der USA"},
                {"count": "900", "as_of": "2022", "quote": "Im Jahr davor waren es 900"},
            ],
        }
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
            "name": "USA",
            "kind": "state",
            "quote": "Die USA",
            "relations": [
                {"to": "irak", "type": "invaded", "quote": "Die USA marschierten 2003 in den Irak"},
                {"to": "entwurf", "type": "opposes", "quote": "Die USA marschierten"},
            ],
        },
        "irak": {"name": "Irak", "kind": "state", "quote": "Der Irak dankt"},
        "entwurf": {"name": "Entwurf", "kind": "group", "quote": "den USA", "draft": "true"},
    },
    "positions": {"dank": {"actor": "irak", "statement": "Danke.", "quote": "Der Irak dankt"}},
}


def page(name: str, language: str = "de") -> str:
    briefing = proven({"artikel": TEXT}, FACTS)
    named = Passage("artikel", 80, 83, "USA", "", "", 2)
    mentions = (Mention(Kind.ACTOR, Status.OPEN, named, (), "usa"),)
    covered = replace(briefing, coverage=(SourceCoverage("artikel", "a.md", mentions),))
    return render_site([covered], Settings(language)).files[f"lage/{name}.md"].decode()


def section(text: str, actor: str) -> str:
    return re.split(r"^## ", text, flags=re.MULTILINE)[["", "usa", "irak"].index(actor)]


def test_an_actor_has_its_numbers_dates_and_the_paragraphs_that_name_it() -> None:
    usa = section(page("actors"), "usa")

    assert (
        'href="../troop-numbers/#soldaten">Soldaten</a> <span class="elsewhere-value">rund 2.500'
        in usa
    )
    assert 'href="../key-dates/#einmarsch">Einmarsch</a> <span class="elsewhere-value">2003' in usa
    assert 'Absatz <a href="../sources/artikel/#_p2">2</a>' in usa


def test_an_actor_has_its_positions_and_the_relations_of_others() -> None:
    irak = section(page("actors"), "irak")

    assert 'href="../positions/#dank">Danke.</a>' in irak
    assert "Beziehungen anderer Akteure" in irak
    assert '<a href="#usa">USA</a> <em>marschierte ein in</em>' in irak


def test_the_network_leaves_drafts_out_and_leads_to_quotes() -> None:
    network = page("actors").split("</figure>")[0]

    assert 'xlink:href="../sources/artikel/#q2-usa"' in network
    assert 'aria-label="USA marschierte ein in Irak"' in network
    assert 'href="#entwurf"' not in network


def test_a_chart_says_in_words_what_it_shows() -> None:
    text = page("troop-numbers")

    assert "Soldaten: 2 Angaben im Zeitverlauf</title>" in text
    assert "2022: 900; 2023: rund 2.500</desc>" in text
    assert "genaue Zahl" in text
    assert "nur die Größenordnung" not in text


def test_dates_know_their_actors_without_a_script_and_stand_under_their_year() -> None:
    text = page("key-dates")

    assert '<li data-actors="usa irak">' in text
    assert '<p class="year-title" data-search-exclude="true">2003</p>' in text


def test_an_english_page_has_english_charts() -> None:
    text = page("troop-numbers", "en")

    assert "Soldaten: 2 reports over time</title>" in text
    assert "exact number" in text
    assert "genaue Zahl" not in text
