"""What is drafted from a sentence, and how it is written."""

from __future__ import annotations

import pytest

from generator.drafting.briefing import DraftedBriefing, draft_briefing
from generator.drafting.detection import detect_language
from generator.drafting.drafts import ActorDraft, CountDraft, DateDraft, PositionDraft
from generator.drafting.given import Request
from generator.drafting.ids import Ids
from generator.model.spelling import slug
from tests.drafting.marked import TODAY


def draft(text: str, name: str = "article.txt", **known: str) -> DraftedBriefing:
    return draft_briefing(Request(name, name, text.encode(), TODAY, **known))


def counts(text: str) -> list[tuple[str, str, str]]:
    sheet = draft(text).sheets.get("troop-numbers")
    drafts = sheet.drafts if sheet else ()
    return [(one.actor, one.label, one.count) for one in drafts if isinstance(one, CountDraft)]


def dates(text: str) -> list[str]:
    sheet = draft(text).sheets.get("key-dates")
    return [one.date for one in (sheet.drafts if sheet else ()) if isinstance(one, DateDraft)]


def actors(text: str) -> dict[str, str]:
    sheet = draft(text).sheets.get("actors")
    drafts = sheet.drafts if sheet else ()
    return {one.name: one.kind for one in drafts if isinstance(one, ActorDraft)}


def positions(text: str) -> list[tuple[str, str]]:
    sheet = draft(text).sheets.get("positions")
    drafts = sheet.drafts if sheet else ()
    return [(one.actor, one.statement) for one in drafts if isinstance(one, PositionDraft)]


