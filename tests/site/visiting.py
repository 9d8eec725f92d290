"""Going through all pages of the built site, and what axe says of one."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.site.project import Project

HEIGHT: Final = 800
# axe leaves the size of targets out unless it is asked: WCAG 2.2 has it since 2023.
_AXE: Final = """
async () => {
  document.getAnimations().forEach((one) => one.finish());
  const rules = { "target-size": { enabled: true } };
  const { violations } = await axe.run({ resultTypes: ["violations"], rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
"""
# Material moves some of its parts when the width changes.
_TOO_WIDE: Final = """
() => {
  document.getAnimations().forEach((one) => one.finish());
  return document.documentElement.scrollWidth > innerWidth;
}
"""


def addresses(project: Project, base: str, language: str = "") -> list[str]:
    """Return where the pages are, the one for what is not found too; in one language or all."""
    pages = [path.relative_to(project.site) for path in sorted(project.site.rglob("*.html"))]
    return [urljoin(base, _address(path)) for path in pages if language in {"", _language(path)}]


def violations(page: Page) -> list[str]:
    """Return what axe finds on a page as it is now."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(_AXE)
    return [one[:200] for one in found]


def is_too_wide(page: Page) -> bool:
    """Tell whether a page has to be scrolled sideways."""
    wide: bool = page.evaluate(_TOO_WIDE)
    return wide


def _language(path: Path) -> str:
    return "en" if path.parts[0] == "en" else "de"


def _address(path: Path) -> str:
    return path.as_posix().removesuffix("index.html")
