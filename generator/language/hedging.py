"""Hedges: the words before or after a number that say how precise it is."""

from __future__ import annotations

from typing import Final, NamedTuple

from generator.language.governing import is_governed, may_be_governed, stands_ahead
from generator.language.heads import has_head
from generator.language.lexicon import Lexicon
from generator.language.numerals import DOTTED_DATE
from generator.language.tokens import PARAGRAPH, SENTENCE_ENDS, Tokens
from generator.model.count import Hedge

_MOST_FILLERS: Final = 4
_TRAILING_DISTANCE: Final = 8
_MOST_WORDS_BETWEEN: Final = 2
_SHORTEST_PLURAL: Final = 4
_YEAR: Final = 4
_CENTURIES: Final = frozenset({"18", "19", "20"})
_ASIDES: Final = frozenset(",(-\u2013\u2014")
_QUOTATION_MARKS: Final = frozenset("„“”‚«»\"'")


class HedgeWords(NamedTuple):
    """The tokens `first` up to `stop` and what they say, `None` where that can't be told."""

    first: int
    stop: int
    hedge: Hedge | None
    preposition: bool = False


def hedge_before(tokens: Tokens, number: int, lexicon: Lexicon) -> HedgeWords | None:
    """Find the hedge before a number, fillers such as articles or a quotation mark between."""
    stop = _before_quotation_mark(tokens, number)
    for _ in range(_MOST_FILLERS):
        if found := lexicon.hedges_before.ending(tokens, stop):
            return _unless_governed(tokens, *found, stop, number, lexicon)
        filler = lexicon.fillers.ending(tokens, stop) or lexicon.money_before.ending(tokens, stop)
        if not filler:
            return None
        stop = filler[0]
    return None


def otherwise(tokens: Tokens, words: HedgeWords, lexicon: Lexicon) -> Hedge | None:
    """Tell what words say as well: *just under 300*, or a bound as in *up to an estimated 300*."""
    phrase = tokens.phrase(words.first, words.stop)
    particles = lexicon.hedges.particles.get(phrase)
    if particles and may_be_governed(tokens, words.first, words.stop, particles):
        return Hedge.EXACT
    if phrase in lexicon.hedges.doubtful and tokens.key(words.first - 1) in SENTENCE_ENDS:
        return None
    if (said := lexicon.hedges.otherwise.get(phrase)) or words.hedge is not Hedge.ABOUT:
        return said
    outer = lexicon.hedges_before.ending(tokens, words.first)
    if not outer or outer[1] is Hedge.ABOUT:
        return None
    preposition = tokens.phrase(outer[0], words.first) in lexicon.hedges.governors
    return None if preposition else outer[1]


def _before_quotation_mark(tokens: Tokens, number: int) -> int:
    """Step over a mark that opens before the number, or closes behind a hedge in marks alone."""
    mark = tokens.key(number - 1) in _QUOTATION_MARKS
    closes = mark and tokens.attached(number - 1)
    return number - (mark and (closes or tokens.attached(number)))


def before_hedge(tokens: Tokens, number: int, lexicon: Lexicon) -> int:
    """Find the word before a number and the hedge right before that."""
    hedge = lexicon.hedges_before.ending(tokens, number)
    return (hedge[0] if hedge else number) - 1


def is_bounded(words: HedgeWords | None) -> bool:
    """Tell whether words set a bound, which a range or an order of magnitude can't have."""
    bounds = {Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.FEWER_THAN, Hedge.UP_TO}
    return words is not None and words.hedge in bounds and not words.preposition


def _unless_governed(
    tokens: Tokens, first: int, hedge: Hedge, stop: int, number: int, lexicon: Lexicon
) -> HedgeWords | None:
    phrase = tokens.phrase(first, stop)
    if is_governed(tokens, first, stop, number, lexicon):
        return None
    governed = phrase in lexicon.hedges.governors
    if is_comparison(tokens, first, stop, lexicon):
        return HedgeWords(first, stop, None)
    if phrase not in lexicon.hedges.doubtful:
        return HedgeWords(first, stop, hedge, governed)
    ahead = stands_ahead(tokens, number, lexicon.hedges.governors[phrase])
    return None if ahead else HedgeWords(first, stop, hedge, governed)


