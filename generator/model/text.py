"""Words for readers, in one language or several."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Wording(NamedTuple):
    """Words and the language (BCP 47) that they are in."""

    language: str
    words: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its wordings by language; the first one is in the briefing's own language."""

    wordings: tuple[Wording, ...]

    @property
    def own(self) -> Wording:
        """The wording in the briefing's own language."""
        return self.wordings[0]

    def wording(self, language: str) -> Wording:
        """Choose the wording for readers of a language, else the briefing's own."""
        for wording in self.wordings:
            if wording.language == language:
                return wording
        wanted = primary(language)
        for wording in self.wordings:
            if primary(wording.language) == wanted:
                return wording
        return self.own

    def by_language(self) -> dict[str, str]:
        """Return the words by language."""
        return {wording.language: wording.words for wording in self.wordings}


def primary(tag: str) -> str:
    """Return the primary subtag of a BCP 47 language tag (RFC 5646), in lower case."""
    return tag.split("-", 1)[0].lower()
