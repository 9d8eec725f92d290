"""When: each date that the text states, and those whose year the date of publication gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.check.counts import Quoted
from generator.check.date_spans import grouped
from generator.check.dates import compare_date
from generator.drafting.drafts import DateDraft, Remark, Sheet, sheet_of
from generator.drafting.material import Material
from generator.drafting.prose import Prose
from generator.drafting.wording import bare, shortened, topic
from generator.drafting.years import edtf_of
from generator.language import Span, StatedDate
from generator.model.edtf import Edtf

_MOST_ACTORS: Final = 4
_LOOK_BACK: Final = 30


def draft_dates(material: Material, dateline: Span | None) -> Sheet:
    """Draft the dates of an article but for the one in its dateline."""
    return sheet_of(_drafts(material, dateline))


def _drafts(material: Material, dateline: Span | None) -> Iterator[DateDraft | Remark]:
    stated = (date for date in material.prose.text.dates if date.span != dateline)
    for dates in grouped(stated):
        span = Span(dates[0].span.start, dates[-1].span.end)
        if not _tells(material.prose, dates):
            continue
        if date := edtf_of(material.prose, dates, material.published):
            inferred = any(one.year is None for one in dates)
            yield _draft(material, span, date, inferred=inferred) or material.skipped(span)
        else:
            yield Remark("draft.skipped.year", {"words": material.prose.wording(span)})


def _tells(prose: Prose, dates: Sequence[StatedDate]) -> bool:
    """Tell a date from a season, a decade and what stands in a heading."""
    first = dates[0].span.start
    if prose.sentence_at(first).furniture or any(not (date.year or date.month) for date in dates):
        return False
    before = prose.words(Span(max(0, first - _LOOK_BACK), first))[-2:]
    return not any(word.key.startswith(prose.clues.seasons) for word in before)


def _draft(material: Material, span: Span, date: Edtf, *, inferred: bool) -> DateDraft | None:
    prose = material.prose
    speaker = material.attributions.claimant(span)
    quote = material.quoter.quote(span, *([speaker[0]] if speaker else []))
    if not quote or (not inferred and compare_date(date, [Quoted(prose.text, quote)])):
        return None
    actors = dict.fromkeys(actor.id for _, actor in material.cast.within(quote))
    year = Remark("draft.date.year", {"words": prose.wording(span), "year": date.written[:4]})
    return DateDraft(
        material.ids.claim(f"{topic(prose, quote)} {date.written}", "date"),
        (prose.wording(quote),),
        date.written,
        shortened(bare(prose.wording(quote))),
        tuple(actors)[:_MOST_ACTORS],
        year if inferred else None,
        according_to=speaker[1].id if speaker else "",
    )
