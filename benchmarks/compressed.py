"""Serve a folder as web servers do: what is text comes compressed.

Usage: .venv/bin/python benchmarks/compressed.py [FOLDER [PORT]]

GitHub Pages, for one, compresses with gzip and lets browsers keep what they got for ten minutes.
"""

from __future__ import annotations

import functools
import gzip
import io
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO, Final

TEXT: Final = {".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".xml"}
KEPT: Final = "max-age=600"


class Compressing(SimpleHTTPRequestHandler):
    """Answers with the file, compressed where it is text."""

    def send_head(self) -> BinaryIO | None:
        """Send what comes before the file and return what is to follow."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        if file.suffix not in TEXT or not file.is_file():
            return super().send_head()
        content = gzip.compress(file.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(file))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return io.BytesIO(content)

    def end_headers(self) -> None:
        """Let browsers keep it for a while."""
        self.send_header("Cache-Control", KEPT)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(folder: Path, port: int = 0) -> Iterator[str]:
    """Serve a folder on this machine, on a free port unless told, and say where."""
    handler = functools.partial(Compressing, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def main() -> None:
    """Serve `site/` until interrupted."""
    folder, port = (*sys.argv[1:], *("site", "8000")[len(sys.argv) - 1 :])
    with serving(Path(folder), int(port)) as address:
        print(f"{address} shows {folder}; Ctrl+C ends it.")
        threading.Event().wait()


if __name__ == "__main__":
    main()
