"""What was found in a file, with a proposal what to write instead where there is one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from generator.advice.choices import proposed_choice, proposed_language
from generator.advice.counts import is_of_others, proposed_count, turned_round
from generator.advice.dates import days_of_month, proposed_date, without_year
from generator.catalogue import LANGUAGES
from generator.markup.faults import is_safe_url
from generator.model.edtf import Edtf, is_edtf
from generator.model.problem import Problem
from generator.model.spelling import slug
from generator.model.text import primary

_LONGEST: Final = 200
_DAY: Final = len("2024-01-24")
_MOST: Final = 1000
"""Problems beyond which nobody reads what is proposed."""

_ITEM: Final = re.compile(r"(?:wikidata\.org/\S*|^)\b[Qq]?(?P<number>[1-9][0-9]*)\b")
_HOST: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a proposal depends on: the languages that may be meant, likeliest first, and today."""

    languages: tuple[str, ...]
    today: date


Adviser = Callable[[Problem, Occasion], Problem]


def advised(problems: Iterable[Problem], own: str, today: date) -> tuple[Problem, ...]:
    """Add to each problem what to write instead, for a briefing in its own language."""
    languages = dict.fromkeys((primary(own), *LANGUAGES))
    occasion = Occasion(tuple(languages), today)
    found = list(problems)
    advised = (_advised(problem, occasion) for problem in found[:_MOST])
    return (*advised, *found[_MOST:])


def _advised(problem: Problem, occasion: Occasion) -> Problem:
    advise = _ADVISERS.get(f"{problem.rule}.{problem.case}") or _ADVISERS.get(problem.rule)
    return advise(problem, occasion) if advise and len(_written(problem)) <= _LONGEST else problem


def _instead(problem: Problem, value: str) -> Problem:
    """Propose a value for the key that has a wrong one."""
    return _proposed(problem, f"{problem.details['key']}: {value}") if value else problem


def _proposed(problem: Problem, words: str) -> Problem:
    return replace(problem, details={**problem.details, "instead": words}) if words else problem


def _written(problem: Problem) -> str:
    details = problem.details
    return str(details.get("written") or details.get("words", ""))


def _date(problem: Problem, occasion: Occasion) -> Problem:
    written = _written(problem)
    found = proposed_date(written, occasion.languages, occasion.today)
    if found and (len(found) == _DAY or "precision" not in problem.details):
        whole = replace(problem, details={**problem.details, "words": written})
        return _instead(whole, found)
    if day := without_year(written, occasion.languages):
        details = {**problem.details, "day": day}
        return replace(problem, case="no-year", details=details)
    if days := days_of_month(written):
        details = {**problem.details, "first": days[0], "last": days[1]}
        return replace(problem, case="no-such-day-of-month", details=details)
    return problem


def _date_in_marks(problem: Problem, occasion: Occasion) -> Problem:
    bare = str(problem.details["plain"])
    found = "" if is_edtf(bare) else proposed_date(bare, occasion.languages, occasion.today)
    return _instead(problem, found)


def _count_in_marks(problem: Problem, occasion: Occasion) -> Problem:
    bare = str(problem.details["plain"])
    found = proposed_count(bare, occasion.languages)
    return _instead(problem, "" if found == bare else found)


def _day(problem: Problem, occasion: Occasion) -> Problem:
    written = _written(problem)
    found = proposed_date(written, occasion.languages, occasion.today)
    whole = found or (written if is_edtf(written) else "")
    latest = Edtf.parse(whole).latest if whole else None
    return _instead(problem, str(latest)) if latest else problem


def _turned_date(problem: Problem, _: Occasion) -> Problem:
    return _instead(problem, "/".join(reversed(_written(problem).split("/"))))


def _count(problem: Problem, occasion: Occasion) -> Problem:
    written = _written(problem)
    if found := proposed_count(written, occasion.languages):
        return _instead(problem, found)
    if problem.case == "notation" and is_of_others(written, occasion.languages):
        return replace(problem, case="not-things")
    return problem


def _turned_count(problem: Problem, _: Occasion) -> Problem:
    return _instead(problem, turned_round(_written(problem)))


def _choice(problem: Problem, _: Occasion) -> Problem:
    key, choices = str(problem.details["key"]), str(problem.details["choices"]).split()
    return _instead(problem, proposed_choice(_written(problem), key, choices))


def _language(problem: Problem, _: Occasion) -> Problem:
    return _instead(problem, proposed_language(_written(problem)))


def _wikidata(problem: Problem, _: Occasion) -> Problem:
    match = _ITEM.search(_written(problem))
    return _instead(problem, f"Q{match['number']}" if match else "")


def _address(problem: Problem, _: Occasion) -> Problem:
    words = _written(problem)
    if words.startswith(("http://", "https://")):
        spaced = "%20".join(words.split())
        return _proposed(problem, spaced if is_safe_url(spaced) else "")
    return _proposed(problem, f"https://{words}" if _HOST.fullmatch(words) else "")


def _fact_id(problem: Problem, _: Occasion) -> Problem:
    spelled = slug(_written(problem))
    return _proposed(problem, spelled and f"{spelled}:")


def _file_name(problem: Problem, _: Occasion) -> Problem:
    spelled = slug(_written(problem))
    return _proposed(problem, spelled and f"{spelled}.md")


def _id(problem: Problem, _: Occasion) -> Problem:
    spelled = slug(_written(problem))
    return _proposed(problem, "" if spelled == _written(problem) else spelled)


_ADVISERS: Final[Mapping[str, Adviser]] = {
    "ambiguous-number": _count,
    "invalid-date.not-edtf": _date,
    "invalid-date.no-such-month": _date,
    "invalid-date.no-such-day": _date,
    "invalid-date.not-a-day": _day,
    "invalid-date.typographic": _date_in_marks,
    "invalid-id.fact": _fact_id,
    "invalid-id.source": _file_name,
    "invalid-id": _id,
    "invalid-value.choice": _choice,
    "invalid-value.language": _language,
    "invalid-value.notation": _count,
    "invalid-value.reversed": _turned_date,
    "invalid-value.reversed-range": _turned_count,
    "invalid-value.typographic": _count_in_marks,
    "invalid-value.wikidata": _wikidata,
    "unsafe-url": _address,
}
