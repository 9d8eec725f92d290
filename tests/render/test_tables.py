from __future__ import annotations

import csv
from io import StringIO

import pytest

from generator.render.tables import Cell, Field, Table, describe, write_csv


def cell(value: Cell) -> str:
    text = write_csv(Table("t", (Field("a"),), ((value,),))).decode()
    return list(csv.reader(StringIO(text, newline="")))[1][0]


def test_lines_end_as_rfc_4180_says() -> None:
    table = Table("t", (Field("a"), Field("b", "integer")), (('x, "y"\nz', 2), (None, None)))

    assert write_csv(table) == b'a,b\r\n"x, ""y""\nz",2\r\n,\r\n'


@pytest.mark.parametrize("words", ["=1+1", "+A1", "@SUM(A1)", "-2+3", "-0099/A1", "\tx", "-"])
def test_no_spreadsheet_takes_a_text_for_a_formula(words: str) -> None:
    assert cell(words) == f"'{words}"


@pytest.mark.parametrize(
    "words",
    [
        *("-0043-03-15", "-0099~", "-00XX", "-0099/2024?", "-0099/..", "2024-01-24"),
        *("-7", "a=b", "–", "„=“"),
    ],
)
def test_dates_numbers_and_other_texts_stay_as_they_are(words: str) -> None:
    assert cell(words) == words


def test_booleans_are_those_of_table_schema() -> None:
    assert (cell(value=True), cell(value=False)) == ("true", "false")


def test_a_table_describes_its_columns_and_its_key() -> None:
    described = describe(Table("t", (Field("a"), Field("b", "integer")), (), keyed=True))

    assert described["schema"] == {
        "fields": [{"name": "a", "type": "string"}, {"name": "b", "type": "integer"}],
        "primaryKey": ["a"],
    }