def relations(text: str) -> list[tuple[str, str, str]]:
    sheet = draft(text).sheets.get("actors")
    drafts = sheet.drafts if sheet else ()
    actors = (one for one in drafts if isinstance(one, ActorDraft))
    return [(one.id, own.type, own.to) for one in actors for own in one.relations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Frankreich hat rund 1.500 Soldaten in Mali.",
            [("frankreich", "Soldaten", "about 1500")],
        ),
        ("Mali verlor zwischen 20 und 30 Männer.", [("mali", "Männer", "20 to 30")]),
        ("In Mali kostete das 20 Prozent, 30 Euro und 40 Kilometer.", []),
        ("In Mali gibt es zwei Seiten.", []),
        ("France has about 1,500 soldiers in Mali.", [("france", "soldiers", "about 1500")]),
        ("Im Zoo wurden 12 Pinguine geboren.", [("pinguine", "Pinguine", "12")]),
    ],
)
def test_numbers_of_things_are_drafted_with_noun_and_actor(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert counts(text) == expected


def test_numbers_of_people_come_before_those_of_things() -> None:
    text = "Mali hat 40 Panzer und 12 Schiffe. In Mali leben 900 Soldaten."
    assert [label for _, label, _ in counts(text)] == ["Soldaten", "Panzer", "Schiffe"]
    assert "# Ab hier" in draft(text).files["troop-numbers.yml"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am 3. Mai 2021 kamen sie.", ["2021-05-03"]),
        ("Im Mai 2021 kamen sie an.", ["2021-05"]),
        ("Um 2014 kamen sie dort an.", ["2014~"]),
        ("Zwischen 2011 und 2014 waren sie dort.", ["2011/2014"]),
        ("Im Sommer 2019 kamen sie, in den 1990er-Jahren nicht.", ["2019-22", "199X"]),
        ("In den Zwanzigerjahren kamen sie.", []),
        ("Am Mittwoch kamen sie wieder.", []),
        ("Am 31. Februar 2020 kamen sie.", []),
        (
            "Bonn, 9. März 2024 – Am 3. Mai kommen sie. Im Oktober waren sie da.",
            ["2024-05-03?", "2023-10?"],
        ),
        ("Im Oktober waren sie schon da.", []),
    ],
)
def test_dates_are_drafted_as_far_as_the_text_states_them(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


def test_a_date_that_the_text_leaves_open_is_told_in_a_comment() -> None:
    text = "Im Oktober waren sie in Mali, 2020 nicht."
    assert (
        "# - ein Datum, dessen Jahr der Text nicht verrät: Oktober"
        in (draft(text).files["key-dates.yml"])
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die USA und der Irak reden.", {"Vereinigte Staaten": "state", "Irak": "state"}),
        ("Irische Soldaten in Irland.", {"Irland": "state"}),
        ("Der Schnee fiel auf die Berge und die Hunde.", {}),
        ("Oberst Jan Maas kam an.", {"Jan Maas": "person"}),
        ("Der Virologe Jan Maas kam an.", {"Jan Maas": "person"}),
        ("Das Landesamt für Umwelt kam an.", {"Landesamt für Umwelt": "organisation"}),
        ("Washington fürchtet den Abzug.", {"Vereinigte Staaten": "state"}),
        ("In Washington fiel der Schnee.", {}),
        ("Every morning the Snow falls on the hills.", {}),
        ("The army said that it was over.", {"army": "armed-forces"}),
        ("South Sudan was not there.", {"South Sudan": "state"}),
        ("He met Colonel Ann Lee of the NATO.", {"Ann Lee": "person", "NATO": "alliance"}),
    ],
)
def test_actors_are_states_organisations_and_people_with_a_reason(
    text: str, expected: dict[str, str]
) -> None:
    assert actors(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Nato sagt, der Krieg sei nun vorbei.", ("nato", "Der Krieg sei nun vorbei.")),
        ("„Es ist nun vorbei“, sagte Oberst Jan Maas.", ("jan-maas", "Es ist nun vorbei.")),
        ("Laut der Nato ist der Krieg vorbei.", ("nato", "Laut der Nato ist der Krieg vorbei.")),
        ("Mali meldet, dass der Krieg vorbei ist.", ("mali", "Der Krieg vorbei ist.")),
        ("The war is now over, NATO said.", ("nato", "The war is now over.")),
        ("NATO said the war was over.", ("nato", "The war was over.")),
        ("The war is over, according to NATO.", ("nato", "The war is over, according to NATO.")),
    ],
)
def test_what_is_said_is_drafted_with_its_speaker(text: str, expected: tuple[str, str]) -> None:
    assert positions(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die USA unterstützen den Irak.", ("vereinigte-staaten", "supports", "irak")),
        ("2022 griff Russland die Ukraine an.", ("russland", "attacks", "ukraine")),
        ("Die Hisbollah kämpft seit Jahren gegen Israel.", ("hisbollah", "fights", "israel")),
        ("Schweden trat 2024 der Nato bei.", ("schweden", "member-of", "nato")),
        ("2003 marschierten die USA in den Irak ein.", ("vereinigte-staaten", "invaded", "irak")),
        ("So kam es, weil Russland die Ukraine angriff.", ("russland", "attacks", "ukraine")),
        ("Die Ukraine wurde von Russland überfallen.", ("russland", "attacks", "ukraine")),
        ("Russia attacked Ukraine in the spring.", ("russia", "attacks", "ukraine")),
        ("Ukraine was attacked by Russia in 2022.", ("russia", "attacks", "ukraine")),
        ("Sweden joined NATO, which was new.", ("sweden", "member-of", "nato")),
    ],
)
def test_a_clause_that_names_both_and_a_telling_verb_is_a_relation(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert relations(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Die USA unterstützen den Irak nicht.",
        "Die USA unterstützen Truppen im Irak.",
        "Im Irak unterstützt die Türkei niemand.",
        "Frankreich unterstützt irakische Truppen.",
        "Die Miliz, die große Teile des Irak und Syriens besetzt hatte.",
        "Die Nato sagt, Russland greife an und Polen bekämpft Russland.",
        "Turkey may attack Syria.",
        "France supports rebels in Syria.",
        "NATO said that Russia attacked Ukraine.",
    ],
)
def test_what_is_denied_possible_claimed_or_of_others_is_no_relation(text: str) -> None:
    assert relations(text) == []


def test_who_speaks_on_is_quoted_from_the_sentence_that_names_him() -> None:
    text = "Oberst Jan Maas kam im Hafen an. „Es ist nun alles vorbei“, sagte er dort."
    sheet = draft(text).files["positions.yml"]
    assert "- quote: Oberst Jan Maas kam im Hafen an\n" in sheet
    assert "# Wer hier spricht, ist aus dem Satz davor erschlossen." in sheet


