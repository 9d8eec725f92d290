"""States and organisations of the gazetteer that a text names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.drafting.gazetteer import Entry, gazetteer
from generator.drafting.prose import Prose
from generator.drafting.speech import Speech
from generator.language import Span

_BEGINNING: Final = 4
"""Letters of a name that no inflection changes."""


@dataclass(frozen=True, slots=True)
class Party:
    """An actor before it has an id."""

    name: str
    kind: str
    aliases: tuple[str, ...]
    sure: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the aliases."""
        return (self.name, *self.aliases)


def known_parties(prose: Prose, speech: Speech) -> Iterator[Party]:
    """Yield those of the gazetteer that the text names, with the forms that it uses."""
    entries = _possible(gazetteer(prose.language), prose.plain.casefold())
    names = {name: (name,) for entry in entries for name in (*entry.names, *entry.capitals)}
    found = prose.language.find_names(prose.plain, names)
    for entry in entries:
        used = [name for name in entry.names if found[name]]
        used += [name for name in entry.capitals if _acts(speech, found[name])]
        if used:
            aliases = tuple(name for name in _told_apart(prose, used, found) if name != entry.name)
            yield Party(entry.name, entry.kind, aliases)


def _told_apart(
    prose: Prose, names: Sequence[str], found: Mapping[str, Sequence[Span]]
) -> Iterator[str]:
    """Yield names without inflected forms that stand nowhere but where another name does."""
    written = {prose.plain[slice(*span)].casefold() for name in names for span in found[name]}
    taken = set[Span]()
    for name in sorted(names, key=lambda name: name.casefold() not in written):
        if name.casefold() in written or not taken.issuperset(found[name]):
            taken.update(found[name])
            yield name


def _possible(entries: Iterable[Entry], text: str) -> list[Entry]:
    """Return the entries of which the text has a beginning: most of them it does not."""
    return [
        entry
        for entry in entries
        if any(name[:_BEGINNING].casefold() in text for name in (*entry.names, *entry.capitals))
    ]


def _acts(speech: Speech, capital: Iterable[Span]) -> bool:
    """Tell whether a capital stands for its state: where it speaks."""
    return any(speech.speaks(span) for span in capital)
