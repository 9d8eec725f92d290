"""What pages say to programs, against the terms of schema.org (version 29) that we use."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest

from generator.model.edtf import Edtf
from generator.render.linked import moment, write_graph
from generator.site import Settings, Site, render_site
from tests.proven import proven
from tests.site.project import ROOT
from tests.site.test_site import BRIEFING, CHANGES, FACTS, TEXT

WORK: Final = frozenset({"url", "name", "description", "inLanguage", "isBasedOn", "dateModified"})
ACTS: Final = frozenset({"url", "name", "alternateName", "description", "sameAs", "memberOf"})
TERMS: Final = {
    "WebPage": WORK | {"isPartOf"},
    "CollectionPage": WORK | {"isPartOf"},
    "NewsArticle": {
        *("headline", "url", "inLanguage", "datePublished", "publisher", "author"),
        "copyrightNotice",
    },
    "Dataset": WORK | {"temporalCoverage", "variableMeasured", "distribution"},
    "DataDownload": {"encodingFormat", "contentUrl"},
    "PropertyValue": {"name", "description", "value", "minValue", "maxValue"},
    "Event": {"url", "name", "description", "startDate", "endDate", "about"},
    "Claim": {"url", "text", "author", "appearance"},
    "Country": ACTS,
    "Organization": ACTS,
    "GovernmentOrganization": ACTS,
    "Person": ACTS,
}
HOSTILE: Final = [
    case["markdown"]
    for case in json.loads((ROOT / "tests/data/corpora/injection.json").read_text())
]


def site(settings: Settings) -> Site:
    return render_site([BRIEFING], settings)


def graph(found: Site, page: str) -> list[dict[str, Any]]:
    data = json.loads(found.pages[page].linked)
    assert data["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = data["@graph"]
    return nodes


def of_type(nodes: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [node for node in nodes if node["@type"] == kind]


def inside(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from inside(item)
    elif isinstance(value, list):
        for item in value:
            yield from inside(item)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_node_uses_only_properties_of_its_type(language: str) -> None:
    found = site(Settings(language, "https://example.org/"))

    assert found.pages
    for page in found.pages:
        for node in inside(graph(found, page)):
            kinds = node.get("@type", [])
            kinds = kinds if isinstance(kinds, list) else [kinds]
            allowed = {term for kind in kinds for term in TERMS[kind]} | {"@type", "@id"}
            assert set(node) <= allowed, page
            assert None not in node.values()
            assert "" not in node.values()


def test_every_reference_leads_to_a_full_address_of_the_site() -> None:
    found = site(Settings("de", "https://example.org/b/"))
    for page in found.pages:
        for node in inside(graph(found, page)):
            for term in ("@id", "contentUrl"):
                assert node.get(term, "https://example.org/b/").startswith("https://example.org/b/")
            if set(node) == {"@id"}:
                known = {one["@id"] for one in graph(found, page)}
                assert node["@id"] in known | {"https://example.org/b/lage/"}


def test_without_an_address_of_the_site_things_are_known_from_the_page() -> None:
    nodes = graph(site(Settings("de")), "lage/troop-numbers.md")

    assert [node["@id"] for node in of_type(nodes, "Dataset")] == ["#_data"]
    assert nodes[0]["isPartOf"] == {"@id": "../"}


def test_a_page_is_based_on_its_sources() -> None:
    page, article = graph(site(Settings("de", "https://example.org/")), "lage/changes.md")

    assert page["isBasedOn"] == [{"@id": article["@id"]}]
    assert (article["@type"], article["headline"]) == ("NewsArticle", "Quelle artikel")
    assert article["datePublished"] == "2024-01-24"


def test_the_home_page_speaks_of_the_briefing_that_it_repeats() -> None:
    found = site(Settings("de", "https://example.org/"))

    assert graph(found, "index.md")[0]["@id"] == "https://example.org/lage/"


def test_troop_numbers_are_a_dataset_with_the_table_to_download() -> None:
    nodes = graph(site(Settings("de", "https://example.org/")), "lage/troop-numbers.md")
    (data,) = of_type(nodes, "Dataset")

    assert data["distribution"]["contentUrl"] == "https://example.org/lage/troop-numbers.csv"
    assert data["temporalCoverage"] == "2024-01-24/2024-01-24"
    assert data["variableMeasured"] == [
        {"@type": "PropertyValue", "name": "Soldaten", "description": "rund 2.500"}
    ]


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        ("2500", {"value": 2500}),
        ("more than 2500", {"minValue": 2501}),
        ("up to 2500", {"maxValue": 2500}),
        ("2000 to 2500", {"minValue": 2000, "maxValue": 2500}),
        ("hundreds", {"minValue": 100, "maxValue": 999}),
        ("about 2500", {}),
    ],
)
def test_a_count_says_no_more_than_it_means(count: str, expected: dict[str, int]) -> None:
    facts = {
        "troop-numbers": {
            "n": {"label": "N", "actor": "x", "counts": [{"count": count, "quote": "Rund 2.500"}]}
        }
    }
    found = render_site([proven({"a": TEXT}, facts)], Settings("de"))
    (data,) = of_type(graph(found, "lage/troop-numbers.md"), "Dataset")
    (value,) = data["variableMeasured"]

    assert {key: value[key] for key in value if key.lower().endswith("value")} == expected


def test_a_position_is_the_claim_of_somebody_who_can_make_one() -> None:
    nodes = graph(site(Settings("en", "https://example.org/")), "lage/positions.md")
    (claim,) = of_type(nodes, "Claim")

    assert claim["text"] == "Es sind 2.500."
    assert claim["author"] == {
        "@type": "GovernmentOrganization",
        "@id": "https://example.org/lage/actors/#bagdad",
        "name": "Bagdad",
    }
    assert claim["appearance"] == [{"@id": "https://example.org/lage/sources/artikel/#_source"}]


def test_actors_are_organisations_and_people() -> None:
    nodes = graph(site(Settings("en", "https://example.org/")), "lage/actors.md")
    usa = next(node for node in nodes if node.get("name") == "United States")

    assert usa["@type"] == ["Country", "Organization"]
    assert usa["sameAs"] == "https://www.wikidata.org/entity/Q30"


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2003", "2003", "2003"),
        ("2023-10", "2023-10", "2023-10"),
        ("2024-01-24", "2024-01-24", "2024-01-24"),
        ("2003/2011-05", "2003", "2011-05"),
        ("2003/..", "2003", None),
        ("2014~", None, None),
        ("2014?", None, None),
        ("201X", None, None),
        ("2003-21", None, None),
        ("-0043-03-15", None, None),
    ],
)
def test_only_dates_beyond_doubt_are_given(
    written: str, first: str | None, last: str | None
) -> None:
    date = Edtf.parse(written)

    assert (moment(date, last=False), moment(date, last=True)) == (first, last)


@pytest.mark.parametrize(
    "words", [*HOSTILE, "</script><script>alert(1)</script>", "<!--", "\u2028"]
)
def test_no_text_ends_the_element_that_it_stands_in(words: str) -> None:
    written = write_graph([{"@type": "Claim", "text": words}])

    assert not set(written) & set("<>&\u2028\u2029")
    assert json.loads(written)["@graph"][0]["text"] == words


def test_drafts_are_not_spoken_of() -> None:
    found = render_site([proven({"artikel": TEXT}, FACTS, changes=CHANGES)], Settings("de"))

    assert not [page for page, info in found.pages.items() if "entwurf" in info.linked]
