"""Briefings by the hundred, for measuring: about dykes, each of 34 facts."""

from __future__ import annotations

from pathlib import Path

TOWNS = ("Ahrensdorf", "Birkenau", "Celle", "Dornum", "Erfurt", "Fulda", "Gera", "Husum")
DATES = 10

META = "title: Deiche {seed}\nsummary: Die Lage an den Deichen.\nlanguage: de\n"
FRONT_MATTER = "---\ntitle: Deiche\npublished: 2024-01-24\nlanguage: de\n---\n"
NUMBER = """\
helfer-{id}:
  label: Helfer in {town}
  actor: {id}
  counts:
    - count: about {count}
      quote: Der Ort {town} meldete rund {written} Helfer
"""
DATE = """\
damm-{index}:
  date: {year}-03-{day:02}
  title: Dammbruch
  actors: [{id}]
  quote: Am {day}. März {year} brach in {town} der Damm
"""
ACTOR = """\
{id}:
  name: {town}
  kind: government
  quote: Der Ort {town} meldete rund
"""
POSITION = """\
geld-{id}:
  actor: {id}
  statement: Es soll mehr Geld geben.
  quote: {town} fordert mehr Geld für den Schutz
"""
TOWN_TEXT = """\
Der Ort {town} meldete rund {written} Helfer am Deich.

{town} fordert mehr Geld für den Schutz von Haus {house}.
"""
DATE_TEXT = "Am {day}. März {year} brach in {town} der Damm Nummer {index}.\n"


def write_briefings(sources: Path, number: int) -> None:
    """Write briefings that differ in their numbers."""
    for seed in range(number):
        folder = sources / f"b-{seed:05}"
        folder.mkdir(parents=True)
        for name, text in briefing(seed).items():
            (folder / name).write_text(text, "utf-8")


def briefing(seed: int) -> dict[str, str]:
    """Return the files of one briefing."""
    towns, dates = (
        [_town(seed, index) for index in range(len(TOWNS))],
        list(map(_date, range(DATES))),
    )
    text = [TOWN_TEXT.format_map(town) for town in towns]
    text += [DATE_TEXT.format_map(date) for date in dates]
    return {
        "artikel.md": FRONT_MATTER + "\n".join(text),
        "briefing.yml": META.format(seed=seed),
        "troop-numbers.yml": "\n".join(NUMBER.format_map(town) for town in towns),
        "key-dates.yml": "\n".join(DATE.format_map(date) for date in dates),
        "actors.yml": "\n".join(ACTOR.format_map(town) for town in towns),
        "positions.yml": "\n".join(POSITION.format_map(town) for town in towns),
    }


def _town(seed: int, index: int) -> dict[str, str | int]:
    town, count = TOWNS[index], 1000 + seed * 10 + index
    written = f"{count:,}".replace(",", ".")
    house = seed * len(TOWNS) + index
    return {"town": town, "id": town.lower(), "count": count, "written": written, "house": house}


def _date(index: int) -> dict[str, str | int]:
    town = TOWNS[index % len(TOWNS)]
    place = {"town": town, "id": town.lower()}
    return {**place, "index": index, "day": index + 1, "year": 1990 + index}
