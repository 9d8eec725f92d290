"""Who has to do with whom, drawn as narrow as it must be for a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from generator.render.charts.graph import (
    KIND_SIZE,
    LABEL_SIZE,
    LINE,
    NAME_SIZE,
    Actor,
    Bundle,
    Network,
    Node,
    Relation,
)
from generator.render.charts.labels import Box
from generator.render.charts.layout import lay_out
from generator.render.charts.measure import text_width, wrap

MOST_WIDTH: Final = 930
"""The width up to which a picture needs no scrolling on a wide screen."""

# How wide names and labels may be, and which way the picture runs: from left to right it reads
# best; narrower, and at last from top to bottom, where it gets too wide.
_TRIES: Final = (
    (112, 104, "LR"),
    (104, 88, "LR"),
    (96, 76, "LR"),
    (112, 104, "TB"),
    (96, 80, "TB"),
    (84, 72, "TB"),
)
_LONGEST_WORD: Final = 190
_LONGEST_LABEL_WORD: Final = 120
_MOST_LINES: Final = 4
_MOST_LABEL_LINES: Final = 6
_PADDING: Final = 10
_BOLD: Final = 1.06
_BETWEEN: Final = 18


def network(actors: Iterable[Actor], relations: Iterable[Relation]) -> Network | None:
    """Lay out the actors that have relations to each other; `None` where none has.

    Groups that have nothing to do with each other stand one under the other.
    """
    by_id = {actor.id: actor for actor in actors}
    known = [one for one in relations if one.start in by_id and one.end in by_id]
    pictures: list[Network] = []
    for group in sorted(_groups(known), key=len, reverse=True):
        top = sum(picture.height + _BETWEEN for picture in pictures)
        ends = {end for relation in group for end in (relation.start, relation.end)}
        members = {id_: actor for id_, actor in by_id.items() if id_ in ends}
        pictures.append(_narrow(members, group, top))
    return _together(pictures) if pictures else None


def _groups(relations: Sequence[Relation]) -> list[list[Relation]]:
    """Divide relations into groups of which none shares an actor with another."""
    groups: list[list[Relation]] = []
    for relation in relations:
        ends = {relation.start, relation.end}
        touching = [group for group in groups if any({one.start, one.end} & ends for one in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([*(one for group in touching for one in group), relation])
    return groups


def _narrow(actors: Mapping[str, Actor], relations: Sequence[Relation], top: int) -> Network:
    tries: list[Network] = []
    for name, label, run in _TRIES:
        nodes = {id_: _node(actor, name) for id_, actor in actors.items()}
        tries.append(lay_out(nodes, _bundles(relations, label), run, top))
        if tries[-1].width <= MOST_WIDTH:
            break
    return min(tries, key=lambda picture: picture.width)


def _together(pictures: Sequence[Network]) -> Network:
    return Network(
        max(picture.width for picture in pictures),
        sum(picture.height + _BETWEEN for picture in pictures) - _BETWEEN,
        tuple(node for picture in pictures for node in picture.nodes),
        tuple(edge for picture in pictures for edge in picture.edges),
    )


def _node(actor: Actor, width: float) -> Node:
    """Return an actor's box, not yet in its place: as wide as its words need."""
    size = NAME_SIZE * _BOLD
    longest = max(text_width(word, size) for word in actor.name.split())
    lines = wrap(actor.name, size, min(max(longest, width), _LONGEST_WORD), _MOST_LINES)
    widths = (*(text_width(line, size) for line in lines), text_width(actor.kind, KIND_SIZE))
    height = (len(lines) + 1) * LINE + _PADDING
    return Node(actor, Box(0, 0, round(max(widths)) + 2 * _PADDING, height), lines)


def _bundles(relations: Iterable[Relation], width: int) -> Iterator[Bundle]:
    ordered = sorted(enumerate(relations), key=lambda item: (item[1].start, item[1].end, item[0]))
    for (start, end), group in groupby(ordered, key=lambda item: (item[1].start, item[1].end)):
        worded = tuple((one, _label(one.label, width)) for _, one in group)
        widest = max(text_width(line, LABEL_SIZE) for _, lines in worded for line in lines)
        yield Bundle(start, end, worded, round(widest) + _PADDING)


def _label(words: str, width: float) -> tuple[str, ...]:
    longest = max(text_width(word, LABEL_SIZE) for word in words.split())
    return wrap(words, LABEL_SIZE, min(max(longest, width), _LONGEST_LABEL_WORD), _MOST_LABEL_LINES)
