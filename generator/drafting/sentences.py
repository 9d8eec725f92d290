"""Where sentences begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.check.texts import Text
from generator.language import NumberKind, Span
from generator.markup.document import Block

_STOP: Final = re.compile(r"[.!?…]+[\"”“’»«)\]]*\s+(?=[\"“„»«(\[]*[^\W_])|\n")
_QUOTATION: Final = re.compile(r"„[^“”„]+[“”]|“[^“”]+”|»[^»«]+«|«[^»«]+»|\"[^\"]+\"")
_LONGEST_QUOTATION: Final = 300
"""Characters beyond which a quotation is no longer kept in one sentence."""

_DASHES: Final = " \n\u00a0.:|)–—-"
_LONG_LINE: Final = 120
_GOES_ON: Final = (",", ";", "-", "–", "(")
_SMALL: Final = re.compile(r"([\"”“’»«]*)\s+(?=[a-zäöü])")
_MARKER: Final = re.compile(r"^[ \t]*\(?(?P<number>\d{1,3})[.)](?=\s)", re.MULTILINE | re.ASCII)
_LAST_WORD: Final = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `furniture` is what a page has around its text: headings, the author's name."""

    span: Span
    block: int
    furniture: bool = False


def split(
    text: Text, block: Block, markers: Sequence[Span], *, furniture: bool
) -> Iterator[Sentence]:
    """Cut a block into its sentences, without the white space between them.

    The numbers of numbered lines, the `markers`, stand apart.
    """
    words = text.source.text
    apart = frozenset(markers)
    edges = {edge for marker in apart for edge in marker if block.start < edge < block.end}
    start = block.start
    for stop in sorted({*_stops(text, block), *edges, block.end}):
        span = _trimmed(words, start, stop)
        if span.start < span.end:
            yield Sentence(span, block.number, furniture or Span(start, stop) in apart)
        start = stop


def list_markers(text: Text) -> Iterator[Span]:
    """Yield the numbers of numbered lines: 1 where a line begins with it, and those that follow."""
    last = 0
    for match in _MARKER.finditer(text.source.text):
        span, number = Span(*match.span()), int(match["number"])
        if number in {1, last + 1} and not any(True for _ in text.dates.overlapping(span)):
            yield span
            last = number


def without_dateline(sentence: Sentence, date: Span | None, words: str) -> Iterator[Sentence]:
    """Yield a sentence, the dateline before it apart."""
    if date is None or not sentence.span.start <= date.start < sentence.span.end:
        yield sentence
        return
    rest = words[date.end : sentence.span.end]
    start = sentence.span.end - len(rest.lstrip(_DASHES))
    yield Sentence(Span(sentence.span.start, start), sentence.block, furniture=True)
    if start < sentence.span.end:
        yield replace(sentence, span=Span(start, sentence.span.end))


def quotations(words: str, span: Span) -> Iterator[Span]:
    """Yield what stands in quotation marks, the marks included."""
    for match in _QUOTATION.finditer(words, *span):
        yield Span(*match.span())


def _stops(text: Text, block: Block) -> Iterator[int]:
    words, whole = text.source.text, Span(block.start, block.end)
    kept = [span for span in quotations(words, whole) if span.end - span.start < _LONGEST_QUOTATION]
    width = max(map(len, words[block.start : block.end].split("\n")))
    for match in _STOP.finditer(words, *whole):
        wrapped = width <= _LONG_LINE and not _is_new_line(words, match.start(), width)
        if match[0] == "\n" and wrapped:
            continue
        if match[0] == "\n" or not (
            any(_is_inside(match, span, words) for span in kept) or _is_no_end(text, match.start())
        ):
            yield match.end()


def _is_inside(stop: re.Match[str], spoken: Span, words: str) -> bool:
    """Tell a stop inside a quotation from a full stop with which sentence and quotation end."""
    ends_both = words[stop.start()] == "." and stop.end() > spoken.end
    return spoken.start < stop.start() < spoken.end - 1 and not ends_both


def _is_new_line(words: str, end: int, width: int) -> bool:
    """Tell a line that ends though the next word had room, and a new one begins: *Mali: 900*."""
    line = words[words.rfind("\n", 0, end) + 1 : end]
    first = next(iter(words[end + 1 : end + 1 + _LONG_LINE].split(maxsplit=1)), "")
    room = len(line) + 1 + len(first) <= width
    return room and not line.rstrip().endswith(_GOES_ON) and not first[:1].islower()


def _is_no_end(text: Text, dot: int) -> bool:
    """Tell whether a dot belongs to an abbreviation, an initial, an ordinal or a date.

    Nor does a sentence end with a quotation behind which it goes on in small letters.
    """
    words = text.source.text
    small = _SMALL.match(words, dot + 1)
    if words[dot] != "." or (small and small[1]):
        return bool(small and small[1])
    match = _LAST_WORD.search(words, max(0, dot - 40), dot)
    last = match[0] if match else ""
    if small and "." in last:
        return True
    if last.casefold().rpartition(".")[2] in text.language.vocabulary.clues.abbreviations:
        return True
    return (len(last) == 1 and last.isupper()) or _is_ordinal(text, Span(dot - 1, dot + 2))


def _is_ordinal(text: Text, around: Span) -> bool:
    dated = any(date.span.end > around.start + 1 for date in text.dates.overlapping(around))
    ordinals = (number.kind is NumberKind.ORDINAL for number in text.numbers.overlapping(around))
    return dated or any(ordinals)


def _trimmed(words: str, start: int, stop: int) -> Span:
    part = words[start:stop]
    begin = start + len(part) - len(part.lstrip())
    return Span(begin, max(begin, start + len(part.rstrip())))
