"""Ages of people: between commas or in brackets behind a name, in lists, after *aged*."""

from __future__ import annotations

from typing import Final

from generator.language.amounts import Amount
from generator.language.counted import is_counted
from generator.language.followers import counts_nothing, is_plural
from generator.language.heads import list_start
from generator.language.lexicon import Lexicon
from generator.language.stems import begins
from generator.language.tokens import Tokens

_OLDEST: Final = 120
_ARTICLE_DISTANCE: Final = 3
_NAME: Final = 2
_CLOSING: Final = frozenset({",", ".", ";", ")", "", "\n", "-", "\u2013", "\u2014"})
_SENTENCE: Final = frozenset({"", "\n", ".", ";"})
_LONGEST_LIST: Final = 4
_BRACKET_DISTANCE: Final = 20


def is_age(tokens: Tokens, first: int, amount: Amount, lexicon: Lexicon) -> bool:
    """Tell whether a number is how old somebody is, as in *Smith, 24, was* or *a man (24)*."""
    if amount.value is None or amount.value > _OLDEST or amount.value.denominator != 1:
        return False
    return (
        _between_commas(tokens, first, amount.stop, lexicon)
        or _in_brackets(tokens, first, amount.stop, lexicon)
        or _listed(tokens, first, amount.stop, lexicon)
        or _behind_words(tokens, first, amount.stop, lexicon)
        or _behind_people(tokens, first, amount.stop, lexicon)
    )


def _between_commas(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    if not tokens.is_digits(first) or tokens.is_digits(stop + 1) or tokens.key(first - 1) != ",":
        return False
    person = _is_one_person(tokens, first - 2, lexicon)
    named = tokens.is_capitalised(first - 2) and tokens.key(stop) == ","
    return named or (person and tokens.key(stop) in _CLOSING)


def _in_brackets(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    if tokens.key(first - 1) != "(" or tokens.key(stop) not in {")", ","}:
        return False
    before = first - 2
    person = _is_one_person(tokens, before, lexicon) or _has_article(tokens, before, lexicon)
    return tokens.is_digits(first) and (person or _is_full_name(tokens, before, stop, lexicon))


def _is_one_person(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word means one person, and no number of them stands before it."""
    persons = lexicon.surroundings.persons
    if lexicon.numbers.compound:
        one = tokens.is_capitalised(index) and tokens.key(index).endswith(persons)
    else:
        one = tokens.key(index) in persons
    numbered = tokens.is_digits(index - 1) or bool(lexicon.morphemes.of(tokens.key(index - 1)))
    return one and (not numbered or tokens.key(index - 1) in lexicon.surroundings.singular_articles)


def _has_article(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether *einen* before a noun such as *Soldaten* says that it is one person."""
    if not tokens.key(index).startswith(lexicon.surroundings.person_stems or ("\0",)):
        return False
    for before in range(index - 1, index - 1 - _ARTICLE_DISTANCE, -1):
        if tokens.key(before) in lexicon.surroundings.singular_articles:
            return True
        if not tokens.is_word(before):
            return False
    return False


def _is_full_name(tokens: Tokens, index: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a first and a last name stand there, and no list of places with counts."""
    if tokens.key(index) == "." and len(tokens.word(index - 1)) == 1:
        return tokens.is_capitalised(index - 1) and tokens.is_capitalised(index - 2)
    first = index - _NAME + 1
    named = all(tokens.is_capitalised(each) for each in (first, index))
    counted = any(is_counted(tokens, each, lexicon) for each in (first, index))
    return (
        named
        and not counted
        and _stands_free(tokens, first, lexicon)
        and (_is_only_bracket(tokens, index, stop))
    )


def _stands_free(tokens: Tokens, first: int, lexicon: Lexicon) -> bool:
    before = tokens.key(first - 1)
    around = lexicon.surroundings
    return before not in around.determiners | around.small_words


def _is_only_bracket(tokens: Tokens, index: int, stop: int) -> bool:
    before = _bracketed(tokens, range(index, max(index - _BRACKET_DISTANCE, -1), -1))
    return not before and not _bracketed(tokens, range(stop, stop + _BRACKET_DISTANCE))


def _bracketed(tokens: Tokens, indices: range) -> bool:
    for index in indices:
        if tokens.key(index) in _SENTENCE:
            return False
        if tokens.key(index) == "(" and tokens.is_digits(index + 1):
            return True
    return False


def _listed(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a number is one of those in *two men, 19 and 23, were*."""
    start = list_start(tokens, first, lexicon)
    if tokens.key(start - 1) in lexicon.surroundings.measure_before:
        return start < first
    end = _list_stop(tokens, stop, lexicon)
    listed = tokens.key(start - 1) == "," and end - start > 1
    people = is_counted(tokens, start - 2, lexicon)
    return listed and people and tokens.key(end) in _CLOSING


def _list_stop(tokens: Tokens, stop: int, lexicon: Lexicon) -> int:
    for _ in range(_LONGEST_LIST):
        if tokens.key(stop) not in lexicon.dates.list_links or not tokens.is_digits(stop + 1):
            break
        stop += 2
    return stop


def _behind_words(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether *a boy of* or *who turned* stands before a number, and nothing counted after."""
    around, before = lexicon.surroundings, tokens.key(first - 1)
    linked = before in around.age_links and _is_one_person(tokens, first - 2, lexicon)
    linked = linked and tokens.key(first - 2) not in around.parents
    return (linked or before in around.age_verbs) and counts_nothing(tokens, stop, lexicon)


def _behind_people(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a number bounds the age of people, as in *Menschen über 60*."""
    around, hedge = lexicon.surroundings, lexicon.hedges_before.ending(tokens, first)
    if not hedge or tokens.key(hedge[0]) not in around.age_bounds or first - hedge[0] > 1:
        return False
    before = hedge[0] - 1
    numbered = any(tokens.key(before - far) in lexicon.numbers.links for far in (1, 2))
    numbered = numbered or tokens.key(before - 2) in around.tallies
    people = begins(tokens.key(before), around.aged) and not numbered
    return people and not is_plural(tokens, stop, lexicon) and _is_bare(tokens, stop, lexicon)


def _is_bare(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    if lexicon.surroundings.nouns_capitalised:
        return counts_nothing(tokens, stop, lexicon)
    key = tokens.key(stop)
    verb = key in lexicon.surroundings.verbs or key.endswith(lexicon.surroundings.verb_endings)
    return verb or not tokens.is_word(stop) or key in lexicon.surroundings.small_words