def test_a_sentence_that_stands_twice_is_quoted_with_the_one_beside_it() -> None:
    text = "Mali hat 900 Soldaten. Das ist viel. Mali hat 900 Soldaten. Das ist wenig."
    assert "quote: Mali hat 900 Soldaten. Das ist viel\n" in draft(text).files["troop-numbers.yml"]


def test_front_matter_is_kept_and_completed() -> None:
    text = "---\ntitle: 'Ein Titel: so'\n# von Hand\nauthors: [Ann]\n---\nMali hat 900 Soldaten.\n"
    files = draft(text, "Der Text.md").files
    assert files["der-text.md"].startswith(
        "---\ntitle: 'Ein Titel: so'\n# von Hand\nauthors: [Ann]\n# Der Text nennt kein Datum"
    )
    assert files["der-text.md"].endswith(
        "published: 2026?\nlanguage: de\n---\n\nMali hat 900 Soldaten.\n"
    )
    assert "title: 'Ein Titel: so'\n" in files["briefing.yml"]


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("layout: post\ntitle: A", "# layout: post\ntitle: A"),
        ("title: A\ntags:\n  - b\n\nseo: {c: d}", "title: A\n# tags:\n#   - b\n\n# seo: {c: d}"),
        ("date: 2024-01-24T06:30:00Z\ntitle: A", "published: 2024-01-24\ntitle: A"),
        ("date: gestern\ntitle: A", "# date: gestern\ntitle: A"),
        ("Author: 'Ann, Bo'\nauthor: Cem", "authors: ['Ann, Bo']\n# author: Cem"),
        ("author:\n- Ann\n- Bo", "authors:\n- Ann\n- Bo"),
        ("lang: de\nlanguage: de", "# lang: de\nlanguage: de"),
        ("locale: de\nlink: https://a.example/b", "language: de\nurl: https://a.example/b"),
    ],
)
def test_front_matter_of_other_systems_is_translated_or_kept_as_a_comment(
    given: str, written: str
) -> None:
    text = f"---\n{given}\n---\nMali hat 900 Soldaten.\n"
    assert draft(text, "a.md").files["a.md"].startswith(f"---\n{written}\n")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Krieg in Mali\n\nMali hat 900 Soldaten.", "title: Krieg in Mali\n"),
        ("Krieg in Mali\n\nMali hat 900 Soldaten.", "title: Krieg in Mali\n"),
        ("Mali hat 900 Soldaten.", "title: Mali hat 900 Soldaten.\n"),
    ],
)
def test_the_title_is_the_first_heading_else_the_first_words_marked_as_such(
    text: str, title: str
) -> None:
    files = draft(text, "article.md").files
    assert title in files["article.md"]
    assert title in files["briefing.yml"]
    assert ("# Der Text hat keinen Titel" in files["briefing.yml"]) == ("Krieg" not in text)


def test_title_and_language_can_be_given() -> None:
    files = draft("Mali hat 900 Soldaten.", title="Lage: Mali", language="en").files
    assert "title: 'Lage: Mali'\n" in files["briefing.yml"]
    assert "language: en\n" in files["briefing.yml"]
    assert "# Drafts from the text" in files["actors.yml"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Das ist der Anfang und nicht das Ende", "de"), ("This is the end of it", "en"), ("?", "de")],
)
def test_the_language_is_told_by_its_commonest_words(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_every_file_names_its_schema_in_the_first_line() -> None:
    for name, text in draft("Die Nato sagt, 900 Soldaten kamen 2020 nach Mali.").files.items():
        if name.endswith(".yml"):
            schema = name.replace(".yml", ".schema.json")
            assert text.startswith(f"# yaml-language-server: $schema=../../schemas/{schema}\n")


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("Grüße aus Ägypten", "gruesse-aus-aegypten"),
        ("L’État, c’est moi!", "letat-cest-moi"),
        ("Łódź 2024", "lodz-2024"),
        ("日本", ""),
        ("x" * 100, "x" * 58),
        ("wort " * 30, "-".join(["wort"] * 11)),
    ],
)
def test_an_id_is_spelled_in_ascii_and_cut_between_words(words: str, id_: str) -> None:
    assert slug(words) == id_


def test_an_id_is_given_away_once() -> None:
    ids = Ids()
    assert [ids.claim("Mali", "x"), ids.claim("Mali", "x"), ids.claim("日本", "x")] == [
        "mali",
        "mali-2",
        "x",
    ]
