from __future__ import annotations

import time
from textwrap import dedent

import markdown  # type: ignore[import-untyped] # no types in the package
import pytest

from generator.markup.references import fact_references


def found(page: str) -> list[str]:
    return [reference.words for reference in fact_references(dedent(page))]


def test_a_reference_knows_its_place_in_the_file() -> None:
    page = "---\ntitle: [[no/fact]]\n---\n\nErst\n[[a/b]] und [[ c/d ]].\n"
    first, second = fact_references(page)

    assert (first.line, first.column, page[first.start : first.end]) == (6, 1, "[[a/b]]")
    assert (second.briefing, second.fact, second.line, second.column) == ("c", "d", 6, 13)


@pytest.mark.parametrize(
    "page",
    [
        "`[[a/b]]`",
        "``x ` [[a/b]]``",
        "`ein Code\nüber Zeilen [[a/b]]`",
        "Text\n\n    [[a/b]]\n",
        "Text\n\n\t[[a/b]]\n",
        "```yaml\n[[a/b]]\n```\n",
        "~~~\n[[a/b]]\n```\n[[a/b]]\n~~~\n",
        "> ```\n> [[a/b]]\n> ```\n",
        "- Punkt\n\n        [[a/b]]\n",
        "<!-- [[a/b]] -->",
        "\\[[a/b]]",
        "[[a/b]](https://example.org)",
        "[[a/b]][c]",
        "[a] [b] [[]]",
    ],
)
def test_code_comments_escapes_and_links_hold_no_reference(page: str) -> None:
    assert not found(page)


@pytest.mark.parametrize(
    ("page", "bare"),
    [
        ("# Titel [[a/b]]", True),
        ("### [[a/b]] ###", True),
        ("Titel [[a/b]]\n===\n", True),
        ("> Titel [[a/b]]\n> ---\n", True),
        ("Ein [Link mit [[a/b]] darin](about.md)", True),
        ("Ein [Link\nmit [[a/b]] darin][x]", True),
        ("Text [[a/b]]", False),
        ("Text [[a/b]]\n\n---\n", False),
        ("[vor](x.md) [[a/b]] [nach](y.md)", False),
        ("[offen [[a/b]]\n\n](x.md)", False),
        ("[in Klammern [[a/b]]] [x](y.md)", False),
        ("| a |\n|---|\n| [[a/b]] |\n", False),
        ("\\[x [[a/b]]](y.md)", False),
    ],
)
def test_no_link_stands_in_a_heading_or_in_another_link(page: str, bare: bool) -> None:  # noqa: FBT001 - a column of the table
    (reference,) = fact_references(page)

    assert reference.bare is bare


@pytest.mark.parametrize(
    "page",
    [
        "[[a/b]]",
        "Ein ` allein, dann [[a/b]]",
        "Absatz\n    [[a/b]]\n",
        "- Punkt\n\n    [[a/b]]\n",
        "1. Punkt\n\n    [[a/b]]\n",
        "!!! note\n\n    [[a/b]]\n",
        "| a |\n|---|\n| [[a/b]] |\n",
        "> [[a/b]]",
        "## Titel [[a/b]]",
        "\\\\[[a/b]]",
        "```\ncode\n```\n[[a/b]]",
        "    code\n\nText [[a/b]]",
    ],
)
def test_text_wherever_it_stands_holds_references(page: str) -> None:
    assert found(page) == ["a/b"]


@pytest.mark.parametrize(
    "page",
    ["`[[a/b]]`", "Text\n\n    [[a/b]]", "```\n[[a/b]]\n```", "[[a/b]]", "- x\n\n    [[a/b]]"],
)
def test_code_is_what_python_markdown_takes_for_code(page: str) -> None:
    html = markdown.markdown(page, extensions=["fenced_code"])

    assert bool(found(page)) == ("<code>" not in html)


def test_a_page_that_begins_with_a_rule_has_no_front_matter_then() -> None:
    body = "---\n[[a/b]]\n---\n"

    assert not list(fact_references(body))
    assert list(fact_references(body, front_matter=False))


@pytest.mark.parametrize("piece", ["`", "[[", "`a", "- ", "``a`", "[[a/b", "    x\n\n"])
def test_no_page_takes_long(piece: str) -> None:
    start = time.monotonic()
    list(fact_references(piece * 20_000 + "[[a/b]]"))

    assert time.monotonic() - start < 5
