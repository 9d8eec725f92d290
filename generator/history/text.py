"""A comparison, and what is due, for editors at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.catalogue import Catalogue
from generator.history.comparison import Comparison, contrast, label, one_line
from generator.history.difference import (
    BriefingDifference,
    Change,
    FactDifference,
    SourceDifference,
    TextChange,
)
from generator.history.due import Due
from generator.history.fields import FieldChange
from generator.report.text import line_report, text_report


def difference_text(comparison: Comparison, words: Catalogue) -> str:
    """List what changed, briefing by briefing, then what the change log lacks."""
    lines: list[str] = []
    for difference in comparison.differences:
        lines += [*_briefing(difference, words), ""]
    lines += [text_report(problem, words).rstrip("\n") + "\n" for problem in comparison.unrecorded]
    since = f"{words.text('diff.since')} {one_line(comparison.revision)}"
    return "\n".join([*lines, f"{since}: {counted(comparison, words)}"])


def counted(comparison: Comparison, words: Catalogue) -> str:
    """Count what changed, in one line."""
    told = [
        words.plural(f"diff.total.{name}", number)
        for name, number in comparison.counts().items()
        if number
    ]
    return ", ".join(told) or words.text("diff.nothing")


def due_text(found: Sequence[Due], words: Catalogue) -> str:
    """List the briefings by their day of review."""
    lines = []
    for one in found:
        title = one_line(one.title.wording(words.language).words)
        day = one.review_by.isoformat() if one.review_by else "–" * 10
        lines.append(f"{day}  {_standing(one, words):<{_width(found, words)}}  {one.id}: {title}")
    return "\n".join(lines) if lines else words.text("due.none")


def _standing(one: Due, words: Catalogue) -> str:
    if one.days is None:
        return words.text("due.never")
    case = "due.overdue" if one.overdue else "due.left"
    return words.plural(case, abs(one.days)) if one.days else words.text("due.today")


def _width(found: Sequence[Due], words: Catalogue) -> int:
    return max(len(_standing(one, words)) for one in found)


def _briefing(difference: BriefingDifference, words: Catalogue) -> Iterator[str]:
    whole = difference.change is not Change.CHANGED
    said = f" ({words.text(f'diff.briefing.{difference.change}')})" if whole else ""
    yield one_line(difference.id) + said
    if difference.fields:
        yield "  briefing.yml"
        yield from _fields(difference.fields, words)
    for fact in difference.facts:
        yield from _fact(fact, words)
    for source in difference.sources:
        yield from _source(source, words)
    for name in difference.skipped:
        yield "  " + f"{words.text('diff.skipped')} {one_line(name)}"
    problems = (*difference.faults, *difference.problems) if difference.skipped else ()
    yield from (f"      {line_report(problem, words)}" for problem in problems)


def _fact(fact: FactDifference, words: Catalogue) -> Iterator[str]:
    change = words.text(f"diff.{fact.change}")
    value = fact.entry.to if fact.change is Change.ADDED else fact.entry.from_
    told = "" if fact.change is Change.CHANGED or not value else f": {contrast(value, '')[0]}"
    yield f"  {change} {fact.entry.sheet} {fact.entry.fact}{told}{_marks(fact, words)}"
    yield from _fields(fact.fields, words)


def _marks(fact: FactDifference, words: Catalogue) -> str:
    marks = [f"{words.text('diff.former')} {fact.former}"] if fact.former else []
    marks += [words.text("diff.minor")] if fact.minor else []
    marks += [words.text("diff.draft")] if fact.draft else []
    return f" ({', '.join(marks)})" if marks else ""


def _fields(fields: Iterable[FieldChange], words: Catalogue) -> Iterator[str]:
    for field in fields:
        minor = f" ({words.text('diff.minor')})" if field.minor else ""
        yield f"      {label(field.loc)}: {_values(field, words)}{minor}"


def _values(field: FieldChange, words: Catalogue) -> str:
    old, new = contrast(field.before or "", field.after or "")
    if field.before is None:
        return f"{words.text('diff.come')} {new}"
    return f"{old} → {new}" if field.after is not None else f"{words.text('diff.gone')} {old}"


def _source(source: SourceDifference, words: Catalogue) -> Iterator[str]:
    change = words.text(f"diff.source.{source.change}")
    yield f"  {change} {source.source.id}"
    if source.text is not TextChange.NONE:
        yield "      " + words.text(f"diff.text.{source.text}")
    if source.suspicious:
        yield f"      {words.text('diff.suspicious')} {', '.join(source.changed_with)}".rstrip()
        if source.fitted:
            yield f"      {words.text('diff.fitted')} {', '.join(source.fitted)}"
    elif source.text is TextChange.WORDS and source.quoted_by:
        yield f"      {words.text('diff.quoted-by')} {', '.join(source.quoted_by)}"
    yield from _fields(source.fields, words)