def is_comparison(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a phrase compares two numbers, as in *300 more than 2,500*."""
    if tokens.phrase(first, stop) not in lexicon.hedges.comparisons:
        return False
    if _is_noun(tokens, first - 1, lexicon) and tokens.is_digits(first - 2):
        return not _is_aside(tokens, first - 1, lexicon)
    last = first - 1
    if _is_dated(tokens, last, lexicon):
        return False
    return tokens.is_digits(last) or bool(lexicon.morphemes.of(tokens.key(last)))


def _is_aside(tokens: Tokens, noun: int, lexicon: Lexicon) -> bool:
    """Tell whether a number says when or where, as in *in 12 Dörfern mehr als 300 Häuser*."""
    around = lexicon.surroundings
    measured = tokens.key(noun) in around.units or lexicon.times.ending(tokens, noun + 1)
    return bool(measured) or tokens.key(noun - 2) in lexicon.dates.year_prepositions


def _is_dated(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a number is a year, a day, a time or a name, as in *2024 mehr als 300*."""
    word, before = tokens.word(index), tokens.key(index - 1)
    if len(word) == _YEAR and word.isdecimal() and word[:2] in _CENTURIES:
        return True
    if DOTTED_DATE.fullmatch(word) or has_head(tokens, index, lexicon):
        return True
    before = tokens.key(index - 2) if before == "." else before
    named = before in lexicon.dates.months or before in lexicon.dates.abbreviations
    return named or (tokens.attached(index) and not tokens.is_word(index - 1))


def _is_noun(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    if lexicon.surroundings.nouns_capitalised:
        return tokens.is_capitalised(index)
    return tokens.key(index).endswith("s") and len(tokens.key(index)) > _SHORTEST_PLURAL


def hedge_after(tokens: Tokens, number: int, stop: int, lexicon: Lexicon) -> HedgeWords | None:
    """Find the hedge after a number, at most its noun with one more word between them."""
    for first in range(stop, stop + _MOST_WORDS_BETWEEN + 1):
        if apart := _apart(tokens, first, lexicon):
            return apart
        if found := lexicon.hedges_after.starting(tokens, first):
            counts_on = first > stop and _is_noun(tokens, found[0], lexicon)
            ends = not counts_on and _is_last(tokens, first, found[0], lexicon)
            ends = ends or _is_before_verb(tokens, number, found[0], lexicon)
            return HedgeWords(first, *found) if ends else None
        if not tokens.is_word(first) or lexicon.morphemes.of(tokens.key(first)):
            break
    return _trailing(tokens, stop, lexicon)


def _trailing(tokens: Tokens, stop: int, lexicon: Lexicon) -> HedgeWords | None:
    """Find *, perhaps more,* or the like where it ends the clause of a number."""
    if "," not in tokens.keys[stop : stop + _TRAILING_DISTANCE]:
        return None
    for index in range(stop, stop + _TRAILING_DISTANCE):
        counts = tokens.is_digits(index) or lexicon.morphemes.of(tokens.key(index))
        if counts or tokens.key(index) in {"", ".", ";", PARAGRAPH}:
            return None
        if tokens.key(index) == "," and (found := _apart(tokens, index, lexicon)):
            return found
    return None


def _apart(tokens: Tokens, mark: int, lexicon: Lexicon) -> HedgeWords | None:
    """Take words for a hedge that stand alone behind a mark, as *, give or take,* and *(etwa)*."""
    key = tokens.key(mark)
    if key not in _ASIDES or (tokens.attached(mark + 1) and key not in {",", "("}):
        return None
    found = lexicon.hedges_after.starting(tokens, mark + 1)
    if not found or tokens.is_word(found[0]) or tokens.is_digits(found[0]):
        return None
    return HedgeWords(mark + 1, *found)


def _is_before_verb(tokens: Tokens, number: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence begins with the number, as in *80 Mann höchstens passen hinein*."""
    if tokens.key(number - 1) not in SENTENCE_ENDS or not lexicon.surroundings.nouns_capitalised:
        return False
    key = tokens.key(end)
    verb = key in lexicon.surroundings.verbs or key.endswith(lexicon.surroundings.verb_endings)
    return verb and not tokens.is_capitalised(end)


def _is_last(tokens: Tokens, first: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a hedge after a number belongs to nothing that follows it.

    A single word such as *höchstens* does so only at the end of a clause.
    """
    if tokens.key(end) in lexicon.hedges.comparing or _goes_on(tokens, first, end, lexicon):
        return False
    if end - first == 1 and tokens.is_word(first):
        return not tokens.is_word(end) and not tokens.is_digits(end)
    return not tokens.is_digits(end) and not lexicon.morphemes.of(tokens.key(end))


def _goes_on(tokens: Tokens, first: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether the words begin a hedge of the next number, as in *and up to 90*."""
    starts = range(first + 1, end)
    found = (lexicon.hedges_before.starting(tokens, index) for index in starts)
    return any(words and words[0] > end for words in found)
