"""The Content Security Policy of a page: which of its scripts may run."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Final

_SCRIPT: Final = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def csp_hashes(html: str) -> str:
    """Return the hashes of the scripts in a template's own HTML (Content Security Policy 3)."""
    digests = (hashlib.sha256(script.encode()).digest() for script in _SCRIPT.findall(html))
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
