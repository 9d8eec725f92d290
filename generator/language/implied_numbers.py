"""Numbers that are not written as such: *ein Soldat*, *no soldiers*, *both men*, *1990 Fälle*.

An article states one where something is counted, and nobody would list it among the numbers of a
text: these numbers are read apart from the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.language.counted import is_counted
from generator.language.followers import is_plural
from generator.language.hedging import HedgeWords, hedge_before
from generator.language.lexicon import Lexicon, lexicon
from generator.language.reading import Number, NumberKind
from generator.language.stems import begins
from generator.language.tokens import Tokens, tokenise
from generator.language.vocabulary import Vocabulary
from generator.language.year_digits import year_digits
from generator.model.count import Count, Hedge

_MOST_BETWEEN: Final = 3
_NO_HEDGES: Final = frozenset({Hedge.FEWER_THAN, Hedge.MAGNITUDE, Hedge.RANGE})


def read_implied_numbers(text: str, vocabulary: Vocabulary) -> tuple[Number, ...]:
    """Read what articles, *no*, *both* and counted years say of how many there are, in order."""
    return tuple(_implied(tokenise(text, vocabulary), lexicon(vocabulary)))


def _implied(tokens: Tokens, lexicon: Lexicon) -> Iterator[Number]:
    for index in range(len(tokens)):
        value = lexicon.numbers.implied.get(tokens.keys[index])
        if value is None and _is_counted_year(tokens, index, lexicon):
            value = int(tokens.word(index))
        elif value is None or not (
            _counts(tokens, index + 1, lexicon)
            or _is_bounded_one(tokens, index, lexicon)
            or (value > 1 and _is_noun(tokens, index + 1, lexicon))
        ):
            continue
        yield _number(tokens, index, value, hedge_before(tokens, index, lexicon))


def _is_counted_year(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether what looks like a year is counted, as in *zählte 1990 Fälle*."""
    around, key = lexicon.surroundings, tokens.key(index + 1)
    if not year_digits(tokens.word(index)) or tokens.attached(index):
        return False
    before = [tokens.key(index - 1), tokens.key(index - 2)]
    counting = any(begins(word, around.counting_verbs) for word in before)
    noun = tokens.is_capitalised(index + 1) if around.nouns_capitalised else key.endswith("s")
    return counting and noun


def _is_noun(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    if lexicon.surroundings.nouns_capitalised:
        return tokens.is_capitalised(index)
    return is_plural(tokens, index, lexicon)


def _is_bounded_one(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether *mindestens* stands before an article, which is a number then."""
    hedge = hedge_before(tokens, index, lexicon)
    bounded = hedge is not None and hedge.hedge in {Hedge.AT_LEAST, Hedge.UP_TO}
    return bounded and lexicon.surroundings.nouns_capitalised and tokens.is_word(index + 1)


def _counts(tokens: Tokens, start: int, lexicon: Lexicon) -> bool:
    if begins(tokens.key(start), lexicon.surroundings.single):
        return True
    return _is_of_something(tokens, start, lexicon) or _is_part(tokens, start, lexicon)


def _is_part(tokens: Tokens, start: int, lexicon: Lexicon) -> bool:
    """Tell whether it is part of a number, as in *one of the 46 men* and *einer der acht*."""
    part = lexicon.part_links.starting(tokens, start)
    index = part[0] if part else start
    return part is not None and (
        tokens.is_digits(index) or bool(lexicon.morphemes.of(tokens.key(index)))
    )


def _is_of_something(tokens: Tokens, start: int, lexicon: Lexicon) -> bool:
    """Tell whether something that is counted follows, at most a few other words between."""
    for index in range(start, start + _MOST_BETWEEN + 1):
        if not tokens.is_word(index) or lexicon.morphemes.of(tokens.key(index)):
            return False
        if is_counted(tokens, index, lexicon):
            return True
    return False


def _number(tokens: Tokens, index: int, value: int, hedge: HedgeWords | None) -> Number:
    span = tokens.span(index, index + 1)
    if hedge is None or hedge.hedge is None or hedge.hedge in _NO_HEDGES:
        return Number(span, NumberKind.QUANTITY, Count(Hedge.EXACT, value))
    count = Count(hedge.hedge, value)
    return Number(span, NumberKind.QUANTITY, count, tokens.span(hedge.first, hedge.stop))
