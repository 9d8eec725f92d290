"""The kinds of value that a file may hold, each read from the words as written.

Validators raise pydantic errors whose type is the rule and whose context holds the `case`, by
which the reader finds the message in the catalogues.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Annotated, Any, Final

from pydantic import (
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainValidator,
    ValidationInfo,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError, core_schema

from generator.markup.faults import is_safe_url, line_faults
from generator.model.count import MAGNITUDES, Count, CountError
from generator.model.edtf import Edtf, EdtfError
from generator.model.nodes import Scalar
from generator.model.text import Text, Wording

ID_PATTERN: Final = r"[a-z0-9]+(-[a-z0-9]+)*"
LONGEST_ID: Final = 64
_ID: Final = re.compile(ID_PATTERN, re.ASCII)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", re.ASCII)
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_WIKIDATA: Final = re.compile(r"Q[1-9][0-9]*", re.ASCII)


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


def _whole_words(value: object) -> str:
    if isinstance(value, Scalar) and value.cut:
        raise _fault("yaml-syntax", "cut")
    return str(_words(value))


def _quote(value: object) -> str:
    # An empty quote is a fact without evidence, which the checker reports.
    empty = isinstance(value, str) and not value.strip()
    return "" if empty and not getattr(value, "cut", False) else _whole_words(value)


def _rich_words(value: object) -> str:
    words = _whole_words(value)
    for fault in line_faults(words):
        raise _fault(fault.rule, words=fault.words)
    return words


@cache
def _known_languages() -> frozenset[str]:
    from babel import Locale  # noqa: PLC0415 - takes a while to import, and few commands need it

    return frozenset(Locale("en").languages)


def _language(value: object) -> str:
    words = _words(value)
    if not _LANGUAGE.fullmatch(words) or words.split("-")[0] not in _known_languages():
        raise _fault("invalid-value", "language", words=words)
    return str(words)


def _by_language(value: object, info: ValidationInfo) -> object:
    if isinstance(value, dict):
        return value
    return {_own_language(info): value}


def _own_language(info: ValidationInfo) -> str:
    return str((info.context or {}).get("language") or "und")


def _text(value: dict[str, str], info: ValidationInfo) -> Text:
    own = _own_language(info)
    if own == "und":
        return Text(tuple(Wording(*item) for item in value.items()) or (Wording("und", ""),))
    if own not in value:
        raise _fault("missing-key", "language", language=own)
    others = (Wording(*item) for item in value.items() if item[0] != own)
    return Text((Wording(own, value[own]), *others))


def _language_key(value: object) -> str:
    return "und" if value == "und" else _language(value)


def _identifier(value: object) -> str:
    words = _words(value)
    if not is_id(words):
        raise _fault("invalid-id", words=words)
    return str(words)


def _flag(value: object) -> bool:
    if value not in {"true", "false"}:
        raise _fault("invalid-value", "flag", words=str(value))
    return value == "true"


def _count(value: object) -> Count:
    try:
        return Count.parse(_words(value))
    except CountError as error:
        plain = "".join(filter(str.isdigit, error.written))
        raise _fault(error.rule, error.reason, words=error.written, plain=plain) from None


def _edtf(value: object) -> Edtf:
    try:
        return Edtf.parse(_words(value))
    except EdtfError as error:
        rule = "invalid-value" if error.reason == "reversed" else "invalid-date"
        raise _fault(rule, error.reason, words=error.written) from None


def _day(value: object) -> date:
    words = _words(value)
    if not _DAY.fullmatch(words):
        raise _fault("invalid-date", "not-a-day", words=words)
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise _fault("invalid-date", "no-such-day", words=words) from None


def _web_address(value: object) -> str:
    words = _words(value)
    if not is_safe_url(words) or words.startswith("mailto:"):
        raise _fault("unsafe-url", words=words)
    return str(words)


def _wikidata(value: object) -> str:
    words = _words(value)
    if not _WIKIDATA.fullmatch(words):
        raise _fault("invalid-value", "wikidata", words=words)
    return str(words)


class _OneOf:
    """Takes one of a few words."""

    def __init__(self, choices: tuple[str, ...]) -> None:
        self._choices = choices

    def __call__(self, value: object) -> str:
        if _words(value) not in self._choices:
            choices = " ".join(self._choices)
            raise _fault("invalid-value", "choice", words=str(value), choices=choices)
        return str(value)


def one_of(*choices: str) -> tuple[PlainValidator, WithJsonSchema]:
    """Return the annotations of a field that takes one of a few words, as written."""
    return PlainValidator(_OneOf(choices)), _schema(enum=list(choices))


def _schema(**keywords: Any) -> WithJsonSchema:  # noqa: ANN401 - JSON Schema's own values
    return WithJsonSchema(keywords)


_STRING: Final = {"type": "string", "minLength": 1}
_LANGUAGES: Final[dict[str, Any]] = {
    "anyOf": [
        _STRING,
        {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
            "additionalProperties": _STRING,
        },
    ]
}
_COUNT_PATTERN: Final = (
    "^([0-9]+|(about|more than|at least|fewer than|up to) [0-9]+|[0-9]+ to [0-9]+)$"
)


class _TextField:
    """Reads a string, or a mapping of languages, into a `Text`."""

    def __init__(self, words: Callable[[object], str]) -> None:
        self._words = words

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        by_language = core_schema.dict_schema(
            core_schema.no_info_plain_validator_function(_language_key),
            core_schema.no_info_plain_validator_function(self._words),
        )
        before = core_schema.with_info_before_validator_function(_by_language, by_language)
        return core_schema.with_info_after_validator_function(_text, before)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return _LANGUAGES


Words = Annotated[str, PlainValidator(_whole_words), _schema(**_STRING)]
Quote = Annotated[str, PlainValidator(_quote), _schema(**_STRING)]
Id = Annotated[
    str,
    PlainValidator(_identifier),
    _schema(type="string", pattern=f"^{ID_PATTERN}$", maxLength=LONGEST_ID),
]
Reference = Annotated[
    str,
    PlainValidator(_whole_words),
    _schema(type="string", pattern=f"^{ID_PATTERN}$", maxLength=LONGEST_ID),
]
Language = Annotated[
    str, PlainValidator(_language), _schema(type="string", pattern=f"^{_LANGUAGE.pattern}$")
]
PlainText = Annotated[Text, _TextField(_whole_words)]
RichText = Annotated[Text, _TextField(_rich_words)]
CountField = Annotated[
    Count,
    PlainValidator(_count),
    _schema(
        anyOf=[
            {"type": "integer", "minimum": 0},
            {"enum": list(MAGNITUDES)},
            {"type": "string", "pattern": _COUNT_PATTERN},
        ]
    ),
]
DateField = Annotated[Edtf, PlainValidator(_edtf), _schema(type=["string", "integer"])]
DayField = Annotated[date, PlainValidator(_day), _schema(type="string", format="date")]
Flag = Annotated[bool, PlainValidator(_flag), _schema(type="boolean")]
WebAddress = Annotated[str, PlainValidator(_web_address), _schema(type="string", format="uri")]
Wikidata = Annotated[
    str, PlainValidator(_wikidata), _schema(type="string", pattern="^Q[1-9][0-9]*$")
]
