"""Progress on standard error: on a terminal alone, and only for work over a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

import click

T = TypeVar("T")

_PATIENCE: Final = 1.0
_PAUSE: Final = 0.1


def watched(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """Go through items, and say how far one has come where it takes a while."""
    shown = begun = time.monotonic()
    for number, item in enumerate(items, 1):
        yield item
        now = time.monotonic()
        if sys.stderr.isatty() and now - begun > _PATIENCE and now - shown > _PAUSE:
            click.echo(f"\r{what} {number}/{total}", err=True, nl=False)
            shown = now
    if shown > begun:
        # The line is wiped, so that what comes next begins at its start.
        click.echo("\r\033[K", err=True, nl=False)
