"""Of a text that may only be quoted nothing but the quotes is published, wherever one looks."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from generator.catalogue import LANGUAGES
from generator.inspection import inspect
from generator.model.briefing import ProvenBriefing, Source
from generator.site import Settings, render_site
from tests.site.project import ROOT

_DATA: Final = ROOT / "tests" / "data" / "good"
_WORD: Final = re.compile(r"\w+")
_TAG: Final = re.compile(r"<[^>]*>")
_FEW: Final = 3


def proven(sources: Path) -> list[ProvenBriefing]:
    verdicts = inspect(sources, date(2026, 11, 23)).verdicts
    return [verdict.proven for verdict in verdicts if verdict.proven]


CASES: Final = [
    (briefing, source)
    for name in ("publish-quotes", "quotes-and-nothing-else")
    for briefing in proven(_DATA / name)
    for source in briefing.briefing.sources
    if source.meta.publish == "quotes"
]


def left_out(briefing: ProvenBriefing, source: Source) -> Iterator[str]:
    """Yield what stands between the quotes of a source, a few words at a time."""
    places = [one for one in briefing.passages.values() if one.source == source.id]
    shown = {place for one in places for place in range(one.start, one.end)}
    text = "".join("|" if place in shown else sign for place, sign in enumerate(source.text))
    for stretch in text.split("|"):
        words = _WORD.findall(stretch)
        for start in range(len(words) - _FEW + 1):
            yield " ".join(words[start : start + _FEW])


def words_of(content: bytes) -> str:
    return " ".join(_WORD.findall(html.unescape(_TAG.sub(" ", content.decode()))))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("briefing", "source"), CASES, ids=[f"{one.briefing.id}-{source.id}" for one, source in CASES]
)
def test_no_few_words_between_the_quotes_are_given_away(
    briefing: ProvenBriefing, source: Source, language: str
) -> None:
    site = render_site([briefing], Settings(language, "https://example.org/"))
    secrets = set(left_out(briefing, source))

    assert secrets
    assert not [path for path in site.files if path.endswith(f"{source.id}.txt")]
    told = {path: words_of(content) for path, content in site.files.items()}
    told |= {
        f"head of {path}": f"{one.description} {one.linked}" for path, one in site.pages.items()
    }
    for path, words in told.items():
        assert not [secret for secret in secrets if secret in words], path


@pytest.mark.parametrize(("briefing", "source"), CASES[:1])
def test_words_between_the_quotes_are_found_where_all_may_be_shown(
    briefing: ProvenBriefing, source: Source
) -> None:
    assert any(secret in words_of(source.text.encode()) for secret in left_out(briefing, source))
