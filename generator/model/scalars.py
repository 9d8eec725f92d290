"""Text as YAML that the strict reader gives back word for word."""

from __future__ import annotations

import re
from typing import Final

_PLAIN: Final = re.compile(
    r"(?!(?:true|false|null|yes|no|on|off|y|n)$)[^\W\d_](?:[^\s:#'\"]|[ ](?![#\s])|:(?=[^\s]))*",
    re.IGNORECASE,
)
_FLOW: Final = re.compile(r"[,\[\]{}]")
_WIDTH: Final = 98


def scalar(words: str, indent: int = 0) -> str:
    """Write a text as a value: plain where that is safe, folded where it is long, else quoted."""
    line = " ".join(words.split())
    if len(line) + indent > _WIDTH and " " in line:
        return folded(line, indent)
    return on_one_line(line)


def on_one_line(words: str) -> str:
    """Write a text as a value on one line, however long: plain where that is safe, else quoted."""
    line = " ".join(words.split())
    return line if _PLAIN.fullmatch(line) and line[-1] != ":" else quoted(line)


def item(words: str) -> str:
    """Write a text as an item of a list in brackets."""
    written = scalar(words)
    return quoted(words) if _FLOW.search(written) else written


def quoted(words: str) -> str:
    """Write a text in single quotation marks, where nothing but these has a meaning."""
    return "'" + " ".join(words.split()).replace("'", "''") + "'"


def folded(line: str, indent: int) -> str:
    """Write a text over several lines, which are read as one."""
    margin = " " * (indent + 2)
    return "\n".join((">-", *(margin + part for part in wrapped(line, _WIDTH - indent - 2))))


def comment(words: str, indent: int = 0) -> str:
    """Write a comment, over several lines where it is long."""
    margin = " " * indent
    lines = wrapped(" ".join(words.split()), _WIDTH - indent - 2)
    return "\n".join(f"{margin}# {line}" for line in lines)


def wrapped(line: str, width: int) -> list[str]:
    """Break a line at its plain spaces."""
    lines: list[str] = []
    for word in line.split(" "):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
