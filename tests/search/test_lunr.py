from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from generator.search.lunr import UNTYPED, untyped_word


def numbers(count: int) -> list[str]:
    """Return numbers that follow no pattern, with and without a mark between thousands."""
    found: list[str] = []
    state = 1
    for _ in range(count):
        state = state * 48271 % 2147483647
        found += [str(state % 90000 + 1000), f"{state % 90000 + 1000:,}".replace(",", ".")]
    return found


@given(st.lists(st.text("ab8401,.", min_size=1, max_size=6)))
def test_few_words_are_kept_apart_as_they_are(words: list[str]) -> None:
    assert untyped_word(words) in {"", UNTYPED}


def test_many_numbers_need_a_word_that_nobody_types() -> None:
    needed = {untyped_word(numbers(count)) for count in range(200, 2200, 100)}

    assert any(needed)
    assert all(set(word) <= {UNTYPED} for word in needed)


def test_the_word_depends_on_the_words_alone() -> None:
    words = numbers(800)

    assert untyped_word(words) == untyped_word(reversed(words)) == untyped_word(words * 2)


def test_letters_are_never_confused() -> None:
    assert not untyped_word("".join(letters) for letters in product("abcde", repeat=5))
