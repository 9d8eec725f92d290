"""What a kind of fact sheet is, for everything that goes through all of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar, Generic, TypeVar

from generator.model.briefing import Briefing
from generator.model.records import Fact
from generator.model.text import Text
from generator.render.data import fact_data
from generator.render.desk import Desk
from generator.render.edition import Edition
from generator.render.linked import Node
from generator.render.statement import Statement, cite
from generator.render.tables import Table
from generator.render.views import FactView

FactT = TypeVar("FactT", bound=Fact)


class Sheet(ABC, Generic[FactT]):
    """A kind of fact sheet: its record, and what of its facts readers and programs get.

    `name` is that of its file, its page and its template; `record` is the record of a fact;
    `overview` is its place among the sheets on the overview. Its words are in the catalogues
    under `sheet-<name>`.
    """

    name: ClassVar[str]
    overview: ClassVar[int]
    record: type[FactT]

    @property
    def key(self) -> str:
        """The key of its facts in JSON."""
        return self.name.replace("-", "_")

    @abstractmethod
    def title(self, fact: FactT) -> Text:
        """Return the words by which readers know a fact."""

    @abstractmethod
    def view(self, desk: Desk, fact: FactT) -> object:
        """Return what the template shows of a fact."""

    @abstractmethod
    def data(self, desk: Desk, fact: FactT) -> Mapping[str, object]:
        """Return what only facts of this sheet have in JSON."""

    def actors(self, fact: FactT) -> tuple[str, ...]:  # noqa: ARG002 - the default has none
        """Return the actors that a fact is about: it is listed with each of them."""
        return ()

    def statement(self, desk: Desk, fact: FactT) -> Statement:
        """Return what a fact says in one line: its title, unless a sheet knows better."""
        title = (desk.edition.phrase(self.title(fact)),)
        return Statement(fact.claims()[0], title, title, fact.according_to)

    def value(self, desk: Desk, fact: FactT) -> str:  # noqa: ARG002 - the default has none
        """Return the number or the date of a fact in words, where that says more than its title."""
        return ""

    def whole(self, desk: Desk, facts: Sequence[FactT]) -> object | None:  # noqa: ARG002 - the default has none
        """Return what the page shows of all facts together, where it does."""
        return None

    def things(self, desk: Desk, facts: Sequence[FactT]) -> Iterable[Node]:  # noqa: ARG002 - the default has none
        """Return what the facts are about, in the terms of schema.org."""
        return ()

    def arrange(self, facts: Iterable[FactT]) -> Sequence[FactT]:
        """Return facts in the order of the page: as in the file, unless a sheet knows better."""
        return tuple(facts)

    def logged(self, fact: FactT, briefing: Briefing) -> tuple[tuple[str, ...], ...]:  # noqa: ARG002 - most need nothing of it
        """Return the values of a fact as the change log writes them and `spoken` reads them.

        Groups of one kind, the weightiest first: what a fact says comes before what it is called.
        """
        return ((self.title(fact).own.words,),)

    def spoken(self, edition: Edition, written: str) -> str:  # noqa: ARG002 - the default changes nothing
        """Put a value as the change log writes it into words."""
        return written

    def tables(self, desk: Desk, facts: Sequence[FactT]) -> Iterable[Table]:  # noqa: ARG002 - the default has none
        """Return the tables of the sheet."""
        return ()

    def files(self, desk: Desk, facts: Sequence[FactT]) -> Mapping[str, bytes]:  # noqa: ARG002 - the default has none
        """Return further data files of the sheet, by name."""
        return {}

    def fact(self, desk: Desk, fact: FactT) -> FactView:
        """Return what every fact shows, of whatever sheet."""
        citation = cite(desk, self.name, fact.id, self.statement(desk, fact))
        return desk.fact(self.name, fact, citation)

    def fact_data(self, desk: Desk, fact: FactT) -> dict[str, object]:
        """Return a fact as JSON."""
        return fact_data(desk, self.name, fact, self.data(desk, fact))

    def published(self, desk: Desk) -> tuple[FactT, ...]:
        """Return the facts that readers see, in the order of the page."""
        facts = desk.briefing.published(self.name)
        return tuple(self.arrange(fact for fact in facts if isinstance(fact, self.record)))
