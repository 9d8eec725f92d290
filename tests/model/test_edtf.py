"""EDTF level 1, with another implementation as the judge."""

from __future__ import annotations

import warnings
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.edtf import Edtf, EdtfError

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the package is older than the Python it runs on
    from edtf import EDTFParseException, parse_edtf


@pytest.mark.parametrize(
    ("written", "earliest", "latest"),
    [
        ("2003", "2003-01-01", "2003-12-31"),
        ("2023-10", "2023-10-01", "2023-10-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2024-01-24", "2024-01-24", "2024-01-24"),
        ("2014~", "2014-01-01", "2014-12-31"),
        ("2024-01?", "2024-01-01", "2024-01-31"),
        ("2024-01-24%", "2024-01-24", "2024-01-24"),
        ("2003/2011", "2003-01-01", "2011-12-31"),
        ("2014/..", "2014-01-01", None),
        ("../2014", None, "2014-12-31"),
        ("2003/", "2003-01-01", None),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2004-XX", "2004-01-01", "2004-12-31"),
        ("2004-06-XX", "2004-06-01", "2004-06-30"),
        ("2001-21", "2001-03-01", "2001-05-31"),
        ("2001-24", "2001-12-01", "2002-02-28"),
        ("-0044-03-15", "-0044-03-15", "-0044-03-15"),
        ("Y170000002", "Y170000002-01-01", "Y170000002-12-31"),
        ("0000", "0000-01-01", "0000-12-31"),
        ("2024-01-24/2024-01-26~", "2024-01-24", "2024-01-26"),
    ],
)
def test_a_date_spans_the_days_that_it_may_mean(
    written: str, earliest: str | None, latest: str | None
) -> None:
    read = Edtf.parse(written)
    assert (_str(read.earliest), _str(read.latest)) == (earliest, latest)
    assert str(read) == written


def _str(day: object) -> str | None:
    return str(day) if day else None


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("24.01.2024", "not-edtf"),
        ("Januar 2024", "not-edtf"),
        ("2024-1-24", "not-edtf"),
        ("24", "not-edtf"),
        ("2024_02", "not-edtf"),
        ("2024-13", "no-such-month"),
        ("2024-13-01", "no-such-month"),
        ("2024-00", "no-such-month"),
        ("2023-02-29", "no-such-day"),
        ("2024-04-31", "no-such-day"),
        ("2024-21-03", "no-such-month"),
        ("2011/2003", "reversed"),
        ("../..", "not-edtf"),
        ("/", "not-edtf"),
        ("2003/2004/2005", "not-edtf"),
        ("2003?~", "not-edtf"),
        ("?2003", "not-edtf"),
        ("201X-05", "not-edtf"),
        ("2004-XX-15", "not-edtf"),
        ("2024-01-24T12:00:00", "not-edtf"),
        ("-0000", "not-edtf"),
        ("", "not-edtf"),
    ],
)
def test_what_is_no_date_is_refused_with_its_reason(written: str, reason: str) -> None:
    with pytest.raises(EdtfError) as caught:
        Edtf.parse(written)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ("2024-01", "2024-01-24", True),
        ("2024-01", "2024-02", False),
        ("2014/..", "2024", True),
        ("../2014", "2015", False),
        ("2024-01?", "2024", True),
    ],
)
def test_dates_overlap_where_they_can_mean_one_day(one: str, other: str, overlap: bool) -> None:  # noqa: FBT001 - a column of the table
    assert Edtf.parse(one).overlaps(Edtf.parse(other)) is overlap
    assert Edtf.parse(other).overlaps(Edtf.parse(one)) is overlap


def judged(written: str) -> bool:
    try:
        parse_edtf(written)
    except EDTFParseException:
        return False
    return True


days = st.dates(date(1000, 1, 1), date(9999, 12, 31))
written_days = st.builds(
    lambda day, length, qualifier: day.isoformat()[:length] + qualifier,
    days,
    st.sampled_from([4, 7, 10]),
    st.sampled_from(["", "?", "~", "%"]),
)


@given(written_days)
def test_every_day_month_and_year_is_read_as_the_judge_reads_it(written: str) -> None:
    assert judged(written)
    ours, theirs = Edtf.parse(written), parse_edtf(written)
    assert str(ours.earliest) == "-".join(f"{part:02}" for part in theirs.lower_strict()[:3])
    assert str(ours.latest) == "-".join(f"{part:02}" for part in theirs.upper_strict()[:3])


@given(st.text("0123456789-/.?~%XY", max_size=12))
def test_what_we_read_the_judge_reads_too(written: str) -> None:
    try:
        Edtf.parse(written)
    except EdtfError:
        return
    assert judged(written)
