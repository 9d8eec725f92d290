"""What the page of the actors shows: each with its part in the briefing, and all together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model.claim import Claim, Passage
from generator.model.coverage import Status
from generator.model.text import Text
from generator.render.charts import graph
from generator.render.charts.network import network
from generator.render.desk import Desk
from generator.render.edition import Phrase
from generator.render.views import FactView, Link, Prose, Quote
from generator.sheets.actor_records import Actor, Relation

_SHEET = "actors"


@dataclass(frozen=True, slots=True)
class RelationView:
    """A relation: from whom, in which words, to whom."""

    start: Link
    label: Phrase
    to: Link


@dataclass(frozen=True, slots=True)
class RelationsView:
    """Relations that the same words carry."""

    relations: tuple[RelationView, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class PartView:
    """What a sheet has about an actor: each fact, and its number or date in words."""

    sheet: str
    facts: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class MentionsView:
    """The paragraphs of a source that name an actor."""

    source: Link
    paragraphs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ActorView:
    """An actor as a page shows it; `incoming` are the relations that others have to it."""

    fact: FactView
    kind: str
    aliases: Phrase | None
    wikidata: str | None
    role: Prose | None
    relations: tuple[RelationsView, ...]
    incoming: tuple[RelationsView, ...]
    parts: tuple[PartView, ...]
    mentions: tuple[MentionsView, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A relation in words, leading to its quote."""

    relation: RelationView
    href: str


@dataclass(frozen=True, slots=True)
class ActorsView:
    """All actors together; `network` is left out where nobody has to do with anybody."""

    network: graph.Network | None
    relations: tuple[Sentence, ...]


def actor_view(desk: Desk, fact: Actor, shown: FactView) -> ActorView:
    """Return an actor with all that the briefing has about it; `shown` is what every fact shows."""
    itself, *_ = fact.claims()
    return ActorView(
        shown,
        fact.kind,
        _aliases(desk, fact),
        fact.wikidata,
        desk.prose(fact.role),
        tuple(_grouped(desk, fact, fact.claimed_relations())),
        tuple(_incoming(desk, fact)),
        tuple(_parts(desk, fact)),
        tuple(_mentions(desk, fact)),
        desk.quotes(_SHEET, itself),
    )


def actors_view(desk: Desk, actors: Sequence[Actor]) -> ActorsView:
    """Return who has to do with whom, drawn and in words."""
    found = tuple(_all_relations(desk, actors))
    return ActorsView(
        network((_node(desk, actor) for actor in actors), (_drawn(*item) for item in found)),
        tuple(sentence for _, _, sentence in found),
    )


def _aliases(desk: Desk, fact: Actor) -> Phrase | None:
    # They are the forms that the sources use, and so are in a language of these.
    languages = {source.meta.language for source in desk.briefing.sources}
    own = languages.pop() if len(languages) == 1 else desk.proven.meta.language
    return Phrase(", ".join(fact.aliases), desk.edition.spoken_in(own)) if fact.aliases else None


def _node(desk: Desk, actor: Actor) -> graph.Actor:
    kind = desk.edition.words.text(f"one-{actor.kind}")
    return graph.Actor(actor.id, desk.words(actor.name), kind, desk.fact_href(actor.id))


def _all_relations(
    desk: Desk, actors: Iterable[Actor]
) -> Iterator[tuple[Actor, Relation, Sentence]]:
    for actor in actors:
        for relation, claim in actor.claimed_relations():
            quote, *_ = desk.quotes(_SHEET, claim)
            yield actor, relation, Sentence(_relation(desk, actor, relation), quote.href)


def _drawn(actor: Actor, relation: Relation, sentence: Sentence) -> graph.Relation:
    view = sentence.relation
    words = f"{view.start.words.words} {view.label.words} {view.to.words.words}"
    return graph.Relation(actor.id, relation.to, view.label.words, sentence.href, words)


def _grouped(
    desk: Desk, actor: Actor, relations: Iterable[tuple[Relation, Claim]]
) -> Iterator[RelationsView]:
    for _, items in groupby(relations, key=lambda item: _carrying(desk, item[1])):
        group = tuple(items)
        views = tuple(_relation(desk, actor, relation) for relation, _ in group)
        yield RelationsView(views, desk.quotes(_SHEET, group[0][1]))


def _incoming(desk: Desk, actor: Actor) -> Iterator[RelationsView]:
    for other in desk.briefing.published(_SHEET):
        if isinstance(other, Actor):
            relations = other.claimed_relations()
            towards = [item for item in relations if item[0].to == actor.id]
            yield from _grouped(desk, other, towards)


def _carrying(desk: Desk, claim: Claim) -> list[tuple[Passage, Text | None]]:
    proofs = desk.evidence.of_claim(_SHEET, claim)
    return [(proof.passage, proof.inferred) for proof in proofs]


def _relation(desk: Desk, actor: Actor, relation: Relation) -> RelationView:
    words = desk.edition.words.text(f"relation-{relation.type}")
    label = desk.edition.phrase(relation.label) if relation.label else Phrase(words)
    return RelationView(desk.mention(actor.id), label, desk.mention(relation.to))


def _parts(desk: Desk, actor: Actor) -> Iterator[PartView]:
    about = (
        (entry.sheet, (desk.mention(fact), entry.value))
        for fact, entry in desk.index.items()
        if actor.id in entry.actors
    )
    for sheet, facts in groupby(about, key=lambda item: item[0]):
        yield PartView(sheet, tuple(fact for _, fact in facts))


def _mentions(desk: Desk, actor: Actor) -> Iterator[MentionsView]:
    for coverage in desk.proven.coverage:
        shown: dict[int, bool] = {}
        for mention in coverage.mentions:
            if mention.actor == actor.id:
                number = mention.passage.paragraph
                shown[number] = shown.get(number, False) or mention.status is Status.COVERED
        if shown:
            source = Link(desk.source_title(coverage.source), _text(desk, coverage.source))
            links = (_paragraph(desk, coverage.source, *item) for item in sorted(shown.items()))
            yield MentionsView(source, tuple(links))


def _paragraph(desk: Desk, source: str, number: int, covered: bool) -> Link:  # noqa: FBT001 - an item of a mapping
    # Of a text that must not be reprinted only paragraphs with a quote are there to be seen.
    there = covered or desk.briefing.source_by_id[source].meta.publish == "full"
    return Link(Phrase(str(number)), _text(desk, source, f"_p{number}") if there else "")


def _text(desk: Desk, source: str, fragment: str = "") -> str:
    return desk.href(f"sources/{source}/index.md", fragment)
