"""The date that the quotes of a fact state, as an editor may write it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.check.counts import Quoted
from generator.check.dates import compare_date, stated_dates
from generator.language.edtf import edtf_written
from generator.model.edtf import Edtf, is_edtf


def stated_date(quotes: Sequence[Quoted], *, is_open: bool = False) -> str:
    """Return the one date or interval that the quotes carry, empty where they state others.

    Where `is_open`, an interval that has no other end is preferred to the date alone.
    """
    stated = [date for quote in quotes for date in stated_dates(quote)]
    written = dict.fromkeys(
        edtf_written(date, date.year, uncertain=date.uncertain) for date in stated if date.year
    )
    is_interval = [date.role for date in stated] == ["start", "end"]
    if not stated or (len(written) > 1 and not is_interval):
        return ""
    found = "/".join(written)
    opened = {"since": f"{found}/..", "until": f"../{found}"}.get(stated[0].direction, found)
    candidates = [opened, found] if is_open else [found]
    return next((one for one in candidates if _is_carried(one, quotes)), "")


def _is_carried(written: str, quotes: Sequence[Quoted]) -> bool:
    return is_edtf(written) and not compare_date(Edtf.parse(written), quotes)
