"""The things that facts are about, in the terms of schema.org."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.model.count import Count
from generator.model.edtf import Edtf
from generator.render.desk import Desk
from generator.render.linked import Node, address, articles_of, moment
from generator.sheets.actor_records import Actor

# A state is a place as well as somebody who acts; a Claim needs an author who acts.
KINDS: Final[Mapping[str, str | list[str]]] = MappingProxyType(
    {
        "state": ["Country", "Organization"],
        "government": "GovernmentOrganization",
        "person": "Person",
    }
)


def actor_thing(desk: Desk, actor: Actor) -> Node:
    """Return an actor with all that is known of it."""
    groups = [relation.to for relation in actor.relations if relation.type == "member-of"]
    return {
        **_actor(desk, actor),
        "url": _fact(desk, "actors", actor.id),
        "alternateName": list(actor.aliases),
        "description": desk.plain(actor.role),
        "sameAs": actor.wikidata and f"https://www.wikidata.org/entity/{actor.wikidata}",
        "memberOf": [group for group in (acting(desk, id_) for id_ in groups) if group],
    }


def acting(desk: Desk, id_: str) -> Node | None:
    """Return who somebody is, in few words; nobody who is not shown."""
    shown = (fact for fact in desk.briefing.published("actors") if fact.id == id_)
    return next((_actor(desk, fact) for fact in shown if isinstance(fact, Actor)), None)


def known(desk: Desk, sheet: str, id_: str, kind: str) -> Node:
    """Return the beginning of a thing that a fact is: its kind and its address."""
    where = _fact(desk, sheet, id_)
    return {"@type": kind, "@id": where, "url": where}


def counted(name: str, words: str, count: Count) -> Node:
    """Return a count as a value, or as the limits within which it lies; `words` say it in full."""
    exact = count.low is not None and count.low == count.high
    return {
        "@type": "PropertyValue",
        "name": name,
        "description": words,
        "value": count.best if exact else None,
        "minValue": None if exact else count.low,
        "maxValue": None if exact else count.high,
    }


def dataset(desk: Desk, sheet: str, values: list[Node], dates: list[Edtf]) -> Node:
    """Return the table of a sheet as a dataset with what it measures."""
    words = desk.edition.words
    title, briefing = words.text(f"sheet-{sheet}"), desk.words(desk.proven.meta.title)
    sources = (source.id for source in desk.briefing.sources)
    return {
        **known(desk, sheet, "_data", "Dataset"),
        "name": f"{title}: {briefing}",
        "description": words.text("sheet-description", sheet=title, briefing=briefing),
        "inLanguage": desk.edition.language,
        "temporalCoverage": _span(dates),
        "isBasedOn": articles_of(desk, sources),
        "variableMeasured": values,
        "distribution": {
            "@type": "DataDownload",
            "encodingFormat": "text/csv",
            "contentUrl": address(desk, f"{sheet}.csv"),
        },
    }


def _span(dates: list[Edtf]) -> str:
    # ISO 8601-1:2019, 5.5: a time interval by its start and its end, neither of them in doubt.
    ends = [end for date in dates for end in (date.start, date.end) if end]
    if any(end.qualifier for end in ends):
        return ""
    first = [day for date in dates if (day := date.earliest)]
    last = [day for date in dates if (day := date.latest)]
    return f"{min(first)}/{max(last)}" if first and last else ""


def happened(date: Edtf) -> Node:
    """Return when an event began and ended, as far as that is beyond doubt."""
    return {
        "startDate": moment(date, last=False),
        "endDate": moment(date, last=True) if date.interval else None,
    }


def _actor(desk: Desk, actor: Actor) -> Node:
    kind = KINDS.get(actor.kind, "Organization")
    where = _fact(desk, "actors", actor.id)
    return {"@type": kind, "@id": where, "name": desk.words(actor.name)}


def _fact(desk: Desk, sheet: str, id_: str) -> str:
    return address(desk, f"{sheet}.md", id_)
