"""Kinds that a number shares with the next one: *5, 10 und 20 Euro*, *von 22 bis 6 Uhr*."""

from __future__ import annotations

from typing import Final

from generator.language.amounts import Amount, amount_at
from generator.language.clocks import may_be_hour
from generator.language.hedging import before_hedge
from generator.language.lexicon import Lexicon
from generator.language.reading import NumberKind
from generator.language.tokens import Tokens
from generator.language.units import kind_by_unit, unit_at

_MONEY: Final = frozenset({NumberKind.MONEY})
_SHARED: Final = _MONEY | {NumberKind.MEASURE, NumberKind.PERCENTAGE}
_TIMED: Final = _SHARED | {NumberKind.TIME}
_NONE: Final[frozenset[NumberKind]] = frozenset()
_LONGEST_LIST: Final = 4


def shared_kind(
    tokens: Tokens, first: int, amount: Amount, lexicon: Lexicon, most: int = _LONGEST_LIST
) -> NumberKind | None:
    """Tell the kind that the number has of the one that it is joined to, `None` without such.

    A comma joins it to the first of at `most` so many others, of which *and* joins the last ones.
    """
    stop = amount.stop
    if tokens.key(stop) == "," and most:
        listed = amount_at(tokens, stop + 1, lexicon)
        return shared_kind(tokens, stop + 1, listed, lexicon, most - 1) if listed else None
    link, kinds = _link(tokens, first, amount, lexicon)
    following = _following(tokens, link, lexicon) if kinds else None
    if not following or _is_moment(tokens, following.stop, lexicon):
        return None
    if kinds is _MONEY and not _is_part(tokens, amount, following):
        return None
    kind = kind_by_unit(tokens, following.stop, lexicon)
    return kind if kind in kinds else None


def _is_part(tokens: Tokens, amount: Amount, whole: Amount) -> bool:
    """Tell whether a number may be part of a sum, as in *40 of the 500 million euros*."""
    known = amount.value is not None and whole.value is not None
    smaller = known and (amount.value or 0) < (whole.value or 0)
    return smaller and tokens.key(whole.stop) != "-"


def _following(tokens: Tokens, index: int, lexicon: Lexicon) -> Amount | None:
    """Read the number behind a link, an article or a hedge between them."""
    hedge = lexicon.hedges_before.starting(tokens, index)
    return amount_at(tokens, hedge[0] if hedge else index, lexicon)


def _link(
    tokens: Tokens, first: int, amount: Amount, lexicon: Lexicon
) -> tuple[int, frozenset[NumberKind]]:
    """Step over the words that join two numbers; tell which kinds they may share then."""
    stop, key = amount.stop, tokens.key(amount.stop)
    dangling = key == "-" and tokens.attached(stop) and not tokens.attached(stop + 1)
    listed = tokens.key(stop + dangling) in lexicon.dates.list_links
    if listed or key in lexicon.hedges.range_links or key in lexicon.hedges.change_links:
        before = tokens.key(before_hedge(tokens, first, lexicon))
        timed = before in lexicon.surroundings.hour_prepositions and may_be_hour(amount)
        article = dangling and tokens.key(stop + 2) in lexicon.numbers.articles
        if listed or before in lexicon.hedges.origins:
            return stop + 1 + dangling + article, _TIMED if timed else _SHARED
    part = lexicon.part_links.starting(tokens, stop)
    return (part[0], _MONEY) if part else (stop, _NONE)


def _is_moment(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a unit behind the last number is of that alone, as in *12 and 3 days later*."""
    return tokens.key(unit_at(tokens, stop, lexicon) + 1) in lexicon.surroundings.moments
