"""What a language brings along: its words and marks as tables, without any code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from generator.language.clues import NONE, Clues, Words
from generator.language.date_words import DateWords
from generator.language.surroundings import Surroundings
from generator.model.count import Hedge


def words(listed: str) -> Words:
    """Take a table of single words, written with white space between them."""
    return frozenset(listed.split())


def phrases(listed: str) -> Words:
    """Take a table of phrases, written with commas between them."""
    return frozenset(listed.split(", "))


def stems(listed: str) -> tuple[str, ...]:
    """Take a table of beginnings of words, written with white space between them."""
    return tuple(listed.split())


def values(listed: str) -> dict[str, int]:
    """Take a table of words, each with its value behind it."""
    entries = listed.split()
    return {word: int(value) for word, value in zip(entries[::2], entries[1::2], strict=True)}


def pairs(listed: str) -> dict[str, str]:
    """Take a table of words, each with its other form behind it."""
    entries = listed.split()
    return dict(zip(entries[::2], entries[1::2], strict=True))


def by_phrase(listed: Mapping[Hedge, str]) -> dict[str, Hedge]:
    """Turn a table of what phrases say, with commas between them, into what each says."""
    return {phrase: hedge for hedge, table in listed.items() for phrase in phrases(table)}


@dataclass(frozen=True, eq=False, slots=True)
class Notation:
    """How digits are written: the marks between groups of three, and before decimals."""

    groups: str = ""
    decimal: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class NumberWords:
    """Number words by what they do in a number.

    `cardinals` are the words below a hundred; `scales` multiply what stands before them, with a
    dot after the `abbreviations`; the `attached_scales` only where they follow digits without a
    space, and of these the `doubtful_scales` only before something counted. `fractions` are parts
    of a scale, several of which are `part_plurals`, `halves` phrases that add a half. `compound`
    says that numbers are written as one word, units before tens with a joiner between them;
    otherwise a joiner stands after hundreds and scales. `tails` may end a number word,
    `digit_tails` digits, without changing the number. `magnitudes` are plurals that give an order
    of magnitude alone, as `quantifiers` before a scale do; the `vague` say of no order which. A
    digit after one of the `points` is a decimal. `parts` after a number make it a fraction.
    `pairs` before a scale are two of it. `idioms` hold number words that are none. `implied` are
    words of other kinds that state a number of what they stand before.
    """

    cardinals: Mapping[str, int | Fraction] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    abbreviations: Words = NONE
    attached_scales: Mapping[str, int] = field(default_factory=dict)
    doubtful_scales: Words = NONE
    fractions: Mapping[str, Fraction] = field(default_factory=dict)
    halves: Words = NONE
    articles: Words = NONE
    joiners: Words = NONE
    compound: bool = False
    tails: Words = NONE
    digit_tails: Words = NONE
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_endings: Words = frozenset({""})
    ordinal_dot: bool = False
    magnitudes: Mapping[str, int] = field(default_factory=dict)
    part_plurals: Mapping[str, Fraction] = field(default_factory=dict)
    vague: Words = NONE
    points: Words = NONE
    links: Words = NONE
    quantifiers: Words = NONE
    parts: Words = NONE
    idioms: Words = NONE
    pairs: Words = NONE
    implied: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, eq=False, slots=True)
class Hedges:
    """Phrases that say how precise a number is, and those that join two numbers to a range.

    `fillers` and `articles` may stand between a phrase and its number. The phrases of `governors`
    are no hedges before an article, nor where one of the stems listed with them (a whole word
    where it ends in a $) stands a few words before, unless one of the `certain` words stands right
    before them; those that are `doubtful` are none either where such a stem stands behind, and
    those with a stem `ahead` where that one does. After one that is `bare` no article stands
    before a number. One of the verbs `owning` a phrase takes it for its own anywhere in the
    sentence. Behind a verb with one of the `particles` a phrase may be a hedge or none.

    A phrase after a number is none before one of the `comparing` words. The `comparisons` are no
    hedges behind a number. A phrase of `otherwise` may be taken in this second way too, as *just
    under 300* is about 300.

    After one of the `origins` two numbers are no range where a word of `changes` goes before, or
    one of the `change_particles` right before, and may be none after one of the `steps`, surely
    not after one of the `clear_steps` where the second is much larger. One of the `change_links`
    stands between what was and what is.
    """

    before: Mapping[str, Hedge] = field(default_factory=dict)
    after: Mapping[str, Hedge] = field(default_factory=dict)
    fillers: Words = NONE
    articles: Words = NONE
    governors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    particles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    owning: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    certain: Words = NONE
    doubtful: Words = NONE
    comparing: Words = NONE
    range_links: Words = NONE
    range_openers: Mapping[str, str] = field(default_factory=dict)
    origins: Words = NONE
    steps: Words = NONE
    clear_steps: Words = NONE
    comparisons: Words = NONE
    ahead: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bare: Words = NONE
    changes: tuple[str, ...] = ()
    change_links: Words = NONE
    change_particles: Words = NONE
    otherwise: Mapping[str, Hedge] = field(default_factory=dict)


@dataclass(frozen=True, eq=False, slots=True)
class Inflection:
    """Endings that a word of a name takes.

    `endings` come after a word as it is, given with the least length of the word; `removable`
    come off a word of a name, given with the least length of what remains. `adjective_endings`
    replace each other, and come after an adjective: in the words before the last of a name, in
    words with one of the `adjective_suffixes` and in words written small.

    `plurals` are those of nouns, and of their compounds, whose stem changes, `alternations` those
    of any word with such an end; `plural_endings` come after them, those `after_e` after any word
    with an e. Words that are `abbreviated` may have a dot. One of the `articles`, or a
    `contraction` of it with a preposition, stands for another at the beginning of a name. A
    `generic` word behind another is written small or with a capital letter.

    Where `small_nouns` are written small, so may a name be that is one word, or ends in a `generic`
    one; none of the `homographs`, which mean something else then. `peoples` are the endings of
    the nouns for those whom an adjective is of: *irakisch*, *Iraker*; `title_endings` those of a
    title before a name: *des Ministers Pistorius*.
    """

    endings: Mapping[str, int] = field(default_factory=dict)
    removable: Mapping[str, int] = field(default_factory=dict)
    adjective_endings: Words = NONE
    adjective_suffixes: tuple[str, ...] = ()
    plurals: Mapping[str, str] = field(default_factory=dict)
    after_e: Words = NONE
    abbreviated: Words = NONE
    alternations: Mapping[str, str] = field(default_factory=dict)
    plural_endings: Words = NONE
    articles: Words = NONE
    contractions: Words = NONE
    generic: Words = NONE
    small_nouns: bool = False
    homographs: Words = NONE
    peoples: Words = NONE
    title_endings: Words = NONE


@dataclass(frozen=True, eq=False, slots=True)
class Vocabulary:
    """All the tables of one language.

    `spellings` are letters with another way to write them; `compounds` says that nouns are
    joined to longer ones without a space.
    """

    code: str
    spellings: Mapping[str, str] = field(default_factory=dict)
    compounds: bool = False
    notation: Notation = field(default_factory=Notation)
    numbers: NumberWords = field(default_factory=NumberWords)
    hedges: Hedges = field(default_factory=Hedges)
    surroundings: Surroundings = field(default_factory=Surroundings)
    dates: DateWords = field(default_factory=DateWords)
    inflection: Inflection = field(default_factory=Inflection)
    clues: Clues = field(default_factory=Clues)
