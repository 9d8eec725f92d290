"""Charts of counts with the words around them: title, description, what the marks mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.render.charts.counts import CountChart, Report, count_chart
from generator.render.charts.rows import Bar, RowChart, row_chart
from generator.render.charts.times import stretch
from generator.render.charts.values import Form, form_of
from generator.render.dates import date_words
from generator.render.edition import Edition, Phrase
from generator.render.views import Link

_TAGS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Dated:
    """One count of a chart as a row: its words, its date, its source, its mark."""

    words: str
    as_of: str
    source: str
    series: int
    bar: Bar


@dataclass(frozen=True, slots=True)
class CountPanel:
    """The counts of one fact, as a plot over time and as rows; `keys` are the marks in it.

    Counts that all hold for the same time have no plot.
    """

    id: str
    title: str
    about: str
    plot: CountChart | None
    axis: RowChart
    rows: tuple[Dated, ...]
    keys: tuple[str, ...]
    sources: tuple[tuple[str, Phrase], ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """One fact among all of a page."""

    fact: Link
    words: str
    as_of: str
    bar: Bar


@dataclass(frozen=True, slots=True)
class Comparison:
    """The latest counts of all facts side by side."""

    axis: RowChart
    rows: tuple[Compared, ...]
    keys: tuple[str, ...]


def tags(sources: Iterable[str]) -> Mapping[str, str]:
    """Give each source a letter by which a chart can name it."""
    distinct = tuple(dict.fromkeys(sources))
    return {source: _tag(number) for number, source in enumerate(distinct)}


def count_panel(
    id_: str,
    label: str,
    reports: Sequence[Report],
    sources: Sequence[tuple[str, Phrase]],
    edition: Edition,
) -> CountPanel:
    """Draw the counts of a fact, the earliest first; `sources` names those with a tag."""
    axis = row_chart(reports, edition)
    rows = tuple(
        Dated(report.words, date_words(report.as_of, edition), report.source, report.series, bar)
        for report, bar in zip(reports, axis.bars, strict=True)
    )
    names = {tag: phrase.words for tag, phrase in sources}
    about = (_said(row, names.get(row.source, ""), edition) for row in rows)
    title = edition.words.plural("chart-counts-title", len(rows), label=label)
    over_time = len({stretch(report.as_of) for report in reports}) > 1
    return CountPanel(
        id_,
        title,
        "; ".join(about),
        count_chart(reports, edition) if over_time else None,
        axis,
        rows,
        (*keys(reports), *(_date_keys(reports) if over_time else ())),
        tuple(sources),
    )


def comparison(facts: Sequence[tuple[Link, Report]], edition: Edition) -> Comparison:
    """Draw one count of each fact on a common axis."""
    reports = [report for _, report in facts]
    axis = row_chart(reports, edition)
    rows = (
        Compared(fact, report.words, date_words(report.as_of, edition), bar)
        for (fact, report), bar in zip(facts, axis.bars, strict=True)
    )
    return Comparison(axis, tuple(rows), keys(reports))


def keys(reports: Iterable[Report]) -> tuple[str, ...]:
    """Return the kinds of mark that occur, in the order of their explanation."""
    reports = tuple(reports)
    found = {form_of(report.count) for report in reports}
    forms = tuple(form.value for form in Form if form in found)
    return (*forms, *(["contested"] if any(one.contested for one in reports) else []))


def _date_keys(reports: Iterable[Report]) -> Iterator[str]:
    dates = [stretch(report.as_of) for report in reports]
    if any(not date.vague and date.days > 1 for date in dates):
        yield "date"
    if any(date.vague for date in dates):
        yield "vague"


def _said(row: Dated, source: str, edition: Edition) -> str:
    key = "chart-count-by" if source else "chart-count"
    return edition.words.text(key, count=row.words, date=row.as_of, source=source)


def _tag(number: int) -> str:
    return _TAGS[number] if number < len(_TAGS) else str(number + 1)
