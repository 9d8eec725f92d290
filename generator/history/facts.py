"""The facts of two states of a briefing compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.check.context import ACTORS, Context
from generator.history.difference import Change, FactDifference, Kinds, Values
from generator.history.fields import compare
from generator.history.plain import Fields, State
from generator.model.briefing import Briefing
from generator.model.problem import Place
from generator.model.records import Fact, FactChange


@dataclass(frozen=True)
class _Side:
    """One state of a briefing, which may be missing; `renamed` are new ids of its actors."""

    briefing: Briefing | None
    kinds: Kinds
    renamed: Mapping[str, str] = field(default_factory=dict)

    def facts(self, sheet: str) -> dict[str, Fact]:
        facts = self.briefing.facts.get(sheet, ()) if self.briefing else ()
        return {fact.id: fact for fact in facts}

    def fields(self, fact: Fact) -> Fields:
        source_of = Context(self.briefing).source_of if self.briefing else lambda source: source
        return State(source_of, self.renamed).fact(fact)

    def values(self, sheet: str, fact: Fact) -> Values:
        return self.kinds.values(sheet, fact, self.briefing) if self.briefing else ()

    def value(self, sheet: str, fact: Fact) -> str | None:
        return next((group[0] for group in self.values(sheet, fact) if group), None)

    def place(self, sheet: str, fact: Fact) -> Place:
        return self.briefing.origin(sheet).key((fact.id,)) if self.briefing else Place("")


@dataclass(frozen=True)
class _Pair:
    """One fact in both states, as far as it is there; `former` is its old id, if another one."""

    sides: tuple[_Side, _Side]
    sheet: str
    before: Fact | None
    after: Fact | None
    former: str

    def difference(self) -> FactDifference | None:
        before, after = self.before, self.after
        draft = all(fact is None or fact.draft for fact in (before, after))
        if not draft:
            before, after = (fact if fact and not fact.draft else None for fact in (before, after))
        if before and after:
            return self._changed(before, after, draft=draft)
        if after:
            entry = self._entry(Change.ADDED, after, to=self.sides[1].value(self.sheet, after))
            return FactDifference(entry, self.sides[1].place(self.sheet, after), draft=draft)
        if before:
            return self._removed(before, draft=draft)
        return None

    def _changed(self, before: Fact, after: Fact, *, draft: bool) -> FactDifference | None:
        old, new = self.sides
        fields = tuple(compare(old.fields(before), new.fields(after)))
        if not fields and not self.former:
            return None
        moved = moves(old.values(self.sheet, before), new.values(self.sheet, after))
        entry = self._entry(Change.CHANGED, after, *moved)
        return FactDifference(entry, new.place(self.sheet, after), fields, draft, self.former)

    def _removed(self, before: Fact, *, draft: bool) -> FactDifference:
        # A fact that has become a draft is still there to be opened.
        side, fact = (self.sides[1], self.after) if self.after else (self.sides[0], before)
        entry = self._entry(Change.REMOVED, fact, self.sides[0].value(self.sheet, before))
        return FactDifference(entry, side.place(self.sheet, fact), draft=draft)

    def _entry(
        self, change: Change, fact: Fact, before: str | None = None, to: str | None = None
    ) -> FactChange:
        return fact_change((self.sheet, fact.id), change, before, to)


def fact_differences(
    before: Briefing | None, after: Briefing | None, kinds: Kinds
) -> Iterator[FactDifference]:
    """Yield what became of each fact, sheet by sheet in the order of the later state."""
    skipped = unreadable(before, after, kinds)
    renamed = _former_ids(_Side(before, kinds), _Side(after, kinds), ACTORS)
    actors = {old: new for new, old in renamed.items()}
    # References may lag behind a new id: to readers both mean the same.
    sides = _Side(before, kinds, actors), _Side(after, kinds, actors)
    for sheet in kinds.records:
        if f"{sheet}.yml" not in skipped:
            yield from _of_sheet(sides, sheet, skipped)


def unreadable(before: Briefing | None, after: Briefing | None, kinds: Kinds) -> frozenset[str]:
    """Return the sheets, as files, and the facts that could not be read in one of two states."""
    states = [state for state in (before, after) if state]
    return frozenset(
        name for state in states for sheet in kinds.records for name in _unread(state, sheet)
    )


def moves(before: Values, after: Values) -> tuple[str | None, str | None]:
    """Return the old and the new value of the weightiest group that changed."""
    for old, new in zip(before, after, strict=True):
        gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
        if (gone or come) and old[:1] != new[:1]:
            return next(iter(old), None), next(iter(new), None)
        if gone or come:
            return next(iter(gone), None), next(iter(come), None)
    return None, None


def fact_change(
    key: tuple[str, str], change: Change, before: str | None, after: str | None
) -> FactChange:
    """Make the record of what became of a fact, known by its sheet and id."""
    sheet, fact = key
    values = {"fact": fact, "sheet": sheet, "change": str(change), "from": before, "to": after}
    return FactChange.model_validate({name: value for name, value in values.items() if value})


def _of_sheet(
    sides: tuple[_Side, _Side], sheet: str, skipped: frozenset[str]
) -> Iterator[FactDifference]:
    before, after = (side.facts(sheet) for side in sides)
    former = _former_ids(*sides, sheet)
    for id_ in dict.fromkeys((*after, *before)):
        if id_ not in skipped and id_ not in former.values():
            old = former.get(id_, "")
            pair = _Pair(sides, sheet, before.get(old or id_), after.get(id_), old)
            if found := pair.difference():
                yield found


def _former_ids(before: _Side, after: _Side, sheet: str) -> dict[str, str]:
    """Return the former ids of facts that have another id and are otherwise the same."""
    old, new = before.facts(sheet), after.facts(sheet)
    gone = [(fact, before.fields(fact)) for id_, fact in old.items() if id_ not in new]
    found: dict[str, str] = {}
    for fact in (fact for id_, fact in new.items() if id_ not in old):
        fields = after.fields(fact)
        same = [one for one in gone if one[1] == fields and one[0].draft == fact.draft]
        if same:
            gone.remove(same[0])
            found[fact.id] = same[0][0].id
    return found


def _unread(briefing: Briefing, sheet: str) -> Iterator[str]:
    name = f"{sheet}.yml"
    if name in briefing.unread:
        yield name
    readable = {fact.id for fact in briefing.facts.get(sheet, ())}
    yield from briefing.ids.get(sheet, frozenset()) - readable
