"""The other end of an editor: yaml-language-server, spoken to as an editor does.

Source: Language Server Protocol 3.17; the settings are those of VS Code's extension for YAML.
"""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from pathlib import Path
from typing import Any, Final

PATIENCE: Final = 30.0
_SETTINGS: Final = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        # Nothing is fetched from anywhere: the first line of each file names its schema.
        "schemaStore": {"enable": False},
    }
}
_CAPABILITIES: Final = {
    "workspace": {"configuration": True},
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
        "hover": {"contentFormat": ["markdown"]},
    },
}


class LanguageServer:
    """A running server, and what it has said."""

    def __init__(self, command: Path, root: Path) -> None:
        self._process = subprocess.Popen(
            [command, "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self._last = 0
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.ask("initialize", {"rootUri": root.as_uri(), "capabilities": _CAPABILITIES})
        self._send("initialized", {})
        self._send("workspace/didChangeConfiguration", {"settings": _SETTINGS})

    def open(self, file: Path, text: str) -> None:
        """Open a file in the editor, with a text that need not be saved."""
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._send("textDocument/didOpen", {"textDocument": document})

    def completions(self, file: Path, line: int, column: int) -> dict[str, str]:
        """Return what is offered at a place (from 0), each with its explanation."""
        answer = self.ask("textDocument/completion", _at(file, line, column))
        return {item["label"]: _words(item.get("documentation")) for item in answer["items"]}

    def hover(self, file: Path, line: int, column: int) -> str:
        """Return what is shown when the pointer rests on a place."""
        answer = self.ask("textDocument/hover", _at(file, line, column))
        return _words(answer["contents"]) if answer else ""

    def diagnostics(self, file: Path) -> list[dict[str, Any]]:
        """Wait for what is underlined in a file."""
        while file.as_uri() not in self._diagnostics:
            self._take(self._messages.get(timeout=PATIENCE))
        return self._diagnostics[file.as_uri()]

    def ask(self, method: str, params: object) -> Any:  # noqa: ANN401 - as the method has it
        """Send a request and wait for its answer."""
        self._last += 1
        number = self._last
        self._send(method, params, id=number)
        while True:
            message = self._messages.get(timeout=PATIENCE)
            if message.get("id") == number and "method" not in message:
                return message.get("result")
            self._take(message)

    def close(self) -> None:
        self._process.kill()
        self._listener.join(PATIENCE)
        # Leaving it waits for the process and closes its pipes.
        with self._process:
            pass

    def _take(self, message: dict[str, Any]) -> None:
        if message.get("method") == "textDocument/publishDiagnostics":
            found = message["params"]
            self._diagnostics[found["uri"]] = found["diagnostics"]
        elif message.get("method") == "workspace/configuration":
            sections = [item["section"] for item in message["params"]["items"]]
            self._answer(message, [_SETTINGS.get(section) for section in sections])
        elif "method" in message and "id" in message:
            self._answer(message, None)

    def _answer(self, message: dict[str, Any], result: object) -> None:
        self._write({"id": message["id"], "result": result})

    def _send(self, method: str, params: object, **more: object) -> None:
        self._write({"method": method, "params": params, **more})

    def _write(self, message: dict[str, object]) -> None:
        assert self._process.stdin
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _listen(self) -> None:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
            elif not line.strip():
                self._messages.put(json.loads(self._process.stdout.read(length)))


def _at(file: Path, line: int, column: int) -> dict[str, object]:
    return {
        "textDocument": {"uri": file.as_uri()},
        "position": {"line": line, "character": column},
    }


def _words(shown: object) -> str:
    return str(shown.get("value", "")) if isinstance(shown, dict) else str(shown or "")
