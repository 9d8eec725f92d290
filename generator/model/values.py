"""How each kind of value is read from the words as written.

Validators raise pydantic errors whose type is the rule and whose context holds the `case`, by
which the reader finds the message in the catalogues.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Final

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from generator.markup.faults import is_safe_url, line_faults
from generator.model.count import Count, CountError
from generator.model.edtf import Edtf, EdtfError
from generator.model.nodes import Scalar
from generator.model.text import Text, Wording, primary

ID_PATTERN: Final = r"[a-z0-9]+(-[a-z0-9]+)*"
LONGEST_ID: Final = 64

SCHEMAS: Final = "../../schemas"
"""Where the schemas are, as seen from the folder of a briefing in an ordinary project."""

_ID: Final = re.compile(ID_PATTERN, re.ASCII)
LANGUAGE_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", re.ASCII)
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_TYPOGRAPHIC: Final = frozenset("„“”‚‘’«»‹›")
_WIKIDATA: Final = re.compile(r"Q[1-9][0-9]*", re.ASCII)


def is_typographic(words: str) -> bool:
    """Tell whether the words stand in quotation marks that are none to YAML."""
    return len(words) > 2 and words[0] in _TYPOGRAPHIC and words[-1] in _TYPOGRAPHIC


def is_id(words: str) -> bool:
    """Tell whether the words can be an id: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters."""
    return len(words) <= LONGEST_ID and _ID.fullmatch(words) is not None


def _fault(rule: str, case: str = "", **details: str | int) -> PydanticCustomError:
    # The library's own text is never shown: the catalogues have ours.
    return PydanticCustomError(rule, "{case}", {"case": case, **details})


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise _fault("invalid-value", "not-text")
    if not value.strip():
        raise _fault("invalid-value", "empty")
    return value


def whole_words(value: object) -> str:
    """Take words that no comment cuts off."""
    if isinstance(value, Scalar) and value.cut:
        raise _fault("yaml-syntax", "cut-typographic" if value[:1] in _TYPOGRAPHIC else "cut")
    return str(_words(value))


def reference(value: object) -> str:
    """Take the words of a reference, behind which a comment may follow."""
    return str(_words(value))


def quote(value: object) -> str:
    """Take the words of a quote; an empty one is evidence missing, which the checker reports."""
    empty = isinstance(value, str) and not value.replace("\u00ad", "").strip()
    return "" if empty and not getattr(value, "cut", False) else whole_words(value)


def evidence(value: object) -> object:
    """Take a list of evidence; an empty one is missing, which the checker reports."""
    return () if value == "" else value


def rich_words(value: object) -> str:
    """Take rich text without raw HTML and unsafe links."""
    words = whole_words(value)
    for fault in line_faults(words):
        raise _fault(fault.rule, words=fault.words)
    return words


@cache
def _known_languages() -> frozenset[str]:
    from babel import Locale  # noqa: PLC0415 - takes a while to import, and few commands need it

    return frozenset(Locale("en").languages)


def is_language(words: str) -> bool:
    """Tell whether the words are a language tag (BCP 47) of a language that CLDR names."""
    return bool(LANGUAGE_TAG.fullmatch(words)) and primary(words) in _known_languages()


def language(value: object) -> str:
    """Take a language tag."""
    words = _words(value)
    if not is_language(words):
        raise _fault("invalid-value", "language", words=words)
    return str(words)


def by_language(value: object, info: ValidationInfo) -> object:
    """Take a mapping of languages; a string is in the language of the context."""
    if isinstance(value, dict):
        return value
    return {_own_language(info): value}


def _own_language(info: ValidationInfo) -> str:
    return str((info.context or {}).get("language") or "und")


def text(value: dict[str, str], info: ValidationInfo) -> Text:
    """Make a text of words by language; the language of the context must be among them."""
    own = _own_language(info)
    if own == "und":
        return Text(tuple(Wording(*item) for item in value.items()) or (Wording("und", ""),))
    if own not in value:
        raise _fault("missing-key", "language", language=own)
    others = (Wording(*item) for item in value.items() if item[0] != own)
    return Text((Wording(own, value[own]), *others))


def language_key(value: object) -> str:
    """Take a language tag as the key of a text."""
    return "und" if value == "und" else language(value)


def identifier(value: object) -> str:
    """Take an id."""
    words = _words(value)
    if not is_id(words):
        raise _fault("invalid-id", words=words)
    return str(words)


def flag(value: object) -> bool:
    """Take `true` or `false`."""
    if value not in {"true", "false"}:
        raise _fault("invalid-value", "flag", words=str(value))
    return value == "true"


def count(value: object) -> Count:
    """Take a count."""
    try:
        return Count.parse(_words(value))
    except CountError as error:
        written = str(value)
        in_marks = error.reason == "notation" and is_typographic(written)
        details = {"words": error.written, "written": written, "plain": written[1:-1]}
        case = "typographic" if in_marks else error.reason
        raise _fault(error.rule, case, **details) from None


def edtf(value: object) -> Edtf:
    """Take an EDTF date."""
    try:
        return Edtf.parse(_words(value))
    except EdtfError as error:
        rule = "invalid-value" if error.reason == "reversed" else "invalid-date"
        case = "typographic" if is_typographic(error.written) else error.reason
        details = {"words": error.written, "written": str(value), "plain": error.written[1:-1]}
        raise _fault(rule, case, **details) from None


def day(value: object) -> date:
    """Take a calendar day."""
    words = _words(value)
    if not _DAY.fullmatch(words):
        raise _fault("invalid-date", "not-a-day", words=words)
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise _fault("invalid-date", "no-such-day", words=words, precision="day") from None


def web_address(value: object) -> str:
    """Take an address on the web."""
    words = _words(value)
    if not is_safe_url(words) or words.startswith("mailto:"):
        raise _fault("unsafe-url", words=words)
    return str(words)


def wikidata(value: object) -> str:
    """Take a Wikidata id."""
    words = _words(value)
    if not _WIKIDATA.fullmatch(words):
        raise _fault("invalid-value", "wikidata", words=words)
    return str(words)


class OneOf:
    """Takes one of a few words."""

    def __init__(self, choices: tuple[str, ...]) -> None:
        """Keep the words."""
        self._choices = choices

    def __call__(self, value: object) -> str:
        """Take one of them, as written."""
        if _words(value) not in self._choices:
            choices = " ".join(self._choices)
            raise _fault("invalid-value", "choice", words=str(value), choices=choices)
        return str(value)
