"""The date that the quotes of a fact state, as an editor may write it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.check.counts import Quoted
from generator.check.dates import compare_date, stated_dates
from generator.language.edtf import edtf_written
from generator.model.edtf import Edtf, is_edtf


def stated_date(quotes: Sequence[Quoted]) -> str:
    """Return the one date or interval that the quotes carry, empty where they state others."""
    stated = [date for quote in quotes for date in stated_dates(quote)]
    written = dict.fromkeys(
        edtf_written(date, date.year, uncertain=date.uncertain) for date in stated if date.year
    )
    is_interval = [date.role for date in stated] == ["start", "end"]
    if not stated or (len(written) > 1 and not is_interval):
        return ""
    found = "/".join(written)
    return found if is_edtf(found) and not compare_date(Edtf.parse(found), quotes) else ""
