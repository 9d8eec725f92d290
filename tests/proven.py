"""Proven briefings made by hand, without reader and checker."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.markup.document import read_document
from generator.model.briefing import Briefing, Origin, ProvenBriefing, Source
from generator.model.claim import Cited, Loc, Passage
from generator.model.records import BriefingMeta, Change, Fact, SourceMeta
from generator.sheets import SHEETS

Raw = Mapping[str, Any]


def proven(
    texts: Mapping[str, str],
    facts: Mapping[str, Mapping[str, Raw]],
    *,
    meta: Raw | None = None,
    sources: Mapping[str, Raw] | None = None,
    changes: tuple[Raw, ...] = (),
) -> ProvenBriefing:
    """Make a briefing from source texts and the facts of each sheet by their ids."""
    read = tuple(_source(id_, text, (sources or {}).get(id_, {})) for id_, text in texts.items())
    records = {
        sheet: tuple(_fact(sheet, *item) for item in raw.items()) for sheet, raw in facts.items()
    }
    described = BriefingMeta.model_validate(
        {"title": "Lage", "summary": "Kurz.", "language": "de", **(meta or {})}, context=_GERMAN
    )
    briefing = Briefing(
        "lage",
        "sources/lage",
        described,
        read,
        records,
        {sheet: frozenset(raw) for sheet, raw in facts.items()},
        tuple(Change.model_validate(change, context=_GERMAN) for change in changes),
        frozenset(),
        {f"{sheet}.yml": Origin(f"sources/lage/{sheet}.yml", ()) for sheet in facts},
    )
    return ProvenBriefing(briefing, described, dict(_passages(briefing)))


_GERMAN = {"language": "de"}


def _source(id_: str, text: str, meta: Raw) -> Source:
    known = {"title": f"Quelle {id_}", "published": "2024-01-24", "language": "de", **meta}
    record = SourceMeta.model_validate(known, context=_GERMAN)
    return Source(id_, f"sources/lage/{id_}.md", record, read_document(text))


def _fact(sheet: str, id_: str, raw: Raw) -> Fact:
    record: type[Fact] = next(kind.record for kind in SHEETS if kind.name == sheet)
    return record.model_validate({"id": id_, **raw}, context=_GERMAN)


def _passages(briefing: Briefing) -> list[tuple[tuple[str, Loc], Passage]]:
    return [
        ((sheet, cited.loc), _passage(briefing, cited))
        for sheet, facts in briefing.facts.items()
        for fact in facts
        for claim in fact.claims()
        for cited in claim.cited
    ]


def _passage(briefing: Briefing, cited: Cited) -> Passage:
    source = briefing.source_by_id[cited.source] if cited.source else briefing.sources[0]
    start = source.text.index(cited.quote)
    end = start + len(cited.quote)
    paragraph = next(block.number for block in source.document.blocks if start < block.end)
    around = source.text[max(0, start - 32) : start], source.text[end : end + 32]
    return Passage(source.id, start, end, cited.quote, *around, paragraph)
