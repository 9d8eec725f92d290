"""Values of a file as written: strings, lists and mappings that know their place."""

from __future__ import annotations

from typing import NamedTuple, Self


class Mark(NamedTuple):
    """A place in a file: `line` and `column` count from 0, `width` is in code points."""

    line: int
    column: int
    width: int = 1


class Scalar(str):
    """A value as written; `cut` tells that a comment follows it on the same line."""

    __slots__ = ("cut", "mark")
    mark: Mark
    cut: bool

    def __new__(cls, words: str, mark: Mark, *, cut: bool = False) -> Self:
        """Keep the words with their place."""
        scalar = super().__new__(cls, words)
        scalar.mark = mark
        scalar.cut = cut
        return scalar


class Items(list["Node"]):
    """A list with the place where it begins."""

    __slots__ = ("mark",)

    def __init__(self, mark: Mark) -> None:
        """Begin an empty list."""
        super().__init__()
        self.mark = mark


class Entries(dict[str, "Node"]):
    """A mapping with the place where it begins; `marks` are the places of its keys.

    `repeated` are the entries whose key was there already.
    """

    __slots__ = ("mark", "marks", "repeated")

    def __init__(self, mark: Mark) -> None:
        """Begin an empty mapping."""
        super().__init__()
        self.mark = mark
        self.marks: dict[str, Mark] = {}
        self.repeated: list[tuple[Scalar, Node]] = []

    def add(self, key: Scalar, value: Node) -> None:
        """Add an entry; of a key that is there already the first value counts."""
        if key in self:
            self.repeated.append((key, value))
        self.marks.setdefault(key, key.mark)
        self.setdefault(key, value)


Node = Scalar | Items | Entries
