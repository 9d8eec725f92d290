"""The grammar of number words: which part may follow which, and what they add up to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Self

from generator.language.morphemes import Morpheme, Role

_HUNDRED = Fraction(100)
_DOZEN = Fraction(12)


@dataclass(frozen=True, slots=True)
class Sum:
    """A number being added up from left to right.

    `closed` is what the scales from a thousand on have closed, `open` the group still open,
    `last` the value of the last part. `factors` are the products of the scales at the end,
    the largest first: what a shorter number before *to* is multiplied by as well.
    """

    closed: Fraction = Fraction(0)
    open: Fraction | None = None
    last: Fraction = Fraction(0)
    scale: Fraction = Fraction(0)
    factors: tuple[Fraction, ...] = ()
    joined: bool = False
    digits: bool = False
    ordinal: bool = False

    @property
    def value(self) -> Fraction:
        """What the parts add up to so far."""
        return self.closed + (self.open or 0)

    @property
    def complete(self) -> bool:
        """Whether the number may end here."""
        return not self.joined and (self.open is not None or bool(self.scale))

    def add(self, part: Morpheme, *, compound: bool) -> Self | None:
        """Add a part, `None` where it can't follow."""
        if self.ordinal:
            return None
        match part.role:
            case Role.CARDINAL:
                return self._add_cardinal(part.value, compound=compound)
            case Role.SCALE:
                return self.add_scale(part.value)
            case Role.HALF:
                return self.add_half()
            case Role.JOINER:
                return replace(self, joined=True) if self.value and not self.joined else None
            case Role.ORDINAL:
                return self._add_ordinal(part.value, compound=compound)

    def add_half(self) -> Self | None:
        """Add a half of the last scale, or of one."""
        if self.joined or self.value.denominator != 1 or not self.value:
            return None
        if self.open is None:
            return replace(self, closed=self.closed + self.scale / 2, last=Fraction(0))
        return replace(self, open=self.open + Fraction(1, 2), last=Fraction(0))

    def _add_cardinal(self, value: Fraction, *, compound: bool) -> Self | None:
        if self.digits:
            return None
        if self.open is None or self.last == _HUNDRED or self._takes(value, compound=compound):
            total = (self.open or 0) + value
            return replace(self, open=total, last=value, factors=(), joined=False)
        return None

    def _takes(self, value: Fraction, *, compound: bool) -> bool:
        """Tell whether a cardinal makes one of twenty-five or fünfundzwanzig with the last."""
        units, tens = (self.last, value) if compound else (value, self.last)
        return self.joined == compound and 1 <= units < 10 and tens >= 20 and tens % 10 == 0

    def add_scale(self, scale: Fraction) -> Self | None:
        """Multiply by a scale what stands open before it, `None` where it can't follow."""
        if self.joined:
            return None
        if scale == _HUNDRED:
            return self._add_hundred()
        if self.scale and (scale >= self.scale or self.scale == _DOZEN):
            return None
        count = Fraction(1) if self.open is None else self.open
        return replace(
            self,
            closed=self.closed + count * scale,
            open=None,
            last=scale,
            scale=scale,
            factors=self._factors(scale),
        )

    def _add_hundred(self) -> Self | None:
        if self.last == _HUNDRED or (self.open or 0) >= 100:
            return None
        count = Fraction(1) if self.open is None else self.open
        return replace(self, open=count * 100, last=_HUNDRED, factors=self._factors(_HUNDRED))

    def _factors(self, scale: Fraction) -> tuple[Fraction, ...]:
        if self.closed or self.open is None:
            return ()
        return (*(factor * scale for factor in self.factors), scale)

    def _add_ordinal(self, value: Fraction, *, compound: bool) -> Self | None:
        added = (
            self.add_scale(value) if value >= 100 else self._add_cardinal(value, compound=compound)
        )
        return replace(added, ordinal=True) if added else None
