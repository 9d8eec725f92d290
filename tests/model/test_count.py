"""The notation of counts: one meaning each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.count import MAGNITUDES, Count, CountError, Hedge


@pytest.mark.parametrize(
    ("written", "bounds"),
    [
        ("2500", (2500, 2500, 2500)),
        ("0", (0, 0, 0)),
        ("about 2500", (None, 2500, None)),
        ("more than 2500", (2501, None, None)),
        ("at least 2500", (2500, None, None)),
        ("fewer than 2500", (None, None, 2499)),
        ("up to 2500", (None, None, 2500)),
        ("2000 to 2500", (2000, None, 2500)),
        ("dozens", (24, None, 99)),
        ("hundreds", (100, None, 999)),
        ("thousands", (1000, None, 9999)),
        ("tens-of-thousands", (10000, None, 99999)),
        ("hundreds-of-thousands", (100000, None, 999999)),
        ("millions", (1000000, None, 999999999)),
    ],
)
def test_a_count_has_the_bounds_of_the_format(
    written: str, bounds: tuple[int | None, int | None, int | None]
) -> None:
    count = Count.parse(written)
    assert (count.low, count.best, count.high) == bounds
    assert count.approximate is written.startswith("about")


@pytest.mark.parametrize(
    "written",
    ["2.500", "2,500", "2 500", "2'500", "2\u202f500", "about 2.500", "1.250.000", "2_500"],
)
def test_digits_with_separators_are_ambiguous(written: str) -> None:
    with pytest.raises(CountError) as caught:
        Count.parse(written)
    assert caught.value.rule == "ambiguous-number"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "rund 2500",
        "2500 Soldaten",
        "-5",
        "+5",
        "1e3",
        "2500.",
        "About 2500",
        "about  2500",
        "٢٥",
        "²",
        "2500 to 2000",
        "2000 to 2000",
        "fewer than 0",
        "9" * 16,
        "hundred",
        "more than hundreds",
    ],
)
def test_any_other_notation_is_refused(written: str) -> None:
    with pytest.raises(CountError) as caught:
        Count.parse(written)
    assert caught.value.rule == "invalid-value"


numbers = st.integers(1, 10**12)
counts = (
    st.builds(
        Count,
        st.sampled_from([hedge for hedge in Hedge if hedge not in {Hedge.RANGE, Hedge.MAGNITUDE}]),
        numbers,
    )
    | st.builds(lambda low, more: Count(Hedge.RANGE, low, low + more), numbers, numbers)
    | st.sampled_from([Count(Hedge.MAGNITUDE, *span) for span in MAGNITUDES.values()])
)


@given(counts)
def test_a_count_written_is_read_back_as_itself(count: Count) -> None:
    assert Count.parse(str(count)) == count
