"""What the files of a briefing hold, as frozen records, whatever the subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Self, TypeGuard, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model import values
from generator.model.claim import Cited, Claim, Loc
from generator.model.fields import (
    DateField,
    DayField,
    Flag,
    Id,
    Language,
    PlainText,
    Quote,
    Reference,
    RichText,
    WebAddress,
    Words,
    one_of,
)


class Record(BaseModel):
    """A mapping of the YAML, with the keys that the format knows and no others."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    given: ClassVar[frozenset[str]] = frozenset()
    """Fields that the reader fills in, which no editor writes."""

    @classmethod
    def written_keys(cls) -> tuple[str, ...]:
        """Return the keys that an editor may write, in the order of the format."""
        fields = cls.model_fields.items()
        return tuple(field.alias or name for name, field in fields if name not in cls.given)

    @classmethod
    def first_key(cls) -> str:
        """Return the key with which an editor begins: the first one that is required."""
        fields = cls.model_fields.items()
        required = (field.alias or name for name, field in fields if field.is_required())
        return next(required, cls.written_keys()[0])

    @classmethod
    def record_of(cls, key: str) -> type[Record] | None:
        """Return the record, or the record of each item, that stands under a key."""
        field = cls.model_fields.get(key)
        if field is None:
            return None
        kinds = (field.annotation, *get_args(field.annotation))
        return next((kind for kind in kinds if _is_record(kind)), None)


def _is_record(kind: object) -> TypeGuard[type[Record]]:
    return isinstance(kind, type) and issubclass(kind, Record)


class Evidence(Record):
    """The words of a source that carry a fact, and the reasoning where one is needed."""

    quote: Quote = ""
    source: Reference | None = None
    inferred: RichText | None = None


class Evidenced(Record):
    """A record with evidence: one quote of its own, or a list of several."""

    quote: Quote = ""
    source: Reference | None = None
    inferred: RichText | None = None
    evidence: Annotated[tuple[Evidence, ...], BeforeValidator(values.evidence)] = ()

    @model_validator(mode="after")
    def _one_form_only(self) -> Self:
        short = {"quote", "source", "inferred"} & self.model_fields_set
        if short and "evidence" in self.model_fields_set:
            raise PydanticCustomError(
                "invalid-value", "{case}", {"case": "two-forms", "at": "evidence"}
            )
        return self

    def cited(self, loc: Loc) -> tuple[Cited, ...]:
        """Return all evidence, with the place of each quote below `loc`."""
        if self.quote:
            return (Cited((*loc, "quote"), self.quote, self.source, self.inferred),)
        return tuple(
            Cited((*loc, "evidence", index, "quote"), item.quote, item.source, item.inferred)
            for index, item in enumerate(self.evidence)
        )


class Fact(Record):
    """What every fact may have, of whatever sheet; `id` is its key in the sheet."""

    given = frozenset({"id"})

    id: Id
    note: RichText | None = None
    according_to: tuple[Reference, ...] = ()
    draft: Flag = False

    def claims(self) -> tuple[Claim, ...]:
        """Return what the fact claims, each with its own evidence."""
        raise NotImplementedError

    def references(self) -> Iterator[tuple[Loc, str]]:
        """Yield each actor that the fact names, with the place where it does."""
        for index, actor in enumerate(self.according_to):
            yield (self.id, "according_to", index), actor


class Ignored(Record):
    """A passage of a source that coverage need not count, and why."""

    text: Words
    reason: PlainText


class BriefingMeta(Record):
    """The file `briefing.yml`."""

    title: PlainText
    summary: RichText
    language: Language
    topics: tuple[PlainText, ...] = ()
    review_by: DayField | None = None
    ignore: tuple[Ignored, ...] = ()


class SourceMeta(Record):
    """The front matter of a source."""

    title: PlainText
    published: DateField
    language: Language
    publisher: PlainText | None = None
    authors: tuple[PlainText, ...] = ()
    url: WebAddress | None = None
    accessed: DayField | None = None
    rights: PlainText | None = None
    note: RichText | None = None
    publish: Annotated[str, *one_of("full", "quotes")] = "full"


class FactChange(Record):
    """What became of one fact: its value before and after."""

    fact: Id
    sheet: Words
    change: Annotated[str, *one_of("added", "changed", "removed")]
    from_: Annotated[Words | None, Field(alias="from")] = None
    to: Words | None = None


class Change(Record):
    """One entry of `changes.yml`: what changed on a day, for readers."""

    date: DayField
    note: RichText
    changes: tuple[FactChange, ...] = ()
