"""Does a quote state the date, as far as the date goes?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.check.counts import Quoted
from generator.check.date_spans import is_span
from generator.check.spans import contains, overlap
from generator.language import Span, StatedDate
from generator.model.edtf import Edtf, Moment


@dataclass(frozen=True, slots=True)
class DateMismatch:
    """Why the quotes do not carry the date: the case, the dates that they state, how qualified."""

    case: str
    words: str
    qualifier: str = ""


_Dated = tuple[Quoted, list[StatedDate]]


def compare_date(date: Edtf, quotes: Iterable[Quoted]) -> DateMismatch | None:
    """Compare a date with those of its quotes; each end of an interval must be stated."""
    stated = [(quote, list(_readings(quote))) for quote in quotes]
    mismatch = _compare(date, stated)
    if not mismatch:
        return None
    implied = [(q, [*dates, *q.text.implied_dates.overlapping(q.span)]) for q, dates in stated]
    return _compare(date, implied) and mismatch


def _compare(date: Edtf, by_quote: Sequence[_Dated]) -> DateMismatch | None:
    words = _words(by_quote)
    readings = [reading for _, dates in by_quote for reading in dates]
    if any(_is_whole(reading, date) for reading in readings):
        return None
    for moment in date.moments:
        if not any(_proves(reading, moment, date) for reading in readings):
            return _mismatch(date, moment, readings, words)
    if len(date.moments) > 1 and not is_span(date, [dates for _, dates in by_quote], _states):
        return DateMismatch("apart", words)
    return None


def _words(by_quote: Sequence[_Dated]) -> str:
    words = (quote.text.words(date.span) for quote, dates in by_quote for date in dates)
    return ", ".join(dict.fromkeys(words))


def _is_whole(reading: StatedDate, date: Edtf) -> bool:
    """Tell whether an interval is all the years of a decade that a text speaks of."""
    years = [moment.year for moment in date.moments if not moment.month and not moment.qualifier]
    if not reading.unspecified or reading.year is None or reading.approximate or reading.uncertain:
        return False
    return years == [reading.year, reading.year + int(10**reading.unspecified) - 1]


def _proves(reading: StatedDate, moment: Moment, date: Edtf) -> bool:
    return _states(reading, moment) and not _objection(reading, moment, date)


def _objection(reading: StatedDate, moment: Moment, date: Edtf) -> str:
    """Tell why a date that is stated is not the one that is claimed: the case of the message."""
    if len(date.moments) > 1:
        return ""
    if reading.between:
        return "between"
    if not all(_reaches(other, moment) for other in reading.alternatives):
        return "alternatives"
    return _wrong_direction(reading, "since" if date.end is None else "until", date)


def _wrong_direction(reading: StatedDate, wanted: str, date: Edtf) -> str:
    """Tell apart an open interval of which the source states both ends, the other one, or none."""
    if not date.interval or reading.direction == wanted:
        return ""
    if reading.role == {"since": "start", "until": "end"}[wanted]:
        return "closed"
    if reading.role or reading.direction:
        return "direction"
    return "" if wanted in reading.possible_directions else "open"


def _mismatch(
    date: Edtf, moment: Moment, readings: Sequence[StatedDate], words: str
) -> DateMismatch:
    if objections := [_objection(one, moment, date) for one in readings if _states(one, moment)]:
        return DateMismatch(objections[0], words)
    if reached := [reading for reading in readings if _reaches(reading, moment)]:
        if any(reading.alternatives for reading in reached):
            return DateMismatch("alternatives", words)
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
        and (
            moment.approximate
            in {reading.approximate, reading.approximate or reading.maybe_approximate}
        )
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


def _readings(quote: Quoted) -> Iterator[StatedDate]:
    for date in stated_dates(quote):
        yield date
        yield from date.otherwise


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
                    whole,
                    span=shifted,
                    year=date.year,
                    month=date.month,
                    day=date.day,
                    unspecified=date.unspecified,
                    otherwise=date.otherwise,
                )
