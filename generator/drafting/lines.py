"""Lines around a text that are no sentences: headings, keywords, an agency's codes."""

from __future__ import annotations

from typing import Final

_STOPS: Final = (".", "!", "?", "…")
_ENDS: Final = (*_STOPS, ":", ";", ",", "“", "”", '"', "«", "»", ")")
_BULLETS: Final = ("-", "–", "•", "*", "·")
_LONGEST_HEADING: Final = 120


def is_coded(line: str) -> bool:
    """Tell a line of codes and keywords, as agencies have it: *xyz0417 4 vm 512 xyz 0623*."""
    parts = line.split()
    coded = [part for part in parts if "/" in part or any(map(str.isdigit, part))]
    listed = len(parts) > 1 or line.count("/") > 1
    aside = line.startswith("(") and line.endswith(")")
    if ":" in line or "\n" in line:
        return False
    return aside or (listed and 2 * len(coded) > len(parts) and not line.endswith(_STOPS))


def is_heading(lines: str) -> bool:
    """Tell a heading that nothing marks as one: a short line that ends like no sentence."""
    line = lines.strip()
    return (
        "\n" not in line
        and len(line) < _LONGEST_HEADING
        and not line.endswith(_ENDS)
        and not line.startswith(_BULLETS)
    )
