"""How the actors of an article stand to each other, where a clause names both and says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.check.spans import overlap
from generator.drafting.cast import Actor
from generator.drafting.drafts import RelationDraft
from generator.drafting.material import Material
from generator.drafting.phrases import Match, Phrases
from generator.drafting.prose import Prose, Word
from generator.language import Span

_BORDER: Final = re.compile(r",(?!\d)|[;:–—„“”\"»«()]|\s-\s")
_NEAR: Final = 3
"""Words that stand between a verb and whom it is about, at the most."""

_MOST: Final = 6
"""Relations of one actor: more of them nobody looks through."""

_Mention = tuple[Span, Actor]


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause with its words and those whom it names, as nouns."""

    span: Span
    words: Sequence[Word]
    named: Sequence[_Mention]

    def between(self, start: int, end: int) -> list[_Mention]:
        """Return those named in a stretch of the clause."""
        return [one for one in self.named if start <= one[0].start and one[0].end <= end]


def draft_relations(material: Material) -> dict[str, tuple[RelationDraft, ...]]:
    """Draft the relations of an article by the ids of the actors that they begin at."""
    phrases = Phrases(material.prose.clues.relations)
    found: dict[str, dict[tuple[str, str], RelationDraft]] = {}
    for clause in _clauses(material):
        for match in phrases.matches(clause.words):
            for subject, other in _ends(material, clause, match):
                _add(material, found.setdefault(subject[1].id, {}), (subject, other), match)
    return {id_: tuple(drafts.values()) for id_, drafts in found.items() if drafts}


def _add(
    material: Material,
    drafts: dict[tuple[str, str], RelationDraft],
    ends: tuple[_Mention, _Mention],
    match: Match,
) -> None:
    (name, _), (other, actor) = ends
    if (actor.id, match.type) in drafts or len(drafts) >= _MOST:
        return
    if quote := material.quoter.quote(name, match.span, other):
        wording = material.prose.wording(quote)
        drafts[actor.id, match.type] = RelationDraft(actor.id, match.type, wording)


def _clauses(material: Material) -> Iterator[_Clause]:
    prose = material.prose
    for sentence in prose.sentences:
        named = () if sentence.furniture else material.cast.within(sentence.span)
        if len(named) < 2:
            continue
        cuts = [border.end() for border in _BORDER.finditer(prose.plain, *sentence.span)]
        edges = [sentence.span.start, *cuts, sentence.span.end]
        for span in map(Span, edges, edges[1:]):
            words = prose.words(span)
            inside = [one for one in named if span.start <= one[0].start and one[0].end <= span.end]
            nouns = [one for one in inside if _is_noun(material, one, words)]
            if len(nouns) > 1 and not any(word.key in prose.clues.unsaid for word in words):
                yield _Clause(span, words, nouns)


def _is_noun(material: Material, mention: _Mention, words: Sequence[Word]) -> bool:
    """Tell a name from the adjective of one and from a part of a longer word."""
    plain, (start, end) = material.prose.plain, mention[0]
    if not plain[start].isupper() or plain[end : end + 2] in {"'s", "’s"}:
        return False
    last = next((place for place, word in enumerate(words) if word.span.end >= end), None)
    if last is None or words[last].span.end != end or words[last].key != words[last].text.lower():
        return False
    following = words[last + 1 : last + 2]
    return not any(_goes_on(material, words[last], word) for word in following)


def _goes_on(material: Material, name: Word, following: Word) -> bool:
    """Tell whether a noun follows, of which the name is only the first part."""
    clues = material.prose.clues
    if not material.prose.adjacent(name, following):
        return False
    if clues.compound:
        return following.is_capitalised
    verbs = any(phrase.split()[0] == following.key for phrase in clues.relations)
    return following.key not in clues.function_words and not verbs


def _ends(material: Material, clause: _Clause, match: Match) -> Iterator[tuple[_Mention, _Mention]]:
    """Yield whoever does what a verb tells, with the one that it is done to."""
    behind = clause.between(match.head.end, match.tail.start if match.tail else clause.span.end)
    pair = _passive(material, clause) or _in_order(material, clause, match, behind)
    pair = pair or _verb_last(material, clause, match)
    if pair and pair[0][1].id != pair[1][1].id and not material.attributions.claimant(match.verb):
        yield pair


