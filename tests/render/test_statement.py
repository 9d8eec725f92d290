from __future__ import annotations

import html
import json
import re
import string

import markdown as python_markdown  # type: ignore[import-untyped] # no types in the package
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.claim import Cited, Claim, Passage
from generator.model.count import Count
from generator.model.edtf import Edtf
from generator.model.text import Text, Wording
from generator.render.evidence import Proof, checked
from generator.render.inline import inline
from generator.render.statement import cite, stated
from generator.sheets import SHEETS
from generator.site import Settings, desk_of
from tests.proven import proven
from tests.site.project import ROOT
from tests.site.test_site import BRIEFING, FACTS, TEXT

HOSTILE = [
    # Control characters are refused where sources and sheets are read.
    re.sub(r"[\x00-\x08\x0e-\x1f\x7f]", "", case["markdown"])
    for case in json.loads((ROOT / "tests/data/corpora/injection.json").read_text())
]
REASON = Text((Wording("de", "Grund"),))


def citations(language: str) -> dict[str, str]:
    desk = desk_of(BRIEFING, Settings(language, "https://example.org/"), "lage/index.md")
    found = {}
    for sheet in SHEETS:
        for fact in sheet.published(desk):
            citation = cite(desk, sheet.name, fact.id, sheet.statement(desk, fact))
            words = "".join(piece.words for piece in citation.pieces)
            found[fact.id] = f"{words} {citation.url}".replace("\u00a0", " ")
    return found


def test_a_citation_has_value_date_words_source_version_and_address() -> None:
    assert citations("de")["soldaten"] == (
        "Soldaten: rund 2.500 (Stand: 24. Januar 2024; nach Angaben von: Bagdad). "
        "„Rund 2.500 Soldaten der USA“, Quelle artikel, Absatz 1. "
        "In: Lage. Fassung vom 23. November 2026. "
        "https://example.org/lage/troop-numbers/#soldaten"
    )
    assert citations("en")["soldaten"] == (
        "Soldiers: about 2,500 (as of 24 January 2024; according to: Bagdad). "
        "“Rund 2.500 Soldaten der USA”, Quelle artikel, paragraph 1. "
        "In: Lage. Version of 23 November 2026. "
        "https://example.org/lage/troop-numbers/#soldaten"
    )


def test_every_kind_of_fact_is_cited_by_what_it_says() -> None:
    found = citations("de")

    assert found["einmarsch"].startswith("2003: Einmarsch (Stand: ")
    assert found["usa"].startswith("Vereinigte Staaten: Großmacht (Stand: ")
    assert found["angabe"].startswith("Bagdad: Es sind 2.500 (Stand: ")


def test_words_in_another_language_are_marked_in_a_citation() -> None:
    desk = desk_of(BRIEFING, Settings("en"), "lage/index.md")
    (sheet, fact) = next((sheet, sheet.published(desk)[0]) for sheet in SHEETS)
    citation = cite(desk, sheet.name, fact.id, sheet.statement(desk, fact))

    marked = [piece.words for piece in citation.pieces if piece.lang == "de"]
    assert "“Rund 2.500 Soldaten der USA”" in marked


def test_several_quotes_of_a_paragraph_are_cited_with_their_place_once() -> None:
    facts = {
        "key-dates": {
            "tag": {
                "date": "2003",
                "title": "Tag",
                "evidence": [
                    {"quote": "Die USA marschierten 2003"},
                    {"quote": "Geheimes steht hier", "inferred": "Grund"},
                ],
            }
        }
    }
    desk = desk_of(proven({"artikel": TEXT}, facts), Settings("de"), "lage/index.md")
    sheet = next(kind for kind in SHEETS if kind.name == "key-dates")
    (fact,) = sheet.published(desk)
    citation = cite(desk, sheet.name, fact.id, sheet.statement(desk, fact))

    words = "".join(piece.words for piece in citation.pieces).replace("\u00a0", " ")
    assert (
        "„Die USA marschierten 2003“; erschlossen aus „Geheimes steht hier“, "
        "Quelle artikel, Absatz 2." in words
    )


@pytest.mark.parametrize(
    ("value", "reasons", "expected"),
    [
        ("count", (None,), "checked-count"),
        ("count", (None, None), "checked-count-several"),
        ("date", (None,), "checked-date"),
        ("date", (None, None), "checked-date-several"),
        ("count", (None, REASON), "checked-together"),
        ("date", (REASON, None), "checked-reason"),
        ("", (None,), "checked-words"),
        ("", (None, REASON), "checked-words"),
    ],
)
def test_no_more_is_said_to_be_checked_than_was(
    value: str, reasons: tuple[Text | None, ...], expected: str
) -> None:
    passage = Passage("a", 0, 1, "x", "", "", 1)
    proofs = [Proof("s", "f", number, passage, one) for number, one in enumerate(reasons, 1)]
    claim = Claim(
        ("f",),
        tuple(Cited(("f",), "x", "a", one) for one in reasons),
        count=Count.parse("7") if value == "count" else None,
        date=Edtf.parse("2003") if value == "date" else None,
    )

    assert checked(claim, proofs, proofs[0]) == expected


def in_markdown(words: str) -> str:
    text = html.escape(words)
    quote = inline(f'<q title="{text}">{text}</q>')
    page = python_markdown.markdown(f"Vorher {quote} nachher.", extensions=["attr_list", "tables"])
    return str(page).removeprefix("<p>Vorher ").removesuffix(" nachher.</p>")


@given(st.text(st.sampled_from(string.printable + "äß„“"), max_size=60) | st.sampled_from(HOSTILE))
def test_our_html_in_somebody_elses_markdown_stays_as_it_is(words: str) -> None:
    match = re.fullmatch(r'<q title="([^"<>]*)">([^<>]*)</q>', in_markdown(words))

    assert match
    for shown in match.groups():
        assert html.unescape(shown).split() == words.split()


def test_a_fact_in_prose_is_one_line_with_hedge_date_and_mark() -> None:
    desk = desk_of(BRIEFING, Settings("de"), "about.md")
    sheet = next(kind for kind in SHEETS if kind.name == "troop-numbers")
    (fact,) = sheet.published(desk)
    written = stated(desk, sheet.name, fact.id, sheet.statement(desk, fact), "-1")
    words = html.unescape(re.sub(r"<span class=\"proof-card.*|<[^>]*>", "", written))

    assert "\n" not in written
    assert words.startswith("rund 2.500 (Stand: 24. Januar 2024; nach Angaben von: Bagdad)")
    assert 'id="&#95;q&#45;soldaten&#45;1"' in written


def test_the_facts_of_the_test_have_every_sheet() -> None:
    assert set(FACTS) == {sheet.name for sheet in SHEETS}
