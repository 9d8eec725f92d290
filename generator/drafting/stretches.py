"""Stretches of text that may overlap, looked up by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from generator.check.spans import contains, overlap
from generator.language import Span


class Stretches:
    """Some stretches of a text, such as all mentions of states."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Sort the stretches."""
        self._spans = sorted(spans)
        self._longest = max((span.end - span.start for span in self._spans), default=0)

    def touch(self, span: Span) -> bool:
        """Tell whether one of the stretches shares a character with another one."""
        return any(overlap(span, other) for other in self._near(span))

    def hold(self, span: Span) -> bool:
        """Tell whether one of the stretches is wider than another one and has all of it."""
        return any(contains(other, span) and other != span for other in self._near(span))

    def _near(self, span: Span) -> list[Span]:
        first = bisect_left(self._spans, Span(span.start - self._longest, 0))
        return self._spans[first : bisect_left(self._spans, Span(span.end, 0))]
