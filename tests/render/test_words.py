from __future__ import annotations

from importlib import resources

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from generator.catalogue import LANGUAGES, catalogue
from generator.sheets import SHEETS
from generator.sheets.actor_records import KINDS, RELATION_TYPES
from tests.site.project import ROOT


def words(language: str) -> Catalog:
    with (resources.files("generator.catalogue") / f"pages.{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def placeholders(language: str) -> dict[str, set[str]]:
    found = {}
    for message in words(language):
        key, text = message.id, message.string
        key = key if isinstance(key, str) else key[0]
        text = text if isinstance(text, str) else (text or [""])[-1]
        found[key] = {part.split("}")[0] for part in text.split("{")[1:]}
    return found


def test_every_language_has_the_same_words_with_the_same_details() -> None:
    assert placeholders("de") == placeholders("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_words_for_every_sheet_kind_and_relation(language: str) -> None:
    known = catalogue("pages", language)
    keys = (
        *(f"{part}-{sheet.name}" for sheet in SHEETS for part in ("sheet", "overview")),
        *(f"{part}-{kind}" for kind in KINDS for part in ("kind", "one")),
        *(f"relation-{kind}" for kind in RELATION_TYPES),
    )

    assert [key for key in keys if key not in known] == []


def test_nothing_is_said_to_be_current() -> None:
    texts = [*ROOT.glob("docs/**/*.md"), *ROOT.glob("generator/catalogue/pages.*.po")]

    assert texts
    assert [path for path in texts if "aktuell" in path.read_text().lower()] == []
