"""An entry of the change log: what is written is read back, and nothing else is touched."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.history.recording import Note, NoteError, RecordError, record
from generator.history.writing import LogEntry, quoted
from generator.model.briefing import Briefing
from generator.model.records import FactChange
from generator.model.text import Wording
from generator.read.briefings import read_briefing
from generator.read.characters import hidden_in
from generator.read.files import Folder
from generator.read.yaml import read_yaml

META = b"title: T\nsummary: S\nlanguage: de\n"
CHANGE = FactChange.model_validate(
    {"fact": "a", "sheet": "troop-numbers", "change": "changed", "from": "1", "to": "about 2"}
)
WRITTEN = """\
- date: 2024-02-03
  note: Zahl berichtigt
  changes:
    - {fact: a, sheet: troop-numbers, change: changed, from: "1", to: "about 2"}
"""
OLD = "- date: 2024-02-01\n  note: Erste Fassung\n"

visible = st.text().filter(lambda words: words.strip() and not hidden_in(words))


def briefing(changes: bytes | None) -> Briefing:
    files = {"briefing.yml": META} | ({} if changes is None else {"changes.yml": changes})
    return read_briefing(Folder("b", "sources/b", files), {})[0]


def entry(*notes: str, day: str = "2024-02-03", changes: tuple[FactChange, ...] = ()) -> LogEntry:
    wordings = [Wording(*item) for item in zip(("de", "en"), notes, strict=False)]
    return LogEntry(date.fromisoformat(day), tuple(wordings), changes or (CHANGE,))


def recorded(text: str | None, day: str = "2024-02-03") -> str:
    data = None if text is None else text.encode()
    return record(briefing(data), data, entry("Zahl berichtigt", day=day)).decode()


def test_a_missing_file_begins_with_the_line_for_editors() -> None:
    first, _, rest = recorded(None).partition("\n")

    assert first == "# yaml-language-server: $schema=../../schemas/changes.schema.json"
    assert rest == WRITTEN


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("", OLD, id="nothing else"),
        pytest.param("# yaml-language-server: $schema=x\n", OLD, id="a head"),
        pytest.param("# head\n\n# of the file\n\n", OLD, id="a head with a gap"),
        pytest.param("\ufeff", OLD, id="a byte order mark"),
        pytest.param("---\n", OLD, id="a mark where the document begins"),
        pytest.param("# head\n\n", "# of the entry\n" + OLD, id="a comment of the entry"),
        pytest.param("", OLD + "  # of the end\n# and further\n", id="comments at the end"),
        pytest.param("", OLD.rstrip("\n"), id="no line end at the end"),
        pytest.param("", "-\n  date: 2024-02-01\n  note: |\n    - x\n\n    y\n", id="a bare dash"),
        pytest.param("", "- {date: 2024-02-01, note: 'a # b'}\n", id="an entry in one line"),
    ],
)
def test_an_entry_goes_before_the_older_ones_and_leaves_every_byte(before: str, after: str) -> None:
    assert recorded(before + after) == before + WRITTEN + after


def test_entries_with_gaps_between_them_keep_gaps() -> None:
    older = OLD.replace("-01", "-02") + "\n" + OLD
    assert recorded(older) == WRITTEN + "\n" + older


def test_an_entry_of_an_earlier_day_goes_where_it_belongs() -> None:
    newest, middle = OLD.replace("02-01", "03-05"), "# of the middle one\n" + OLD
    assert recorded(newest + middle) == newest + WRITTEN + middle
    assert recorded(newest + middle, "2023-01-01") == newest + middle + WRITTEN.replace(
        "2024-02-03", "2023-01-01"
    )


def test_a_day_may_have_several_entries_the_newest_first() -> None:
    assert recorded(WRITTEN) == WRITTEN * 2


def test_an_indented_list_stays_one() -> None:
    old = "  - date: 2024-02-01\n    note: Erste Fassung\n"
    indented = "".join(f"  {line}\n" for line in WRITTEN.splitlines())
    assert recorded(old) == indented + old


def test_line_ends_are_those_of_the_file() -> None:
    old = OLD.replace("\n", "\r\n")
    assert recorded(old) == WRITTEN.replace("\n", "\r\n") + old


@pytest.mark.parametrize("empty", ["[]\n", "[ ]", "[\n]\n"])
def test_an_empty_list_gives_way(empty: str) -> None:
    assert recorded("# head\n" + empty) == "# head\n" + WRITTEN


def test_a_file_of_comments_alone_is_an_empty_list() -> None:
    assert recorded("# head\n") == "# head\n" + WRITTEN


@pytest.mark.parametrize("text", ["[{date: 2024-02-01, note: x}]\n", OLD + "...\n"])
def test_a_file_without_room_for_an_entry_is_refused(text: str) -> None:
    with pytest.raises(RecordError):
        recorded(text, "2020-01-01")


def test_notes_in_several_languages_stand_under_the_language() -> None:
    data = record(briefing(None), None, entry("Berichtigt: die Zahl", "Corrected"))
    assert '  note:\n    de: "Berichtigt: die Zahl"\n    en: Corrected\n' in data.decode()


@given(visible)
def test_quoted_words_are_read_back_as_they_were(words: str) -> None:
    root = read_yaml(f"a: {{b: {quoted(words)}}}\n", "p").origin.root
    assert root == {"a": {"b": words}}


@given(visible, visible, visible)
def test_an_entry_is_read_back_as_it_was_meant(note: str, before: str, after: str) -> None:
    change = CHANGE.model_copy(update={"from_": before, "to": after})
    try:
        data = record(briefing(None), None, entry(note, changes=(change,)))
    except NoteError as error:
        assert error.problem.rule in {"raw-html", "unsafe-url"}  # noqa: PT017 - the rest is to pass
        return
    [found] = briefing(data).changes
    assert (found.note.own.words, found.changes) == (note, (change,))


@pytest.mark.parametrize(
    "note", ["<b>fett</b>", "[x](javascript:x)", "a\u202eb", "a\x00b", "\udcff"]
)
def test_a_note_that_the_format_refuses_is_not_written(note: str) -> None:
    with pytest.raises(NoteError):
        record(briefing(None), None, entry(note))


def test_a_note_counts_for_the_briefings_own_language_unless_there_is_one_in_it() -> None:
    note = Note("Text", {"en": "words", "fr": "mots"})
    assert note.wordings("de") == (("de", "Text"), ("en", "words"), ("fr", "mots"))
    assert note.wordings("en-GB") == (("en-GB", "words"), ("fr", "mots"))
    assert Note("", {"en": "words"}).wordings("de") == ()
