from __future__ import annotations

import pytest

from generator.search.writings import other_dates, other_numbers


@pytest.mark.parametrize("number", ["2500", "2.500", "2,500", "2’500"])
def test_a_number_is_found_however_it_is_grouped(number: str) -> None:
    assert {"2500", "2.500", "2,500"} <= {number, *other_numbers([number])}


@pytest.mark.parametrize("number", ["2024", "250", "2.50", "1.2.2024", "12.5", "0815", "1.234,567"])
def test_years_and_what_is_no_whole_number_stay(number: str) -> None:
    assert not tuple(other_numbers([number]))


@pytest.mark.parametrize(
    "date", ["24 januar 2024", "january 24 2024", "24th january 2024", "24 jan 2024"]
)
def test_a_date_in_words_is_found_in_figures(date: str) -> None:
    found = {*date.split(), *other_dates(date.split())}

    assert {"01", "24", "24.1.2024", "24.01.2024", "januar", "january"} <= found


@pytest.mark.parametrize("date", ["2024 01 24", "24.01.2024", "24.1.2024"])
def test_a_date_in_figures_is_found_in_words(date: str) -> None:
    assert {"januar", "january"} <= set(other_dates(date.split()))


def test_a_month_needs_no_day() -> None:
    assert "03" in set(other_dates(["im", "märz", "2023"]))


@pytest.mark.parametrize("words", ["may I", "im märz", "der 24 januar", "24 2024", "2024 13 24"])
def test_what_has_no_year_is_no_date(words: str) -> None:
    assert not tuple(other_dates(words.split()))
