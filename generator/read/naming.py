"""Which file of a briefing is meant by one that is named otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.advice.words import words_for
from generator.catalogue import LANGUAGES, catalogue
from generator.model.suggest import nearest


def file_meant(name: str, known: Sequence[str]) -> str:
    """Return the known file that is meant, a source under its right name, or nothing."""
    stem, _, ending = name.rpartition(".")
    if ending.lower() == "md":
        return f"{stem}.md"
    return _called(stem, known) or _like(stem, known)


def _called(stem: str, known: Iterable[str]) -> str:
    wanted = stem.casefold().replace("_", " ")
    return next((file for file in known if wanted in _names(_stem(file))), "")


def _like(stem: str, known: Iterable[str]) -> str:
    files = {_stem(file): file for file in known}
    return files.get(nearest(stem, files), "")


def _names(stem: str) -> Iterator[str]:
    yield from words_for(f"written.file.{stem}", LANGUAGES)
    for language in LANGUAGES:
        words, key = catalogue("schema", language), f"file.{stem}"
        if key in words:
            yield words.text(key).casefold()


def _stem(file: str) -> str:
    return file.rpartition(".")[0]
