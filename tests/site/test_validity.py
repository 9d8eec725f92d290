"""Every page is valid HTML by the Nu HTML Checker, but for what Material itself gets wrong.

Source: the HTML Standard, as https://validator.w3.org/nu/ checks it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Final

from tests.npm import give_up, installed
from tests.site.project import Project

LISTED: Final = Path(__file__).parent / "validator"
MATERIALS_OWN: Final = (
    "Attribute “autocomplete” is only allowed when the input type is",
    "The value of the “for” attribute of the “label” element must be the ID of",
)
# Of a file the checker can't tell what "self" is. That the policy stops nothing of ours is seen
# in a browser, whose console stays empty.
ABOUT_THE_POLICY: Final = (
    "Resource violates Content Security Policy",
    "Inline script violates Content Security Policy",
)


def test_every_page_is_valid_but_for_what_material_itself_gets_wrong(built: Project) -> None:
    messages = checked(built.site)
    pages = {message["url"] for message in messages}
    found = [
        f"{message['url']}:{message.get('lastLine')}: {message['message']}"
        for message in messages
        if not message["message"].startswith((*MATERIALS_OWN, *ABOUT_THE_POLICY))
    ]

    # Material's own are on every page: that they are reported shows that every page was read.
    assert len(pages) == len(list(built.site.rglob("*.html"))) > 40
    assert not found, "\n".join(found)


def checked(folder: Path) -> list[dict[str, str]]:
    """Return what the checker says of the pages in a folder."""
    java = shutil.which("java")
    if java is None:
        give_up("no Java on this machine")
    jar = installed(LISTED) / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [java, "-jar", str(jar), "--skip-non-html", "--format", "json", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found: list[dict[str, str]] = json.loads(done.stderr)["messages"]
    return found
