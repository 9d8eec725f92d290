"""From a fact to its words and back: with pointer, keyboard and finger, and without script."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.site.project import Project
from tests.site.watching import watched

OVERVIEW = "irak-koalition/"
NUMBERS = "irak-koalition/troop-numbers/"
QUOTE = "Die Vereinigten Staaten haben 2.500 Truppen im Irak"
WIDE = {"width": 1280, "height": 900}

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Return a page on a wide screen, which must have nothing to complain about."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    seen = watched(page, address)
    yield page
    context.close()
    assert not seen


def first(page: Page) -> tuple[Locator, Locator]:
    proof = page.locator(".figures .proof").first
    return proof.locator(".proof-mark").first, proof.locator(".proof-card")


def test_pointing_at_a_mark_shows_quote_source_date_and_check(page: Page, address: str) -> None:
    page.goto(address + OVERVIEW)
    mark, card = first(page)
    expect(card).to_be_hidden()
    mark.hover()
    expect(card).to_be_visible()
    words = card.inner_text().replace("\u00a0", " ")

    assert QUOTE in words
    assert "Absatz 1" in words
    assert "Stand: vermutlich 2024" in words
    assert "Wortlaut im Quelltext gefunden, Zahl stimmt überein." in words


def test_a_card_stays_while_it_is_pointed_at_and_no_longer(page: Page, address: str) -> None:
    page.goto(address + OVERVIEW)
    mark, card = first(page)
    mark.hover()
    expect(card).to_be_visible()
    card.hover()
    page.wait_for_timeout(700)
    expect(card).to_be_visible()
    page.mouse.move(5, 5)
    expect(card).to_be_hidden()


def test_escape_closes_a_card_that_is_pointed_at(page: Page, address: str) -> None:
    page.goto(address + OVERVIEW)
    mark, card = first(page)
    mark.hover()
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    card_box = mark.bounding_box()
    assert card_box
    page.mouse.move(card_box["x"] + 3, card_box["y"] + 3)
    page.wait_for_timeout(500)
    expect(card).to_be_hidden()


@pytest.mark.parametrize("path", [OVERVIEW, f"en/{OVERVIEW}", "irak-koalition/actors/"])
def test_the_keyboard_alone_reaches_every_card(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    marks = page.locator(".proof-mark").count()
    reached: set[str] = set()
    for _ in range(600):
        page.keyboard.press("Tab")
        found: str | None = page.evaluate(
            """() => {
                const mark = document.activeElement;
                if (!mark.matches(".proof-mark")) return null;
                const card = mark.closest(".proof").querySelector(".proof-card");
                return card.matches(":popover-open") ? mark.getAttribute("aria-describedby") : "";
            }"""
        )
        if found is not None:
            assert found, "a mark has the focus and shows no card"
            reached.add(found)
        if len(reached) == marks:
            break

    assert marks > 20
    assert len(reached) == marks
    assert page.locator(".proof-card:popover-open").count() == 1


def test_escape_closes_a_card_and_the_focus_stays_at_its_mark(page: Page, address: str) -> None:
    page.goto(address + OVERVIEW)
    mark, card = first(page)
    page.keyboard.press("Tab")
    mark.focus()
    expect(card).to_be_visible()
    page.keyboard.press("Tab")
    expect(card.locator(".proof-show").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(mark).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#q-us-truppen-irak$"))


def phone(browser: Browser, *, script: bool = True) -> BrowserContext:
    return browser.new_context(
        viewport={"width": 390, "height": 800}, has_touch=True, java_script_enabled=script
    )


def test_a_finger_opens_the_card_first_and_follows_the_link_then(
    browser: Browser, address: str
) -> None:
    context = phone(browser)
    page = context.new_page()
    page.goto(address + OVERVIEW)
    mark, card = first(page)
    mark.tap()
    expect(card).to_be_visible()
    assert page.url == address + OVERVIEW
    box = card.bounding_box()
    assert box
    assert (box["x"], box["width"], round(box["y"] + box["height"])) == (0, 390, 800)
    page.locator("h1").tap()
    expect(card).to_be_hidden()
    mark.tap()
    mark.tap()
    page.wait_for_url(re.compile("#q-us-truppen-irak$"))
    context.close()


def test_a_card_never_leaves_the_window(page: Page, address: str) -> None:
    page.goto(address + OVERVIEW)
    for number in range(0, page.locator(".proof").count(), 5):
        proof = page.locator(".proof").nth(number)
        page.mouse.move(5, 5)
        expect(page.locator(":popover-open")).to_have_count(0)
        proof.scroll_into_view_if_needed()
        proof.locator(".proof-mark").first.hover()
        card = proof.locator(".proof-card")
        expect(card).to_be_visible()
        box = card.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= WIDE["width"]
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= WIDE["height"]


def test_what_is_inferred_looks_different_and_says_why(page: Page, address: str) -> None:
    page.goto(f"{address}irak-koalition/key-dates/#is-eindringen")
    inferred = page.locator(".quote-inferred").first
    quoted = page.locator(".quote-quoted").first

    assert "Erschlossen:" in inferred.inner_text()
    edges = [
        one.locator("blockquote").evaluate("quote => getComputedStyle(quote).borderLeftStyle")
        for one in (inferred, quoted)
    ]
    assert edges == ["dashed", "solid"]


def test_on_arrival_the_words_are_marked_and_the_way_back_shown(page: Page, address: str) -> None:
    page.goto(address + NUMBERS)
    page.locator(".quote-place").first.click()
    assert "".join(page.locator("mark.here").all_text_contents()) == QUOTE
    back = page.locator(".reference a.here").first
    expect(back).to_be_visible()
    back.click()
    assert page.url == f"{address}{NUMBERS}#us-truppen-irak"
    page.go_back()
    assert "".join(page.locator("mark.here").all_text_contents()) == QUOTE


def test_a_link_and_a_citation_can_be_copied_and_it_is_said(browser: Browser, address: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    seen = watched(page, address)
    page.goto(address + NUMBERS)
    foot = page.locator(".fact-foot").first
    told = page.locator("[role=status].told")

    foot.locator("[data-copy=link]").click()
    expect(told).to_have_text("Link kopiert")
    link = f"{address}{NUMBERS}#us-truppen-irak"
    assert page.evaluate("navigator.clipboard.readText()") == link

    foot.locator("summary").click()
    foot.locator("[data-copy=text]").click()
    expect(told).to_have_text("Text kopiert")
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("US-Truppen im Irak: 2.500 (Stand: vermutlich 2024). „Die Vereinigten")
    assert text.endswith(link)
    context.close()
    assert not seen


def test_where_there_is_no_clipboard_the_words_are_shown_to_be_copied(
    browser: Browser, address: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "Document.prototype.execCommand = () => false;"
    )
    page.goto(address + NUMBERS)
    page.locator("[data-copy=link]").first.click()
    expect(page.locator(".told")).to_have_text(f"{address}{NUMBERS}#us-truppen-irak")
    assert page.evaluate("getSelection().toString()").endswith("#us-truppen-irak")
    context.close()


def test_without_script_every_mark_is_a_link_and_every_citation_can_be_read(
    browser: Browser, address: str
) -> None:
    context = phone(browser, script=False)
    page = context.new_page()
    page.goto(address + OVERVIEW)
    mark, _ = first(page)
    mark.click()
    assert page.url.endswith("/sources/article/#q-us-truppen-irak")
    page.locator(".reference a").first.click()
    assert page.url == f"{address}{NUMBERS}#us-truppen-irak"
    foot = page.locator(".fact-foot").first
    expect(foot.locator(".permalink")).to_be_visible()
    assert foot.locator("button").filter(visible=True).count() == 0
    foot.locator("summary").click()
    expect(foot.locator(".citation")).to_be_visible()
    context.close()


def test_paper_has_the_facts_and_none_of_the_tools(page: Page, address: str) -> None:
    page.emulate_media(media="print")
    for path, selector in ((OVERVIEW, ".proof-quoted"), (NUMBERS, ".fact-foot")):
        page.goto(address + path)
        assert page.locator(selector).count() > 2
        assert page.locator(selector).filter(visible=True).count() == 0


def test_what_evidence_adds_to_a_page_stays_light(built: Project) -> None:
    names = ("evidence.css", "evidence.js", "copying.js")
    sizes = {
        name: len(gzip.compress((built.site / "assets" / name).read_bytes())) for name in names
    }

    assert sum(sizes.values()) < 5_000, sizes


def test_paper_says_what_is_inferred(page: Page, address: str) -> None:
    page.emulate_media(media="print")
    page.goto(address + OVERVIEW)

    inferred = page.locator(".timeline-short .proof-inferred")
    assert inferred.count() > 2
    assert set(inferred.filter(visible=True).all_inner_texts()) == {"erschlossen"}
    assert inferred.filter(visible=True).count() == inferred.count()
