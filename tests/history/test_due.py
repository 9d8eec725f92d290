"""What is due for review, and in which order."""

from __future__ import annotations

from datetime import date

from generator.history.due import due
from generator.model.briefing import Briefing
from generator.read.briefings import read_briefing
from generator.read.files import Folder

TODAY = date(2026, 11, 23)


def briefing(id_: str, review_by: str = "") -> Briefing:
    meta = f"title: {id_}\nsummary: S\nlanguage: de\n"
    meta += f"review_by: {review_by}\n" if review_by else ""
    return read_briefing(Folder(id_, f"sources/{id_}", {"briefing.yml": meta.encode()}), {})[0]


def test_the_soonest_comes_first_and_what_has_no_day_last() -> None:
    found = due(
        [
            briefing("never"),
            briefing("later", "2027-01-01"),
            briefing("today", "2026-11-23"),
            briefing("b-late", "2026-11-22"),
            briefing("a-late", "2026-11-22"),
        ],
        TODAY,
    )
    assert [(one.id, one.days, one.overdue) for one in found] == [
        ("a-late", -1, True),
        ("b-late", -1, True),
        ("today", 0, False),
        ("later", 39, False),
        ("never", None, False),
    ]


def test_a_briefing_that_cannot_be_read_is_not_listed() -> None:
    folder = Folder("b", "sources/b", {"briefing.yml": b"["})
    assert due([read_briefing(folder, {})[0]], TODAY) == ()
