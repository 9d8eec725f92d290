from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.count import Count
from generator.render.charts.counts import Report
from generator.render.charts.rows import row_chart
from generator.render.charts.values import Form, ends, form_of, value_scale
from generator.render.edition import Edition
from tests.render.charts.drawing import GERMAN, counts, report, reports


@given(st.lists(counts, min_size=1, max_size=8))
def test_every_count_finds_its_place_on_the_axis(found: list[Count]) -> None:
    scale = value_scale(found)

    for count in found:
        for number in ends(count):
            assert -1e-9 <= scale.share(number) <= 1 + 1e-9


@given(st.lists(counts, min_size=1, max_size=8))
def test_a_larger_number_stands_farther_along_the_axis(found: list[Count]) -> None:
    scale = value_scale(found)
    numbers = sorted({number for count in found for number in ends(count)})

    shares = [scale.share(number) for number in numbers]
    assert shares == sorted(shares)
    assert len(set(shares)) == len(shares)


@given(st.lists(counts, min_size=1, max_size=8))
def test_the_axis_names_both_its_ends_and_few_numbers_between(found: list[Count]) -> None:
    scale = value_scale(found)

    assert (scale.ticks[0], scale.ticks[-1]) == (scale.low, scale.high)
    assert 2 <= len(scale.ticks) <= 7
    assert set(scale.ticks) <= set(scale.fine_ticks)
    assert list(scale.fine_ticks) == sorted(set(scale.fine_ticks))


def test_equal_steps_begin_at_zero() -> None:
    scale = value_scale([Count.parse("900"), Count.parse("2500")])

    assert not scale.logarithmic
    assert scale.ticks == (0, 500, 1000, 1500, 2000, 2500)


def test_what_differs_fiftyfold_stands_on_powers_of_ten() -> None:
    scale = value_scale([Count.parse("100"), Count.parse("5000")])

    assert scale.logarithmic
    assert scale.ticks == (100, 1000, 10_000)
    assert scale.fine_ticks == (100, 200, 500, 1000, 2000, 5000, 10_000)


def test_where_one_number_is_zero_there_are_no_powers_of_ten() -> None:
    assert not value_scale([Count.parse("0"), Count.parse("500000")]).logarithmic


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("2500", Form.EXACT),
        ("about 2500", Form.ABOUT),
        ("at least 2500", Form.LEAST),
        ("more than 2500", Form.LEAST),
        ("up to 2500", Form.MOST),
        ("fewer than 2500", Form.MOST),
        ("2000 to 2500", Form.RANGE),
        ("hundreds", Form.MAGNITUDE),
    ],
)
def test_each_kind_of_statement_has_a_mark_of_its_own(written: str, form: Form) -> None:
    assert form_of(Count.parse(written)) is form


@given(st.lists(reports, min_size=1, max_size=6))
def test_the_words_on_an_axis_of_rows_do_not_run_into_each_other(found: list[Report]) -> None:
    ticks = [tick for tick in row_chart(found, GERMAN).ticks if tick.words]

    for left, right in pairwise(ticks):
        assert (right.share - left.share) * 240 >= 6 * max(len(left.words), len(right.words))


def test_numbers_on_an_axis_are_written_as_the_language_does() -> None:
    found = [report("2500", "2024"), report("1500000", "2024")]

    german, english = (row_chart(found, Edition(language)) for language in ("de", "en"))
    assert "10.000" in {tick.words for tick in german.ticks}
    assert "10,000" in {tick.words for tick in english.ticks}
    assert "10 Mio." in {tick.words.replace("\u00a0", " ") for tick in german.ticks}
