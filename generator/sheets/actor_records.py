"""What `actors.yml` holds: who there is, and how they stand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.claim import Claim, Loc
from generator.model.fields import PlainText, Reference, RichText, Wikidata, Words, one_of
from generator.model.records import Evidenced, Fact

KINDS = (
    "state",
    "government",
    "alliance",
    "armed-forces",
    "armed-group",
    "organisation",
    "group",
    "person",
)
RELATION_TYPES = (
    "supports",
    "opposes",
    "attacks",
    "retaliates-against",
    "fights",
    "negotiates-with",
    "cooperates-with",
    "advises",
    "leads",
    "member-of",
    "part-of",
    "invaded",
    "overthrew",
    "withdrew-from",
    "reports-on",
    "other",
)


class Relation(Evidenced):
    """How an actor stands to another one."""

    to: Reference
    type: Annotated[str, *one_of(*RELATION_TYPES)]
    label: PlainText | None = None

    @model_validator(mode="after")
    def _other_has_a_label(self) -> Self:
        if self.type == "other" and self.label is None:
            raise PydanticCustomError("missing-key", "{case}", {"case": "", "at": "label"})
        return self


class Actor(Fact, Evidenced):
    """A state, an organisation, a group or a person that the sources name."""

    name: PlainText
    kind: Annotated[str, *one_of(*KINDS)]
    aliases: tuple[Words, ...] = ()
    wikidata: Wikidata | None = None
    role: RichText | None = None
    relations: tuple[Relation, ...] = ()

    def names(self) -> tuple[str, ...]:
        """Return every form by which the sources may call the actor."""
        return (*(wording.words for wording in self.name.wordings), *self.aliases)

    def claims(self) -> tuple[Claim, ...]:
        """Return the claim that the actor itself is, and one for each relation."""
        itself = Claim((self.id,), self.cited((self.id,)), (self.id, *self.according_to))
        return (itself, *(self._claim(*item) for item in enumerate(self.relations)))

    def claimed_relations(self) -> Iterable[tuple[Relation, Claim]]:
        """Return the relations, each with its claim."""
        return zip(self.relations, self.claims()[1:], strict=True)

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield the other end of each relation, and whoever says so."""
        yield from super().references()
        for index, relation in enumerate(self.relations):
            yield (self.id, "relations", index, "to"), relation.to

    def _claim(self, index: int, relation: Relation) -> Claim:
        loc = (self.id, "relations", index)
        return Claim(loc, relation.cited(loc), (self.id, relation.to, *self.according_to))
