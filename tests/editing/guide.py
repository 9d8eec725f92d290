"""The guide for editors, as steps that can be taken."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.site.project import ROOT

_BLOCK: Final = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_SCHEMA: Final = re.compile(r"schemas/(?P<name>[\w-]+)\.schema\.json")
_SOURCE: Final = re.compile(r"^# (?P<name>[\w-]+\.md)$", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A fenced block of the guide: `kind` is what it holds."""

    kind: str
    text: str

    @property
    def file(self) -> str:
        """The name of the file that it shows, empty where it shows none."""
        if self.kind == "yaml" and (schema := _SCHEMA.search(self.text)):
            return f"{schema['name']}.yml"
        if self.kind == "markdown" and (source := _SOURCE.search(self.text)):
            return source["name"]
        return ""

    @property
    def commands(self) -> list[list[str]]:
        """What is typed, word by word."""
        lines = self.text.splitlines() if self.kind == "console" else ()
        return [shlex.split(line.removeprefix("$ ")) for line in lines if line.startswith("$ ")]

    @property
    def lines(self) -> list[str]:
        """What is to be given to a shell as it stands."""
        return self.text.splitlines() if self.kind == "bash" else []


def path(language: str) -> Path:
    return ROOT / "docs" / language / "editing.md"


def blocks(language: str) -> Iterator[Block]:
    """Yield the blocks of the guide in their order."""
    for match in _BLOCK.finditer(path(language).read_text("utf-8")):
        yield Block(match["kind"], match["text"])
