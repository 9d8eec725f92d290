from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.edtf import Edtf
from generator.render.charts.timeline import WIDTH, Event, timeline
from tests.render.charts.drawing import GERMAN, LINK, SVG, dates, drawn

titles = st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=160)
events = st.tuples(dates, titles).map(lambda pair: Event("a", *pair))


@given(st.lists(events, min_size=2, max_size=20))
@settings(max_examples=60)
def test_marks_and_titles_lie_beside_each_other_and_in_the_picture(found: list[Event]) -> None:
    chart = timeline(found, GERMAN)

    assert len(chart.marks) == len(found)
    for mark in chart.marks:
        left, right = mark.ends
        assert 0 <= left <= right <= WIDTH + 1
        assert 0 < mark.y < chart.axis
    for one, other in combinations(chart.marks, 2):
        apart = one.ends[1] <= other.ends[0] or other.ends[1] <= one.ends[0]
        assert one.y != other.y or apart


def test_the_drawing_is_a_duplicate_that_no_reader_has_to_hear_or_tab_through() -> None:
    found = [
        Event("a", Edtf.parse("2003"), "<b>&"),
        Event("b", Edtf.parse("2014?/"), "B"),
        Event("c", Edtf.parse("../2010"), "C"),
    ]
    svg = drawn("timeline", chart=timeline(found, GERMAN))

    assert svg.get("aria-hidden") == "true"
    links = svg.findall(f".//{SVG}a")
    assert {link.get(LINK) for link in links} == {"#a", "#b", "#c"}
    assert {link.get("tabindex") for link in links} == {"-1"}
    assert "<b>&" in {text.text for text in svg.iter(f"{SVG}text")}
