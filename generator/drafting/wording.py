"""Words for titles, labels and ids, taken from the text."""

from __future__ import annotations

from typing import Final

from generator.check.spans import contains
from generator.drafting.prose import Prose, Word
from generator.language import Span

_LONGEST: Final = 120
_TOPIC: Final = 5
_MARKS: Final = '„“”"»« \n\u00a0,;:.–—-()[]'
_AROUND: Final = " \n\u00a0,;:.–—-"
_QUOTES: Final = '„“”"»«'
ELLIPSIS: Final = " …"


def shortened(words: str, longest: int = _LONGEST) -> str:
    """Cut words between two of them where they are too long, and say so with an ellipsis."""
    line = " ".join(words.split())
    if len(line) <= longest:
        return line
    return line[:longest].rpartition(" ")[0].rstrip(_MARKS) + ELLIPSIS


def statement(words: str) -> str:
    """Write what is said as a sentence: without marks around it, the first letter a capital."""
    line = shortened(_unquoted(words.strip(_AROUND)), 2 * _LONGEST)
    sentence = line[:1].upper() + line[1:]
    return sentence if sentence.endswith((ELLIPSIS, "?", "!", "…")) else f"{sentence}."


def _unquoted(words: str) -> str:
    both = words[:1] in _QUOTES and words[-1:] in _QUOTES
    return words.strip(_MARKS) if both else words


def topic(prose: Prose, span: Span, known: Span | None = None) -> str:
    """Choose the words that an id is made of: the first that are not in every sentence.

    A `known` name, which the id begins with, is left out.
    """
    around = known or Span(0, 0)
    words = [word for word in prose.words(span) if not contains(around, word.span)]
    telling = (word for word in words if word.key not in prose.clues.function_words)
    chosen = [word.text for word in telling if not _is_value(prose, word)]
    return " ".join(chosen[:_TOPIC])


def _is_value(prose: Prose, word: Word) -> bool:
    values = prose.text.numbers.overlapping(word.span), prose.text.dates.overlapping(word.span)
    return any(True for found in values for _ in found)


def bare(words: str) -> str:
    """Take the marks off around words, but none that has its other half inside."""
    line = words.strip(_MARKS)
    start = words.find(line)
    closing = words[start + len(line) :][:1]
    opened = line.count("(") > line.count(")") and closing == ")"
    return f"{line})" if opened else line
