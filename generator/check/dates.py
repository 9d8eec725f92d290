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
    """Why the quotes do not carry the date: the case, the dates that they state, how qualified."""

    case: str
    words: str
    qualifier: str = ""


def compare_date(date: Edtf, quotes: Iterable[Quoted]) -> DateMismatch | None:
    """Compare a date with those of its quotes; each end of an interval must be stated."""
    stated = [(reading, quote) for quote in quotes for reading in stated_dates(quote)]
    for moment in date.moments:
        if not any(_states(reading, moment) and _agrees(reading, date) for reading, _ in stated):
            return _mismatch(date, moment, stated)
    return None


def _agrees(reading: StatedDate, date: Edtf) -> bool:
    """Tell whether a stated date may stand for one of which at most one end is known."""
    if len(date.moments) > 1:
        return True
    wrong = "" if not date.interval else "until" if date.end is None else "since"
    return not reading.between and not (wrong and reading.direction == wrong)


def _mismatch(date: Edtf, moment: Moment, stated: list[tuple[StatedDate, Quoted]]) -> DateMismatch:
    words = ", ".join(dict.fromkeys(quote.text.words(reading.span) for reading, quote in stated))
    readings = [reading for reading, _ in stated]
    if opposed := [one for one in readings if _states(one, moment) and not _agrees(one, date)]:
        return DateMismatch("between" if opposed[0].between else "direction", words)
    if reached := [reading for reading in readings if _reaches(reading, moment)]:
        qualifier = _qualifier(reached[0])
        return DateMismatch(_case_of_qualifier(moment, qualifier), words, qualifier)
    finer = any(_is_coarser(reading, moment) for reading in readings)
    case = "none" if not readings else "finer" if finer else ""
    return DateMismatch(case, words)


def _case_of_qualifier(moment: Moment, qualifier: str) -> str:
    """Tell apart a qualifier that is missing, one too many, and one for another."""
    if not moment.qualifier:
        return "qualified"
    return "otherwise-qualified" if qualifier else "unqualified"


def _qualifier(reading: StatedDate) -> str:
    if reading.approximate and reading.uncertain:
        return "%"
    return "~" if reading.approximate else "?" if reading.uncertain else ""


def _states(reading: StatedDate, moment: Moment) -> bool:
    return (
        _reaches(reading, moment)
        and reading.approximate == moment.approximate
        and (moment.uncertain in {reading.uncertain, reading.uncertain or reading.maybe_uncertain})
    )


def _reaches(reading: StatedDate, moment: Moment) -> bool:
    return (
        _states_year(reading, moment)
        and moment.month in {None, reading.month}
        and moment.day in {None, reading.day}
    )


def _is_coarser(reading: StatedDate, moment: Moment) -> bool:
    """Tell whether a text states the time that a finer date lies in, from a month to a century."""
    if reading.day or (reading.month and reading.month != moment.month):
        return False
    if moment.unspecified >= reading.unspecified and not moment.month:
        return False
    return _same_years(reading, moment, max(moment.unspecified, reading.unspecified))


def _states_year(reading: StatedDate, moment: Moment) -> bool:
    precise = reading.unspecified <= moment.unspecified
    return precise and _same_years(reading, moment, moment.unspecified)


def _same_years(reading: StatedDate, moment: Moment, unspecified: int) -> bool:
    scale = int(10**unspecified)
    return reading.year is not None and reading.year // scale == moment.year // scale


def stated_dates(quote: Quoted) -> Iterator[StatedDate]:
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
                    date,
                    span=shifted,
                    approximate=whole.approximate,
                    uncertain=whole.uncertain,
                    maybe_uncertain=whole.maybe_uncertain,
                    between=whole.between,
                    direction=whole.direction,
                )
