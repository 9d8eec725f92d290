"""What a pull request shows: nothing that stands in the sources is markup there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.catalogue import catalogue
from generator.commands.comparing import KINDS
from generator.history.briefings import compare_folders
from generator.history.comparison import LONGEST, Comparison, contrast, label, one_line
from generator.history.markdown import LONGEST as LONGEST_COMMENT
from generator.history.markdown import code, difference_markdown
from generator.read.files import Folder

WORDS = catalogue("problems", "en")
META = b"title: T\nsummary: S\nlanguage: de\n"


def comment(before: dict[str, bytes], after: dict[str, bytes]) -> str:
    old, new = (
        Folder("b", "sources/b", {"briefing.yml": META} | files) for files in (before, after)
    )
    comparison = Comparison("HEAD", "0" * 40, (compare_folders(old, new, KINDS),))
    return difference_markdown(comparison, WORDS)


def position(statement: str) -> bytes:
    return f"a:\n  actor: x\n  statement: {statement}\n  quote: q\n".encode()


@given(st.text())
def test_a_code_span_shows_any_words_and_is_nothing_else(words: str) -> None:
    [inline] = [token for token in MarkdownIt().parse(f"- {code(words)} x") if token.children]
    [span, rest] = inline.children or []
    assert (span.type, rest.content) == ("code_inline", " x")
    assert span.content.strip() == one_line(words)


def test_hostile_words_stay_words() -> None:
    text = comment(
        {"positions.yml": position("harmlos")},
        {"positions.yml": position("'``` @all #1 <script>x</script> ![](http://x) | \\'")},
    )
    html = MarkdownIt("commonmark").render(text)
    assert "<script" not in html
    assert "<img" not in html
    assert html.count("@all") == html.count("@all #1 &lt;script&gt;") == 1


def test_a_comment_is_never_longer_than_it_may_be() -> None:
    facts = "".join(f"{'a' * 40}-{n}:\n  date: 2003\n  title: T\n  quote: q\n" for n in range(9))
    sources = {f"s{n}.md": b"---\nbroken" for n in range(3000)}
    text = comment({}, {"key-dates.yml": facts.encode(), **sources})
    assert len(text) <= LONGEST_COMMENT + 3
    assert text.endswith("\n\n…")


def test_many_facts_are_counted_rather_than_listed() -> None:
    facts = "".join(f"a-{n}:\n  date: 2003\n  title: T\n  quote: q\n" for n in range(50))
    text = comment({}, {"key-dates.yml": facts.encode()})
    assert text.count("\n- added `key-dates`") == 40
    assert text.endswith("- … and 10 more")


def test_long_values_are_shortened_to_where_they_differ() -> None:
    old, new = contrast("x" * 500 + "alt" + "y" * 500, "x" * 500 + "neu" + "y" * 500)
    assert "alt" in old
    assert "neu" in new
    assert max(len(old), len(new)) <= LONGEST + 2


def test_a_field_is_named_as_an_editor_finds_it() -> None:
    assert label(("counts", 0, "evidence", 1, "quote")) == "counts #1 · evidence #2 · quote"
