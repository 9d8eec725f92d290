"""What must never happen on a page: a script of somebody else's, an error, a foreign request."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Dialog, Error, Page, Request


@dataclass
class Incidents:
    """Everything that went wrong on a page of the site at an address."""

    address: str
    found: list[str] = field(default_factory=list)

    def dialog(self, dialog: Dialog) -> None:
        self.found.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def error(self, error: Error) -> None:
        self.found.append(f"error: {error}")

    def console(self, line: ConsoleMessage) -> None:
        if line.type in {"error", "warning"}:
            self.found.append(f"{line.type}: {line.text}")

    def request(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:")):
            self.found.append(f"request: {request.url}")


def watched(page: Page, address: str) -> list[str]:
    """Watch a page, and return the list that will tell what went wrong."""
    incidents = Incidents(address)
    page.on("dialog", incidents.dialog)
    page.on("pageerror", incidents.error)
    page.on("console", incidents.console)
    page.on("request", incidents.request)
    return incidents.found
