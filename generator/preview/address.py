"""The address at which the preview is to be seen."""

from __future__ import annotations

import socket
from typing import Any, Final

_PATIENCE: Final = 0.5


def is_taken(address: tuple[Any, ...]) -> bool:
    """Tell whether somebody answers at an address, such as another preview."""
    try:
        socket.create_connection(address[:2], _PATIENCE).close()
    except OSError:
        return False
    return True
