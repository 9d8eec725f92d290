"""Every sound briefing of the test data can be shown, in every language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.catalogue import LANGUAGES
from generator.inspection import inspect
from generator.site import Settings, render_site
from tests.site.project import ROOT

GOOD = sorted(path for path in (ROOT / "tests" / "data" / "good").iterdir() if path.is_dir())


@pytest.mark.parametrize("sources", GOOD, ids=lambda path: path.name)
def test_a_good_briefing_is_shown_with_all_its_facts(sources: Path) -> None:
    proven = [verdict.proven for verdict in inspect(sources, date(2026, 11, 23)).verdicts]
    sound = [briefing for briefing in proven if briefing]

    assert sound
    for language in LANGUAGES:
        site = render_site(sound, Settings(language))
        for briefing in sound:
            for sheet in briefing.briefing.facts:
                page = site.files.get(f"{briefing.briefing.id}/{sheet}.md", b"").decode()
                for fact in briefing.briefing.published(sheet):
                    assert f"#{fact.id}" in page
