"""Nouns and verbs that take a word such as *über* for their preposition, and no hedge."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.language.clauses import has_infinitive
from generator.language.lexicon import Lexicon
from generator.language.stems import begins
from generator.language.tokens import PARAGRAPH, Tokens

_DISTANCE: Final = 5
_REACH: Final = 8
_SENTENCE: Final = 16
_CLAUSE_ENDS: Final = frozenset({"", ".", ";", ":", PARAGRAPH})
_STOPS: Final = _CLAUSE_ENDS | {"!", "?"}
_SHORTEST_VERB: Final = 4


def is_governed(tokens: Tokens, first: int, stop: int, number: int, lexicon: Lexicon) -> bool:
    """Tell whether the tokens `first` up to `stop` are a preposition, and no hedge of a number."""
    if _is_no_hedge(tokens, first, stop, number, lexicon):
        return True
    governors = lexicon.hedges.governors.get(tokens.phrase(first, stop))
    if governors is None or tokens.key(first - 1) in lexicon.hedges.certain:
        return False
    if any(tokens.key(index) in lexicon.hedges.articles for index in range(stop, number)):
        return True
    return _stands_near(tokens, first, governors, lexicon)


def _is_no_hedge(tokens: Tokens, first: int, stop: int, number: int, lexicon: Lexicon) -> bool:
    """Tell *bis zu den 360*, *um die 300 kümmert sich* and *, um die 300 zu retten* from hedges."""
    hedges, phrase = lexicon.hedges, tokens.phrase(first, stop)
    if phrase in hedges.bare and not hedges.articles.isdisjoint(tokens.keys[stop:number]):
        return True
    if (stems := hedges.ahead.get(phrase)) and stands_ahead(tokens, number, stems):
        return True
    if (stems := hedges.owning.get(phrase)) and _is_owned(tokens, first, number, stems):
        return True
    opens = tokens.key(first - 1) == "," and tokens.key(first) in lexicon.dates.clause_openers
    return opens and has_infinitive(tokens, number, lexicon)


def stands_ahead(tokens: Tokens, number: int, stems: tuple[str, ...]) -> bool:
    """Tell whether a word with one of the stems stands behind a number, in its clause."""
    for index in range(number + 1, number + 1 + _REACH):
        if tokens.key(index) in _CLAUSE_ENDS:
            return False
        if begins(tokens.key(index), stems):
            return True
    return False


def _is_owned(tokens: Tokens, first: int, number: int, stems: tuple[str, ...]) -> bool:
    """Tell whether the verb of a sentence takes a word, as *verfügt* does *über*, and only once."""
    for index in range(first - 1, max(-1, first - 1 - _SENTENCE), -1):
        key = tokens.key(index)
        if begins(key, stems):
            return True
        if key in _STOPS or key == tokens.key(first):
            break
    return stands_ahead(tokens, number, stems)


def may_be_governed(tokens: Tokens, first: int, number: int, particles: Mapping[str, str]) -> bool:
    """Tell whether a verb stands before, its particle behind: *stimmten über 25 Anträge ab*."""
    for index in range(first - 1, max(-1, first - 1 - _DISTANCE), -1):
        for stem, particle in particles.items():
            if tokens.key(index).startswith(stem):
                return particle in tokens.keys[number : number + _REACH]
    return False


def _stands_near(tokens: Tokens, first: int, stems: tuple[str, ...], lexicon: Lexicon) -> bool:
    for index in range(first - 1, max(-1, first - 1 - _DISTANCE), -1):
        if begins(tokens.key(index), stems):
            return True
        if not tokens.is_word(index) and tokens.key(index) != "-":
            return False
        if _parts(tokens, index, lexicon):
            return False
    return False


def _parts(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word parts a noun from what follows: *nach Angaben der Polizei starben über*.

    A verb does, and *zufolge*.
    """
    around, key = lexicon.surroundings, tokens.key(index)
    if key in around.verbs or key in lexicon.vocabulary.clues.sources_after:
        return True
    if key in lexicon.no_nouns or len(key) < _SHORTEST_VERB or tokens.is_capitalised(index):
        return False
    return key.endswith(around.verb_endings) and not _is_adjective(tokens, index, lexicon)


def _is_adjective(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word stands between an article or preposition and a noun."""
    noun = lexicon.surroundings.nouns_capitalised and tokens.is_capitalised(index + 1)
    return noun and tokens.key(index - 1) in lexicon.no_nouns
