"""The image that is shown where a page is shared, drawn anew: `make screenshots`.

From the SVG beside this file to the PNG in the theme. There are no words in it: it is the same in
every language and on every machine. A site has its own as `assets/social.png` in its docs folder.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

from tests.browsing import launch

DRAWING: Final = Path(__file__).with_name("social.svg")
IMAGE: Final = Path(__file__).parents[1] / "generator" / "theme" / "assets" / "social.png"
WIDTH, HEIGHT = 1200, 630


def draw(browser: Browser, image: Path) -> None:
    """Write the image."""
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    page.set_content(f"<style>body {{ margin: 0 }}</style>{DRAWING.read_text('utf-8')}")
    page.screenshot(path=image)
    page.close()


if __name__ == "__main__":
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        if chromium is None:
            sys.exit("There is no Chromium on this machine.")
        draw(chromium, IMAGE)
        chromium.close()
