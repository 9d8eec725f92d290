"""The actors of an article: who is named, by which names, and where."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from generator.check.spans import contains
from generator.drafting.capitals import Name
from generator.drafting.ids import Ids
from generator.drafting.known import Party, known_parties
from generator.drafting.naming import names_in
from generator.drafting.prose import Prose
from generator.drafting.speech import Speech
from generator.drafting.stretches import Stretches
from generator.language import Span

_CHOICE: Final = 5
"""Mentions near a number among which its actor is chosen."""

_ACRONYM: Final = re.compile(r" \(([^\W\d_a-zäöü]{2,6})\)")


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody whom the text names; `mentions` are where, as the checks will find them."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    mentions: tuple[Span, ...]
    sure: bool = True


class Cast:
    """The actors of an article, to be looked up by place."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        """Keep the actors."""
        self.actors = tuple(actors)
        mentions = [(span, actor) for actor in actors for span in actor.mentions]
        self._mentions = sorted(mentions, key=lambda mention: mention[0])
        self._starts = [mention[0].start for mention in self._mentions]

    def only(self, ids: Collection[str]) -> Cast:
        """Return the cast with none but some of its actors."""
        return Cast([actor for actor in self.actors if actor.id in ids])

    def within(self, span: Span) -> list[tuple[Span, Actor]]:
        """Return the mentions in a stretch of text, without those inside a longer name."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        inside = [mention for mention in self._mentions[first:last] if mention[0].end <= span.end]
        return [mention for mention in inside if not self._is_part(mention[0], inside)]

    def first(
        self, sentences: Iterable[Span], aside: Callable[[Span], bool]
    ) -> tuple[Span, Actor] | None:
        """Return the first mention in some sentences, of a person only where there is no other.

        Those that are only named aside do not count.
        """
        named = (mention for sentence in sentences for mention in self.within(sentence))
        mentions = (mention for mention in named if not aside(mention[0]))
        found = list(islice(mentions, _CHOICE))
        counted = (mention for mention in found if mention[1].kind != "person")
        return next(counted, found[0] if found else None)

    def _is_part(self, span: Span, mentions: list[tuple[Span, Actor]]) -> bool:
        return any(contains(other, span) and other != span for other, _ in mentions)


_Placed = Sequence[tuple[Party, tuple[Span, ...]]]


def cast(prose: Prose, speech: Speech, ids: Ids) -> Cast:
    """Find the actors of an article, in the order in which it names them."""
    known = tuple(known_parties(prose, speech))
    pairs = tuple(zip(known, _mentions(prose, known), strict=True))
    spans = [span for _, of_one in pairs for span in of_one]
    found = tuple(_without_anaphors(prose, names_in(prose, speech, Stretches(spans))))
    told = {span.end for one, own in pairs if one.kind != "state" for span in own}
    named = tuple(name for name in found if name.kind == "person" or name.span.end not in told)
    parties = (*_outside(prose, pairs, found), *_merged(prose, named, spans))
    placed = [pair for pair in zip(_mentions(prose, parties), parties, strict=True) if pair[0]]
    return Cast([_actor(*pair, ids) for pair in sorted(placed, key=lambda pair: pair[0][0])])


def _outside(prose: Prose, known: _Placed, named: Iterable[Name]) -> Iterator[Party]:
    """Yield those that stand anywhere but in longer names."""
    spans = (span for _, own in known for span in own)
    proper = (name.span for name in named if _is_proper(prose, name))
    longer, whole = Stretches([*spans, *proper]), Stretches(_with_states(prose, known))
    for party, own in known:
        within = party.kind == "state" and _is_only_part(own, whole)
        if not (within or _is_only_part(own, longer)):
            yield party


