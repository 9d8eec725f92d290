"""Any text, friendly or hostile: a folder that reads back word for word, or a clear refusal."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.drafting.briefing import draft_briefing
from generator.drafting.given import RefusedError, Request
from generator.drafting.plain import as_markdown, paragraphs
from generator.markup.document import Tag, read_document
from generator.model.briefing import Briefing
from generator.read.briefings import read_briefing
from generator.read.characters import UnreadableError, hidden_in
from generator.read.files import Folder
from generator.sheets import SHEETS
from generator.sheets.troop_records import TroopNumber
from tests.drafting.marked import TODAY

CORPUS = Path(__file__).parents[1] / "data" / "corpora" / "injection.json"
RECORDS = {sheet.name: sheet.record for sheet in SHEETS}


def drafted(text: str, name: str = "article.txt", **known: str) -> Briefing:
    """Draft from a text and read the folder back, which must be without a problem."""
    request = Request(name, name, text.encode(), TODAY, **known)
    files = {name: text.encode() for name, text in draft_briefing(request).files.items()}
    briefing, problems = read_briefing(Folder("draft", "draft", files), RECORDS)
    assert problems == ()
    return briefing


def plain(text: str) -> str:
    return "\n\n".join(paragraphs(text))


WORDS = st.sampled_from(
    [
        *("Oberst Jan Maas", "sagte,", "12.500", "Soldaten", "am 3. Mai 2021", "NATO", "„Nie“,"),
        *("laut", "Mali", "rund", "\n", "\n\n", "#", "- ", "> ", "1. ", "*", "_x_", "<b>", "a: b"),
        *(
            '"',
            "'",
            " #x",
            "---",
            "===",
            "|",
            "&amp;",
            "\\",
            "[x](y)",
            "true",
            "null",
            "~",
            "{a",
            "]",
        ),
        *("said", "The army", "2,500 troops", "in 2019", "according to", "Ann Lee", "Dr. B.", "."),
    ]
)
TEXTS = st.lists(st.one_of(WORDS, st.text(max_size=12)), min_size=1, max_size=40).map(" ".join)


def readable(text: str) -> bool:
    return bool(text.strip()) and not hidden_in(text)


@given(TEXTS.filter(readable))
@settings(max_examples=150)
def test_any_text_becomes_a_folder_without_a_problem_of_its_schema(text: str) -> None:
    briefing = drafted(text)
    assert briefing.sources[0].text == plain(text.replace("\r\n", "\n"))


@given(st.text(st.sampled_from("*_#<>[]()\\&;-+=!`~|:.1 ab\n\täß"), min_size=1, max_size=60))
@settings(max_examples=500)
@example("---")
@example("a\n---\nb")
@example("# a\n> b\n- c\n+ d\n* e\n1. f")
@example("&amp; &#65; \\& <b> [x](y) ![x](y) <https://x.y>")
def test_plain_text_is_read_from_its_markdown_as_it_was(text: str) -> None:
    assert read_document(as_markdown(text)).text == plain(text)


def injections() -> list[str]:
    texts = [case["markdown"] for case in json.loads(CORPUS.read_text("utf-8"))]
    return [text for text in texts if not hidden_in(text)]


def test_there_are_hostile_texts() -> None:
    assert len(injections()) > 30


@pytest.mark.parametrize("markdown", injections())
def test_markup_in_plain_text_is_words_like_any_other(markdown: str) -> None:
    text = f"Die Armee sagte, 12 Soldaten seien in Mali.\n\n{markdown}"
    source = drafted(text).sources[0]
    assert source.text == plain(text)
    assert {part.name for part in source.document.markup if isinstance(part, Tag)} <= {"p", "br"}


def test_markup_that_a_source_must_not_have_is_refused_at_its_line() -> None:
    text = "# Titel\n\nText.\n\nMehr <b>Text</b>.\n"
    with pytest.raises(RefusedError) as caught:
        draft_briefing(Request("a.md", "a.md", text.encode(), TODAY))
    [problem] = caught.value.problems
    assert (problem.rule, problem.place.line) == ("raw-html", 5)


def test_a_fault_behind_front_matter_keeps_its_line() -> None:
    text = "---\ntitle: A\n---\n\nMehr [Text](javascript:x).\n"
    with pytest.raises(RefusedError) as caught:
        draft_briefing(Request("a.md", "a.md", text.encode(), TODAY))
    [problem] = caught.value.problems
    assert (problem.rule, problem.place.line) == ("unsafe-url", 5)


@pytest.mark.parametrize(
    ("text", "case", "line"),
    [
        ("", "empty-text", 1),
        ("---\ntitle: A\n---\n", "no-text", 1),
        ("---\ntitle: A\n\nText.\n", "open-front-matter", 1),
        ("<!DOCTYPE html>\n<p>12 Soldaten</p>", "source", 1),
        ("Titel\n\n<p>12 Soldaten</p>\n<p>13 Männer</p>", "source", 3),
    ],
)
def test_what_is_no_text_is_refused_at_the_line_of_the_given_file(
    text: str, case: str, line: int
) -> None:
    with pytest.raises(RefusedError) as caught:
        draft_briefing(Request("a.txt", "a.txt", text.encode(), TODAY))
    problem = caught.value.problems[0]
    assert (problem.case, problem.place.line) == (case, line)
    assert problem.place.excerpt == (text.split("\n")[line - 1])


@pytest.mark.parametrize("end", ["", "\n\n---\n"])
def test_a_text_that_begins_with_a_line_of_dashes_has_no_front_matter(end: str) -> None:
    text = f"---\nMali hat 12 Schiffe.{end}"
    assert "Mali hat 12 Schiffe." in drafted(text).sources[0].text


@pytest.mark.parametrize(
    ("text", "guessed"),
    [
        ("Le Mali a envoyé 900 soldats au Niger en 2020, selon le ministère.", True),
        ("Das ist in Mali so, und die Nato hat 900 Soldaten.", False),
    ],
)
def test_a_text_in_an_unknown_language_says_so(text: str, *, guessed: bool) -> None:
    written = draft_briefing(Request("a.txt", "a.txt", text.encode(), TODAY)).files["a.md"]
    assert ("(de)" in written) == guessed


@pytest.mark.parametrize("text", ["", " \n\n ", "\ufeff", "---\ntitle: A\n---\n"])
def test_a_file_without_text_is_refused(text: str) -> None:
    with pytest.raises(RefusedError):
        draft_briefing(Request("a.md", "a.md", text.encode(), TODAY))


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"\xff\xfe", "encoding"),
        ("a\u200bb".encode(), "forbidden-yaml"),
        (b"a\x00", "forbidden-yaml"),
    ],
)
def test_unreadable_bytes_are_reported_as_everywhere(data: bytes, rule: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        draft_briefing(Request("a.txt", "a.txt", data, TODAY))
    assert caught.value.problem.rule == rule


@pytest.mark.parametrize("text", ["1 2 3 4\n5 6 7", "ohne Satz und Punkt", "?!", "…", "a " * 5000])
def test_a_text_with_nothing_to_say_gives_no_drafts(text: str) -> None:
    request = Request("a.txt", "a.txt", text.encode(), TODAY)
    assert dict(draft_briefing(request).sheets) == {}


def test_a_very_long_line_is_drafted_from() -> None:
    briefing = drafted(
        "Wort " * 10_000 + "Am 3. Mai 2021 sagte Oberst Jan Maas, 12 Soldaten seien da."
    )
    assert briefing.facts["key-dates"]
    assert briefing.facts["positions"]


def test_what_nobody_would_look_through_is_left_out_and_said() -> None:
    text = "".join(
        f"In Mali zählte die Armee am Ort {n}x genau {n} Soldaten.\n\n" for n in range(20, 420)
    )
    sheet = draft_briefing(Request("a.txt", "a.txt", text.encode(), TODAY)).sheets["troop-numbers"]
    assert len(sheet.drafts) == 200
    assert sheet.skipped[-1].case == "draft.skipped.more"


NUMBERED = """\
Die Ukraine verlegte 1.200 Soldaten nach Charkiw. Sie nannte Gründe:

