"""Where the preview runs: whether its address is free, and the editor in whose terminal it is."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any, Final

from generator.preview.editor import Editor

_PATIENCE: Final = 0.5
_EDITORS: Final = {
    "vscode": "vscode://file/{path}:{line}:{column}",
    "zed": "zed://file/{path}:{line}:{column}",
}
"""Where a line opens, by the name that an editor gives its own terminal."""


def is_taken(address: tuple[Any, ...]) -> bool:
    """Tell whether somebody answers at an address, such as another preview."""
    try:
        socket.create_connection(address[:2], _PATIENCE).close()
    except OSError:
        return False
    return True


def editor_here(address: str) -> Editor:
    """Return the editor that opens a line of a file here: at the address, else the terminal's."""
    terminal = os.environ.get("TERM_PROGRAM", "")
    return Editor(address or _EDITORS.get(terminal, ""), Path.cwd().as_posix())
