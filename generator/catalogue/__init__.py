"""The generator's own words, in every language that it speaks.

One catalogue (GNU gettext PO) for each domain and language: `pages` is what readers see,
`problems` what editors are told, `commands` the help of each command. Keys are names, so that no
code holds words for people; those of `usage` are click's own messages, which it has in English.
"""

from __future__ import annotations

import gettext
from functools import cache
from importlib import resources
from io import BytesIO
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LANGUAGES: Final = ("de", "en")


class Catalogue:
    """The words of one domain in one language."""

    def __init__(
        self, language: str, translations: gettext.GNUTranslations, keys: frozenset[str]
    ) -> None:
        """Keep the translations; `language` is the one they are in, `keys` those that they have."""
        self.language = language
        self.keys = keys
        self._translations = translations

    def __contains__(self, key: str) -> bool:
        """Tell whether the catalogue has words for a key."""
        return self._translations.gettext(key) != key

    def text(self, key: str, /, **details: object) -> str:
        """Return the words of a key with the details (`{name}`) filled in.

        Raises:
            KeyError: the catalogue has no such key, or the words want a detail not given.
        """
        if key not in self:
            raise KeyError(key)
        return self._translations.gettext(key).format_map(details)

    def said(self, message: str) -> str:
        """Return the words for a message of somebody else's, itself where we have none."""
        return self._translations.gettext(message)

    def plural(self, key: str, number: int, /, **details: object) -> str:
        """Return the words of a key for a number of things, `{number}` among the details.

        Raises:
            KeyError: the catalogue has no such key, or the words want a detail not given.
        """
        words = self._translations.ngettext(key, key, number)
        if words == key:
            raise KeyError(key)
        return words.format_map({"number": number, **details})


@cache
def catalogue(domain: str, language: str) -> Catalogue:
    """Read the catalogue of a domain; a language that we lack gets the English one."""
    known = language if language in LANGUAGES else "en"
    source = resources.files(__package__) / f"{domain}.{known}.po"
    binary = BytesIO()
    with source.open("rb") as file:
        messages = read_po(file, locale=known)
    write_mo(binary, messages)
    binary.seek(0)
    keys = frozenset(str(message.id) for message in messages)
    return Catalogue(known, gettext.GNUTranslations(binary), keys)
