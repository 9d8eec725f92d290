"""What is drafted from the texts in `tests/data/drafts/`, sheet by sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from generator.drafting.briefing import draft_briefing
from generator.drafting.drafts import ActorDraft, CountDraft, DateDraft, Draft, PositionDraft
from generator.drafting.given import Request
from tests.drafting.marked import TODAY

FILE: Final = Path(__file__).parents[1] / "data" / "drafts" / "cases.yml"
CASES: Final[dict[str, dict[str, Any]]] = yaml.safe_load(FILE.read_text("utf-8"))
SHEETS: Final = {
    "actors": "actors",
    "positions": "positions",
    "counts": "troop-numbers",
    "dates": "key-dates",
}


def written(draft: Draft) -> str:
    if isinstance(draft, ActorDraft):
        return f"{draft.name} ({draft.kind})"
    if isinstance(draft, PositionDraft):
        return f"{draft.actor}: {draft.statement}"
    if isinstance(draft, CountDraft):
        return f"{draft.count} {draft.label} ({draft.actor})"
    return draft.date if isinstance(draft, DateDraft) else draft.id


@pytest.mark.parametrize("name", CASES)
def test_a_text_is_drafted_as_its_case_says(name: str) -> None:
    case = CASES[name]
    file = case.get("name", "article.txt")
    sheets = draft_briefing(Request(file, file, case["text"].encode(), TODAY)).sheets
    found = {
        part: [written(one) for one in sheets[sheet].drafts] if sheet in sheets else []
        for part, sheet in SHEETS.items()
        if part in case
    }
    assert found
    assert found == {part: case[part] for part in found}
