"""A guard against a fault of lunr, the library behind the search.

lunr keeps its words in a graph and merges parts that it takes for the same, by a text made of
letters and numbers of nodes without anything between them. Where words hold digits, different
parts can have the same text: then some words are never found, and others, which don't exist,
end every search that meets them. Which nodes are hit depends on their numbers alone, so that
one more word before all others, which nobody can type, moves the fault away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

UNTYPED: Final = "\x01"
"""A character that no query has; it comes before all that words are made of."""

_MOST: Final = 50


def untyped_word(words: Iterable[str]) -> str:
    """Return the word to be added so that lunr keeps all words apart; mostly there is no need."""
    units = sorted({tuple(_units(word)) for word in words})
    candidates = (UNTYPED * length for length in range(_MOST))
    safe = (word for word in candidates if not _confused([tuple(_units(word)), *units]))
    return next(safe, "")


def _units(word: str) -> list[str]:
    """Return the UTF-16 code units of a word, by which JavaScript sorts."""
    data = word.encode("utf-16-be", "surrogatepass")
    return [chr(int.from_bytes(data[at : at + 2])) for at in range(0, len(data), 2)]


def _confused(words: list[tuple[str, ...]]) -> bool:
    """Tell whether lunr takes different nodes for the same."""
    graph = _Graph()
    return any(graph.insert(word) for word in words if word)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))


class _Node:
    __slots__ = ("edges", "final", "number")

    def __init__(self, number: int) -> None:
        self.number = number
        self.final = False
        self.edges: dict[str, _Node] = {}

    def key(self) -> tuple[bool, tuple[tuple[str, int], ...]]:
        edges = ((unit, node.number) for unit, node in sorted(self.edges.items()))
        return self.final, tuple(edges)


class _Graph:
    """The graph as lunr builds it: words in order, finished parts merged on the way."""

    def __init__(self) -> None:
        self._count = 1
        self._root = _Node(self._count)
        self._previous: tuple[str, ...] = ()
        self._open: list[tuple[_Node, str, _Node]] = []
        self._merged: dict[str, tuple[object, _Node]] = {}

    def insert(self, word: tuple[str, ...]) -> bool:
        """Add a word, and tell whether that merged what differs."""
        common = _common(word, self._previous)
        confused = self._merge(common)
        node = self._open[-1][2] if self._open else self._root
        for unit in word[common:]:
            self._count += 1
            child = node.edges[unit] = _Node(self._count)
            self._open.append((node, unit, child))
            node = child
        node.final = True
        self._previous = word
        return confused

    def _merge(self, down_to: int) -> bool:
        confused = False
        while len(self._open) > down_to:
            parent, unit, child = self._open.pop()
            key = child.key()
            text = f"{key[0]:d}" + "".join(f"{label}{number}" for label, number in key[1])
            known, node = self._merged.setdefault(text, (key, child))
            parent.edges[unit] = node
            confused |= known != key
        return confused
