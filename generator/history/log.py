"""What the change log should say, and what it does not say yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.folding import fold_words
from generator.history.difference import BriefingDifference, Change, FactDifference, Kinds
from generator.history.facts import fact_change
from generator.model.briefing import Briefing
from generator.model.problem import Place, Problem, Severity
from generator.model.records import FactChange
from generator.read.briefings import CHANGES


@dataclass(frozen=True, slots=True)
class _State:
    """A fact as the log has it: whether it is there, and its value as far as the log says."""

    there: bool
    value: str | None = None

    def after(self, entry: FactChange, target: str | None) -> _State:
        """Return the state after an entry; one that does not join on tells nothing."""
        if entry.change == Change.REMOVED:
            return _State(there=False)
        joins = _same(entry.from_, self.value) or _same(entry.to, target)
        if entry.change == Change.ADDED or (entry.to and joins):
            return _State(there=True, value=entry.to)
        return self

    def equals(self, other: _State) -> bool:
        """Tell whether two states are the same to readers."""
        return self.there == other.there and (not self.there or _same(self.value, other.value))


@dataclass(frozen=True, slots=True)
class _Fact:
    """A fact of which the log may have to tell: what became of it, and whether that is wanted."""

    difference: BriefingDifference
    kinds: Kinds
    key: tuple[str, str]
    found: FactDifference | None
    is_wanted: bool

    @property
    def skipped(self) -> bool:
        sheet, id_ = self.key
        return bool({f"{sheet}.yml", id_} & set(self.difference.skipped))

    def state(self, *, earlier: bool = False) -> _State:
        briefing = self.difference.before if earlier else self.difference.after
        sheet, id_ = self.key
        former = self.found.former if self.found and earlier else ""
        facts = briefing.published(sheet) if briefing and sheet in self.kinds.records else ()
        fact = next((fact for fact in facts if fact.id == (former or id_)), None)
        groups = self.kinds.values(sheet, fact, briefing) if briefing and fact else ()
        return _State(fact is not None, next((group[0] for group in groups if group), None))


def pending(
    difference: BriefingDifference, kinds: Kinds, *, minor: bool = False
) -> tuple[FactChange, ...]:
    """Return what is to be written into the log: what changed, less what it says already.

    Drafts are left out, and so are minor changes unless they are asked for. An entry about what
    was taken back since is answered by one that says so.
    """
    if difference.after is None:
        return ()
    entries = recorded(difference)
    found = {fact.key: fact for fact in difference.facts}
    wanted = {key for key, fact in found.items() if not fact.draft and (minor or not fact.minor)}
    facts = (
        _Fact(difference, kinds, key, found.get(key), key in wanted)
        for key in dict.fromkeys((*found, *map(_key, entries)))
    )
    missing = (_missing(fact, entries) for fact in facts)
    return tuple(entry for entry in missing if entry)


def recorded(difference: BriefingDifference) -> tuple[FactChange, ...]:
    """Return what was written into the log since the earlier state, the oldest first."""
    old = Counter(repr(entry) for entry in _entries(difference.before))
    new = []
    for entry in _entries(difference.after):
        if old[repr(entry)]:
            old[repr(entry)] -= 1
        else:
            new.append(entry)
    return tuple(new)


def unrecorded(difference: BriefingDifference, kinds: Kinds) -> Iterator[Problem]:
    """Warn of changes that readers would not learn of, at the first of the facts."""
    entries = pending(difference, kinds)
    if not entries or difference.after is None or CHANGES in difference.after.unread:
        return
    places = {fact.key: fact.place for fact in difference.facts if fact.change != Change.REMOVED}
    found = (places[_key(entry)] for entry in entries if _key(entry) in places)
    place = next(found, Place(f"{difference.after.path}/{CHANGES}"))
    details = {"facts": ", ".join(entry.fact for entry in entries)}
    yield Problem("unrecorded-change", place, "", details, Severity.WARNING)


def _missing(fact: _Fact, entries: tuple[FactChange, ...]) -> FactChange | None:
    about = [entry for entry in entries if _key(entry) == fact.key]
    wanted = fact.found.entry if fact.found and fact.is_wanted else None
    if not about or fact.skipped:
        return wanted
    state, target = fact.state(earlier=True), fact.state()
    for entry in about:
        state = state.after(entry, target.value)
    if not state.equals(target):
        return _step(fact.key, state, target)
    if wanted is None or wanted.to in {None, target.value}:
        return None
    return None if any(_same(entry.to, wanted.to) for entry in about) else wanted


def _step(key: tuple[str, str], state: _State, target: _State) -> FactChange:
    if not state.there:
        return fact_change(key, Change.ADDED, None, target.value)
    change = Change.CHANGED if target.there else Change.REMOVED
    return fact_change(key, change, state.value, target.value)


def _entries(briefing: Briefing | None) -> Iterator[FactChange]:
    # As on the page: by day, and of one day the first in the file is the newest.
    changes = reversed(briefing.changes if briefing else ())
    for change in sorted(changes, key=lambda change: change.date):
        yield from reversed(change.changes)


def _same(one: str | None, other: str | None) -> bool:
    return fold_words(one or "") == fold_words(other or "")


def _key(entry: FactChange) -> tuple[str, str]:
    return entry.sheet, entry.fact