{}

Danach sprach die Ukraine von 300 Soldaten.
"""


@pytest.mark.parametrize(
    ("lines", "counts"),
    [
        ("1. Eins\n2. Zwei\n3. Drei", []),
        ("1. Eins\n\n2. Zwei\n\n3. Drei", []),
        ("1) Ausbildung\n2) Übungen mit 40 Soldaten\n3) Nachschub", ["40"]),
        ("(1) Schutz für 50 Soldaten\n(2) Nachschub", ["50"]),
        # No list: dates, and a number with which a wrapped line happens to begin.
        ("1. Mai 2023: 60 Soldaten\n2. Mai 2023: 70 Soldaten", ["60", "70"]),
        ("Im Lager von Charkiw zählte die Armee der Ukraine\n17. Das war wenig", ["17"]),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_the_numbers_of_numbered_lines_are_no_counts(
    name: str, lines: str, counts: list[str]
) -> None:
    briefing = drafted(NUMBERED.format(lines), name)
    facts = [fact for fact in briefing.facts["troop-numbers"] if isinstance(fact, TroopNumber)]
    found = [str(report.count) for fact in facts for report in fact.counts]
    assert sorted(found) == sorted([*counts, "1200", "300"])


def test_what_cannot_be_drafted_is_said_once() -> None:
    text = "Die Ukraine zählte 300 Soldaten.\n\n" + "In Mali sind 12 Soldaten.\n\n" * 3
    sheet = draft_briefing(Request("a.txt", "a.txt", text.encode(), TODAY)).sheets["troop-numbers"]
    assert [one.case for one in sheet.skipped] == ["draft.skipped.quote"]


def test_a_text_that_repeats_itself_is_drafted_from_in_seconds() -> None:
    text = "Die Ukraine sagte am 3. Mai 2023, 12 Soldaten seien in Mali, 7 in Kiew.\n\n" * 1500
    start = process_time()
    drafted(f"Die Ukraine zählte 300 Soldaten.\n\n{text}")
    assert process_time() - start < 5


def test_crlf_and_a_byte_order_mark_change_nothing() -> None:
    text = "Titel\n\nDie Armee sagte, 12 Soldaten seien in Mali.\n"
    windows = "\ufeff" + text.replace("\n", "\r\n")
    one, other = (
        draft_briefing(Request("a.txt", "a.txt", version.encode(), TODAY))
        for version in (text, windows)
    )
    assert one.files == other.files


def test_review_is_due_three_months_later_at_the_end_of_a_shorter_month_too() -> None:
    text = "Die Armee sagte, 12 Soldaten seien in Mali."
    request = Request("a.txt", "a.txt", text.encode(), date(2026, 11, 30))
    assert "review_by: 2027-02-28\n" in draft_briefing(request).files["briefing.yml"]
