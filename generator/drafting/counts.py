"""How many: each number of people or things, with the noun behind it as its label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, takewhile

from generator.check.counts import Quoted, compare_count
from generator.check.spans import contains, overlap
from generator.drafting.cast import Actor, Cast
from generator.drafting.drafts import CountDraft, Draft, Remark, Sheet, sheet_of
from generator.drafting.ids import Ids
from generator.drafting.labels import label_of, noun_phrase, of_people
from generator.drafting.material import Material
from generator.drafting.prose import Prose
from generator.drafting.sentences import Sentence
from generator.drafting.years import edtf_of
from generator.language import Number, NumberKind, Span
from generator.model.count import Count, CountError
from generator.model.spelling import slug


def draft_counts(material: Material) -> Sheet:
    """Draft the counts of an article, those of people first."""
    sheet = sheet_of(_drafts(material))
    return replace(sheet, drafts=tuple(sorted(sheet.drafts, key=_is_of_things)))


def _drafts(material: Material) -> Iterator[CountDraft | Remark]:
    for number in material.prose.text.numbers:
        if not _is_count(material.prose, number):
            continue
        if label := label_of(material.prose, number):
            yield _draft(material, number, label) or material.skipped(number.span)


def _is_of_things(draft: Draft) -> bool:
    return isinstance(draft, CountDraft) and not draft.of_people


def those_counted(prose: Prose, ids: Ids) -> Cast:
    """Return those whom the first number counts, for a text that names nobody else."""
    for number in prose.text.numbers:
        sentence = prose.sentence_at(number.span.start)
        rest = Span(with_hedge(number).end, sentence.span.end)
        if _is_count(prose, number) and (words := noun_phrase(prose, rest)):
            label = prose.wording(Span(words[0].span.start, words[-1].span.end))
            if mentions := prose.language.mentions(prose.plain, [label]):
                return Cast(
                    [Actor(ids.claim(label, "actor"), label, "group", (), mentions, sure=False)]
                )
    return Cast(())


def _is_count(prose: Prose, number: Number) -> bool:
    if number.kind is not NumberKind.QUANTITY or not number.count:
        return False
    dated = any(
        overlap(date.span, number.span) for date in prose.text.dates.overlapping(number.span)
    )
    furniture = prose.sentence_at(number.span.start).furniture
    return not dated and not furniture and _can_be_written(number.count)


def _can_be_written(count: Count) -> bool:
    try:
        return Count.parse(str(count)) == count
    except (CountError, StopIteration):
        return False


def _draft(material: Material, number: Number, label: str) -> CountDraft | None:
    span = with_hedge(number)
    choice = _actor(material, span)
    if not choice:
        return None
    actor, name = choice
    sentence = material.prose.sentence_at(span.start)
    speaker = material.attributions.claimant(span)
    needed = [name] if contains(sentence.span, name) else []
    quote = material.quoter.quote(span, *needed, *([speaker[0]] if speaker else []))
    other = None if needed else material.quoter.quote(name)
    if not quote or not (needed or other) or _contradicts(material.prose, number, quote):
        return None
    what = number.count if slug(label) == actor.id else label
    return CountDraft(
        material.ids.claim(f"{actor.id} {what}", "count"),
        tuple(material.prose.wording(one) for one in (other, quote) if one),
        label,
        actor.id,
        str(number.count),
        of_people(material.prose, label),
        remarks=tuple(_remarks(material, quote, near=bool(needed))),
        according_to=speaker[1].id if speaker else "",
    )


def _contradicts(prose: Prose, number: Number, quote: Span) -> bool:
    """Tell whether the check would read the number otherwise in its quote."""
    return not number.count or bool(compare_count(number.count, [Quoted(prose.text, quote)]))


def with_hedge(number: Number) -> Span:
    """Return where a number stands, with the words that say how precise it is."""
    spans = [number.span, number.hedge or number.span]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _actor(material: Material, span: Span) -> tuple[Actor, Span] | None:
    """Choose the actor whose number it is: the nearest in the sentence, else the last before."""
    sentence = material.prose.sentence_at(span.start)
    speaker = material.attributions.claimant(span)
    within = material.cast.within(sentence.span)
    aside = material.prose.in_brackets
    acting = [one for one in within if not (aside(one[0]) or material.prose.is_place(one[0]))]
    named = acting or within
    others = [item for item in named if not speaker or item[1] != speaker[1]] or named
    if others:
        name, actor = min(others, key=lambda item: _distance(item[0], span))
        return actor, name
    nearest = material.cast.first(_around(material.prose, span), material.prose.in_brackets)
    return (nearest[1], nearest[0]) if nearest else None


def _around(prose: Prose, span: Span) -> Iterator[Span]:
    """Yield the sentences before a number and behind it, those under its heading first."""
    place, sentence = prose.index_at(span.start), prose.sentences.__getitem__
    before, after = range(place - 1, -1, -1), range(place, len(prose.sentences))
    for places in (before, after):
        yield from (one.span for one in takewhile(_is_text, map(sentence, places)))
    yield from (one.span for one in map(sentence, chain(before, after)) if _is_text(one))


def _is_text(sentence: Sentence) -> bool:
    return not sentence.furniture


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _remarks(material: Material, quote: Span, *, near: bool) -> Iterator[Remark]:
    if not near:
        yield Remark("draft.count.actor-elsewhere")
    for date in material.prose.text.dates.overlapping(quote):
        if written := edtf_of(material.prose, [date], material.published):
            words = material.prose.wording(date.span)
            yield Remark("draft.count.as-of", {"words": words, "date": written.written})
            return
