"""Pictures of the built site for the README: `make screenshots`."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browsing import launch, serving

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / ".github" / "images"
BRIEFING = "irak-koalition"
SHOTS = (
    ("overview-light", "", "light", 1280, 800),
    ("overview-dark", "", "dark", 1280, 800),
    ("phone-light", "", "light", 390, 780),
    ("phone-dark", "key-dates/", "dark", 390, 780),
    ("numbers", "troop-numbers/", "light", 1280, 800),
    ("actors", "actors/#_network", "light", 1280, 900),
    ("source", "sources/article/", "light", 1280, 800),
)


def shoot(browser: Browser, address: str) -> None:
    """Take every picture, and one of the overview as it is printed."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name, page, scheme, width, height in SHOTS:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        view = context.new_page()
        view.goto(f"{address}{BRIEFING}/{page}", wait_until="networkidle")
        view.screenshot(path=IMAGES / f"{name}.png")
        context.close()
    printed = browser.new_page(viewport={"width": 794, "height": 1123})
    printed.goto(f"{address}{BRIEFING}/", wait_until="networkidle")
    printed.emulate_media(media="print")
    printed.screenshot(path=IMAGES / "print.png")


def main() -> None:
    """Serve `site/`, which must have been built, and photograph it."""
    with sync_playwright() as playwright, serving(ROOT / "site") as address:
        browser = launch(playwright)
        if browser is None:
            sys.exit("There is no Chromium on this machine.")
        shoot(browser, address)


if __name__ == "__main__":
    main()
