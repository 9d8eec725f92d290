"""The strict reader of YAML: what it takes, what it refuses, and where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.model.nodes import Entries, Items, Node, Scalar
from generator.model.problem import Problem
from generator.read.characters import UnreadableError, decode, hidden_in
from generator.read.files import LARGEST_FILE
from generator.read.yaml import read_yaml

CORPUS = Path(__file__).parent.parent / "data" / "corpora" / "yaml"
EXPECTED: dict[str, list[list[str | int]]] = json.loads(
    (CORPUS / "expected.json").read_text("utf-8")
)


def root(text: str) -> Node:
    node = read_yaml(text, "file.yml").origin.root
    assert node is not None
    return node


def refusal(text: str) -> tuple[str, str, int, int]:
    with pytest.raises(UnreadableError) as caught:
        read_yaml(text, "file.yml")
    problem = caught.value.problem
    return problem.rule, problem.case, problem.place.line, problem.place.column


def plain(node: Node) -> object:
    if isinstance(node, Entries):
        return {str(key): plain(value) for key, value in node.items()}
    return [plain(item) for item in node] if isinstance(node, Items) else str(node)


@pytest.mark.parametrize("name", EXPECTED)
def test_every_trap_of_the_corpus_is_taken_as_strings_or_refused_at_its_place(name: str) -> None:
    data = (CORPUS / name).read_bytes()
    try:
        problems = list(read_yaml(decode(data, name), name).problems)
    except UnreadableError as error:
        problems = [error.problem]
    found = [[problem.rule, problem.place.line, problem.place.column] for problem in problems]
    assert found == EXPECTED[name]


def test_the_corpus_and_its_table_name_the_same_files() -> None:
    assert {file.name for file in CORPUS.glob("*.yml")} == set(EXPECTED)


@pytest.mark.parametrize(
    "written", ["no", "2003", "2.500", "12:30", "~", "0o17", "1e3", "2024-13-01"]
)
def test_a_plain_value_is_the_words_that_stand_there(written: str) -> None:
    assert plain(root(f"key: {written}")) == {"key": written}


def test_places_count_code_points_from_the_start_of_the_file() -> None:
    origin = read_yaml("# ä\n😀: [x, 'ü', z]\n", "file.yml").origin
    assert origin.value(("😀", 2))[:3] == ("file.yml", 2, 13)
    assert origin.key(("😀",))[:3] == ("file.yml", 2, 1)


def test_the_place_of_what_is_not_there_is_that_of_what_is_around_it() -> None:
    origin = read_yaml("fact:\n  counts:\n    - count: 1\n", "file.yml").origin
    assert origin.value(("fact", "counts", 3, "quote"))[:3] == ("file.yml", 3, 5)


def test_of_a_repeated_key_the_first_value_counts() -> None:
    yaml_file = read_yaml("a: 1\nb: 2\na: 3\n", "file.yml")
    assert plain(yaml_file.origin.root or Entries) == {"a": "1", "b": "2"}  # type: ignore[arg-type] # never empty
    assert [(item.rule, item.place.line) for item in yaml_file.problems] == [("duplicate-key", 3)]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("quote: Platz #1", True),
        ("quote: Platz # eins", True),
        ("quote: Platz#1", False),
        ('quote: "Platz #1"', False),
        ("quote: 'Platz' #1", False),
        ("quote: |\n  Platz #1", False),
        ("quote: #1 Platz", True),
        ("quote: Platz", False),
    ],
)
def test_a_value_knows_whether_a_comment_cut_it_off(text: str, cut: bool) -> None:  # noqa: FBT001 - a column of the table
    node = root(text)
    assert isinstance(node, Entries)
    value = node["quote"]
    assert isinstance(value, Scalar)
    assert value.cut is cut


def test_thirty_two_levels_are_read_and_one_more_is_refused() -> None:
    assert plain(root("[" * 32 + "]" * 32)) is not None
    assert refusal("[" * 33 + "]" * 33) == ("forbidden-yaml", "too-deep", 1, 33)


def test_nesting_by_the_thousand_is_refused_and_not_followed() -> None:
    assert refusal("[" * 100_000)[:2] == ("forbidden-yaml", "too-deep")


def test_a_file_beyond_the_limit_is_refused() -> None:
    decode(b"#" * LARGEST_FILE, "file.yml")
    with pytest.raises(UnreadableError) as caught:
        decode(b"#" * (LARGEST_FILE + 1), "file.yml")
    assert caught.value.problem.case == "too-large"


def test_a_byte_order_mark_and_windows_line_ends_are_read() -> None:
    assert decode(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", "file.yml") == "a: 1\nb: 2\n"


@pytest.mark.parametrize("code", [0x00, 0x07, 0x85, 0x200B, 0x200E, 0x202E, 0x2028, 0x2060, 0xFEFF])
def test_hidden_characters_are_refused_by_code_point(code: int) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(f"a: x{chr(code)}y".encode(), "file.yml")
    problem = caught.value.problem
    assert problem.rule == "forbidden-yaml"
    assert problem.details["code"] == f"U+{code:04X}"
    assert problem.place[:3] == ("file.yml", 1, 5)


@pytest.mark.parametrize(
    "character", ["\u00ad", "\u00a0", "\u2009", "\u202f", "\u0301", "😀", "\ufe0f"]
)
def test_soft_hyphens_special_spaces_and_marks_are_text(character: str) -> None:
    assert character in decode(f"a: x{character}y".encode(), "file.yml")


# Some letters are seen by nobody, and refused: the fillers of Hangul.
VISIBLE = st.characters(codec="utf-8", categories=["L", "N", "P", "Zs", "S"]).filter(
    lambda letter: not hidden_in(letter)
)


@given(
    st.recursive(
        st.text(VISIBLE),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text("abcdefgh-", min_size=1), inner, max_size=3)
        ),
        max_leaves=10,
    ).filter(lambda value: isinstance(value, dict | list))
)
def test_what_a_yaml_writer_writes_is_read_back_as_the_same_strings(value: object) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, default_style='"')
    assert plain(root(text)) == value


def problems(text: str) -> list[Problem]:
    try:
        return list(
            read_yaml(decode(text.encode("utf-8", "replace"), "file.yml"), "file.yml").problems
        )
    except UnreadableError as error:
        return [error.problem]


@given(st.text(max_size=200))
def test_no_text_makes_the_reader_fail_in_another_way_than_a_problem(text: str) -> None:
    lines = text.count("\n") + text.count("\r") + 1
    assert all(1 <= problem.place.line <= lines for problem in problems(text))
