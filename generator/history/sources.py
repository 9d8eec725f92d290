"""The sources of two states of a briefing compared, and the facts that quote them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.check.context import Context
from generator.check.folding import fold_words
from generator.history.difference import Change, FactDifference, SourceDifference, TextChange
from generator.history.fields import compare
from generator.history.plain import plain_record
from generator.model.briefing import Briefing, Source


@dataclass(frozen=True, slots=True)
class _Pair:
    """A source in both states, as far as it is there, and the quotes from it by fact."""

    before: Source | None
    after: Source | None
    quotes: Mapping[str, tuple[str, ...]]

    def difference(self, changed: Collection[str]) -> SourceDifference | None:
        users = tuple(self.quotes)
        together = tuple(user for user in users if user in changed)
        if self.before and self.after:
            fields = tuple(compare(plain_record(self.before.meta), plain_record(self.after.meta)))
            text = _text_change(self.before, self.after)
            if text is TextChange.NONE and not fields:
                return None
            facts = users, together, tuple(self._fitted())
            return SourceDifference(self.after, Change.CHANGED, text, fields, *facts)
        change = Change.ADDED if self.after else Change.REMOVED
        source = self.after or self.before
        return (
            SourceDifference(source, change, TextChange.NONE, (), users, together)
            if source
            else None
        )

    def _fitted(self) -> Iterator[str]:
        old, new = (
            fold_words(source.text if source else "") for source in (self.before, self.after)
        )
        for fact, quotes in self.quotes.items():
            if any(quote in new and quote not in old for quote in map(fold_words, quotes)):
                yield fact


def source_differences(
    before: Briefing | None, after: Briefing | None, facts: Sequence[FactDifference]
) -> Iterator[SourceDifference]:
    """Yield what became of each source; `facts` are the facts that changed."""
    old, new = _sources(before), _sources(after)
    renamed = {fact.former: fact.entry.fact for fact in facts if fact.former}
    changed = {fact.entry.fact for fact in facts}
    for id_ in dict.fromkeys((*new, *old)):
        if _could_be_read(before, id_) and _could_be_read(after, id_):
            quotes = {renamed.get(fact, fact): words for fact, words in _quotes(before, id_)}
            pair = _Pair(old.get(id_), new.get(id_), quotes | dict(_quotes(after, id_)))
            if found := pair.difference(changed):
                yield found


def _text_change(before: Source, after: Source) -> TextChange:
    if before.document == after.document:
        return TextChange.NONE
    same = fold_words(before.text) == fold_words(after.text)
    return TextChange.MINOR if same else TextChange.WORDS


def _sources(briefing: Briefing | None) -> dict[str, Source]:
    return dict(briefing.source_by_id) if briefing else {}


def _could_be_read(briefing: Briefing | None, id_: str) -> bool:
    return briefing is None or f"{id_}.md" not in briefing.unread


def _quotes(briefing: Briefing | None, source: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each fact that quotes a source, with what it quotes."""
    if briefing is None:
        return
    context = Context(briefing)
    for fact in (fact for facts in briefing.facts.values() for fact in facts):
        cited = (cited for claim in fact.claims() for cited in claim.cited)
        found = tuple(words.quote for words in cited if context.source_of(words.source) == source)
        if found:
            yield fact.id, found
