"""Folding: what typography changes is gone, and every place leads back to the original."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.check.folding import fold, fold_words

TEXTS = st.text(
    st.sampled_from(
        "aé e\u0301\u00ad \n\u00a0\u202f\u2009.,%<>–—-−„“”»«'’…5\u09c7\u09be\u1112\u1161\u11ab"
    )
    | st.characters(codec="utf-8"),
    max_size=60,
)


@given(TEXTS)
@example("\u00ade\u0301\u00ad")
def test_the_span_of_each_folded_character_folds_to_that_character(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert list(folded.starts) == sorted(folded.starts)
    assert all(
        0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True)
    )


@given(TEXTS)
def test_with_places_and_without_the_words_are_the_same(text: str) -> None:
    assert fold(text).text.strip() == fold_words(text)


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold_words(fold_words(text)) == fold_words(text)


@given(TEXTS)
def test_decomposed_text_folds_like_composed_text(text: str) -> None:
    assert fold_words(unicodedata.normalize("NFD", text)) == fold_words(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2.500 Truppen", "2.500\u00a0Truppen"),
        ("im  Irak\n\nsagt", "im Irak sagt"),
        ("„nein“", '"nein"'),
        ("»nein«", "“nein”"),
        ("'nein'", "„nein“"),
        ("Hans’ Haus", "Hans' Haus"),
        ("US-Truppen", "US‑Truppen"),
        ("2003–2011", "2003-2011"),
        ("und so…", "und so..."),
        ("Trup\u00adpen", "Truppen"),
        ("Mu\u0308nchen", "München"),
    ],
)
def test_typography_is_folded(one: str, other: str) -> None:
    assert fold_words(one) == fold_words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("US-Truppen", "US Truppen"),
        ("US-Truppen", "USTruppen"),
        ("2.500", "2,500"),
        ("2.500", "2500"),
        ("Irak", "irak"),
        ("5 %", "5"),
        ("< 5", "> 5"),
        ("größer", "groesser"),
        ("−5", "5"),
    ],
)
def test_letters_digits_case_and_signs_are_not(one: str, other: str) -> None:
    assert fold_words(one) != fold_words(other)
