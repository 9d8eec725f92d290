"""Tables of phrases, looked up where they begin or end in a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from generator.language.tokens import Tokens, tokenise
from generator.language.vocabulary import Vocabulary

Value = TypeVar("Value")


class Phrases(Generic[Value]):
    """Phrases of one or more words, found where they begin or end in a text."""

    def __init__(self, phrases: Mapping[str, Value], vocabulary: Vocabulary) -> None:
        """Cut the phrases into the tokens that a text would be cut into."""
        self._phrases = {
            tuple(_keys(phrase, vocabulary)): value for phrase, value in phrases.items()
        }
        self.first_keys = frozenset(phrase[0] for phrase in self._phrases)
        self.last_keys = frozenset(phrase[-1] for phrase in self._phrases)
        self._from = _lengths(self._phrases, 0)
        self._up_to = _lengths(self._phrases, -1)

    def starting(self, tokens: Tokens, first: int) -> tuple[int, Value] | None:
        """Find the longest phrase from a token on: where it stops, and its value."""
        for length in self._from.get(tokens.keys[first], ()):
            if value := self._phrases.get(tuple(tokens.keys[first : first + length])):
                return first + length, value
        return None

    def ending(self, tokens: Tokens, stop: int) -> tuple[int, Value] | None:
        """Find the longest phrase up to a token: where it begins, and its value."""
        for length in self._up_to.get(tokens.keys[stop - 1], ()):
            if length <= stop and (
                value := self._phrases.get(tuple(tokens.keys[stop - length : stop]))
            ):
                return stop - length, value
        return None


def _lengths(phrases: Iterable[tuple[str, ...]], place: int) -> dict[str, list[int]]:
    """List how long the phrases with a key at a place are, the longest first."""
    lengths: dict[str, set[int]] = {}
    for phrase in phrases:
        lengths.setdefault(phrase[place], set()).add(len(phrase))
    return {key: sorted(found, reverse=True) for key, found in lengths.items()}


def _keys(phrase: str, vocabulary: Vocabulary) -> Sequence[str]:
    tokens = tokenise(phrase, vocabulary)
    return tokens.keys[: len(tokens)]
