"""Every phrase of the tables in `data/` is read as the table says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from generator.language import Number, NumberKind, StatedDate, reader

_DATA = Path(__file__).parent / "data"
_NONE = "-"


def _cases(table: str) -> list[tuple[str, str, str]]:
    return list(_read(table))


def _read(table: str) -> Iterator[tuple[str, str, str]]:
    for path in sorted(_DATA.glob(f"{table}.*.txt")):
        language = path.suffixes[0].removeprefix(".")
        for line in path.read_text(encoding="utf-8").splitlines():
            if " => " in line and not line.startswith("# "):
                phrase, reading = line.split(" => ")
                yield language, phrase, reading


def _joined(readings: Iterable[str]) -> str:
    return " | ".join(readings) or _NONE


def _number(number: Number) -> str:
    return str(number.count) if number.kind is NumberKind.QUANTITY else number.kind.value


def _date(date: StatedDate) -> str:
    qualifiers = "~" * date.approximate + "?" * date.uncertain
    either = "either" * bool(date.alternatives)
    return " ".join(f"{either} {date.role} {_day(date)}{qualifiers}".split())


def _day(date: StatedDate) -> str:
    if date.unspecified:
        return f"{date.year:04}"[: -date.unspecified] + "X" * date.unspecified
    if date.month is None:
        return "nothing" if date.year is None else f"{date.year:0{4 + (date.year < 0)}}"
    year = "-" if date.year is None else f"{date.year:04}"
    day = "" if date.day is None else f"-{date.day:02}"
    return f"{year}-{date.month:02}{day}"


@pytest.mark.parametrize(("language", "phrase", "reading"), _cases("numbers"))
def test_number(language: str, phrase: str, reading: str) -> None:
    assert _joined(map(_number, reader(language).numbers(phrase))) == reading


@pytest.mark.parametrize(("language", "phrase", "reading"), _cases("dates"))
def test_date(language: str, phrase: str, reading: str) -> None:
    assert _joined(map(_date, reader(language).dates(phrase))) == reading


@pytest.mark.parametrize(("language", "phrase", "reading"), _cases("names"))
def test_name(language: str, phrase: str, reading: str) -> None:
    names, text = phrase.split(" @ ")
    spans = reader(language).mentions(text, names.split(", "))
    assert _joined(text[span.start : span.end] for span in spans) == reading


@pytest.mark.parametrize("table", ["numbers", "dates"])
def test_unreadable_numbers_have_no_count(table: str) -> None:
    for language, phrase, _ in _cases(table):
        for number in reader(language).numbers(phrase):
            assert number.kind is not NumberKind.UNREADABLE or number.count is None
            assert number.kind is not NumberKind.QUANTITY or number.count is not None
