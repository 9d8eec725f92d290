"""Has Graphviz lay out a graph.

Graphviz places boxes of sizes that we give it and knows neither words nor fonts: the same
relations make the same picture on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from generator.render.charts.graph import (
    LABEL_GAP,
    LABEL_LINE,
    Bundle,
    Edge,
    Network,
    Node,
    Wording,
)
from generator.render.charts.labels import Box

if TYPE_CHECKING:
    import pygraphviz

_MARGIN: Final = 4
_POINTS_PER_INCH: Final = 72
_HEAD: Final = 4
# Cells of a fixed size, so that no font decides how much room a label takes.
_CELL: Final = (
    '<<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0" FIXEDSIZE="TRUE" '
    'WIDTH="{width}" HEIGHT="{height}"><TR><TD></TD></TR></TABLE>>'
)


def lay_out(nodes: Mapping[str, Node], bundles: Iterable[Bundle], run: str, top: int) -> Network:
    """Place nodes and labels; the graph runs `LR` or `TB` and begins at a height of `top`."""
    keyed = {str(number): bundle for number, bundle in enumerate(bundles)}
    graph = _graph(nodes, keyed, run)
    graph.layout(prog="dot")
    width, height = (round(float(part)) for part in graph.graph_attr["bb"].split(",")[2:])
    canvas = _Canvas(height, top)
    placed = (
        replace(node, box=canvas.box(graph.get_node(id_).attr["pos"], node.box))
        for id_, node in nodes.items()
    )
    edges = (_edge(graph, canvas, *item) for item in keyed.items())
    return Network(width + 2 * _MARGIN, height + 2 * _MARGIN, tuple(placed), tuple(edges))


@dataclass(frozen=True, slots=True)
class _Canvas:
    """Turns Graphviz's points, counted from below, into ours."""

    height: int
    top: int

    def point(self, written: str) -> tuple[int, int]:
        """Read a point; whole numbers hide in which order a machine adds fractions."""
        x, y = (float(part) for part in written.split(","))
        return round(x) + _MARGIN, round(self.height - y) + _MARGIN + self.top

    def box(self, centre: str, size: Box) -> Box:
        """Put a box of a size around a point."""
        x, y = self.point(centre)
        return replace(size, x=x - size.width // 2, y=y - size.height // 2)


def _graph(nodes: Mapping[str, Node], bundles: Mapping[str, Bundle], run: str) -> pygraphviz.AGraph:
    import pygraphviz  # noqa: PLC0415 - takes a while, and checking needs no picture

    graph = pygraphviz.AGraph(
        directed=True, strict=False, rankdir=run, nodesep="0.22", ranksep="0.2", pad="0"
    )
    graph.node_attr.update(shape="box", fixedsize="true", label="")
    for id_, node in nodes.items():
        graph.add_node(id_, width=_inches(node.box.width), height=_inches(node.box.height))
    for key, bundle in bundles.items():
        cell = _CELL.format(width=bundle.width, height=bundle.height)
        graph.add_edge(bundle.start, bundle.end, key=key, label=cell, arrowsize="0.8")
    return graph


def _inches(points: float) -> str:
    return f"{points / _POINTS_PER_INCH:.4f}"


def _edge(graph: pygraphviz.AGraph, canvas: _Canvas, key: str, bundle: Bundle) -> Edge:
    drawn = graph.get_edge(bundle.start, bundle.end, key).attr
    box = canvas.box(drawn["lp"], Box(0, 0, bundle.width, bundle.height))
    tip, *points = (canvas.point(part.removeprefix("e,")) for part in drawn["pos"].split())
    start, *curve = (f"{x} {y}" for x, y in points)
    return Edge(f"M{start}C{' '.join(curve)}", _head(points[-1], tip), box, _wordings(bundle, box))


def _wordings(bundle: Bundle, box: Box) -> tuple[Wording, ...]:
    y, found = box.y + LABEL_LINE - 2, []
    for relation, lines in bundle.relations:
        found.append(Wording(relation, lines, y))
        y += len(lines) * LABEL_LINE + LABEL_GAP
    return tuple(found)


def _head(base: tuple[int, int], tip: tuple[int, int]) -> str:
    """Return the corners of an arrowhead from the end of a curve to the point it leads to."""
    across, down = tip[0] - base[0], tip[1] - base[1]
    length = max((across**2 + down**2) ** 0.5, 1)
    aside = -down / length * _HEAD, across / length * _HEAD
    corners = (
        (base[0] + aside[0], base[1] + aside[1]),
        tip,
        (base[0] - aside[0], base[1] - aside[1]),
    )
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)
