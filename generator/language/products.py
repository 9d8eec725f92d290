"""Products that carry a year in their name, called the same in every language."""

from __future__ import annotations

from typing import Final

from generator.language.vocabulary import phrases

PRODUCTS: Final = phrases(
    "windows server, sql server, exchange server, office, microsoft office, ms office, word, "
    "excel, powerpoint, sharepoint, visual studio, autocad, photoshop"
)
