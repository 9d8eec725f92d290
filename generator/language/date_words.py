"""The words in dates and beside them, as tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.language.clues import NONE, Words


@dataclass(frozen=True, eq=False, slots=True)
class DateWords:
    """Names of months and days, and the words that stand before or between parts of a date.

    After `day_prepositions` and a month in words a day follows, after `month_prepositions` none.
    `day_order` tells whether the `day` or the `month` comes first in digits, where that is known;
    `day_orders` tells it for the regions of a language that differ. Digits behind one of the words
    `numbered` are no month with its year. `night_links` join the days of one night. `seasons` are
    numbered as in EDTF; one of the `season_links` may stand before their year. `decade_words` give
    the year in which a decade begins, 0 where it may be one of several; a decade's noun follows,
    or one of the `decade_openers` stands before.

    A year may be joined to one of the `year_prefixes` or, where it is of our time, to one of the
    `year_suffixes`; `year_links` may stand between a day and its year. The phrases `eras` behind a
    year tell whether it is before Christ, -1, or after, 1; `eras_before` stand before one after.

    `approximate_years` are so right before a year alone; what is `expected` may be uncertain.
    After a comma and before an infinitive with the `infinitive_mark` `clause_openers` are not
    `approximate`, but before a date with one of the phrases `approximate_tails` behind it. Of
    dates with one of the `alternative_links` between them only one is meant. Behind the phrases
    `since` a time begins, behind `until` it ends; it begins too where one of `onwards` follows a
    date behind an opener. Words with the stems of `beginnings` and `endings` say the same in a
    sentence.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    abbreviations: Mapping[str, int] = field(default_factory=dict)
    ambiguous_months: Words = NONE
    month_contexts: Words = NONE
    weekdays: Words = NONE
    day_suffixes: Words = NONE
    day_dot: bool = False
    month_first: bool = False
    dotted: bool = False
    slashed: bool = False
    day_order: str = ""
    day_orders: Mapping[str, str] = field(default_factory=dict)
    numbered: Words = NONE
    day_links: Words = NONE
    day_prepositions: Words = NONE
    month_prepositions: Words = NONE
    night_links: Words = NONE
    interval_links: Words = NONE
    list_links: Words = NONE
    alternative_links: Words = NONE
    interval_openers: Words = NONE
    year_words: Words = NONE
    year_prefixes: Words = NONE
    year_links: Words = NONE
    year_suffixes: Words = NONE
    eras: Mapping[str, int] = field(default_factory=dict)
    eras_before: Words = NONE
    year_prepositions: Words = NONE
    number_prepositions: Words = NONE
    decade_suffixes: Words = NONE
    decade_words: Mapping[str, int] = field(default_factory=dict)
    decade_nouns: Words = NONE
    decade_openers: Words = NONE
    century_words: Words = NONE
    seasons: Mapping[str, int] = field(default_factory=dict)
    season_links: Words = NONE
    approximate: Words = NONE
    approximate_years: Words = NONE
    approximate_tails: Words = NONE
    clause_openers: Words = NONE
    infinitive_mark: str = ""
    uncertain: Words = NONE
    expected: Words = NONE
    since: Words = NONE
    until: Words = NONE
    onwards: Words = NONE
    negated: Words = NONE
    negations: Words = NONE
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    fillers: Words = NONE
