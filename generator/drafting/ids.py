"""Ids from words, unique in a briefing."""

from __future__ import annotations

from generator.model.spelling import slug


class Ids:
    """The ids that a briefing has given away."""

    def __init__(self) -> None:
        """Begin without any."""
        self._taken: set[str] = set()

    def claim(self, words: str, otherwise: str) -> str:
        """Make an id of words that nothing has yet; `otherwise` where they have no letter."""
        wanted = slug(words) or otherwise
        id_, number = wanted, 1
        while id_ in self._taken:
            number += 1
            id_ = f"{wanted}-{number}"
        self._taken.add(id_)
        return id_
