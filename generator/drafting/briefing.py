"""From one article to the files of a whole briefing: text in, text out."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.check.texts import Text
from generator.drafting.actors import draft_actors, related
from generator.drafting.article import Article, read_article
from generator.drafting.cast import cast
from generator.drafting.counts import draft_counts, those_counted
from generator.drafting.dates import draft_dates
from generator.drafting.drafts import Sheet
from generator.drafting.given import Request
from generator.drafting.ids import Ids
from generator.drafting.material import Material
from generator.drafting.positions import Attributions, draft_positions
from generator.drafting.prose import Prose
from generator.drafting.quoting import Quoter
from generator.drafting.relations import draft_relations
from generator.drafting.speech import Speech
from generator.drafting.writing import fill, sheet_text

_MONTHS: Final = 3
"""Months after which an editor must look again."""


@dataclass(frozen=True, slots=True)
class DraftedBriefing:
    """The files of a briefing by name, and its sheets by theirs."""

    files: Mapping[str, str]
    sheets: Mapping[str, Sheet]


def draft_briefing(request: Request) -> DraftedBriefing:
    """Draft a briefing from an article.

    Raises:
        UnreadableError: the file can't be read.
        RefusedError: its front matter or its text is none that a source can have.
    """
    article = read_article(request)
    drafted = draft_sheets(article)
    sheets = {name: sheet for name, sheet in drafted.items() if sheet.drafts}
    files = {
        "briefing.yml": _briefing(article, request),
        f"{article.source.id}.md": article.written,
    }
    written = {
        f"{name}.yml": sheet_text(name, sheet, article.language, request.schemas)
        for name, sheet in sheets.items()
    }
    return DraftedBriefing({**files, **written}, sheets)


def draft_sheets(article: Article) -> dict[str, Sheet]:
    """Draft the facts of an article, by the names of their sheets."""
    prose = Prose(Text(article.source), article.shown, article.dateline.span)
    if not prose.sentences:
        return {}
    speech, ids, quoter = Speech(prose), Ids(), Quoter(prose)
    found = cast(prose, speech, ids)
    found = found if found.actors else those_counted(prose, ids)
    actors = draft_actors(prose, found, quoter)
    named = found.only([actor.id for actor in actors.drafts])
    attributions = Attributions(prose, speech, named)
    material = Material(prose, named, attributions, quoter, ids, article.dateline.published)
    # Positions come first: they need whole sentences, of which one carries only a few facts.
    return {
        "positions": draft_positions(prose, attributions, quoter, ids),
        "troop-numbers": draft_counts(material),
        "key-dates": draft_dates(material, article.dateline.span),
        "actors": related(actors, draft_relations(material)),
    }


def _briefing(article: Article, request: Request) -> str:
    return fill(
        "briefing.yml.jinja",
        article.language,
        title=article.title,
        language=article.language,
        review_by=months_later(request.today, _MONTHS).isoformat(),
        schemas=request.schemas,
    )


def months_later(day: date, months: int) -> date:
    """Return the day some months later, the last of its month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
