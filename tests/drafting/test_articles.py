"""Drafts from articles of different kinds, compared with what a careful person marks in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.check.verify import Verdict, verify
from generator.drafting.briefing import draft_briefing
from generator.model.problem import Severity
from generator.read.briefings import read_briefing
from generator.read.files import Folder
from generator.sheets import SHEETS
from tests.drafting.marked import TODAY, articles, request, score

MOST_NONSENSE = 0.1
LEAST_FOUND = 0.9
by_article = pytest.mark.parametrize("path", articles(), ids=lambda path: path.parent.name)


def verdict(path: Path) -> Verdict:
    drafted = draft_briefing(request(path))
    files = {name: text.encode() for name, text in drafted.files.items()}
    records = {sheet.name: sheet.record for sheet in SHEETS}
    return verify(*read_briefing(Folder("draft", "sources/draft", files), records), TODAY)


def test_there_are_articles_of_sixteen_kinds() -> None:
    assert len(articles()) == 16


@by_article
def test_nine_in_ten_of_the_marked_counts_and_dates_are_found(path: Path) -> None:
    found = score(path)
    assert found.recall >= LEAST_FOUND, str(found)


@by_article
def test_at_most_one_draft_in_ten_is_nonsense(path: Path) -> None:
    found = score(path)
    assert found.noise <= MOST_NONSENSE, str(found)


@by_article
def test_the_drafts_pass_the_check_without_a_warning(path: Path) -> None:
    checked = verdict(path)
    assert checked.problems == ()
    assert checked.tally.drafts > 0


@by_article
def test_drafts_that_an_editor_takes_over_as_they_are_have_no_errors(path: Path) -> None:
    """A draft waters every fault down to a warning; without the mark each would count."""
    drafted = draft_briefing(request(path))
    files = {
        name: text.replace("  draft: true\n", "").encode() for name, text in drafted.files.items()
    }
    records = {sheet.name: sheet.record for sheet in SHEETS}
    checked = verify(*read_briefing(Folder("draft", "draft", files), records), TODAY)
    assert [problem for problem in checked.problems if problem.severity is Severity.ERROR] == []
    assert checked.tally.drafts == 0


@by_article
def test_a_draft_is_the_same_twice(path: Path) -> None:
    assert draft_briefing(request(path)).files == draft_briefing(request(path)).files
