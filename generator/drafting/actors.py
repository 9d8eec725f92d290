"""The sheet of actors: whom the other sheets refer to, with the first words that name them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Final

from generator.drafting.cast import Actor, Cast
from generator.drafting.drafts import ActorDraft, Draft, RelationDraft, Remark, Sheet, sheet_of
from generator.drafting.prose import Prose
from generator.drafting.quoting import Quoter
from generator.language import Span

_MOST_TRIED: Final = 50
"""Mentions of an actor that are tried: if none of them can be quoted, a text repeats itself."""


def draft_actors(prose: Prose, cast: Cast, quoter: Quoter) -> Sheet:
    """Draft the actors of an article."""
    drafts = (_draft(prose, actor, quoter) for actor in cast.actors)
    return sheet_of(draft for draft in drafts if draft)


def related(sheet: Sheet, relations: Mapping[str, tuple[RelationDraft, ...]]) -> Sheet:
    """Add to the actors how they stand to each other, as far as both are in the sheet."""
    return replace(sheet, drafts=tuple(_related(draft, relations) for draft in sheet.drafts))


def _related(draft: Draft, relations: Mapping[str, tuple[RelationDraft, ...]]) -> Draft:
    own = relations.get(draft.id, ())
    return replace(draft, relations=own) if isinstance(draft, ActorDraft) else draft


def _draft(prose: Prose, actor: Actor, quoter: Quoter) -> ActorDraft | None:
    for mention in islice(_by_worth(prose, actor.mentions), _MOST_TRIED):
        if quote := quoter.quote(mention, brief=True):
            remarks = () if actor.sure else (Remark("draft.actor.kind"),)
            quotes = (prose.wording(quote),)
            return ActorDraft(
                actor.id, quotes, actor.name, actor.kind, actor.aliases, remarks=remarks
            )
    return None


def _by_worth(prose: Prose, mentions: Collection[Span]) -> Iterator[Span]:
    """Yield mentions in sentences before those in headings."""
    yield from sorted(mentions, key=lambda span: (prose.sentence_at(span.start).furniture, span))
