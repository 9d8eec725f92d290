"""The command `briefing coverage`: a report, never a gate."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from generator.cli import main

SOURCES = Path(__file__).parents[1] / "golden" / "sources"
INTERVALS = Path(__file__).parents[1] / "data" / "good" / "german-intervals"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(
        main, ["coverage", "--sources", str(SOURCES), *arguments], catch_exceptions=False
    )


def mentions() -> dict[tuple[str, str], dict[str, object]]:
    report = json.loads(run("--format", "json").stdout)
    [briefing] = report["briefings"]
    return {
        (source["id"], mention["exact"]): mention
        for source in briefing["sources"]
        for mention in source["mentions"]
    }


def test_a_mention_inside_a_quote_is_covered_and_names_the_facts() -> None:
    found = mentions()["meldung", "1.200"]
    assert (found["kind"], found["status"], found["facts"]) == ("number", "covered", ["helfer"])
    assert found["paragraph"] == 2


def test_a_mention_in_an_ignored_passage_is_ignored() -> None:
    assert mentions()["meldung", "Zwei"]["status"] == "ignored"


def test_a_mention_that_no_fact_quotes_is_open_and_listed_in_its_context() -> None:
    found = mentions()
    assert found["meldung", "17"]["status"] == "open"
    assert found["meldung", "2013"]["kind"] == "date"
    assert found["agentur", "Auental"]["actor"] == "auental"
    assert "2013 hatte es [17] neue Pegel" in run().stdout


def test_of_a_name_within_a_longer_one_only_the_longer_is_a_mention(tmp_path: Path) -> None:
    folder = tmp_path / "hilfe"
    folder.mkdir()
    files = {
        "briefing.yml": "title: Aid\nsummary: Aid.\nlanguage: en\n",
        "article.md": "---\ntitle: Aid\npublished: 2024-01-24\nlanguage: en\n---\n\n"
        "The UN refugee agency spoke of the UN.\n",
        "actors.yml": "un:\n  name: UN\n  kind: alliance\n  quote: spoke of the UN\n"
        "unhcr:\n  name: UN refugee agency\n  kind: organisation\n  quote: The UN refugee agency\n",
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")

    report = CliRunner().invoke(main, ["coverage", "--sources", str(tmp_path), "--format", "json"])

    [source] = json.loads(report.stdout)["briefings"][0]["sources"]
    named = [(each["exact"], each["actor"]) for each in source["mentions"]]
    assert named == [("UN refugee agency", "unhcr"), ("UN", "un")]


def test_the_two_ends_of_an_interval_are_one_mention() -> None:
    arguments = ["coverage", "--sources", str(INTERVALS), "--format", "json"]
    [briefing] = json.loads(CliRunner().invoke(main, arguments).stdout)["briefings"]
    dates = [
        mention["exact"]
        for source in briefing["sources"]
        for mention in source["mentions"]
        if mention["kind"] == "date"
    ]
    assert {"2003 bis 2011", "2003–2011", "3. Mai 2003 bis zum 7. Juni 2011"} <= {*dates}
    assert not {"2011", "7. Juni 2011"} & {*dates}


def test_totals_add_up() -> None:
    report = json.loads(run("--format", "json").stdout)
    [briefing] = report["briefings"]
    counted = [mention for source in briefing["sources"] for mention in source["mentions"]]
    assert sum(report["totals"].values()) == len(counted)
    assert list(report["totals"]) == ["covered", "ignored", "open"]


def test_it_exits_0_even_where_the_sources_are_faulty(tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    result = CliRunner().invoke(main, ["coverage", "--sources", str(tmp_path)])
    assert result.exit_code == 0
