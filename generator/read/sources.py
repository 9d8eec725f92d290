"""A source file: front matter, then the text word for word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from markdown_it.token import Token

from generator.markup.document import document_of
from generator.markup.faults import Fault, block_faults, without_tags
from generator.markup.parser import parse_blocks
from generator.model.briefing import Origin, Source
from generator.model.nodes import Entries, Mark, Node
from generator.model.problem import Place, Problem
from generator.model.records import SourceMeta
from generator.model.values import is_id
from generator.read.characters import UnreadableError, decode
from generator.read.decode import Target, own_language
from generator.read.decode import decode as decode_record
from generator.read.stand_ins import with_stand_ins
from generator.read.yaml import read_yaml_part

_MOST_FAULTS: Final = 1000
"""Faults beyond which nobody asks what else is wrong with a text."""

_FENCE: Final = re.compile(r"^---[ \t]*$", re.MULTILINE)


class ReadSource(NamedTuple):
    """A source, `None` if its text can't be read, and what is wrong with it."""

    source: Source | None
    problems: tuple[Problem, ...] = ()


def read_source(name: str, path: str, data: bytes) -> ReadSource:
    """Read a source, and say everything that is wrong with it."""
    try:
        text = decode(data, path)
        front, body_line = _front_matter(text, path)
        yaml = read_yaml_part(front, Origin(path, text.split("\n"), first_line=1))
    except UnreadableError as error:
        return ReadSource(None, (error.problem,))
    body = "\n".join(text.split("\n")[body_line:])
    tokens = parse_blocks(body)
    faults = tuple(block_faults(body, tokens))
    problems = (*yaml.problems, *_body_problems(body, faults, body_line, yaml.origin))
    if len(faults) < _MOST_FAULTS and any(fault.rule == "raw-html" for fault in faults):
        # The words are to be found in the same run, whatever becomes of the tags.
        tokens = parse_blocks(without_tags(body))
    source = _source(name, yaml.origin, tokens)
    return ReadSource(source.source, (*problems, *source.problems))


def _front_matter(text: str, path: str) -> tuple[str, int]:
    fences = list(_FENCE.finditer(text))
    if not fences or fences[0].start() != 0:
        late = bool(fences) and not text[: fences[0].start()].strip()
        case = "late-front-matter" if late else "no-front-matter"
        raise UnreadableError(_unreadable(text, path, case))
    if len(fences) == 1:
        raise UnreadableError(_unreadable(text, path, "open-front-matter"))
    front = text[fences[0].end() + 1 : fences[1].start()]
    return front, text.count("\n", 0, fences[1].start()) + 1


def _unreadable(text: str, path: str, case: str) -> Problem:
    return Problem("yaml-syntax", Origin(path, text.split("\n")).value(), case)


def _source(name: str, origin: Origin, tokens: list[Token]) -> ReadSource:
    stem = name.removesuffix(".md")
    if not is_id(stem):
        problem = Problem("invalid-id", Place(origin.path), "source", {"words": stem})
        return ReadSource(None, (problem,))
    root = origin.root or Entries(Mark(0, 0))
    decoded = decode_record(SourceMeta, root, Target(origin, own_language(root)))
    if isinstance(decoded, SourceMeta):
        return ReadSource(Source(stem, origin.path, decoded, document_of(tokens)))
    meta = _mended(root)
    source = Source(stem, origin.path, meta, document_of(tokens)) if meta else None
    return ReadSource(source, decoded)


def _mended(root: Node) -> SourceMeta | None:
    """Read front matter as if its faults were none, so that the text can be read as well."""
    if not isinstance(root, Entries):
        return None
    return with_stand_ins(SourceMeta, root, own_language(root), {})


def _body_problems(
    body: str, faults: Iterable[Fault], first_line: int, origin: Origin
) -> Iterator[Problem]:
    whole = Origin(origin.path, origin.lines, first_line=first_line)
    if not body.strip():
        yield Problem("invalid-value", origin.value(), "no-text")
    for fault in faults:
        mark = Mark(fault.line, fault.column, len(fault.words))
        yield Problem(fault.rule, whole.at(mark), "source", {"words": fault.words})