def _in_order(
    material: Material, clause: _Clause, match: Match, behind: Sequence[_Mention]
) -> tuple[_Mention, _Mention] | None:
    """Return the ends where the verb stands between them, or before both: *2003 griff A B an*."""
    before = clause.between(clause.span.start, match.verb.start)
    acting = [one for one in before if _acts(material, one)]
    if acting and behind and _near(material, acting[-1][0].end, match.verb.start):
        return (acting[-1], behind[0]) if _reaches(material, match.head.end, behind[0]) else None
    if not material.prose.clues.compound or acting:
        return None
    split = match.head != match.verb
    both = [*clause.between(match.verb.end, match.head.end), *behind] if split else [*behind]
    starts = (match.verb.end, match.head.end if split else both[0][0].end) if both else ()
    reached = len(both) > 1 and all(
        _reaches(material, *pair) for pair in zip(starts, both, strict=False)
    )
    return (both[0], both[1]) if reached else None


def _verb_last(
    material: Material, clause: _Clause, match: Match
) -> tuple[_Mention, _Mention] | None:
    """Return the ends before a verb that ends its clause: *weil die USA den Irak angriffen*."""
    before = clause.between(clause.span.start, match.verb.start)
    last = [word.span.end for word in clause.words[-2:]]
    ends_clause = match.verb.end in last and match.head == match.verb
    if not (material.prose.clues.compound and ends_clause and len(before) > 1):
        return None
    near = _near(material, before[-1][0].end, match.verb.start)
    placed = material.prose.is_place(before[-1][0])
    return (before[0], before[-1]) if near and not placed and _acts(material, before[0]) else None


def _passive(material: Material, clause: _Clause) -> tuple[_Mention, _Mention] | None:
    """Return the ends of *B was attacked by A*."""
    clues = material.prose.clues
    if not any(word.key in clues.passives for word in clause.words):
        return None
    agents = [word.span.end for word in clause.words if word.key in clues.agents]
    for agent in agents:
        acting = clause.between(agent, clause.span.end)
        other = clause.between(clause.span.start, agent)
        if acting and other and _reaches(material, agent, acting[0]):
            return acting[0], other[-1]
    return None


def _acts(material: Material, mention: _Mention) -> bool:
    """Tell whoever does something from a place and from an owner: *Teile des Irak und Syriens*."""
    prose, (start, end), actor = material.prose, mention[0], mention[1]
    if prose.is_place(mention[0]):
        return False
    owns = prose.plain[end - 1] == "s" and prose.plain[start:end] not in (
        actor.name,
        *actor.aliases,
    )
    before = prose.words(Span(prose.sentence_at(start).span.start, start))[-2:]
    belongs = len(before) > 1 and before[0].is_capitalised and _joins(before, mention, prose)
    return not (prose.clues.compound and (owns or belongs))


def _joins(before: Sequence[Word], mention: _Mention, prose: Prose) -> bool:
    """Tell whether a noun, an article and a name follow each other."""
    noun, article = before
    together = prose.adjacent(noun, article) and article.span.end + 1 == mention[0].start
    return together and article.key in prose.language.vocabulary.hedges.articles


def _near(material: Material, start: int, end: int) -> bool:
    return len(material.prose.words(Span(start, end))) <= _NEAR


def _reaches(material: Material, start: int, mention: _Mention) -> bool:
    """Tell whether nothing but small words stands before a name."""
    clues, between = material.prose.clues, Span(start, mention[0].start)
    dated = [date.span for date in material.prose.text.dates.overlapping(between)]
    words = [
        word
        for word in material.prose.words(between)
        if not any(overlap(word.span, date) for date in dated)
    ]
    small = (
        not word.is_capitalised if clues.compound else word.key in clues.function_words
        for word in words
    )
    return len(words) <= _NEAR and all(small)
