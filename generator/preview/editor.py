"""The editor's own program, and where in it a line opens."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from generator.model.problem import Place

_SLASH: Final = re.compile(r"(?<!/)/\{path\}")


@dataclass(frozen=True, slots=True)
class Editor:
    """Where a line opens in the editor's own program.

    `address` is a template with `{path}`, `{line}` and `{column}`, empty for no such links;
    `root` is the folder that paths are relative to.
    """

    address: str = ""
    root: str = ""

    def href(self, place: Place) -> str:
        """Return the address that opens a place, or nothing."""
        path = quote(posixpath.join(self.root, place.path), safe="/:")
        details = {"{path}": path, "{line}": str(place.line), "{column}": str(place.column)}
        # In `vscode://file/{path}` the slash is there already, in `file://{path}` it is not.
        address = _SLASH.sub("{path}", self.address) if path.startswith("/") else self.address
        for name, value in details.items():
            address = address.replace(name, value)
        return address
