"""The report of what the sources mention and no fact quotes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from generator.catalogue import Catalogue
from generator.model.coverage import Kind, Mention, SourceCoverage, Status


def coverage_text(coverage: Sequence[SourceCoverage], words: Catalogue) -> str:
    """List what is open in each source, and count the rest."""
    lines: list[str] = []
    for source in coverage:
        lines += [source.path, *_open(source, words), f"  {_totals([source], words)}", ""]
    return "\n".join([*lines, _totals(coverage, words)])


def coverage_json(by_briefing: dict[str, tuple[SourceCoverage, ...]]) -> str:
    """Return the object of `briefing coverage --format json`."""
    briefings = [
        {
            "id": briefing,
            "sources": [_source(source) for source in coverage],
            "totals": _counts(coverage),
        }
        for briefing, coverage in by_briefing.items()
    ]
    everything = [source for coverage in by_briefing.values() for source in coverage]
    report = {"briefings": briefings, "totals": _counts(everything)}
    return json.dumps(report, ensure_ascii=False, indent=2)


def _open(source: SourceCoverage, words: Catalogue) -> Iterator[str]:
    for mention in source.mentions:
        if mention.status is Status.OPEN:
            kind = words.text(f"coverage.kind.{mention.kind}")
            details = {"paragraph": mention.passage.paragraph, "kind": kind}
            yield "  " + words.text("coverage.open", words=_in_context(mention), **details)


def _in_context(mention: Mention) -> str:
    passage = mention.passage
    return " ".join(f"…{passage.prefix}[{passage.exact}]{passage.suffix}…".split())


def _totals(coverage: Sequence[SourceCoverage], words: Catalogue) -> str:
    counts = _counts(coverage)
    return words.text("coverage.totals", **counts)


def _counts(coverage: Sequence[SourceCoverage]) -> dict[str, int]:
    return {str(status): sum(source.count(status) for source in coverage) for status in Status}


def _source(source: SourceCoverage) -> dict[str, object]:
    return {
        "id": source.source,
        "path": source.path,
        "mentions": [_entry(mention) for mention in source.mentions],
        "totals": _counts([source]),
    }


def _entry(mention: Mention) -> dict[str, object]:
    passage = mention.passage
    entry: dict[str, object] = {
        "kind": str(mention.kind),
        "status": str(mention.status),
        "exact": passage.exact,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
        "start": passage.start,
        "end": passage.end,
        "paragraph": passage.paragraph,
        "facts": list(mention.facts),
    }
    if mention.kind is Kind.ACTOR:
        entry["actor"] = mention.actor
    return entry
