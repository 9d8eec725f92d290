from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.search.words import Splitter, not_begun

SEPARATOR = r"[\s\-„“()]+|[.,:](?!\d)|&(?:amp|lt|gt);"
WORDS = st.lists(st.text("abc", min_size=1, max_size=4))


def test_words_end_at_the_separator_and_at_tags() -> None:
    words = Splitter(SEPARATOR).words("<p>Die „US-Truppen“, 2.500.</p><p>R&amp;D</p>")

    assert words == ("die", "us", "truppen", "2.500", "r", "d")


def test_a_separator_that_only_javascript_reads_divides_at_spaces() -> None:
    assert Splitter(r"(?<name>a)").words("Der Abzug, bald") == ("der", "abzug,", "bald")


def test_what_a_word_that_is_there_begins_with_is_left_out() -> None:
    assert not_begun(["abzug", "miliz", "milizen"], ["abzugs"]) == ("miliz", "milizen")


@given(WORDS, WORDS)
def test_a_search_finds_what_is_left_out_by_what_is_there(
    words: list[str], there: list[str]
) -> None:
    kept = not_begun(words, there)

    for word in words:
        assert word in kept or any(other.startswith(word) for other in there)
    for word in kept:
        assert not any(other.startswith(word) for other in there)
