"""The data beside the pages: JSON of the whole briefing, and the data package around it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from generator.model.briefing import Source
from generator.model.records import Change, Fact, FactChange
from generator.model.text import Text
from generator.render.desk import Desk
from generator.render.evidence import Proof
from generator.render.tables import Table, describe

_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def briefing_json(desk: Desk, facts: Mapping[str, Sequence[object]]) -> bytes:
    """Write a briefing with all its facts as JSON; `facts` are those of each sheet by its key."""
    meta = desk.proven.meta
    return _write(
        {
            "id": desk.briefing.id,
            "title": text_data(meta.title),
            "summary": text_data(meta.summary),
            "language": meta.language,
            "topics": [text_data(topic) for topic in meta.topics],
            "review_by": meta.review_by and meta.review_by.isoformat(),
            "url": desk.links.absolute(desk.path("index.md")),
            "sources": [_source(desk, source) for source in desk.briefing.sources],
            **facts,
            "changes": [_change(change) for change in desk.briefing.changes],
        }
    )


def fact_data(desk: Desk, sheet: str, fact: Fact, own: Mapping[str, object]) -> dict[str, object]:
    """Return a fact as JSON: what every fact has, around what those of its sheet have."""
    return {
        "id": fact.id,
        "url": desk.fact_url(sheet, fact.id),
        **own,
        "note": text_data(fact.note),
        "according_to": list(fact.according_to),
        "evidence": evidence_data(desk, desk.evidence.of_itself(sheet, fact)),
    }


def evidence_data(desk: Desk, proofs: Iterable[Proof]) -> list[dict[str, object]]:
    """Return quotes as JSON, with the selectors of the W3C Web Annotation Data Model."""
    return [_proof(desk.briefing.source_by_id[proof.passage.source], proof) for proof in proofs]


def text_data(text: Text | None) -> dict[str, str] | None:
    """Return a text as a mapping of languages."""
    return text.by_language() if text else None


def datapackage(desk: Desk, tables: Iterable[Table]) -> bytes:
    """Describe the data files of a briefing (Data Package v2)."""
    meta = desk.proven.meta
    return _write(
        {
            "$schema": _PROFILE,
            "name": desk.briefing.id,
            "title": desk.words(meta.title),
            "description": desk.plain(meta.summary),
            **_homepage(desk),
            "sources": [_origin(desk, source) for source in desk.briefing.sources],
            "resources": [_whole(), *(describe(table) for table in tables)],
        }
    )


def _homepage(desk: Desk) -> dict[str, str]:
    # It must be a full address.
    known = bool(desk.links.site_url)
    return {"homepage": desk.links.absolute(desk.path("index.md"))} if known else {}


def _whole() -> dict[str, object]:
    return {
        "name": "briefing",
        "path": "briefing.json",
        "format": "json",
        "mediatype": "application/json",
        "encoding": "utf-8",
    }


def _origin(desk: Desk, source: Source) -> dict[str, object]:
    origin: dict[str, object] = {"title": desk.words(source.meta.title)}
    return {**origin, "path": source.meta.url} if source.meta.url else origin


def _source(desk: Desk, source: Source) -> dict[str, object]:
    meta = source.meta
    full = meta.publish == "full"
    return {
        "id": source.id,
        "title": text_data(meta.title),
        "published": str(meta.published),
        "language": meta.language,
        "publisher": text_data(meta.publisher),
        "authors": [text_data(author) for author in meta.authors],
        "url": meta.url,
        "accessed": meta.accessed and meta.accessed.isoformat(),
        "rights": text_data(meta.rights),
        "note": text_data(meta.note),
        "publish": meta.publish,
        # Beside this file in every edition, and so the same in all of them.
        "annotated": desk.links.address(f"sources/{source.id}/index.md"),
        "text": f"sources/{source.id}.txt" if full else None,
    }


def _proof(source: Source, proof: Proof) -> dict[str, object]:
    passage = proof.passage
    # Of a text that must not be reprinted only the quoted words are given away.
    around = source.meta.publish == "full"
    return {
        "source": passage.source,
        "status": proof.status,
        "exact": passage.exact,
        "prefix": passage.prefix if around else "",
        "suffix": passage.suffix if around else "",
        "start": passage.start,
        "end": passage.end,
        "paragraph": passage.paragraph,
        "inferred": text_data(proof.inferred),
    }


def _change(change: Change) -> dict[str, object]:
    return {
        "date": change.date.isoformat(),
        "note": text_data(change.note),
        "changes": [_fact_change(item) for item in change.changes],
    }


def _fact_change(change: FactChange) -> dict[str, object]:
    return {
        "fact": change.fact,
        "sheet": change.sheet,
        "change": change.change,
        "from": change.from_,
        "to": change.to,
    }


def _write(data: object) -> bytes:
    return f"{json.dumps(data, ensure_ascii=False, indent=2)}\n".encode()
