"""Where labels go so that none lies on another, or on a mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_GAP: Final = 5.0
_RINGS: Final = 12
_ORDERS: Final = 8
_NOWHERE: Final = 1000


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def overlaps(self, other: Box) -> bool:
        """Tell whether two rectangles share more than an edge."""
        beside = self.right <= other.x or other.right <= self.x
        return not (beside or self.bottom <= other.y or other.bottom <= self.y)

    def holds(self, other: Box) -> bool:
        """Tell whether another rectangle lies within this one."""
        across = self.x <= other.x and other.right <= self.right
        return across and self.y <= other.y and other.bottom <= self.bottom


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label that belongs to a mark."""

    mark: Box
    width: float
    height: float


def place(
    wanted: Sequence[Wanted], frame: Box, obstacles: Iterable[Box] = ()
) -> tuple[Box | None, ...]:
    """Find a place near each mark; `None` where there is no room left.

    Labels take their places in turn, so who comes first decides how near the others get: of
    several orders the one counts that keeps all of them nearest.
    """
    taken = [*obstacles, *(label.mark for label in wanted)]
    forward = tuple(range(len(wanted)))
    turns = [forward[start:] + forward[:start] for start in range(min(len(wanted), _ORDERS))]
    orders = (order for turn in turns for order in (turn, turn[::-1]))
    tries = (_in_order(wanted, order, frame, taken) for order in orders)
    best = min(tries, key=lambda found: sum(rank for rank, _ in found), default=[])
    return tuple(box for _, box in best)


def _in_order(
    wanted: Sequence[Wanted], order: Iterable[int], frame: Box, taken: Iterable[Box]
) -> list[tuple[int, Box | None]]:
    """Return for each label how far down its list of places it had to go, and its place."""
    placed: list[tuple[int, Box | None]] = [(_NOWHERE, None)] * len(wanted)
    occupied = list(taken)
    for number in order:
        places = enumerate(_places(wanted[number]))
        free = ((rank, box) for rank, box in places if _is_free(box, frame, occupied))
        placed[number] = next(free, (_NOWHERE, None))
        occupied += [box for box in placed[number][1:] if isinstance(box, Box)]
    return placed


def _is_free(box: Box, frame: Box, taken: Iterable[Box]) -> bool:
    return frame.holds(box) and not any(box.overlaps(other) for other in taken)


def _places(label: Wanted) -> Iterator[Box]:
    """Go around the mark: above, right, left, below, then its corners, ever farther away."""
    mark, width, height = label.mark, label.width, label.height
    middle = mark.x + (mark.width - width) / 2, mark.y + (mark.height - height) / 2
    for ring in range(_RINGS):
        gap = _GAP + ring * height
        left, right = mark.x - gap - width, mark.right + gap
        above, below = mark.y - gap - height, mark.bottom + gap
        near = mark.x - width + mark.width / 2, mark.x + mark.width / 2
        for x, y in (
            *((middle[0], above), (right, middle[1]), (left, middle[1]), (middle[0], below)),
            *((right, mark.y), (left, mark.y)),
            *((right, mark.bottom - height), (left, mark.bottom - height)),
            *((near[1], above), (near[0], above), (near[1], below), (near[0], below)),
            *((right, above), (left, above), (right, below), (left, below)),
        ):
            yield Box(x, y, width, height)
