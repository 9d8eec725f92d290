"""States and organisations by the names that texts use; states' own names come from CLDR."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from babel import Locale, UnknownLocaleError

from generator.language import Language
from generator.language.clues import State

_NO_STATES: Final = frozenset({"EU", "UN", "EZ", "QO", "XA", "XB", "ZZ"})
_UNNATURAL: Final = frozenset("(-&")


@dataclass(frozen=True, slots=True)
class Entry:
    """A state or organisation; `capitals` stand for a state only where they speak or act."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the aliases."""
        return (self.name, *self.aliases)


def gazetteer(language: Language) -> tuple[Entry, ...]:
    """Return the states and organisations as a language names them."""
    clues = language.vocabulary.clues
    territories = _territories(language.code)
    states = (_state(name, clues.states.get(code, State())) for code, name in territories)
    organisations = (
        Entry(names[0], kind, names[1:]) for names, kind in clues.organisations.items()
    )
    return (*states, *organisations)


@cache
def _territories(code: str) -> tuple[tuple[str, str], ...]:
    try:
        territories = Locale.parse(code).territories
    except (UnknownLocaleError, ValueError):
        return ()
    return tuple(
        (territory, str(name))
        for territory, name in territories.items()
        if territory.isalpha() and territory not in _NO_STATES
    )


def _state(name: str, known: State) -> Entry:
    # CLDR tells some states apart by signs that no article writes: Congo - Kinshasa.
    natural = [alias for alias in known.aliases if alias[0].isupper()]
    if natural and any(f" {sign}" in name for sign in _UNNATURAL):
        return Entry(natural[-1], "state", known.aliases, known.capitals)
    return Entry(name, "state", known.aliases, known.capitals)
