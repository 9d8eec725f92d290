"""From drafts to files: the shape of each is a template, its words come from the catalogue."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.catalogue import catalogue
from generator.drafting.drafts import Remark, Sheet
from generator.model.scalars import comment, item, scalar


def sheet_text(name: str, sheet: Sheet, language: str, schemas: str) -> str:
    """Write a sheet; `schemas` is the way to the folder of schemas."""
    return fill(f"{name}.yml.jinja", language, name=name, sheet=sheet, schemas=schemas)


def fill(template: str, language: str, /, **values: object) -> str:
    """Fill the template of a file, in the words of a language."""
    return _environment(language).get_template(template).render(values)


@cache
def _environment(language: str) -> Environment:
    # YAML and no HTML: values go through `scalar`, which quotes what needs it.
    environment = Environment(  # noqa: S701 - escapes of HTML would change the words
        loader=PackageLoader("generator.drafting"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    words = catalogue("problems", language)

    def remark(remark: Remark) -> str:
        return words.text(remark.case, **remark.details)

    environment.globals["t"] = words.text
    environment.filters.update(scalar=scalar, item=item, comment=comment, remark=remark)
    return environment
