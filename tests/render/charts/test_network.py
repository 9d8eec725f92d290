from __future__ import annotations

import random
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.render.charts.graph import Actor, Network, Relation
from generator.render.charts.labels import Box
from generator.render.charts.network import MOST_WIDTH, network
from tests.render.charts.drawing import LINK, SVG, drawn

NAMES = (
    "Vereinigte Staaten",
    "Irak",
    "Irakische Regierung",
    "Koalition gegen den Islamischen Staat",
    "Europäische Länder",
    "Lokale Kräfte",
    "Irakische Sicherheitskräfte",
    "Iran",
    "Vom Iran unterstützte Milizen",
    "Islamischer Staat",
    "Saddam Hussein",
    "Reuters",
)
LABELS = ("unterstützt", "ist Gegner von", "marschierte ein in", "will Gespräche einleiten mit")
ACTORS = [Actor(f"a{number}", name, "Staat", f"#a{number}") for number, name in enumerate(NAMES)]


def relation(start: int, end: int, label: str = "berät") -> Relation:
    return Relation(f"a{start}", f"a{end}", label, "#q", f"{NAMES[start]} {label} {NAMES[end]}")


def some_relations(seed: int, count: int = 20) -> list[Relation]:
    chance = random.Random(seed)  # noqa: S311 - no secret
    pairs = [chance.sample(range(len(NAMES)), 2) for _ in range(count)]
    return [relation(start, end, chance.choice(LABELS)) for start, end in pairs]


def laid_out(relations: list[Relation]) -> Network:
    found = network(ACTORS, relations)
    assert found
    return found


@given(st.integers(0, 10**6))
@settings(max_examples=25)
def test_twelve_actors_with_twenty_relations_lie_apart_and_in_the_picture(seed: int) -> None:
    chart = laid_out(some_relations(seed))
    picture = Box(0, 0, chart.width, chart.height)
    nodes, labels = [node.box for node in chart.nodes], [edge.box for edge in chart.edges]

    assert not [pair for pair in combinations(nodes, 2) if pair[0].overlaps(pair[1])]
    assert not [label for label in labels for node in nodes if label.overlaps(node)]
    assert not [pair for pair in combinations(labels, 2) if pair[0].overlaps(pair[1])]
    assert all(picture.holds(box) for box in (*nodes, *labels))


def test_twelve_actors_with_twenty_relations_need_no_scrolling() -> None:
    widths = [laid_out(some_relations(seed)).width for seed in range(8)]

    assert sum(width <= MOST_WIDTH for width in widths) >= 6


def test_a_chain_runs_from_left_to_right() -> None:
    chart = laid_out([relation(0, 1), relation(1, 7)])

    across = {node.actor.id: node.box.x for node in chart.nodes}
    assert across["a0"] < across["a1"] < across["a7"]


def test_groups_that_have_nothing_to_do_with_each_other_stand_one_under_the_other() -> None:
    chart = laid_out([relation(0, 1), relation(2, 3), relation(3, 4)])

    down = {node.actor.id: node.box for node in chart.nodes}
    assert max(down[key].bottom for key in ("a2", "a3", "a4")) < min(
        down[key].y for key in ("a0", "a1")
    )


def test_relations_between_the_same_two_share_one_arrow_and_keep_their_labels() -> None:
    chart = laid_out([relation(0, 1, "berät"), relation(0, 1, "unterstützt"), relation(1, 0, "x")])

    assert [len(edge.wordings) for edge in chart.edges] == [2, 1]


def test_who_has_nothing_to_do_with_anybody_is_left_out() -> None:
    assert {node.actor.id for node in laid_out([relation(0, 1)]).nodes} == {"a0", "a1"}
    assert network(ACTORS, []) is None
    assert network(ACTORS[:1], [relation(0, 1)]) is None


def test_the_same_relations_make_the_same_picture() -> None:
    assert laid_out(some_relations(1)) == laid_out(some_relations(1))


def test_the_drawing_is_sound_and_every_label_leads_to_its_quote() -> None:
    nasty = Actor("a0", "<script>\"'&]]>", "<b>", "#a0")
    named = [nasty, *ACTORS[1:]]
    hostile = Relation("a0", "a1", "<img src=x onerror=1>", "../sources/a/#q-usa", "a & b")
    svg = drawn("network", chart=network(named, [hostile]), title="<i>", about="&")

    assert svg.findtext(f"{SVG}title") == "<i>"
    assert [link.get(LINK) for link in svg.iter(f"{SVG}a")] == ["../sources/a/#q-usa", "#a0", "#a1"]
    assert not list(svg.iter(f"{SVG}script"))
    assert not list(svg.iter(f"{SVG}marker"))
    assert all(link.get("href") is None for link in svg.iter(f"{SVG}a"))
