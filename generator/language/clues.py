"""What tells, in running text, who is named, who speaks and what is counted: tables, no code.

They serve first drafts alone, which an editor looks through; no check depends on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

Words = frozenset[str]
NONE: Final[Words] = frozenset()


class State(NamedTuple):
    """What a state is called beside its name: capitals, and adjectives and other names."""

    capitals: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


def states(listed: str) -> dict[str, State]:
    """Take a table of states, one a line: its code (ISO 3166-1), capitals and aliases after `|`."""
    entries = ([part.strip() for part in line.split("|")] for line in listed.strip().splitlines())
    return {code: State(_names(capitals), _names(aliases)) for code, capitals, aliases in entries}


def by_kind(listed: Mapping[str, str]) -> dict[str, str]:
    """Turn a table of kinds, each with phrases, into the kind of each phrase."""
    return {phrase: kind for kind, table in listed.items() for phrase in table.split(", ")}


def organisations(listed: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """Take a table of kinds with organisations: names of one with ` = ` between, `, ` after it."""
    return {
        tuple(entry.split(" = ")): kind
        for kind, table in listed.items()
        for entry in table.split(", ")
    }


def parted(listed: str) -> dict[str, Words]:
    """Take a table of verbs that come in two parts: *warf … vor*; one may have several others."""
    pairs = [verb.split(" … ") for verb in listed.split(", ")]
    return {verb: frozenset(part for other, part in pairs if other == verb) for verb, _ in pairs}


def _names(listed: str) -> tuple[str, ...]:
    return tuple(name for name in listed.split(", ") if name)


@dataclass(frozen=True, eq=False, slots=True)
class Clues:
    """The clues of one language, words in small letters but for the names of the gazetteer.

    `function_words` are the commonest words, by which a text in the language is told and which
    no name begins with; a dot after one of the `abbreviations` ends no sentence; `bylines` open
    the line that names the author. `states` and `organisations` are the gazetteer, names of
    states themselves come from CLDR; `no_names` are capitalised and yet name nobody.

    `bodies` are whole words for organisations, or the ends of `compound` ones, with their kind;
    an adjective with one of the `name_endings` may stand before one, with one of the
    `adjective_endings` where an article goes before, one of the `complements`
    and a noun behind it. `speakers` are words for those who speak for somebody, named behind
    one of the `belongings`; `titles` stand before a name, as a word or as the end of one; after
    one of the `particles` a name goes on. A place follows one of the `place_words`. A company's
    name ends with one of the `company_ends`, a name goes before one of the `relatives`; before the
    `portfolios` stands what they are for, after one of the `indefinite` words no name. One of the
    `anaphors` with an article is a body that was named before.

    `saying` are verbs of saying as they are conjugated; a name follows one of the `sources`
    (*according to*) or precedes one of the `sources_after`. `reported` opens what is said; it
    follows `telling` verbs at once, and one of the `infinitives` in it means it is no sentence.
    `parted_saying` are verbs of saying with the word that goes with them, later in the sentence,
    `parted_doing` those with which a verb of saying is none; one of the `auxiliaries` may stand
    between who speaks and the verb. Behind one of the `addressing` verbs stands who listens; one
    of the `quoting` words stands between a quotation and its speaker; a `weak` verb is one of
    saying only where it is set apart what is said; one of the `asides` behind a verb begins
    nothing that is said.
    `relations` are verbs that tell how two actors stand to each other, with the type of it: the
    other one stands behind the words, or at the ellipsis among them; one of the `unsaid` means
    that it is not so; with one of the `passives` whoever acts stands behind one of the `agents`.
    One of the `pronouns` speaks on; one of the `echoes` takes up the sentence before.

    `people` are beginnings of words for people, `uncounted` of nouns whose number tells
    nothing, `seasons` of words that make a year none that a date states; `noun_links` join two
    nouns that are counted together; `last` says that a date has passed, `until` that it will be
    the end of something, `since` the beginning; one of the `coming` words in a clause says that
    it will be, one of the `present` words that a year stated before is another one; behind one
    of the `ages` a number without a noun is how old somebody is.
    """

    function_words: Words = NONE
    abbreviations: Words = NONE
    bylines: Words = NONE
    states: Mapping[str, State] = field(default_factory=dict)
    organisations: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    compound: bool = False
    complements: Words = NONE
    name_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    speakers: Mapping[str, str] = field(default_factory=dict)
    belongings: Words = NONE
    titles: tuple[str, ...] = ()
    particles: Words = NONE
    saying: Words = NONE
    parted_saying: Mapping[str, Words] = field(default_factory=dict)
    parted_doing: Mapping[str, Words] = field(default_factory=dict)
    auxiliaries: Words = NONE
    addressing: Words = NONE
    quoting: Words = NONE
    weak: Words = NONE
    asides: Words = NONE
    relations: Mapping[str, str] = field(default_factory=dict)
    unsaid: Words = NONE
    passives: Words = NONE
    agents: Words = NONE
    sources: Words = NONE
    sources_after: Words = NONE
    reported: Words = NONE
    telling: Words = NONE
    infinitives: Words = NONE
    pronouns: Words = NONE
    echoes: Words = NONE
    people: tuple[str, ...] = ()
    uncounted: tuple[str, ...] = ()
    noun_links: Words = NONE
    seasons: tuple[str, ...] = ()
    place_words: Words = NONE
    last: Words = NONE
    until: Words = NONE
    since: Words = NONE
    coming: Words = NONE
    present: Words = NONE
    ages: Words = NONE
    no_names: Words = NONE
    company_ends: Words = NONE
    relatives: Words = NONE
    portfolios: Words = NONE
    indefinite: Words = NONE
    anaphors: Words = NONE
