from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.render.charts.counts import (
    HEIGHT,
    LABEL_SIZE,
    WIDTH,
    CountChart,
    PlotMark,
    Report,
    body,
    count_chart,
)
from generator.render.charts.labels import Box
from generator.render.charts.measure import text_width
from generator.render.charts.values import Form
from tests.render.charts.drawing import GERMAN, SVG, drawn, report, reports

ALL_FORMS = [
    report("4500", "2014-08-01", "A"),
    report("about 5100", "2020-02", "A", contested=True),
    report("more than 6000", "2020-02-10", "B", contested=True),
    report("at least 4800", "2021~", "A"),
    report("up to 3000", "2022-02-17", "A"),
    report("2400 to 2500", "2022-07/2022-10", "A"),
    report("hundreds", "2023?", "A"),
    report("fewer than 3000", "2018", "A"),
]


def label_boxes(chart: CountChart) -> list[Box]:
    return [
        Box(mark.label.x, mark.label.y - 13, text_width(mark.label.words, LABEL_SIZE), 18)
        for mark in chart.marks
        if mark.label
    ]


def by_form(chart: CountChart) -> dict[Form, PlotMark]:
    return {mark.form: mark for mark in chart.marks}


@given(st.lists(reports, min_size=2, max_size=12))
@settings(max_examples=60)
def test_all_marks_lie_in_the_picture(found: list[Report]) -> None:
    chart = count_chart(found, GERMAN)
    picture = Box(0, 0, WIDTH, HEIGHT)

    for mark in chart.marks:
        assert picture.holds(body(mark))
        assert chart.plot.x - 1 <= mark.left <= mark.right <= chart.plot.right + 1
        assert chart.plot.y - 1 <= mark.high <= mark.low <= chart.plot.bottom + 1


@given(st.lists(reports, min_size=2, max_size=12))
@settings(max_examples=60)
def test_no_label_lies_on_another_or_on_a_mark(found: list[Report]) -> None:
    chart = count_chart(found, GERMAN)
    boxes = label_boxes(chart)

    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]
    assert not [box for box in boxes for mark in chart.marks if box.overlaps(body(mark))]
    assert all(Box(0, 0, WIDTH, HEIGHT).holds(box) for box in boxes)


def test_a_chart_of_every_kind_has_all_its_labels() -> None:
    chart = count_chart(ALL_FORMS, GERMAN)

    assert [mark.label.words for mark in chart.marks if mark.label] == [
        one.words for one in ALL_FORMS
    ]


def test_larger_counts_stand_higher_and_later_ones_farther_right() -> None:
    chart = count_chart([report("900", "2003"), report("2500", "2024-01-24")], GERMAN)

    assert chart.marks[0].low > chart.marks[1].low
    assert chart.marks[0].x < chart.marks[1].x


def test_a_range_and_a_magnitude_stretch_from_their_least_to_their_most() -> None:
    marks = by_form(count_chart(ALL_FORMS, GERMAN))

    assert marks[Form.RANGE].low > marks[Form.RANGE].high
    assert marks[Form.MAGNITUDE].low > marks[Form.MAGNITUDE].high
    assert marks[Form.EXACT].low == marks[Form.EXACT].high


def test_a_date_is_as_wide_as_it_is_imprecise() -> None:
    chart = count_chart(
        [report("1", "2024-01-24"), report("2", "2003"), report("3", "1990/..")], GERMAN
    )
    day, year, since = chart.marks

    assert day.right - day.left < year.right - year.left < since.right - since.left
    assert since.opens == (False, True)


def test_an_uncertain_date_is_marked() -> None:
    chart = count_chart([report("1", "2024?"), report("2", "2003")], GERMAN)

    assert [mark.vague for mark in chart.marks] == [True, False]


def test_the_same_reports_make_the_same_chart() -> None:
    assert count_chart(ALL_FORMS, GERMAN) == count_chart(ALL_FORMS, GERMAN)


def test_the_drawing_is_sound_and_says_in_words_what_it_shows() -> None:
    nasty = "]]><script>alert(1)</script>&\"'"
    chart = count_chart(ALL_FORMS, GERMAN)
    svg = drawn("counts", chart=chart, id="helfer", title=nasty, about=nasty)

    assert svg.get("role") == "img"
    assert svg.findtext(f"{SVG}title") == nasty
    assert svg.findtext(f"{SVG}desc") == nasty
    assert svg.get("aria-labelledby") == svg.find(f"{SVG}title").get("id")  # type: ignore[union-attr] # found above
    assert not svg.findall(f".//{SVG}script")
    labels = ["".join(text.itertext()) for text in svg.findall(f".//{SVG}text[@class='value']")]
    assert "rund 5.100 A" in labels
    assert len(svg.findall(f".//{SVG}circle[@class='c-contested']")) == 2
