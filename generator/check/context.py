"""What the checks of a briefing share: its texts, its names, and what is known."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Protocol, runtime_checkable

from generator.check.texts import Text
from generator.language import Span
from generator.model.briefing import Briefing, Origin
from generator.model.claim import Claim, Loc
from generator.model.problem import Details, Place, Problem, Severity
from generator.model.records import Fact
from generator.model.suggest import listed, nearest

_BETWEEN: Final = re.compile(r"[\s;,]+")
ACTORS = "actors"
"""The sheet whose facts the others refer to."""


@runtime_checkable
class Named(Protocol):
    """A fact with names by which the sources may call it."""

    def names(self) -> tuple[str, ...]:
        """Return the names in every language, and the aliases."""
        ...


@dataclass(frozen=True)
class Context:
    """One briefing while it is checked."""

    briefing: Briefing

    @cached_property
    def texts(self) -> Mapping[str, Text]:
        """The sources by id, with what is read from them."""
        return {source.id: Text(source) for source in self.briefing.sources}

    @cached_property
    def unread_sources(self) -> frozenset[str]:
        """The sources that could not be read, of which nothing can be said."""
        names = (name for name in self.briefing.unread if name.endswith(".md"))
        return frozenset(name.removesuffix(".md") for name in names)

    @cached_property
    def source_ids(self) -> tuple[str, ...]:
        """All sources, read or not."""
        return tuple(sorted({*self.texts, *self.unread_sources}))

    @cached_property
    def actor_ids(self) -> frozenset[str]:
        """All actors, faulty ones too."""
        return self.briefing.ids.get(ACTORS, frozenset())

    @cached_property
    def known_actors(self) -> str:
        """The actors to choose from, in words."""
        return listed(self.actor_ids)

    @property
    def knows_actors(self) -> bool:
        """Whether the sheet of actors could be read, if there is one."""
        return f"{ACTORS}.yml" not in self.briefing.unread

    @cached_property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """The names of each actor."""
        actors = self.briefing.facts.get(ACTORS, ())
        return {actor.id: actor.names() for actor in actors if isinstance(actor, Named)}

    def actor_meant(self, written: str) -> str:
        """Return the actor that has the written name, or an id like it; empty where none has."""
        wanted = written.casefold()
        named = (id_ for id_, names in self.names.items() if wanted in map(str.casefold, names))
        parts = _BETWEEN.split(written)
        if len(parts) > 1 and self.actor_ids.issuperset(parts):
            return ", ".join(parts)
        return next(named, "") or nearest(written, self.actor_ids)

    @cached_property
    def mentions(self) -> Mapping[str, Mapping[str, tuple[Span, ...]]]:
        """Where each source names each actor: spans by source and actor."""
        return {
            id_: text.language.find_names(text.source.text, self.names)
            for id_, text in self.texts.items()
        }

    @cached_property
    def numbered_names(self) -> Mapping[str, tuple[Span, ...]]:
        """Where each source has names with digits of their own, such as *Local 2881*."""
        return {
            id_: tuple(
                span
                for spans in self.mentions[id_].values()
                for span in spans
                if any(map(str.isdecimal, text.source.text[slice(*span)]))
            )
            for id_, text in self.texts.items()
        }

    def source_of(self, source: str | None) -> str | None:
        """Return the source that a quote is from: the one named, or the only one."""
        if source is None and len(self.source_ids) == 1:
            return self.source_ids[0]
        return source


@dataclass(frozen=True)
class Reporter:
    """Makes the problems of one fact: in a draft none is more than a warning."""

    context: Context
    sheet: str
    fact: Fact

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What the fact claims."""
        return self.fact.claims()

    def at_fact(self, rule: str, case: str = "", **details: str | int) -> Problem:
        """Report a problem at the fact's id."""
        return self._problem(rule, self._origin.key((self.fact.id,)), case, details)

    def at_value(self, rule: str, loc: Loc, case: str = "", **details: str | int) -> Problem:
        """Report a problem at a value."""
        return self._problem(rule, self._origin.value(loc), case, details)

    def warning(self, rule: str, loc: Loc, case: str = "", **details: str | int) -> Problem:
        """Report at a value what is only a warning."""
        return Problem(rule, self._origin.value(loc), case, details, Severity.WARNING)

    @property
    def _origin(self) -> Origin:
        return self.context.briefing.origin(self.sheet)

    def _problem(self, rule: str, place: Place, case: str, details: Details) -> Problem:
        severity = Severity.WARNING if self.fact.draft else Severity.ERROR
        return Problem(rule, place, case, details, severity)
