"""The types of the fields that records have: what they become, and their JSON Schema."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, PlainValidator, WithJsonSchema
from pydantic_core import core_schema

from generator.model import values
from generator.model.count import MAGNITUDES, Count
from generator.model.edtf import Edtf
from generator.model.text import Text
from generator.model.values import ID_PATTERN, LANGUAGE_TAG, LONGEST_ID, OneOf


def one_of(*choices: str) -> tuple[PlainValidator, WithJsonSchema]:
    """Return the annotations of a field that takes one of a few words, as written."""
    return PlainValidator(OneOf(choices)), _schema(enum=list(choices))


def _schema(**keywords: Any) -> WithJsonSchema:  # noqa: ANN401 - JSON Schema's own values
    return WithJsonSchema(keywords)


# An editor's language server reads `2003` as a number; to us all values are words. Under `wrong` is
# the case of what it says of a value that does not fit.
_STRING: Final = {"type": ["string", "number", "boolean"], "minLength": 1, "wrong": "text"}
_LANGUAGES: Final[dict[str, Any]] = {
    "oneOf": [
        _STRING,
        {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": f"^{LANGUAGE_TAG.pattern}$", "wrong": "language"},
            "additionalProperties": _STRING,
        },
    ]
}
_COUNT_PATTERN: Final = (
    "^([0-9]+|(about|more than|at least|fewer than|up to) [0-9]+|[0-9]+ to [0-9]+)$"
)


_HEDGED: Final = (
    *("about 2500", "more than 2500", "at least 2500", "fewer than 2500", "up to 2500"),
    "2000 to 2500",
)
_DATES: Final = ("2024-01-24", "2024-01", "2014~", "2003/2011")
_YEAR: Final = "(-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|Y-?[0-9]{5,9})"
_MONTH_AND_DAY: Final = (
    "(2[1-4]|XX(-XX)?|(0[1-9]|1[0-2])(-(XX|0[1-9]|1[0-9]|2[0-9]))?"
    "|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)"
)
_MOMENT: Final = f"{_YEAR}(-{_MONTH_AND_DAY})?[?~%]?"
_EDTF: Final = rf"^({_MOMENT}|{_MOMENT}/(\.\.|{_MOMENT})?|(\.\.)?/{_MOMENT})$"


class _TextField:
    """Reads a string, or a mapping of languages, into a `Text`."""

    def __init__(self, words: Callable[[object], str]) -> None:
        self._words = words

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        by_language = core_schema.dict_schema(
            core_schema.no_info_plain_validator_function(values.language_key),
            core_schema.no_info_plain_validator_function(self._words),
        )
        before = core_schema.with_info_before_validator_function(values.by_language, by_language)
        return core_schema.with_info_after_validator_function(values.text, before)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return _LANGUAGES


Words = Annotated[str, PlainValidator(values.whole_words), _schema(**_STRING)]
Quote = Annotated[str, PlainValidator(values.quote), _schema(**_STRING)]
Id = Annotated[
    str,
    PlainValidator(values.identifier),
    _schema(type="string", pattern=f"^{ID_PATTERN}$", maxLength=LONGEST_ID, wrong="id"),
]
Reference = Annotated[
    str,
    PlainValidator(values.reference),
    _schema(type="string", pattern=f"^{ID_PATTERN}$", maxLength=LONGEST_ID, wrong="id"),
]
Language = Annotated[
    str,
    PlainValidator(values.language),
    _schema(
        type="string", pattern=f"^{LANGUAGE_TAG.pattern}$", examples=["de", "en"], wrong="language"
    ),
]
PlainText = Annotated[Text, _TextField(values.whole_words)]
RichText = Annotated[Text, _TextField(values.rich_words)]
CountField = Annotated[
    Count,
    PlainValidator(values.count),
    _schema(
        oneOf=[
            {"enum": list(MAGNITUDES), "wrong": "count"},
            {
                "type": ["integer", "string"],
                "minimum": 0,
                "pattern": _COUNT_PATTERN,
                "wrong": "count",
            },
        ],
        examples=[2500, *_HEDGED],
    ),
]
DateField = Annotated[
    Edtf,
    PlainValidator(values.edtf),
    _schema(type=["string", "integer"], pattern=_EDTF, examples=[*_DATES], wrong="date"),
]
DayField = Annotated[
    date,
    PlainValidator(values.day),
    _schema(type="string", format="date", examples=["2027-03-01"], wrong="day"),
]
Flag = Annotated[bool, PlainValidator(values.flag), _schema(type="boolean", wrong="flag")]
WebAddress = Annotated[
    str,
    PlainValidator(values.web_address),
    _schema(type="string", format="uri", pattern="^[Hh][Tt][Tt][Pp][Ss]?://", wrong="url"),
]
Wikidata = Annotated[
    str,
    PlainValidator(values.wikidata),
    _schema(type="string", pattern="^Q[1-9][0-9]*$", examples=["Q796"], wrong="wikidata"),
]
