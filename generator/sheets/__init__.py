"""The kinds of fact sheet: one module each."""

from __future__ import annotations

from typing import Any, Final

from generator.sheets.actors import Actors
from generator.sheets.base import Sheet
from generator.sheets.key_dates import KeyDates
from generator.sheets.positions import Positions
from generator.sheets.troop_numbers import TroopNumbers

SHEETS: Final[tuple[Sheet[Any], ...]] = (TroopNumbers(), KeyDates(), Actors(), Positions())
"""All kinds, in the order of their pages."""
