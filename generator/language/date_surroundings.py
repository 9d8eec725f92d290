"""The words around a date: what makes it uncertain, and what begins or ends with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from generator.language.clauses import has_infinitive
from generator.language.found_dates import FoundDate
from generator.language.lexicon import Lexicon
from generator.language.reading import StatedDate
from generator.language.tokens import PARAGRAPH, Tokens

SINCE: Final = "since"
UNTIL: Final = "until"
BETWEEN: Final = "between"
_MOST_FILLERS: Final = 5
_MOST_WORDS: Final = 8
_SENTENCE: Final = 20
_REMEMBERED: Final = 8192
_MARKS: Final = frozenset("(,-\u2013\u2014")
_BRACKETED: Final = frozenset(")-\u2013\u2014")
_SKIPPED: Final = frozenset(",-")
_STOPS: Final = frozenset({".", ";", "!", "?", PARAGRAPH, ""})


def direction(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> str:
    """Tell whether the words right by a date say that a time begins or ends with it.

    Of an interval they say it only where that is one year, as in *seit 2003/04*.
    """
    dates = lexicon.dates
    if date.role and tokens.key(date.stop) != "/":
        return ""
    for index in _before(date.first):
        key = tokens.key(index)
        if bound := _bound(tokens, index + 1, lexicon):
            return bound
        if key in dates.interval_openers and tokens.key(date.stop) in dates.onwards:
            return SINCE
        dotted = key == "." and tokens.key(index - 1) in dates.approximate
        skipped = key in dates.fillers or key in dates.weekdays or key in _SKIPPED
        if not (skipped or dotted or key in dates.approximate):
            break
    return ""


def _bound(tokens: Tokens, stop: int, lexicon: Lexicon) -> str:
    """Tell what the longest phrase up to a token says, as *nicht vor* says another than *vor*."""
    since, until = lexicon.since.ending(tokens, stop), lexicon.until.ending(tokens, stop)
    if since and until:
        return SINCE if since[0] < until[0] else UNTIL
    if (
        until
        and tokens.key(until[0]) in lexicon.dates.negated
        and _is_denied(tokens, until[0], lexicon)
    ):
        return SINCE
    return SINCE if since else UNTIL if until else ""


def _is_denied(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether *not* stands a few words before, as in *not be finished before 2028*."""
    before = range(stop - 1, max(-1, stop - 1 - _MOST_FILLERS), -1)
    return any(tokens.key(index) in lexicon.dates.negations for index in before)


def possible_directions(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> frozenset[str]:
    """Tell of which the sentence speaks: a beginning or a time that lasts, an end, or both."""
    found: set[str] = set()
    for first, step in ((date.first - 1, -1), (date.stop, 1)):
        for index in range(first, max(-1, first + step * _SENTENCE), step):
            key = tokens.key(index)
            if key in _STOPS and not (key == "." and tokens.is_digits(index - 1)):
                break
            found.add(_spoken_of(key, lexicon))
    return frozenset(found - {""})


@lru_cache(_REMEMBERED)
def _spoken_of(key: str, lexicon: Lexicon) -> str:
    if key in lexicon.hedges.range_openers:
        return BETWEEN
    if key.startswith(lexicon.dates.beginnings):
        return SINCE
    return UNTIL if key.startswith(lexicon.dates.endings) else ""


def is_between(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> bool:
    """Tell whether *zwischen* stands before the start of an interval, or *und* before its end."""
    openers = lexicon.hedges.range_openers
    signs = frozenset(openers if date.role == "start" else openers.values())
    for index in _before(date.first) if date.role else ():
        if tokens.key(index) in signs:
            return True
        if tokens.key(index) not in lexicon.dates.fillers:
            return False
    return False


def qualifiers(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> tuple[bool, bool]:
    """Look for *um* and *vermutlich* before a date, over prepositions and the like, and *or so*."""
    dates = lexicon.dates
    marked = dates.approximate | dates.uncertain
    if _opens_clause(tokens, date, lexicon):
        return False, False
    year_alone = date.month is None and tokens.key(date.first - 1) in dates.approximate_years
    approximate, uncertain = year_alone or _has_tail(tokens, date, lexicon), False
    for index in _before(date.first):
        key = tokens.key(index)
        approximate |= key in dates.approximate
        uncertain |= key in dates.uncertain
        dotted = key in {".", ")"} and tokens.key(index - 1) in marked
        if not (key in marked or dotted or key in dates.fillers or key in dates.weekdays):
            break
    return approximate, uncertain


def share_qualifiers(dates: Iterable[StatedDate]) -> Iterator[StatedDate]:
    """Let what qualifies the start of an interval hold for its end too, as in *etwa 1911–1920*."""
    start: StatedDate | None = None
    for date in dates:
        if start and date.role == "end":
            yield replace(
                date,
                maybe_approximate=start.approximate,
                maybe_uncertain=date.maybe_uncertain or start.uncertain,
            )
        else:
            yield date
        start = date if date.role == "start" else None


def may_be_uncertain(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> bool:
    """Tell whether *vermutlich* stands earlier in the clause, as in *probably left in 2014*."""
    uncertain = lexicon.dates.uncertain | lexicon.dates.expected
    behind = tokens.key(date.stop + 1)
    if tokens.key(date.stop) in _MARKS and (behind in uncertain or behind == "?"):
        return True
    if tokens.key(date.stop) == "?" and behind in _BRACKETED:
        return True
    for index in range(date.first - 1, max(-1, date.first - 1 - _MOST_WORDS), -1):
        if tokens.key(index) in uncertain:
            return True
        if not tokens.is_word(index):
            return False
    return False


def _opens_clause(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> bool:
    """Tell whether the word before a date opens a clause, as in *, um 2003 einzumarschieren*."""
    opens = tokens.key(date.first - 1) in lexicon.dates.clause_openers
    if tokens.key(date.stop) == "," or _has_tail(tokens, date, lexicon):
        return False
    after_comma = opens and tokens.key(date.first - 2) == ","
    return after_comma and has_infinitive(tokens, date.stop, lexicon)


def _has_tail(tokens: Tokens, date: FoundDate, lexicon: Lexicon) -> bool:
    """Tell whether *herum* or *or so* stands behind a date."""
    behind = date.stop + (tokens.key(date.stop) in _MARKS)
    return lexicon.approximate_tails.starting(tokens, behind) is not None


def _before(first: int) -> range:
    return range(first - 1, max(-1, first - 1 - _MOST_FILLERS), -1)
