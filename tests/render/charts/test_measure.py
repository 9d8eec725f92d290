from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.render.charts.measure import fit, text_width, wrap


@given(st.text(min_size=1), st.integers(30, 300))
def test_what_is_made_to_fit_fits(words: str, width: int) -> None:
    assert text_width(fit(words, 12, width), 12) <= width


@given(st.text(min_size=1), st.integers(30, 300), st.integers(1, 4))
def test_lines_are_no_wider_and_no_more_than_allowed(words: str, width: int, most: int) -> None:
    lines = wrap(words, 12, width, most)

    assert 1 <= len(lines) <= most
    assert all(text_width(line, 12) <= width for line in lines)


def test_words_that_fit_stay_whole() -> None:
    assert wrap("Islamischer Staat", 12, 80, 3) == ("Islamischer", "Staat")


def test_words_without_room_end_in_dots() -> None:
    *whole, last = wrap("eins zwei drei", 12, 30, 2)

    assert whole == ["eins"]
    assert last.startswith("zw")
    assert last.endswith("…")
