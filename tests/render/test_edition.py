from __future__ import annotations

import pytest

from generator.model.count import Count
from generator.model.edtf import Edtf
from generator.render.dates import date_words
from generator.render.edition import Edition

COUNTS = (
    ("2500", "2.500", "2,500"),
    ("7", "7", "7"),
    ("1500000", "1.500.000", "1,500,000"),
    ("about 2500", "rund 2.500", "about 2,500"),
    ("more than 2500", "mehr als 2.500", "more than 2,500"),
    ("at least 2500", "mindestens 2.500", "at least 2,500"),
    ("fewer than 2500", "weniger als 2.500", "fewer than 2,500"),
    ("up to 2500", "bis zu 2.500", "up to 2,500"),
    ("2000 to 2500", "2.000 bis 2.500", "2,000 to 2,500"),
    ("dozens", "Dutzende", "Dozens"),
    ("hundreds", "Hunderte", "Hundreds"),
    ("thousands", "Tausende", "Thousands"),
    ("tens-of-thousands", "Zehntausende", "Tens of thousands"),
    ("hundreds-of-thousands", "Hunderttausende", "Hundreds of thousands"),
    ("millions", "Millionen", "Millions"),
)
DATES = (
    ("2024-01-24", "24. Januar 2024", "24 January 2024"),
    ("2023-10", "Oktober 2023", "October 2023"),
    ("2003", "2003", "2003"),
    ("2014~", "um 2014", "around 2014"),
    ("2024-01-24~", "um den 24. Januar 2024", "around 24 January 2024"),
    ("2024-01?", "vermutlich Januar 2024", "probably January 2024"),
    ("2014%", "vermutlich um 2014", "probably around 2014"),
    ("2003/2011", "2003–2011", "2003–2011"),
    ("2023-10/2024-01-24", "Oktober 2023 bis 24. Januar 2024", "October 2023 to 24 January 2024"),
    ("2014/..", "seit 2014", "since 2014"),
    ("../2014", "bis 2014", "until 2014"),
    ("2014/", "ab 2014, Ende unbekannt", "from 2014, end unknown"),
    ("/2014", "bis 2014, Beginn unbekannt", "until 2014, beginning unknown"),
    ("2003-21", "Frühjahr 2003", "spring 2003"),
    ("2003-24", "Winter 2003", "winter 2003"),
    ("201X", "2010er-Jahre", "2010s"),
    ("19XX", "zwischen 1900 und 1999", "between 1900 and 1999"),
    ("-0043-03-15", "15. März 44 v. Chr.", "15 March 44 BC"),
    ("2024-XX-XX", "2024", "2024"),
)


@pytest.mark.parametrize(("written", "german", "english"), COUNTS)
def test_a_count_reads_as_people_write_it(written: str, german: str, english: str) -> None:
    count = Count.parse(written)

    assert Edition("de").figure(count).words == german
    assert Edition("en").figure(count).words == english


@pytest.mark.parametrize(("written", "german", "english"), DATES)
def test_a_date_reads_as_people_write_it(written: str, german: str, english: str) -> None:
    date = Edtf.parse(written)

    assert date_words(date, Edition("de")) == german
    assert date_words(date, Edition("en")) == english


@pytest.mark.parametrize("written", ["about 2500", "hundreds", "2000 to 2500", "up to 9"])
def test_only_a_number_without_hedge_is_exact(written: str) -> None:
    assert not Edition("de").figure(Count.parse(written)).exact
    assert Edition("de").figure(Count.parse("2500")).exact
