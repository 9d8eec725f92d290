"""Measure how long reading takes: numbers, dates and names of long texts.

Run it with `python benchmarks/reading.py`. The time must grow with the length of the text and
with nothing else, so shorter texts made to mislead a reader stand beside those of a megabyte.
"""

from __future__ import annotations

from itertools import count, islice, pairwise
from pathlib import Path
from time import process_time

from generator.language import LANGUAGES, Language, reader

LENGTH = 1_000_000
REPEATED_LENGTH = 100_000
NAMES = {
    "usa": ["Vereinigte Staaten", "USA", "US", "amerikanisch", "United States"],
    "irak": ["Irak", "irakisch", "Iraq"],
    "irakische-regierung": ["irakische Regierung", "Iraqi government"],
    "islamischer-staat": ["Islamischer Staat", "IS", "Islamic State"],
}
ORDINARY = (
    "Rund 2.500 Soldaten kamen am 24. Januar 2024 in den Irak, hieß es in Washington. Die Zahl der "
    "Angriffe auf Stützpunkte der Vereinigten Staaten stieg seit 2014 von etwa zwei Dutzend auf "
    "mehr als 160, sagte ein Sprecher der irakischen Regierung, während Hunderte von Menschen "
    "flohen und die Gespräche über einen Abzug der Truppen weitergingen, wie Beamte erklärten. "
)
REPEATED = (
    *("1", "2.500 ", "2,500", "1 111", "zwischen ", "between ", "a-", "zwei ", "hundert", "ein "),
    *(
        "hundred and ",
        "und ",
        "2014 bis ",
        "1, ",
        "24. ",
        "January ",
        "Mittwoch, ",
        "rund ",
        "the ",
        "2003 oder ",
        "2003 or ",
        "ersten und ",
        "first of ",
        "480 v. ",
    ),
    *("Resolution 1 und ", "\n", "\n \n", "http://", "1/", "1-", "12:", "Vereinigte ", "ä\u0308"),
    *("\u00ad", "½", "mehrere ", "Hunderte von ", "+1 ", "'", "zwanzig-", "...", "mehr als die "),
)


def texts() -> dict[str, str]:
    """Make the texts by their names: an ordinary one, one of ever new words, and repetitions."""
    new_words = (f"Wort{_letters(number)} {number}.000 " for number in count(1))
    made = {
        "ordinary": ORDINARY * (LENGTH // len(ORDINARY)),
        "new words": "".join(islice(new_words, LENGTH // 18)),
    }
    made |= {repr(part): part * (REPEATED_LENGTH // len(part)) for part in REPEATED}
    for path in sorted(Path("sources").glob("*/*.md")):
        text = path.read_text(encoding="utf-8")
        made[str(path)] = text * max(1, LENGTH // len(text))
    return made


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def measure(language: Language, text: str) -> list[float]:
    """Time the numbers, the dates and the names of a text, in seconds."""
    times = [process_time()]
    for read in (language.numbers, language.dates, lambda text: language.find_names(text, NAMES)):
        read(text)
        times.append(process_time())
    return [end - start for start, end in pairwise(times)]


def main() -> None:
    """Print a line for each text and language, and the ratio to a text of half the length."""
    print(f"{'text':34}{'numbers':>9}{'dates':>9}{'names':>9}{'all':>9}{'x half':>8}")
    for code in LANGUAGES:
        language = reader(code)
        for name, text in texts().items():
            half = sum(measure(language, text[: len(text) // 2]))
            times = measure(language, text)
            figures = "".join(f"{seconds:9.3f}" for seconds in (*times, sum(times)))
            print(f"{code} {name:31}{figures}{sum(times) / half:8.1f}")


if __name__ == "__main__":
    main()
