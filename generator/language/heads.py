"""Numbers that are names: after *Resolution* or *Nr.*, of houses and telephones."""

from __future__ import annotations

from typing import Final

from generator.language.counted import is_counted
from generator.language.followers import counts_nothing, is_plural
from generator.language.lexicon import Lexicon
from generator.language.stems import begins
from generator.language.tokens import SENTENCE_ENDS, Tokens
from generator.language.year_digits import is_likely_year, year_digits

_LONGEST_LIST: Final = 4
_LONGEST_STREET: Final = 4
_SHORTEST_PLURAL: Final = 4


def has_head(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether *Resolution* or the like stands before digits or a list that they are in."""
    if _is_headed(tokens, first, lexicon):
        return True
    start = list_start(tokens, first, lexicon)
    return start != first and _is_headed(tokens, start, lexicon)


def counts(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a number behind a noun such as *Brigade* counts what follows it."""
    if not tokens.word(first).isdecimal():
        return True
    if _is_lettered(tokens, first, lexicon):
        return is_counted(tokens, stop, lexicon)
    if tokens.key(first - 1) == ",":
        return is_counted(tokens, stop, lexicon) or is_plural(tokens, stop, lexicon)
    if not tokens.key(first - 1).endswith(lexicon.places):
        return False
    capitalised = lexicon.surroundings.nouns_capitalised
    if capitalised and _is_before_verb(tokens, first, stop, lexicon):
        return False
    noun = capitalised and tokens.is_word(stop) and not counts_nothing(tokens, stop, lexicon)
    return noun or is_counted(tokens, stop, lexicon) or _is_subject(tokens, first, stop, lexicon)


def _is_before_verb(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether the verb of a German sentence follows, which has one phrase before it.

    As *Im Sektor 9 wurden 15 gefunden* and *Auf der Brücke 6 stoppten sie 15 Wagen*.
    """
    opens = any(tokens.key(first - before) in SENTENCE_ENDS for before in (3, 4))
    key = tokens.key(stop)
    verb = key in lexicon.surroundings.verbs or key.endswith("en")
    return opens and verb and tokens.is_word(stop) and not tokens.is_capitalised(stop)


def _is_subject(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a number says how many did something, as in *in that camp 40 died*."""
    around = lexicon.surroundings
    if tokens.key(first - 2) not in around.determiners or not tokens.is_word(stop):
        return False
    if tokens.key(stop) in lexicon.numbers.links:
        return tokens.key(stop + 1) in around.partitives
    if tokens.key(stop) in around.verbs:
        return True
    articles = lexicon.hedges.articles | around.singular_articles
    if around.nouns_capitalised or tokens.key(first - 2) in articles:
        return False
    return tokens.key(stop) not in around.small_words


def is_address(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a number is that of a house, as in *10 Downing Street*."""
    streets = lexicon.surroundings.streets
    for index in range(stop, stop + _LONGEST_STREET):
        if not tokens.is_capitalised(index):
            return False
        if index > stop and tokens.key(index) in streets:
            return _is_of_house(tokens, stop, index + 1, lexicon)
    return False


def _is_of_house(tokens: Tokens, stop: int, after: int, lexicon: Lexicon) -> bool:
    """Tell *At 27 Market Street police found* and *10 Downing Street employs 160* from counts."""
    if tokens.is_digits(after + 1):
        return True
    placed = tokens.key(stop - 2) in lexicon.surroundings.hour_prepositions
    counted = is_counted(tokens, after, lexicon) and not placed
    return not counted and not is_plural(tokens, after, lexicon)


def is_compound_name(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a number is part of a name such as *Fünf-Sterne-General*, *two-state*."""
    joined = tokens.key(stop) == "-" and tokens.attached(stop) and tokens.attached(stop + 1)
    around, key = lexicon.surroundings, tokens.key(stop + 1)
    paired = tokens.key(stop - 1) in around.pair_words and begins(key, around.pair_names)
    return joined and (paired or begins(key, around.compound_names))


def is_scene(key: str, lexicon: Lexicon) -> bool:
    """Tell whether a word names a place of which texts say when something happened there."""
    return key.endswith(lexicon.places) and key not in lexicon.surroundings.numbered


def is_telephone(tokens: Tokens, first: int) -> bool:
    """Tell whether digits follow a plus with others behind them, or a zero of their own."""
    start = first
    while start > first - _LONGEST_LIST and _goes_on_with_digits(tokens, start - 1):
        start -= 1
    alone = start == first and not tokens.is_digits(first + 1)
    signed = tokens.attached(start) and tokens.key(start - 1) == "+"
    word = tokens.word(start)
    zero = len(word) > 2 and word[0] == "0" and word.isdecimal()
    return (signed and not alone) or zero


def _goes_on_with_digits(tokens: Tokens, index: int) -> bool:
    """Tell whether a token belongs to the digits behind it, as the area code in *(0541) 12 34*."""
    closing = tokens.key(index) == ")" and tokens.key(index - 2) == "("
    return tokens.is_digits(index) or (closing and tokens.is_digits(index - 1))


def _is_headed(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    if _is_lettered(tokens, first, lexicon):
        return True
    if _is_of_time(tokens, first, lexicon) or _may_be_dated(tokens, first, lexicon):
        return False
    if head := lexicon.name_heads.ending(tokens, first):
        one_of_many = tokens.key(head[0] - 1) in lexicon.surroundings.distributing
        if one_of_many and tokens.key(first - 1) in lexicon.surroundings.places:
            return False
        return not _is_verb(tokens, first - 1, lexicon)
    if _is_club(tokens, first, lexicon):
        return True
    named = (_is_capital, _is_product, _is_compound) if tokens.is_capitalised(first - 1) else ()
    return any(is_name(tokens, first, lexicon) for is_name in named)


def _may_be_dated(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether digits behind a place are the year of what happened there: *die Halle 2014*."""
    return is_scene(tokens.key(first - 1), lexicon) and is_likely_year(tokens.word(first))


def _is_compound(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    return lexicon.numbers.compound and tokens.key(first - 1).endswith(lexicon.long_heads)


def _is_of_time(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell *a day 600 came* and *Independence Day 2004* from *day 600 of the war*."""
    around = lexicon.surroundings
    if around.nouns_capitalised or tokens.key(first - 1) not in around.units:
        return False
    of_a_day = tokens.key(first - 2) in around.determiners or begins(
        tokens.key(first - 2), around.single
    )
    holiday = tokens.is_capitalised(first - 1) and tokens.is_capitalised(first - 2)
    return of_a_day or (holiday and year_digits(tokens.word(first)))


def _is_lettered(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a letter stands before the digits, as in *A 61*."""
    letter = tokens.is_capitalised(first - 1) and len(tokens.word(first - 1)) == 1
    apart = not tokens.attached(first)
    return letter and apart and tokens.key(first - 1) not in lexicon.surroundings.letter_words


def _is_product(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell the version of *Office 2013* from the year of *the Home Office 2013 report*."""
    found = lexicon.products.ending(tokens, first)
    if not found:
        return False
    return first - found[0] > 1 or not tokens.is_capitalised(first - 2)


def _is_capital(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell *Dock 11* and *at Dock 11 they* from *Dock workers* and from a sentence's beginning."""
    if tokens.key(first - 1) not in lexicon.surroundings.capital_heads:
        return False
    counted = is_counted(tokens, first + 1, lexicon) or is_plural(tokens, first + 1, lexicon)
    named = tokens.is_capitalised(first - 2) or tokens.key(first - 2) in SENTENCE_ENDS
    return not named and not counted


def _is_club(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a number names those who meet, as in *the Group of 20*."""
    found = lexicon.clubs.ending(tokens, first)
    if not found or not tokens.is_capitalised(found[0]):
        return False
    told = not lexicon.surroundings.nouns_capitalised and tokens.is_word(found[0] - 1)
    return told or counts_nothing(tokens, first + 1, lexicon)


def _is_verb(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is a verb, as in *troops number 500*."""
    around, before = lexicon.surroundings, tokens.key(index - 1)
    plural = len(before) > _SHORTEST_PLURAL and before.endswith("s")
    return tokens.key(index) in around.verbal_heads and (plural or before in around.verb_contexts)


def list_start(tokens: Tokens, first: int, lexicon: Lexicon) -> int:
    """Go back to the first of several numbers with commas or *and* between them, or nothing."""
    for _ in range(_LONGEST_LIST):
        listed = tokens.key(first - 1) in lexicon.dates.list_links or tokens.key(first - 1) == ","
        before = first - 1 - listed
        if not tokens.is_digits(before):
            break
        first = before
    return first
