from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.edtf import Day, Edtf
from generator.render.charts.measure import text_width
from generator.render.charts.precision import Span, precision
from generator.render.charts.times import day_of, number_of, stretch, time_scale
from tests.render.charts.drawing import GERMAN, dates


@given(st.dates())
def test_days_are_counted_as_the_calendar_does(day: date) -> None:
    assert number_of(Day(day.year, day.month, day.day)) == day.toordinal()


@given(st.integers(-4_000_000, 4_000_000))
def test_every_number_is_a_day_and_back(number: int) -> None:
    assert number_of(day_of(number)) == number


@given(st.lists(dates, min_size=1, max_size=8))
def test_every_date_lies_on_the_axis(found: list[Edtf]) -> None:
    stretches = [stretch(one) for one in found]
    scale = time_scale(stretches)

    for one in stretches:
        for day in (one.first, one.last, one.middle):
            assert day is None or 0 <= scale.share(day) <= 1


@given(st.lists(dates, min_size=1, max_size=8))
def test_ticks_go_forward_and_leave_room_for_their_words(found: list[Edtf]) -> None:
    ticks = time_scale(stretch(one) for one in found).ticks(GERMAN)
    places = [tick.share for tick in ticks]

    assert places == sorted(set(places))
    assert all(0 <= place <= 1 for place in places)
    assert len(ticks) <= 8
    for left, right in pairwise(ticks):
        needed = (text_width(left.words, 12) + text_width(right.words, 12)) / 2
        assert (right.share - left.share) * 620 >= needed


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2003", "2024-01-24", "2005"),
        ("2023-01", "2023-12", "Apr. 2023"),
        ("2024-01-10", "2024-02-20", "22. Jan."),
    ],
)
def test_ticks_are_years_months_or_days(first: str, last: str, words: str) -> None:
    scale = time_scale([stretch(Edtf.parse(first)), stretch(Edtf.parse(last))])

    assert words in {tick.words for tick in scale.ticks(GERMAN)}


def test_a_year_stretches_over_all_its_days_and_a_day_over_one() -> None:
    assert stretch(Edtf.parse("2024")).days == 366
    assert stretch(Edtf.parse("2024-01-24")).days == 1


@pytest.mark.parametrize(
    ("written", "span", "vague", "unknown"),
    [
        ("2024-01-24", Span.DAY, False, False),
        ("2023-10", Span.MONTH, False, False),
        ("2023-21", Span.MONTH, False, False),
        ("2003", Span.YEAR, False, False),
        ("2024-XX-XX", Span.YEAR, False, False),
        ("201X", Span.LONGER, False, False),
        ("2014~", Span.YEAR, True, False),
        ("2024-01?", Span.MONTH, True, False),
        ("2003/2011", Span.INTERVAL, False, False),
        ("2014/..", Span.SINCE, False, False),
        ("2014?/", Span.SINCE, True, True),
        ("../2014", Span.UNTIL, False, False),
    ],
)
def test_a_mark_tells_how_precise_a_date_is(
    written: str,
    span: Span,
    vague: bool,  # noqa: FBT001 - columns of a table
    unknown: bool,  # noqa: FBT001 - the same
) -> None:
    found = precision(Edtf.parse(written))

    assert (found.span, found.vague, found.unknown) == (span, vague, unknown)
