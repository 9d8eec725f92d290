"""What is proposed instead of what an editor wrote: right, or nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.advice.choices import proposed_choice, proposed_language
from generator.advice.counts import proposed_count
from generator.advice.dates import proposed_date, without_year
from generator.model.count import Count, Hedge
from generator.model.edtf import is_edtf
from generator.model.values import is_language
from generator.schema import schemas
from generator.sheets import SHEETS

DATA = Path(__file__).parent / "data"
TODAY = date(2024, 2, 1)
GERMAN = ("de", "en")
DIALECTS = st.sampled_from([GERMAN, ("en", "de"), ("fr", "de", "en")])


def table(name: str) -> Iterator[tuple[str, str]]:
    for line in (DATA / f"{name}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            written, _, expected = line.rpartition(" => ")
            yield written, "" if expected == "-" else expected


def values(part: object, key: str) -> Iterator[str]:
    """Yield the values that a schema lists for a key, wherever it has one."""
    if isinstance(part, dict):
        described = part.get(key)
        yield from described.get("enum", ()) if isinstance(described, dict) else ()
        for below in part.values():
            yield from values(below, key)


def choices(key: str) -> tuple[str, ...]:
    listed = schemas({sheet.name: sheet.record for sheet in SHEETS}).values()
    return tuple(dict.fromkeys(one for text in listed for one in values(json.loads(text), key)))


@pytest.mark.parametrize(("written", "proposed"), list(table("dates")))
def test_a_date_is_proposed_as_the_format_has_it(written: str, proposed: str) -> None:
    assert proposed_date(written, GERMAN, TODAY) == proposed


@pytest.mark.parametrize(("written", "proposed"), list(table("counts")))
def test_a_count_is_proposed_as_the_format_has_it(written: str, proposed: str) -> None:
    assert proposed_count(written, GERMAN) == proposed


@pytest.mark.parametrize(("written", "proposed"), list(table("choices")))
def test_a_value_is_proposed_by_the_name_that_it_has_among_editors(
    written: str, proposed: str
) -> None:
    key, _, words = written.partition(" ")

    assert proposed_choice(words, key, choices(key)) == proposed


@pytest.mark.parametrize(
    ("written", "proposed"),
    [("Deutsch", "de"), ("german", "de"), ("englisch", "en"), ("DE", "de"), ("de_DE", "de-DE")],
)
def test_a_language_is_proposed_by_its_name(written: str, proposed: str) -> None:
    assert proposed_language(written) == proposed


@pytest.mark.parametrize(
    ("written", "rest"), [("7. Oktober", "10-07"), ("im Oktober", "10"), ("2024", ""), ("bald", "")]
)
def test_a_date_without_a_year_is_told_from_others(written: str, rest: str) -> None:
    assert without_year(written, GERMAN) == rest


@given(st.text(max_size=90), DIALECTS)
def test_whatever_is_written_a_proposal_is_right_in_the_format(
    written: str, languages: tuple[str, ...]
) -> None:
    date_, count = proposed_date(written, languages, TODAY), proposed_count(written, languages)
    language = proposed_language(written)

    assert not date_ or is_edtf(date_)
    assert not count or Count.parse(count).hedge in Hedge
    assert not language or is_language(language)
