from __future__ import annotations

import html
import re
import string

import markdown as python_markdown  # type: ignore[import-untyped] # no types in the package
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.render.templating import markdown

PRINTABLE = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029")
)
HOSTILE = st.text(st.sampled_from(string.punctuation + " aä1"), max_size=40)


def one_line(words: str) -> str:
    return re.sub(r"[^\S\u00a0\u2007\u2009\u202f]+", " ", words).strip()


@given(PRINTABLE | HOSTILE)
def test_a_heading_shows_the_words_exactly_and_holds_no_markup(words: str) -> None:
    page = python_markdown.markdown(f"## x{markdown(words)}x {{ #id }}", extensions=["attr_list"])

    inside = page.removeprefix('<h2 id="id">').removesuffix("</h2>")
    assert html.unescape(inside) == f"x{one_line(words)}x".replace("\x02", "")
    assert "<" not in inside


@given(PRINTABLE | HOSTILE)
def test_front_matter_stays_one_harmless_string(words: str) -> None:
    value = yaml.safe_load(f'title: "{markdown(words)}"')["title"]

    assert html.unescape(value) == one_line(words)
    assert not set(value) & set("<>\"'{}[]")
