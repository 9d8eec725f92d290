"""Does a quote state the date, as far as the date goes?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.check.counts import Quoted
from generator.check.spans import contains, overlap
from generator.language import Span, StatedDate
from generator.model.edtf import Edtf, Moment


@dataclass(frozen=True, slots=True)
class DateMismatch:
    """Why the quotes do not carry the date: the case, and the dates that they state."""

    case: str
    words: str


def compare_date(date: Edtf, quotes: Iterable[Quoted]) -> DateMismatch | None:
    """Compare a date with those of its quotes; each end of an interval must be stated."""
    stated = [(reading, quote) for quote in quotes for reading in _dates(quote)]
    for moment in date.moments:
        if not any(_states(reading, moment) for reading, _ in stated):
            return _mismatch(moment, stated)
    return None


def _mismatch(moment: Moment, stated: list[tuple[StatedDate, Quoted]]) -> DateMismatch:
    words = dict.fromkeys(quote.text.words(reading.span) for reading, quote in stated)
    return DateMismatch(_case(moment, [reading for reading, _ in stated]), ", ".join(words))


def _case(moment: Moment, stated: list[StatedDate]) -> str:
    if not stated:
        return "none"
    if any(_reaches(reading, moment) for reading in stated):
        return "unqualified" if moment.qualifier else "qualified"
    same_year = any(_states_year(reading, moment) for reading in stated)
    return "finer" if same_year and moment.month else ""


def _states(reading: StatedDate, moment: Moment) -> bool:
    return (
        _reaches(reading, moment)
        and reading.approximate == moment.approximate
        and reading.uncertain == moment.uncertain
    )


def _reaches(reading: StatedDate, moment: Moment) -> bool:
    return (
        _states_year(reading, moment)
        and moment.month in {None, reading.month}
        and moment.day in {None, reading.day}
    )


def _states_year(reading: StatedDate, moment: Moment) -> bool:
    if reading.year is None:
        return False
    scale = int(10**moment.unspecified)
    return reading.year // scale == moment.year // scale


def _dates(quote: Quoted) -> Iterator[StatedDate]:
    """Yield the dates in a quote, qualified by the words that stand around it as well."""
    around = list(quote.text.dates.overlapping(quote.span))
    cut = [date for date in around if not contains(quote.span, date.span)]
    yield from (date for date in around if date not in cut)
    if not cut:
        return
    for date in quote.text.language.dates(quote.exact):
        shifted = Span(date.span.start + quote.span.start, date.span.end + quote.span.start)
        for whole in cut:
            if overlap(shifted, whole.span):
                yield replace(
                    date, span=shifted, approximate=whole.approximate, uncertain=whole.uncertain
                )
