"""Every number, date and known actor in the sources: covered, ignored or open.

A report for editors and readers, never a gate: what no fact quotes is not wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.check.context import Context
from generator.check.date_spans import grouped
from generator.check.quotes import find
from generator.check.spans import contains, overlap
from generator.check.texts import Text
from generator.language import NumberKind, Span
from generator.model.claim import Loc, Passage
from generator.model.coverage import Kind, Mention, SourceCoverage, Status

Passages = Mapping[tuple[str, Loc], Passage]

_COUNTED = frozenset(
    {
        NumberKind.QUANTITY,
        NumberKind.PERCENTAGE,
        NumberKind.MONEY,
        NumberKind.MEASURE,
        NumberKind.UNREADABLE,
    }
)


def coverage(context: Context, passages: Passages) -> tuple[SourceCoverage, ...]:
    """Compare what each source mentions with what the quotes of the facts cover."""
    return tuple(
        _of_source(context, text, _quoted(context, passages, source))
        for source, text in context.texts.items()
    )


def _quoted(context: Context, passages: Passages, source: str) -> list[tuple[Span, str]]:
    """Return where the quotes of a source stand, each with the fact that it carries."""
    drafts = {fact.id for facts in context.briefing.facts.values() for fact in facts if fact.draft}
    return [
        (Span(passage.start, passage.end), str(loc[0]))
        for (_, loc), passage in passages.items()
        if passage.source == source and loc[0] not in drafts
    ]


def _of_source(context: Context, text: Text, quoted: list[tuple[Span, str]]) -> SourceCoverage:
    ignored = list(_ignored(context, text))
    found = sorted(_things(context, text), key=lambda thing: thing[1])
    mentions = (_mention(text, thing, quoted, ignored) for thing in found)
    return SourceCoverage(text.source.id, text.source.path, tuple(mentions))


def _ignored(context: Context, text: Text) -> Iterator[Span]:
    for item in context.briefing.meta.ignore if context.briefing.meta else ():
        place = find(item.text, text)
        if isinstance(place, Span):
            yield place


def _things(context: Context, text: Text) -> Iterator[tuple[Kind, Span, str]]:
    for number in text.numbers:
        if number.kind in _COUNTED and not _in_date(text, number.span):
            yield Kind.NUMBER, number.span, ""
    for dates in grouped(text.dates):
        yield Kind.DATE, Span(dates[0].span.start, dates[-1].span.end), ""
    for span, actor in _named(context.mentions[text.source.id]):
        yield Kind.ACTOR, span, actor


def _named(mentions: Mapping[str, tuple[Span, ...]]) -> Iterator[tuple[Span, str]]:
    """Yield who is named where, of a name within a longer one only the longer."""
    named = [(span, actor) for actor, spans in mentions.items() for span in spans]
    longest = Span(0, 0)
    for span, actor in sorted(named, key=lambda each: (each[0].start, -each[0].end)):
        if span == longest or not contains(longest, span):
            longest = span
            yield span, actor


def _in_date(text: Text, span: Span) -> bool:
    return any(overlap(date.span, span) for date in text.dates.overlapping(span))


def _mention(
    text: Text,
    thing: tuple[Kind, Span, str],
    quoted: list[tuple[Span, str]],
    ignored: list[Span],
) -> Mention:
    kind, span, actor = thing
    facts = tuple(dict.fromkeys(fact for quote, fact in quoted if contains(quote, span)))
    status = Status.COVERED if facts else Status.OPEN
    if not facts and any(contains(passage, span) for passage in ignored):
        status = Status.IGNORED
    return Mention(kind, status, text.passage(*span), facts, actor)
