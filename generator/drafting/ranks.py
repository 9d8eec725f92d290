"""Titles and roles before a name: *Oberst*, *Umweltministerin*, *the former president*."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.drafting.prose import Prose, Word
from generator.language import Span

_ARTICLE: Final = 6
_TITLE_LENGTH: Final = 4


@dataclass(frozen=True)
class Ranks:
    """Tells the titles of a text's language from names."""

    prose: Prose

    def untitled(self, run: list[Word]) -> tuple[list[Word], bool]:
        """Take the titles, or a role, off a name, and tell whether it had one."""
        titles = [place for place, word in enumerate(run[:-1]) if self.is_title(word)]
        described = len(run) > 2 and run[1].is_capitalised and not run[0].text.isupper()
        is_role = described and self.follows_article(run[0])
        if not titles and is_role:
            return run[1:], True
        place = titles[-1] + 1 if titles else 0
        return run[place:], bool(titles)

    def follows_article(self, word: Word) -> bool:
        """Tell a role from a first name: *der Virologe Jan Maas*."""
        before = self.prose.words(Span(max(0, word.span.start - _ARTICLE), word.span.start))
        articles = self.prose.language.vocabulary.hedges.articles
        return self.prose.clues.compound and bool(before) and before[-1].key in articles

    def is_title(self, word: Word) -> bool:
        """Tell a title, or in compounds the end of one."""
        if word.key in self.prose.clues.titles:
            return True
        return self.prose.clues.compound and word.key.endswith(self._long_titles)

    @cached_property
    def _long_titles(self) -> tuple[str, ...]:
        titles = self.prose.clues.titles
        return tuple(title for title in titles if len(title) >= _TITLE_LENGTH)
