"""Facts in pages written by hand, from the reference to the built page."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from generator.catalogue import LANGUAGES, catalogue
from generator.report.text import text_report
from generator.site import Settings
from generator.weaving import HandPage, Loom, loom_of
from tests.site.project import SEED, Project, make_project
from tests.site.test_site import BRIEFING

GERMAN = Settings("de", "https://example.org/")


def loom(settings: Settings = GERMAN) -> Loom:
    return loom_of({"lage": BRIEFING, "kaputt": None}, settings)


def page(text: str, path: str = "about.md") -> HandPage:
    return HandPage(path, f"docs/de/{path}", text)


def words(text: str, settings: Settings = GERMAN) -> str:
    woven = loom(settings).text(page(text))
    visible = re.sub(r'<small class="proof".*</small>', "", woven)
    return html.unescape(re.sub(r"<[^>]*>", "", visible))


@pytest.mark.parametrize(
    ("fact", "german", "english"),
    [
        (
            "soldaten",
            "rund 2.500 (Stand: 24. Januar 2024; nach Angaben von: Bagdad)",
            "about 2,500 (as of 24 January 2024; according to: Bagdad)",
        ),
        ("einmarsch", "2003", "2003"),
        ("usa", "Vereinigte Staaten", "United States"),
        ("angabe", "Bagdad: Es sind 2.500", "Bagdad: Es sind 2.500"),
    ],
)
def test_each_kind_of_fact_has_a_form_for_prose(fact: str, german: str, english: str) -> None:
    assert words(f"Es sind [[lage/{fact}]].") == f"Es sind {german}."
    assert words(f"There [[lage/{fact}]].", Settings("en")) == f"There {english}."


def test_the_value_leads_to_the_fact_and_the_mark_to_its_words() -> None:
    woven = html.unescape(loom().text(page("[[lage/soldaten]]", "folder/about.md")))

    assert 'href="../../lage/troop-numbers/#soldaten"' in woven
    assert 'href="../../lage/sources/artikel/#q-soldaten"' in woven


def test_in_a_heading_it_is_words_alone_of_which_an_anchor_can_be_made() -> None:
    woven = loom().text(page("## Es sind [[lage/soldaten]]\n\n[mehr [[lage/usa]]](x.md)"))
    heading, link = woven.split("\n\n")

    assert words("## Es sind [[lage/soldaten]]").startswith("## Es sind rund 2.500 (Stand: 24.")
    assert "<a" not in heading + link
    assert "Wortlaut" not in html.unescape(heading)
    assert html.unescape(link) == '[mehr <span class="stated">Vereinigte Staaten</span>](x.md)'


def test_a_readme_is_the_first_page_of_its_folder() -> None:
    woven = html.unescape(loom().text(page("[[lage/soldaten]]", "README.md")))

    assert 'href="lage/troop-numbers/#soldaten"' in woven


def test_a_fact_may_stand_on_a_page_twice() -> None:
    ids = re.findall(r' id="([^"]*)"', loom().text(page("[[lage/usa]] [[lage/usa]]")))

    assert len(ids) == len(set(ids)) == 2


def test_the_rest_of_the_page_stays_as_it_was() -> None:
    text = "---\ntitle: x\n---\n\n# A\n\n`[[lage/usa]]` \\[[lage/usa]] [[lage/nein]]\n"

    assert loom().text(page(text)) == text


@pytest.mark.parametrize(
    ("reference", "case", "meant"),
    [
        ("lage/soldatn", "near", "lage/soldaten"),
        ("lag/soldaten", "near", "lage/soldaten"),
        ("lage/entwurf", "draft", ""),
        ("zzz", "", ""),
    ],
)
def test_a_reference_to_nothing_is_a_problem_with_its_place(
    reference: str, case: str, meant: str
) -> None:
    (problem,) = loom().problems(page(f"---\ntitle: x\n---\n\nText [[{reference}]].\n"))

    assert (problem.rule, problem.case) == ("unknown-fact", case)
    assert (problem.place.path, problem.place.line, problem.place.column) == (
        *("docs/de/about.md", 5, 6),
    )
    for language in LANGUAGES:
        report = text_report(problem, catalogue("problems", language))
        assert f"5 | Text [[{reference}]]." in report
        assert not meant or f"`{meant}`" in report


def test_a_briefing_with_errors_of_its_own_causes_none_elsewhere() -> None:
    assert not list(loom().problems(page("[[kaputt/irgendwas]]")))
    assert loom().text(page("[[kaputt/irgendwas]]")) == "[[kaputt/irgendwas]]"


@pytest.fixture
def seed(tmp_path: Path) -> Project:
    return make_project(tmp_path, SEED)


def write(project: Project, text: str) -> None:
    with (project.root / "docs" / "de" / "about.md").open("a") as file:
        file.write(text)


def test_a_built_page_shows_the_fact_and_leaves_code_alone(seed: Project) -> None:
    write(seed, "\n- Es sind [[irak-koalition/us-truppen-irak]].\n\n`[[irak-koalition/usa]]`\n")
    done = seed.build("mkdocs.yml", "--strict")
    built = (seed.site / "about" / "index.html").read_text()

    assert done.returncode == 0, done.stderr
    assert '<a href="../irak-koalition/troop-numbers/#us-truppen-irak">' in html.unescape(built)
    assert "<code>[[irak-koalition/usa]]</code>" in built


def test_a_wrong_reference_stops_the_build_and_says_where(seed: Project) -> None:
    write(seed, "\nEs sind [[irak-koalition/us-trupen-irak]] und [[irak/usa]].\n")
    done = seed.build()

    assert done.returncode == 1
    assert re.search(r"docs/de/about\.md:\d+:9", done.stderr)
    assert "`irak-koalition/us-truppen-irak`" in done.stderr
    assert done.stderr.count("[unknown-fact]") == 2
    assert "Traceback" not in done.stderr
