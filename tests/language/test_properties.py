"""What holds for every text and every count."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language import LANGUAGES, Language, Span, reader
from generator.model.count import Count, Hedge

_CODES = (*LANGUAGES, "xx")
_COUNTS = st.integers(min_value=0, max_value=10**15 - 1)
_WORDS = st.sampled_from(
    (
        *(
            "2.500",
            "2,500",
            "2",
            "500",
            "2014",
            "24.",
            "1/2",
            "½",
            "-",
            "–",
            ".",
            ",",
            ":",
            "$",
            "%",
        ),
        *("zwischen", "und", "bis", "von", "rund", "mehr", "als", "Millionen", "hundert", "ein"),
        *(
            "between",
            "and",
            "to",
            "from",
            "about",
            "more",
            "than",
            "million",
            "hundred",
            "a",
            "half",
        ),
        *("Januar", "January", "Mittwoch", "May", "um", "vermutlich", "Resolution", "Uhr", "\n\n"),
        *("zweieinhalbtausend", "twenty", "-five", "Hunderte", "several", "US", "Irak", "2024-01"),
        *("Sommer", "Neunziger", "Jahrhundert", "spring", "90", "s", "er", "'", "auf", "gegen"),
    )
)
_TEXTS = st.text() | st.lists(_WORDS).map(" ".join) | st.lists(_WORDS).map("".join)


class _Style(NamedTuple):
    """How a language writes counts: the marks between groups, and a phrase for each hedge."""

    marks: str
    hedges: dict[Hedge, str]
    noun: str


_STYLES = {
    "de": _Style(
        ".'’ \u00a0\u2009\u202f",
        {
            Hedge.EXACT: "{} {}",
            Hedge.ABOUT: "rund {} {}",
            Hedge.MORE_THAN: "mehr als {} {}",
            Hedge.AT_LEAST: "{} {} oder mehr",
            Hedge.FEWER_THAN: "weniger als {} {}",
            Hedge.UP_TO: "höchstens {} {}",
        },
        "Soldaten",
    ),
    "en": _Style(
        ",'’ \u00a0\u2009\u202f",
        {
            Hedge.EXACT: "{} {}",
            Hedge.ABOUT: "some {} {}",
            Hedge.MORE_THAN: "more than {} {}",
            Hedge.AT_LEAST: "no fewer than {} {}",
            Hedge.FEWER_THAN: "fewer than {} {}",
            Hedge.UP_TO: "{} {} at most",
        },
        "soldiers",
    ),
}


def _grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


def _counts(language: Language, text: str) -> list[Count | None]:
    return [number.count for number in language.numbers(text)]


@pytest.mark.parametrize("code", _STYLES)
@given(st.data(), _COUNTS, st.sampled_from([*Hedge][:6]))
def test_a_count_in_any_notation_is_read_back(
    code: str, data: st.DataObject, number: int, hedge: Hedge
) -> None:
    style = _STYLES[code]
    number += hedge is Hedge.FEWER_THAN and number == 0
    written = _grouped(number, data.draw(st.sampled_from(["", *style.marks])))
    phrase = style.hedges[hedge].format(written, style.noun)
    assert _counts(reader(code), phrase) == [Count(hedge, number)]


@pytest.mark.parametrize(
    ("code", "phrase"),
    [
        ("de", "zwischen {} und {} Soldaten"),
        ("de", "von {}–{} Soldaten"),
        ("en", "between {} and {} soldiers"),
        ("en", "{} – {} soldiers"),
    ],
)
@given(st.data(), st.lists(_COUNTS, min_size=2, max_size=2, unique=True).map(sorted))
def test_a_range_in_any_notation_is_read_back(
    code: str, phrase: str, data: st.DataObject, ends: list[int]
) -> None:
    mark = data.draw(st.sampled_from(_STYLES[code].marks))
    low, high = ends
    (number,) = reader(code).numbers(phrase.format(_grouped(low, mark), _grouped(high, mark)))
    ambiguous = number.count is None and high % 1000 == 0 and low < high // 1000
    assert ambiguous or number.count == Count(Hedge.RANGE, low, high)
    assert len(number.parts) == 2


@pytest.mark.parametrize("code", _STYLES)
@given(st.integers(min_value=0, max_value=999_999))
def test_a_number_word_is_read_back(code: str, number: int) -> None:
    spell = {"de": _german, "en": _english}[code]
    noun = _STYLES[code].noun
    assert _counts(reader(code), f"{spell(number)} {noun}") == [Count(Hedge.EXACT, number)]


@pytest.mark.parametrize("code", _CODES)
@given(text=_TEXTS)
def test_every_text_is_read_in_order_and_within_bounds(code: str, text: str) -> None:
    language = reader(code)
    numbers, dates = language.numbers(text), language.dates(text)
    names = language.mentions(text, ["Irak", "US", text, text[:3], ""])
    for spans in ([n.span for n in numbers], [d.span for d in dates], list(names)):
        _must_be_in_order(spans, text)
    for number in numbers:
        for part in (*number.parts, *([number.hedge] if number.hedge else ())):
            assert 0 <= part.start < part.end <= len(text)


def _must_be_in_order(spans: list[Span], text: str) -> None:
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        last = span.end


_UNITS = (
    ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"],
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
)
_TEENS = (
    [
        *("elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn"),
        *("achtzehn", "neunzehn"),
    ],
    [
        *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
        *("eighteen", "nineteen"),
    ],
)
_TENS = (
    ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
)


def _german(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    before = f"{_german_hundreds(thousands, 'ein')}tausend" if thousands else ""
    return before + (_german_hundreds(rest, "eins") if rest or not thousands else "")


def _german_hundreds(number: int, one: str) -> str:
    hundreds, rest = divmod(number, 100)
    before = f"{_german_small(hundreds, 'ein')}hundert" if hundreds else ""
    return before + (_german_small(rest, one) if rest or not hundreds else "")


def _german_small(number: int, one: str) -> str:
    if number == 1:
        return one
    if number <= 19:
        return (_UNITS[0] + _TEENS[0])[number]
    tens, unit = divmod(number, 10)
    before = f"{_german_small(unit, 'ein')}und" if unit else ""
    return before + _TENS[0][tens - 2]


def _english(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    before = [f"{_english_hundreds(thousands)} thousand"] if thousands else []
    joined = "and " if thousands and 0 < rest < 100 else ""
    return " ".join(before + ([joined + _english_hundreds(rest)] if rest or not before else []))


def _english_hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    before = f"{_UNITS[1][hundreds]} hundred" if hundreds else ""
    small = _english_small(rest) if rest or not hundreds else ""
    return " and ".join(part for part in (before, small) if part)


def _english_small(number: int) -> str:
    if number <= 19:
        return (_UNITS[1] + _TEENS[1])[number]
    tens, unit = divmod(number, 10)
    return _TENS[1][tens - 2] + (f"-{_UNITS[1][unit]}" if unit else "")
