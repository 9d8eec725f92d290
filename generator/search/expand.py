"""The finished search index of Material for MkDocs, expanded.

Each entry gets further words in fields of their own, which are searched and never shown. Facts
are marked as such: to Material they are sections, listed below their page and folded away from the
second on, and a script lets them stand by themselves. What readers see of an entry, its title and
text, stays.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import chain
from typing import Any, Final

from generator.search.families import Families
from generator.search.guide import Guide, Spot
from generator.search.lunr import untyped_word
from generator.search.names import Namesakes
from generator.search.words import Splitter, not_begun
from generator.search.writings import other_dates, other_numbers

Entry = dict[str, Any]

_FORMS: Final = ("names", "title_forms", "text_forms")
# Material's own weights, a million for tags, leave no room for what is said below a title.
_FIELDS: Final = {
    "names": 30,
    "title": 10,
    "title_forms": 9,
    "text": 1,
    "text_forms": 0.5,
    "tags": 0.3,
}
# A fact comes before its page, and a number or a date before what somebody says of it.
_FACT_BOOST: Final = 2
_VALUE_BOOST: Final = 2.5
# On a large site a word that each tenth entry has tells none of them apart.
_MANY: Final = 200
_COMMON_SHARE: Final = 0.1


def expand_index(index: str, guide: Guide) -> str:
    """Return an index in which more words find the entries, and facts are known as such."""
    data = json.loads(index)
    splitter = Splitter(data["config"]["separator"])
    entries = [_placed(entry, guide) for entry in data["docs"]]
    words = [_Words(entry, _value(entry, guide), splitter) for entry in entries]
    expander = _Expander(words, splitter)
    expanded = [
        entry | ({} if _repeats(entry) else expander.forms(own, _spot(entry, guide)))
        for entry, own in zip(entries, words, strict=True)
    ]
    _keep_apart(expanded, splitter)
    data["docs"] = expanded
    data["config"]["fields"] = {field: {"boost": boost} for field, boost in _FIELDS.items()}
    return _written(data)


def without_entries(index: str) -> str:
    """Return what of an index each page loads; its entries come to those who search."""
    return _written({**json.loads(index), "docs": []})


def _written(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _placed(entry: Entry, guide: Guide) -> Entry:
    """Return an entry with where it comes from, and a fact marked as one."""
    own = {name: value for name, value in entry.items() if name not in _FORMS}
    spot = _spot(entry, guide)
    anchor = _anchor(entry)
    context = spot.context
    if fact := spot.facts.get(anchor):
        own["fact"] = True
        own["boost"] = _VALUE_BOOST if fact.value else _FACT_BOOST
        context = (fact.value or fact.speaker, spot.sheet, *context)
    if shown := [escape(words, quote=False) for words in context if words]:
        own["tags"] = shown
    return own


class _Words:
    """The words of an entry by where they stand; what stands in no result is not looked at."""

    def __init__(self, entry: Entry, value: str, splitter: Splitter) -> None:
        self.title = splitter.words(entry["title"])
        self.value = splitter.words(value)
        self.tags = tuple(chain.from_iterable(map(splitter.words, entry.get("tags", ()))))
        self.text = splitter.words(entry["text"])

    def all(self) -> frozenset[str]:
        return frozenset((*self.title, *self.value, *self.tags, *self.text))


class _Expander:
    """Finds the further words of each entry of an index."""

    def __init__(self, entries: Sequence[_Words], splitter: Splitter) -> None:
        self._splitter = splitter
        share = Counter(chain.from_iterable(entry.all() for entry in entries))
        most = len(entries) * _COMMON_SHARE
        common = (word for word, times in share.items() if times > most)
        self._families = Families(share, frozenset(common if len(entries) > _MANY else ()))
        self._namesakes: dict[int, Namesakes] = {}

    def forms(self, words: _Words, spot: Spot) -> dict[str, str]:
        """Return the further words of an entry, those of its title and its value apart."""
        namesakes = self._namesakes_on(spot)
        own = tuple(namesakes.own(words.title))
        first = (*words.title, *words.value)
        title = not_begun((*words.value, *own, *self._others(first)), words.title)
        others = (*namesakes.others((*words.title, *words.text)), *self._others(words.text))
        text = not_begun(others, (*words.all(), *title))
        forms = zip(_FORMS, (own, title, text), strict=True)
        return {field: " ".join(found) for field, found in forms if found}

    def _namesakes_on(self, spot: Spot) -> Namesakes:
        key = id(spot.names)
        if key not in self._namesakes:
            self._namesakes[key] = Namesakes(spot.names, self._splitter)
        return self._namesakes[key]

    def _others(self, words: Sequence[str]) -> Iterator[str]:
        yield from other_numbers(words)
        yield from other_dates(words)
        for word in dict.fromkeys(words):
            yield from self._families.others(word)


def _keep_apart(entries: Sequence[Entry], splitter: Splitter) -> None:
    texts = (
        text
        for entry in entries
        for field in ("title", "text", *_FORMS)
        for text in (entry.get(field, ""), *entry.get("tags", ()))
    )
    words = frozenset(chain.from_iterable(map(splitter.words, texts)))
    if entries and (word := untyped_word(words)):
        entries[0]["text_forms"] = f"{entries[0].get('text_forms', '')} {word}".strip()


def _repeats(entry: Entry) -> bool:
    """Tell an annotated source, which repeats what the facts say: they have the further words."""
    boost: float = entry.get("boost", 1)
    return boost < 1


def _page(entry: Entry) -> str:
    location: str = entry["location"]
    return location.partition("#")[0]


def _anchor(entry: Entry) -> str:
    location: str = entry["location"]
    return location.partition("#")[2]


def _value(entry: Entry, guide: Guide) -> str:
    fact = _spot(entry, guide).facts.get(_anchor(entry))
    return fact.value if fact else ""


def _spot(entry: Entry, guide: Guide) -> Spot:
    return guide.get(_page(entry)) or Spot()
