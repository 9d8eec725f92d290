"""What an editor offers, explains and underlines, asked of a real language server."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.editing.language_server import LanguageServer
from tests.site.project import ROOT, SEED

# Where an editor has it open: the schemas are found from there.
HERE = ROOT / "sources" / "irak-koalition"
BRIEFING = SEED / "irak-koalition"
# All but the one whose words are those that mean nothing at all to an editor: `null` and `~`.
GOOD = [
    folder
    for folder in sorted((ROOT / "tests" / "data" / "good").iterdir())
    if folder.name != "scalars-are-strings"
]
FIRST = "# yaml-language-server: $schema={folder}/{name}.schema.json\n"
SHEET = """\
us-truppen-irak:
  label: US-Truppen im Irak
  actor: {actor}
  counts:
    - count: {count}
      as_of: {as_of}
      {key}: Die Vereinigten Staaten haben 2.500 Truppen im Irak
"""


class Sheet:
    """A sheet with a line that is being written, open in the editor."""

    def __init__(self, server: LanguageServer, name: str, text: str, folder: str = "") -> None:
        self.server = server
        self.file = HERE / f"{name}-{abs(hash(text + folder))}.yml"
        first = FIRST.format(folder=folder or "../../schemas", name=name)
        self.lines = (first + text).splitlines()
        server.open(self.file, first + text)

    def place(self, words: str) -> tuple[int, int]:
        """Return the place before the first words like these."""
        line = next(number for number, line in enumerate(self.lines) if words in line)
        return line, self.lines[line].index(words)

    def offered_after(self, words: str) -> dict[str, str]:
        line, column = self.place(words)
        return self.server.completions(self.file, line, column + len(words))

    def explained(self, words: str) -> str:
        line, column = self.place(words)
        return self.server.hover(self.file, line, column + 1)

    def underlined(self) -> list[tuple[int, str]]:
        found = self.server.diagnostics(self.file)
        return [(item["range"]["start"]["line"], item["message"]) for item in found]


def sheet(server: LanguageServer, folder: str = "", **words: str) -> Sheet:
    text = SHEET.format(
        **{"actor": "usa", "count": "2500", "as_of": "2024-01", "key": "quote", **words}
    )
    return Sheet(server, "troop-numbers", text, folder)


def test_completion_offers_the_magnitudes_and_says_what_they_mean(server: LanguageServer) -> None:
    offered = sheet(server, count="").offered_after("count: ")

    assert {"hundreds", "thousands", "about 2500", "2000 to 2500"} <= set(offered)
    assert "100 bis 999" in offered["hundreds"]
    assert "100 to 999" in offered["hundreds"]


def test_completion_offers_the_kinds_of_actor_and_says_what_they_mean(
    server: LanguageServer,
) -> None:
    actor = Sheet(server, "actors", "usa:\n  name: USA\n  kind: \n  quote: Die USA und andere\n")

    assert "eine Miliz" in actor.offered_after("kind: ")["armed-group"]


def test_completion_offers_the_keys_that_are_not_there_yet(server: LanguageServer) -> None:
    begun = SHEET.format(actor="usa", count="2500", as_of="2024-01", key="note").rpartition(
        "      note"
    )[0]
    unfinished = Sheet(server, "troop-numbers", f"{begun}      \n")
    offered = server.completions(unfinished.file, len(unfinished.lines) - 1, 6)

    assert {"quote", "evidence", "inferred", "note"} <= set(offered)
    assert not {"count", "label"} & set(offered)


def test_hover_explains_a_key_in_both_languages(server: LanguageServer) -> None:
    explained = sheet(server).explained("as_of")

    assert "Für welche Zeit die Zahl gilt" in explained
    assert "The time for which the number holds" in explained


def test_hover_says_each_thing_once_and_explains_the_id(server: LanguageServer) -> None:
    open_sheet = sheet(server)

    assert open_sheet.explained("label").count("Bezeichnung / Label") == 1
    assert open_sheet.explained("count:").count("Anzahl / Count") == 1
    assert "kleine Buchstaben von a bis z" in open_sheet.explained("us-truppen-irak")


def test_hover_lists_the_kinds_of_relation_with_what_they_mean(server: LanguageServer) -> None:
    relation = "  relations:\n    - to: irak\n      type: advises\n      quote: d e f\n"
    actor = Sheet(server, "actors", f"usa:\n  name: U\n  kind: state\n  quote: a b c\n{relation}")

    explained = actor.explained("type")
    assert "Passt nichts, schreiben Sie other" in explained
    assert "`retaliates-against`: übt Vergeltung an / retaliates against" in explained


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"count": "2.500"}, "Schreiben Sie Ziffern ohne Trennzeichen"),
        ({"count": "viele"}, "Write digits without separators"),
        ({"count": ""}, "Write digits without separators"),
        ({"actor": "Die USA"}, "An id has only small letters"),
        ({"key": "note"}, "Das Zitat fehlt"),
        ({"count": "5\n      evidence: [{quote: a b c}]"}, "nicht beides"),
        ({"as_of": "im Mai"}, "Das ist kein Datum"),
        ({"count": "5\n      according_to: usa"}, "Hier steht eine Liste"),
    ],
)
def test_what_is_underlined_is_said_in_plain_words(
    server: LanguageServer, words: dict[str, str], said: str
) -> None:
    underlined = sheet(server, **words).underlined()
    assert [message for _, message in underlined if said in message]


@pytest.mark.parametrize(
    ("words", "line"), [({"key": "qoute"}, 7), ({"count": "2.500"}, 5), ({"count": "viele"}, 5)]
)
def test_what_the_format_refuses_is_underlined(
    server: LanguageServer, words: dict[str, str], line: int
) -> None:
    assert line in [found for found, _ in sheet(server, **words).underlined()]


@pytest.mark.parametrize("count", ["2500", "about 2500", "hundreds", "2000 to 2500"])
def test_what_the_format_takes_is_not_underlined(server: LanguageServer, count: str) -> None:
    assert sheet(server, count=count).underlined() == []


@pytest.mark.parametrize("file", sorted(BRIEFING.glob("*.yml")), ids=lambda file: file.name)
def test_nothing_is_underlined_in_our_own_sources(server: LanguageServer, file: Path) -> None:
    server.open(HERE / file.name, file.read_text("utf-8"))

    assert server.diagnostics(HERE / file.name) == []


@pytest.mark.parametrize("folder", GOOD, ids=lambda folder: folder.name)
def test_nothing_is_underlined_in_good_briefings(server: LanguageServer, folder: Path) -> None:
    for file in sorted(folder.rglob("*.yml")):
        first = FIRST.format(folder="../../schemas", name=file.stem)
        shown = HERE / f"{folder.name}-{file.parent.name}-{file.name}"
        server.open(shown, first + file.read_text("utf-8-sig"))

        assert server.diagnostics(shown) == []


def test_the_ids_of_one_briefing_are_offered_where_its_schemas_are_used(
    server: LanguageServer, tmp_path: Path
) -> None:
    arguments = ["schema", str(tmp_path), "--briefing", BRIEFING.name, "--sources", str(SEED)]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    folder = tmp_path.as_uri()

    offered = sheet(server, folder, actor="").offered_after("actor: ")
    assert offered["irakische-regierung"] == "Irakische Regierung"
    for actor in ("jemand-neues", "irakische-regierung"):
        assert sheet(server, folder, actor=actor).underlined() == []
    assert sheet(server, folder).explained("actor").count("Akteur / Actor") == 1
