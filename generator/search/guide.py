"""What search has to know of a site beside the text of its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactSpot:
    """What is known of a fact: its value in words where it has one, else who says so."""

    value: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """What is known of a page.

    `context` says in a result where it comes from, `sheet` in that of a fact what kind of fact it
    is. `facts` are those on the page by their anchors. `names` are groups of names, each of which
    means the same wherever the page has one.
    """

    context: tuple[str, ...] = ()
    sheet: str = ""
    facts: Mapping[str, FactSpot] = field(default_factory=dict)
    names: tuple[Names, ...] = ()


Guide = Mapping[str, Spot]
"""Spots by the address of their page."""
