"""Who has to do with whom: what goes into the picture, and the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.render.charts.labels import Box

NAME_SIZE: Final = 13
KIND_SIZE: Final = 11
LABEL_SIZE: Final = 12
LINE: Final = 16
LABEL_LINE: Final = 15
LABEL_GAP: Final = 6


@dataclass(frozen=True, slots=True)
class Actor:
    """An actor as the network takes it: its name, and its kind in a word."""

    id: str
    name: str
    kind: str
    href: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation as the network takes it: between whom, in which words, proven where."""

    start: str
    end: str
    label: str
    href: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Node:
    """An actor in the picture; `lines` is the name."""

    actor: Actor
    box: Box
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """The label of one relation, in lines; `y` is the base line of the first."""

    relation: Relation
    lines: tuple[str, ...]
    y: float


@dataclass(frozen=True, slots=True)
class Edge:
    """All relations from one actor to another: a curve, an arrowhead, the labels in a box."""

    path: str
    head: str
    box: Box
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """The picture: actors that have relations, and what is between them."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """The relations from one actor to another, with their labels broken into lines."""

    start: str
    end: str
    relations: tuple[tuple[Relation, tuple[str, ...]], ...]
    width: int

    @property
    def height(self) -> int:
        """The room that the labels take, one under the other."""
        lines = sum(len(lines) for _, lines in self.relations) * LABEL_LINE
        return lines + (len(self.relations) - 1) * LABEL_GAP + 4
