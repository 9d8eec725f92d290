"""Languages are found by their tags; a new one is nothing but tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.language import LANGUAGES, Language, NumberKind, Span, Vocabulary, reader
from generator.language.date_words import DateWords
from generator.language.surroundings import Surroundings
from generator.language.vocabulary import (
    Hedges,
    Inflection,
    Notation,
    NumberWords,
    by_phrase,
    phrases,
    values,
    words,
)
from generator.model.count import Count, Hedge

TOKI = Vocabulary(
    code="tk",
    notation=Notation(groups="_", decimal=";"),
    numbers=NumberWords(
        cardinals=values("wan 1 tu 2 luka 5 mute 20"),
        scales=values("ale 100 suli 1000"),
        magnitudes=values("alen 100"),
        quantifiers=phrases("mute lili"),
        joiners=words("en"),
    ),
    hedges=Hedges(
        before=by_phrase({Hedge.ABOUT: "sama, poka lon"}),
        after=by_phrase({Hedge.AT_LEAST: "anu sin"}),
        range_links=words("tawa"),
    ),
    surroundings=Surroundings(units=words("tenpo"), money=words("mani")),
    dates=DateWords(
        months=values("Kalama 1 Seli 2"),
        weekdays=words("esun"),
        year_words=words("sike"),
        approximate=words("sama"),
    ),
    inflection=Inflection(endings={"li": 3}),
)


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> Language:
    monkeypatch.setitem(LANGUAGES, TOKI.code, TOKI)
    return reader("tk-X")


@pytest.mark.parametrize(
    ("phrase", "count"),
    [
        ("2_500 jan", Count(Hedge.EXACT, 2500)),
        ("2;5 suli jan", Count(Hedge.EXACT, 2500)),
        ("mute luka jan", Count(Hedge.EXACT, 25)),
        ("tu ale en luka", Count(Hedge.EXACT, 205)),
        ("sama tu suli jan", Count(Hedge.ABOUT, 2000)),
        ("poka lon luka", Count(Hedge.ABOUT, 5)),
        ("5 anu sin", Count(Hedge.AT_LEAST, 5)),
        ("tu tawa luka suli", Count(Hedge.RANGE, 2000, 5000)),
        ("alen jan", Count.parse("hundreds")),
        ("mute lili suli", Count.parse("thousands")),
    ],
)
def test_a_language_of_tables_alone_reads_numbers(
    made_up: Language, phrase: str, count: Count
) -> None:
    (number,) = made_up.numbers(phrase)
    assert (number.kind, number.count) == (NumberKind.QUANTITY, count)


def test_a_language_of_tables_alone_reads_dates_and_names(made_up: Language) -> None:
    (date,) = made_up.dates("sama Seli 2024")
    assert (date.year, date.month, date.day, date.approximate) == (2024, 2, None, True)
    assert made_up.numbers("luka tenpo")[0].kind is NumberKind.MEASURE
    assert made_up.mentions("ma Malili", ["Mali"]) == (Span(3, 9),)


@pytest.mark.parametrize(
    ("tag", "code"), [("de", "de"), ("de-AT", "de"), ("DE", "de"), ("en_GB", "en"), ("fr", "fr")]
)
def test_a_language_is_found_by_its_primary_subtag(tag: str, code: str) -> None:
    assert reader(tag).code == code


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("2500 soldats", ["quantity"]),
        ("2.500 soldats", ["unreadable"]),
        ("2,500 soldats", ["unreadable"]),
        ("2 500 soldats", ["quantity", "quantity"]),
        ("2024-01-24", ["date", "date", "date"]),
        ("en 2003", ["year"]),
        ("deux mille soldats", []),
        ("environ 2500 soldats", ["quantity"]),
        ("", []),
    ],
)
def test_an_unknown_language_is_read_by_digits_alone(text: str, kinds: list[str]) -> None:
    assert [number.kind.value for number in reader("fr").numbers(text)] == kinds


def test_an_unknown_language_reads_dates_and_names_as_they_are() -> None:
    french = reader("fr")
    (date,) = french.dates("le 2024-01-24")
    assert (date.year, date.month, date.day) == (2024, 1, 24)
    assert french.mentions("l’Irak et les Irakiens", ["Irak"]) == (Span(2, 6),)


def test_names_of_many_are_found_at_once() -> None:
    text = "Die USA und der Irak, nicht die Vereinigten Staaten des Iran"
    found = reader("de").find_names(
        text, {"usa": ["USA", "Vereinigte Staaten"], "irak": ["Irak"], "oman": ["Oman"]}
    )
    words_found = {
        owner: [text[span.start : span.end] for span in spans] for owner, spans in found.items()
    }
    assert words_found == {"usa": ["USA", "Vereinigten Staaten"], "irak": ["Irak"], "oman": []}


def test_spans_leave_out_the_hedge_and_keep_both_ends_of_a_range() -> None:
    text = "zwischen 2.000 und 2.500 Soldaten, rund 300 davon"
    between, about = reader("de").numbers(text)
    assert [text[a:b] for a, b in (between.span, *between.parts)] == [
        "2.000 und 2.500",
        "2.000",
        "2.500",
    ]
    assert between.hedge == Span(0, 8)
    assert about.hedge is not None
    assert text[slice(*about.hedge)] == "rund"


def test_dates_of_an_interval_have_spans_of_their_own() -> None:
    text = "vom 24. bis 26. Januar 2024"
    dates = reader("de").dates(text)
    assert [(text[slice(*date.span)], date.day, date.role) for date in dates] == [
        ("24.", 24, "start"),
        ("26. Januar 2024", 26, "end"),
    ]


ARTICLE = Path(__file__).parent / "data" / "article.txt"


def test_every_number_of_an_article() -> None:
    text = ARTICLE.read_text(encoding="utf-8")
    read = [
        (text[slice(*number.span)], number.kind.value, str(number.count))
        for number in reader("de").numbers(text)
    ]
    assert read == [
        ("2.500", "quantity", "2500"),
        ("2014", "year", "2014"),
        ("Hunderte", "quantity", "hundreds"),
        ("2003", "year", "2003"),
        ("2011", "year", "2011"),
        ("Tausende", "quantity", "thousands"),
        ("drei", "measure", "3"),
    ]


def test_every_date_of_an_article() -> None:
    text = ARTICLE.read_text(encoding="utf-8")
    read = [
        (text[slice(*date.span)], date.year, date.month, date.day)
        for date in reader("de").dates(text)
    ]
    assert read == [
        ("2014", 2014, None, None),
        ("Oktober", None, 10, None),
        ("Mittwoch", None, None, None),
        ("2003", 2003, None, None),
        ("2011", 2011, None, None),
    ]
