"""Where names stand in a text, inflected or as a part of a hyphenated compound."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from generator.language.inflections import word_forms
from generator.language.reading import Span
from generator.language.tokens import Tokens, canonical, tokenise
from generator.language.vocabulary import Vocabulary

_DASHES: Final = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
_APOSTROPHES: Final = dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'")
_SIGNS: Final = _DASHES | _APOSTROPHES


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A name of somebody: the forms of each of its tokens, and which stand without a space."""

    owner: str
    forms: tuple[frozenset[str], ...]
    attached: tuple[bool, ...]


class _Forms(dict[str, str]):
    """The form of each word met that names are compared in, made once."""

    def __missing__(self, word: str) -> str:
        composed = canonical(word)
        self[word] = form = _SIGNS.get(composed, composed)
        return form


def find_names(
    text: str, names: Mapping[str, Iterable[str]], vocabulary: Vocabulary
) -> dict[str, tuple[Span, ...]]:
    """Find the names of many at once: where each owner's names stand, the longest of them first."""
    tokens = tokenise(text, vocabulary)
    index = _index(names, vocabulary)
    forms = _Forms()
    written = [forms[word] for word in tokens.words[: len(tokens)]]
    found: dict[str, list[Span]] = {owner: [] for owner in names}
    for first, form in enumerate(written):
        for pattern in index.get(form, ()):
            spans = found[pattern.owner]
            taken = bool(spans) and tokens.starts[first] < spans[-1].end
            if not taken and _stands_at(pattern, first, written, tokens):
                spans.append(tokens.span(first, first + len(pattern.forms)))
    return {owner: tuple(spans) for owner, spans in found.items()}


def _index(names: Mapping[str, Iterable[str]], vocabulary: Vocabulary) -> dict[str, list[_Pattern]]:
    patterns = [
        pattern
        for owner, written in names.items()
        for name in written
        if (pattern := _pattern(owner, name, vocabulary))
    ]
    index: dict[str, list[_Pattern]] = {}
    for pattern in sorted(patterns, key=lambda pattern: -len(pattern.forms)):
        for form in pattern.forms[0]:
            index.setdefault(form, []).append(pattern)
    return index


def _pattern(owner: str, name: str, vocabulary: Vocabulary) -> _Pattern | None:
    tokens = tokenise(" ".join(name.split()), vocabulary)
    if not any(word[0].isalnum() for word in tokens.words[: len(tokens)]):
        return None
    last = max(index for index in range(len(tokens)) if tokens.word(index)[0].isalnum())
    made = _Forms()
    forms = tuple(
        word_forms(made[word], vocabulary.inflection, last=index == last)
        for index, word in enumerate(tokens.words[: len(tokens)])
    )
    return _Pattern(owner, forms, tuple(tokens.attached(index) for index in range(len(tokens))))


def _stands_at(pattern: _Pattern, first: int, written: list[str], tokens: Tokens) -> bool:
    stop = first + len(pattern.forms)
    return (
        stop <= len(written)
        and all(
            written[index] in forms and tokens.attached(index) == attached
            for index, forms, attached in zip(
                range(first + 1, stop), pattern.forms[1:], pattern.attached[1:], strict=True
            )
        )
        and not _cut(tokens, first)
        and not _cut(tokens, stop)
    )


def _cut(tokens: Tokens, index: int) -> bool:
    """Tell whether the border before a token runs through a word with digits, such as G7."""
    return (
        tokens.attached(index)
        and _joins(tokens.word(index - 1)[-1])
        and _joins(tokens.word(index)[0])
    )


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"