def _with_states(prose: Prose, known: _Placed) -> Iterator[Span]:
    """Yield the names of organisations that begin with a state's: *das Deutsche Rote Kreuz*."""
    bodies = {span.start: span for one, spans in known if one.kind != "state" for span in spans}
    for one, spans in known:
        for span in spans:
            body = bodies.get(span.end + 1) if one.kind == "state" else None
            if body and prose.clues.compound and prose.plain[span.start].isupper():
                yield Span(span.start, body.end)


def _without_anaphors(prose: Prose, named: Iterable[Name]) -> Iterator[Name]:
    """Yield the names without *the company* and its like, where one was named before."""
    before = False
    for name in sorted(named, key=lambda name: name.span.start):
        words = prose.words(name.span)
        if len(words) > 1 or not (before and prose.is_anaphor(words[0])):
            before = before or name.kind != "person"
            yield name


def _actor(mentions: tuple[Span, ...], entry: Party, ids: Ids) -> Actor:
    id_ = ids.claim(entry.name, "actor")
    return Actor(id_, entry.name, entry.kind, entry.aliases, mentions, entry.sure)


def _mentions(prose: Prose, entries: Sequence[Party]) -> list[tuple[Span, ...]]:
    names = {str(place): entry.names for place, entry in enumerate(entries)}
    return list(prose.language.find_names(prose.plain, names).values())


def _is_only_part(spans: Sequence[Span], others: Stretches) -> bool:
    """Tell whether a name stands only inside longer ones: *Sudan* in *South Sudan*."""
    return all(map(others.hold, spans))


def _is_proper(prose: Prose, name: Name) -> bool:
    """Tell a name such as *Deutsche Bahn* from *deutsche Regierung*, which tells of the state."""
    return prose.clues.compound and name.words[0].isupper()


def _merged(prose: Prose, named: Sequence[Name], known: Iterable[Span]) -> Iterator[Party]:
    """Yield each name once, with its short forms; `known` are mentions that somebody has."""
    taken, given = set(known), set[str]()
    forms = {form for name in named for form in (name.words, name.words.split()[-1])}
    found = prose.language.find_names(prose.plain, {form: (form,) for form in forms})
    longest = _longest(named)
    alone = frozenset(words for words in _alone(longest) if prose.is_body(words))
    for name in sorted(longest, key=lambda name: " " not in name.words):
        if name.span not in taken and name.words not in given:
            aliases = _short_forms(prose, name, found, alone)
            given.update((name.words, *aliases))
            taken.update(span for form in (name.words, *aliases) for span in found.get(form, ()))
            yield Party(name.words, name.kind, aliases, name.sure)


def _alone(named: Sequence[Name]) -> frozenset[str]:
    """Return the names of one word with which a single longer name ends: *Armee*."""
    whole = {name.words for name in named if name.kind != "person"}
    ends = Counter(words.lower().rpartition(" ")[2] for words in whole if " " in words)
    return frozenset(words for words in whole if ends[words.lower()] == 1)


def _longest(named: Sequence[Name]) -> list[Name]:
    """Return the names without those that are only a part of another one beside them."""
    ordered = sorted(named, key=lambda name: (name.span.start, -name.span.end))
    longest: list[Name] = []
    for name in ordered:
        if not longest or not contains(longest[-1].span, name.span):
            longest.append(name)
    return longest


def _short_forms(
    prose: Prose, name: Name, found: Mapping[str, Sequence[Span]], alone: Collection[str]
) -> tuple[str, ...]:
    """Return a person's last name where the text uses it alone; else an acronym, a beginning.

    An end is one where it stands `alone`, and no other name ends like it.
    """
    *first, last = name.words.split()
    if name.kind != "person":
        acronym = _ACRONYM.match(prose.plain, name.span.end)
        beginnings = [form for form in found if name.words.startswith(f"{form} ")]
        ends = [form for form in alone if name.words.lower().endswith(f" {form.lower()}")]
        return (*((acronym[1],) if acronym else ()), *sorted(beginnings), *ends)
    full = {span.end for span in found[name.words]}
    short = any(span.end not in full for span in found[last])
    return (last,) if first and short and len(last) > len("S.") else ()
