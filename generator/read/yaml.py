"""Strict YAML: strings, lists and mappings alone, each with its place.

Source: YAML 1.1 as PyYAML scans it, restricted by the section "Scalars are strings" of the
format.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import yaml

from generator.model.briefing import Origin
from generator.model.nodes import Mark, Scalar
from generator.model.problem import Problem
from generator.read.characters import UnreadableError
from generator.read.yaml_builder import Builder
from generator.read.yaml_faults import syntax_problem

_FAST_LOADER: Final = getattr(yaml, "CLoader", yaml.Loader)


@dataclass(frozen=True)
class Yaml:
    """A file that could be read: its values, with the problems that did not prevent it."""

    origin: Origin
    problems: tuple[Problem, ...] = ()


def read_yaml(text: str, path: str) -> Yaml:
    """Read a YAML file.

    Raises:
        UnreadableError: it is not YAML, or YAML that the format refuses.
    """
    return read_yaml_part(text, Origin(path, text.split("\n")))


def read_yaml_part(text: str, origin: Origin) -> Yaml:
    """Read YAML that is a part of a file, whose lines and first line `origin` has.

    Raises:
        UnreadableError: it is not YAML, or YAML that the format refuses.
    """
    builder = Builder(text, origin)
    try:
        for event in yaml.parse(text, Loader=_FAST_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise UnreadableError(syntax_problem(error, text, origin)) from None
    return _finished(builder, origin)


def _finished(builder: Builder, origin: Origin) -> Yaml:
    builder.refuse_tabs()
    if builder.root is None:
        case = "empty-front-matter" if origin.first_line else "empty-file"
        raise UnreadableError(Problem("invalid-value", origin.value(), case))
    repeated = tuple(_repeated(key, first, origin) for key, first in builder.repeated)
    read = Origin(origin.path, origin.lines, builder.root, origin.first_line)
    return Yaml(read, repeated)


def _repeated(key: Scalar, first: Mark, origin: Origin) -> Problem:
    details: dict[str, str | int] = {"key": str(key), "line": origin.at(first).line}
    return Problem("duplicate-key", origin.at(key.mark), "", details)
