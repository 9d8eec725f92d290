from __future__ import annotations

from generator.markup.document import Document, read_document
from generator.model.claim import Passage
from generator.render.annotation import Gap, References, Section, Segment, annotate, excerpt
from generator.render.evidence import Proof
from generator.render.prose import Element


def proof(document: Document, quote: str, fact: str, number: int = 1) -> Proof:
    start = document.text.index(quote)
    passage = Passage("a", start, start + len(quote), quote, "", "", 1)
    return Proof("troop-numbers", fact, number, passage, None)


def segments(sections: list[Section]) -> list[Segment]:
    return [part for section in sections for part in section.parts if isinstance(part, Segment)]


def marked(document: Document, *proofs: Proof) -> list[tuple[str, str]]:
    found = segments(list(annotate(document, proofs)))
    return [(part.text, " ".join(proof.fact for proof in part.proofs)) for part in found]


def test_overlapping_quotes_are_cut_where_either_begins_or_ends() -> None:
    document = read_document("eins zwei drei vier")

    assert marked(
        document, proof(document, "eins zwei drei", "a"), proof(document, "zwei drei vier", "b")
    ) == [("eins ", "a"), ("zwei drei", "a b"), (" vier", "b")]


def test_a_quote_over_emphasis_and_a_link_is_marked_inside_each() -> None:
    document = read_document("Es sind *rund* [2.500 Mann](https://example.org) dort.")

    assert marked(document, proof(document, "sind rund 2.500", "a")) == [
        ("Es ", ""),
        ("sind ", "a"),
        ("rund", "a"),
        (" ", "a"),
        ("2.500", "a"),
        (" Mann", ""),
        (" dort.", ""),
    ]


def test_what_refers_to_a_fact_stands_behind_a_link_and_not_in_it() -> None:
    document = read_document("Es sind [rund 2.500 Mann](https://example.org) dort.")
    proofs = (proof(document, "rund 2.500", "a"), proof(document, "2.500 Mann", "b"))
    (section,) = annotate(document, proofs)
    closed = section.parts.index(Element("a", opens=False))

    assert [part for part in section.parts if isinstance(part, References)] == [References(proofs)]
    assert section.parts.index(References(proofs)) == closed + 1


def test_a_quote_over_two_paragraphs_begins_in_one_and_ends_in_the_other() -> None:
    document = read_document("Erster Satz.\n\nZweiter Satz.")
    first, second = annotate(document, [proof(document, "Satz.\n\nZweiter", "a")])

    assert not first.ends
    assert [found.fact for found in second.ends] == ["a"]


def test_the_text_is_whole_whatever_is_marked() -> None:
    document = read_document("# Titel\n\n- eins\n- zwei\n\n> drei  \n> vier")
    proofs = [proof(document, "eins", "a"), proof(document, "zwei", "b")]

    text = "".join(part.text for part in segments(list(annotate(document, proofs))))
    assert text == document.text.replace("\n\n", "")


def test_headings_of_a_text_stand_below_that_of_the_page() -> None:
    document = read_document("# Eins\n\nZwei\n---\n\n###### Sechs")
    tags = [
        part
        for section in annotate(document, [])
        for part in section.parts
        if isinstance(part, Element)
    ]

    assert [tag.name for tag in tags] == ["h2", "h2", "h3", "h3", "h6", "h6"]


def test_every_element_that_opens_closes_in_the_same_section() -> None:
    document = read_document("> a\n>\n> - b\n> - *c*\n\n***\n\nd")
    for section in annotate(document, [proof(document, "c", "a")]):
        elements = [part for part in section.parts if isinstance(part, Element) and not part.void]
        assert sum(1 if part.opens else -1 for part in elements) == 0


def test_an_excerpt_holds_the_quotes_and_nothing_else() -> None:
    document = read_document(
        "Geheim. Das Zitat steht hier.\n\nGeheim.\n\nAuch geheim [x](https://y.org)."
    )
    sections = list(excerpt(document, [proof(document, "Das Zitat", "a")]))

    assert [part.text for part in segments(sections)] == ["Das Zitat"]
    assert not [part for s in sections for part in s.parts if getattr(part, "href", "")]


def test_an_excerpt_leaves_one_gap_between_quotes_however_much_is_left_out() -> None:
    document = read_document("Eins.\n\nZwei.\n\nDrei.\n\nVier ist da.\n\nFünf.")
    quotes = [proof(document, "Eins.", "a"), proof(document, "Vier", "b")]
    parts = [part for section in excerpt(document, quotes) for part in section.parts]

    shown = [
        "…" if isinstance(part, Gap) else part.text
        for part in parts
        if isinstance(part, Gap | Segment)
    ]
    assert shown == ["Eins.", "…", "Vier", "…"]


def test_an_excerpt_of_a_list_has_no_bullet_without_words() -> None:
    document = read_document("- Eins steht hier\n- Zwei\n- Drei\n- Vier steht da")
    proofs = (proof(document, "Eins steht", "a"), proof(document, "Vier steht", "b"))
    (section,) = excerpt(document, proofs)
    items = [part for part in section.parts if isinstance(part, Element) and part.name == "li"]

    assert [item.opens for item in items] == [True, False] * 2
    assert [type(part) for part in section.parts].count(Gap) == 2


def test_the_anchors_of_a_fact_never_meet_those_of_another() -> None:
    document = read_document("eins zwei")
    anchors = {
        proof(document, "eins", fact, number).anchor
        for fact in ("a", "a-2", "q", "q2", "2-a")
        for number in (1, 2, 3)
    }

    assert len(anchors) == 15
