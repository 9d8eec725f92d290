"""Where names stand in a text, inflected or as a part of a hyphenated compound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.language.inflections import Part, word_forms
from generator.language.reading import Span
from generator.language.tokens import Tokens, canonical, tokenise
from generator.language.vocabulary import Inflection, Vocabulary

_LONGEST_DOTTED: Final = 4
_SHORTEST_NOUN: Final = 4
_DASHES: Final = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
_APOSTROPHES: Final = dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'")
_SIGNS: Final = _DASHES | _APOSTROPHES


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A name of somebody: the forms of each of its tokens, and which stand without a space."""

    owner: str
    forms: tuple[frozenset[str], ...]
    attached: tuple[bool, ...]


class _Forms(dict[str, str]):
    """The form of each word met that names are compared in, made once."""

    def __missing__(self, word: str) -> str:
        composed = canonical(word)
        self[word] = form = _SIGNS.get(composed, composed)
        return form


def find_names(
    text: str, names: Mapping[str, Iterable[str]], vocabulary: Vocabulary
) -> dict[str, tuple[Span, ...]]:
    """Find the names of many at once: where each owner's names stand, the longest of them first."""
    tokens = tokenise(text, vocabulary)
    index = _index(names, vocabulary)
    forms = _Forms()
    written = [forms[word] for word in tokens.words[: len(tokens)]]
    found: dict[str, list[Span]] = {owner: [] for owner in names}
    for first, form in enumerate(written):
        for pattern in index.get(form, ()):
            spans = found[pattern.owner]
            taken = bool(spans) and tokens.starts[first] < spans[-1].end
            if not taken and (stop := _stop(pattern, first, written, tokens)):
                spans.append(tokens.span(first, stop))
    return {owner: tuple(spans) for owner, spans in found.items()}


def _index(names: Mapping[str, Iterable[str]], vocabulary: Vocabulary) -> dict[str, list[_Pattern]]:
    patterns = [
        pattern
        for owner, written in names.items()
        for name in written
        for form in _all_spellings(name, vocabulary.inflection)
        if (pattern := _pattern(owner, form, vocabulary))
    ]
    index: dict[str, list[_Pattern]] = {}
    for pattern in sorted(patterns, key=lambda pattern: -len(pattern.forms)):
        for form in pattern.forms[0]:
            index.setdefault(form, []).append(pattern)
    return index


def _all_spellings(name: str, inflection: Inflection) -> Iterator[str]:
    """Yield the ways to write a name: with and without the dots of *U.S.* and *St.*, and small."""
    for form in dict.fromkeys((name, *_dotted(name, inflection))):
        yield from _spellings(form, inflection)


def _dotted(name: str, inflection: Inflection) -> Iterator[str]:
    parts = name.split()
    yield " ".join(_with_dots(part, inflection) for part in parts)
    yield " ".join(_without_dots(part, inflection) for part in parts)


def _with_dots(word: str, inflection: Inflection) -> str:
    if word.lower() in inflection.abbreviated:
        return f"{word}."
    is_acronym = word.isalpha() and word.isupper() and 1 < len(word) <= _LONGEST_DOTTED
    # Without the last dot, which may be that of a sentence.
    return ".".join(word) if is_acronym else word


def _without_dots(word: str, inflection: Inflection) -> str:
    bare = word.replace(".", "")
    dotted = "." in word and bare.isalpha() and bare.isupper()
    return bare if dotted or bare.lower() in inflection.abbreviated else word


def _spellings(name: str, inflection: Inflection) -> Iterator[str]:
    """Yield a name, and as it is written where it is a common noun: *Nurses*, *nurses*."""
    yield name
    parts = name.split()
    if not inflection.small_nouns or not parts or any(map(str.isupper, parts)):
        return
    if len(parts) > 1 and name[1:].islower():
        yield name[0].lower() + name[1:]
        return
    small = name.lower()
    if small == name or not all(part.isalpha() for part in parts):
        return
    last = parts[-1].lower()
    common = len(last) >= _SHORTEST_NOUN and last not in inflection.homographs
    if last in inflection.generic or (len(parts) == 1 and common):
        yield small


def _pattern(owner: str, name: str, vocabulary: Vocabulary) -> _Pattern | None:
    tokens = tokenise(" ".join(name.split()), vocabulary)
    if not any(word[0].isalnum() for word in tokens.words[: len(tokens)]):
        return None
    parts = _parts(tokens, vocabulary)
    made = _Forms()
    forms = tuple(
        word_forms(made[word], vocabulary.inflection, part)
        for word, part in zip(tokens.words, parts, strict=False)
    )
    return _Pattern(owner, forms, tuple(tokens.attached(index) for index in range(len(tokens))))


def _parts(tokens: Tokens, vocabulary: Vocabulary) -> list[Part]:
    """Tell what each word is in a name; a word in small letters follows the head of one."""
    last = max(index for index in range(len(tokens)) if tokens.word(index)[0].isalnum())
    parts = [Part.FIRST if last else Part.ONLY, *[Part.MIDDLE] * (len(tokens) - 1)]
    for index in range(last):
        if tokens.is_capitalised(index) and tokens.is_word(index + 1):
            parts[index] = parts[index] if tokens.is_capitalised(index + 1) else Part.HEAD
    parts[last] = Part.LAST if last else Part.ONLY
    if last and tokens.key(0) in vocabulary.inflection.articles:
        inflected = _is_inflected(tokens.key(last), vocabulary)
        parts[0] = Part.ARTICLE if inflected else Part.MIDDLE
    return parts


def _is_inflected(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word may change with its article, unlike *Welt* in *in der Welt*."""
    endings = tuple(filter(None, vocabulary.inflection.adjective_endings))
    return word.endswith(endings) if endings else True


def _stop(pattern: _Pattern, first: int, written: list[str], tokens: Tokens) -> int | None:
    """Find where a name stops that begins at a token, in full or joined to a compound."""
    if _cut(tokens, first):
        return None
    stop = first + 1
    for forms, attached in zip(pattern.forms[1:], pattern.attached[1:], strict=True):
        index = stop if attached else _after_hyphen(tokens, stop)
        matches = index < len(written) and written[index] in forms
        if not matches or tokens.attached(index) != (attached or index > stop):
            return None
        stop = index + 1
    return None if _cut(tokens, stop) else stop


def _after_hyphen(tokens: Tokens, index: int) -> int:
    """Step over the hyphen that joins two words of a name, as in *Boko-Haram-Kämpfer*."""
    joined = tokens.key(index) == "-" and tokens.attached(index) and tokens.attached(index + 1)
    return index + joined


def _cut(tokens: Tokens, index: int) -> bool:
    """Tell whether the border before a token runs through a word with digits, such as G7."""
    return (
        tokens.attached(index)
        and _joins(tokens.word(index - 1)[-1])
        and _joins(tokens.word(index)[0])
    )


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"
