"""The words beside numbers, as tables."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.clues import NONE, Words


@dataclass(frozen=True, eq=False, slots=True)
class Surroundings:
    """Words beside a number that tell what it counts, measures or names.

    Numbers after `name_heads` are names, and after `capital_heads` where these have a capital
    letter, unless one of the `distributing` words stands before one of the `places`, or something
    is counted behind one of these; where one of the `determiners` stands before it, one of the
    `verbs` may follow what is counted, or one of the `partitives` behind *of*. Verbs may have the
    `verb_endings`. Behind one of the `places` that is not `numbered` a likely year is one. One of
    the `verbal_heads` is none after a plural or one of the `verb_contexts`. A number is a name
    before the name of one of the `streets`, behind a letter that is none of the `letter_words`,
    behind one of the `clubs`, phrases with a capital letter, and joined to a word with one of the
    stems `compound_names`, or `pair_names` behind one of the `pair_words`. A year is part of the
    name behind one of the `products`, phrases with a capital letter.

    Things counted have one of the `counted_stems`, in compounds with one of the `counted_endings`
    or, for many, a stem with one of the `plural_ends`. What one of the `collectives` names is
    rarely counted one by one; what is `single` is one. Behind one of the `counting_verbs` a number
    counts though it may be a year. A number of `repetitions` counts nothing before one of the
    `multiples`. One of the `small_words` begins nothing that is counted.

    Behind the adjective of a country the `national_money` is money as well; one of the
    `part_links` stands between a part of a sum and the sum. One of the `moments` behind a unit
    keeps it for the last number; a unit before what is `measured` is no scale, one before a word
    with one of the `people_endings` is.

    `persons` are ends of words for one person, or such words, those of `parents` come before the
    number of their children; `person_stems` are those of which only an article tells how many, one
    of the `singular_articles`. An age follows one of the `age_links` behind a person, and one of
    the `age_verbs`; one of the `age_bounds` stands between people who are `aged` and it, unless
    one of the `tallies` counts them.

    A number behind one of `share_ones` and `share_links` is part of a share, as two with one of
    the `ratio_links` before one of `share_ones`; two in digits with one of the `score_links`
    between them are a score, unless something counted follows, or `votes`.

    Minutes may follow one of the words `before_minutes`; an hour follows one of the
    `clock_prepositions`, one of the `day_parts` beside it, or minutes with one of the
    `minute_links`. Two hours may share their unit behind one of the `hour_prepositions`.
    """

    percent: Words = NONE
    money: Words = NONE
    national_money: Words = NONE
    money_before: Words = NONE
    units: Words = NONE
    unit_stems: tuple[str, ...] = ()
    unit_adjectives: Words = NONE
    measured: Words = NONE
    people_endings: tuple[str, ...] = ()
    measure_before: Words = NONE
    parents: Words = NONE
    persons: tuple[str, ...] = ()
    person_stems: tuple[str, ...] = ()
    singular_articles: Words = NONE
    age_links: Words = NONE
    age_verbs: Words = NONE
    aged: tuple[str, ...] = ()
    age_bounds: Words = NONE
    tallies: Words = NONE
    single: tuple[str, ...] = ()
    counting_verbs: tuple[str, ...] = ()
    repetitions: Words = NONE
    multiples: Words = NONE
    small_words: Words = NONE
    moments: Words = NONE
    times: Words = NONE
    times_before: Words = NONE
    before_minutes: Words = NONE
    minute_links: Words = NONE
    clock_prepositions: Words = NONE
    hour_prepositions: Words = NONE
    day_parts: Words = NONE
    part_links: Words = NONE
    share_ones: Words = NONE
    share_links: Words = NONE
    ratio_links: Words = NONE
    score_links: Words = NONE
    votes: Words = NONE
    name_heads: Words = NONE
    numbered: Words = NONE
    capital_heads: Words = NONE
    places: Words = NONE
    verbal_heads: Words = NONE
    products: Words = NONE
    clubs: Words = NONE
    compound_names: tuple[str, ...] = ()
    pair_words: Words = NONE
    pair_names: tuple[str, ...] = ()
    verb_contexts: Words = NONE
    distributing: Words = NONE
    verbs: Words = NONE
    verb_endings: tuple[str, ...] = ()
    partitives: Words = NONE
    streets: Words = NONE
    letter_words: Words = NONE
    collectives: Words = NONE
    counted_stems: tuple[str, ...] = ()
    counted_endings: Words = NONE
    plural_ends: tuple[str, ...] = ()
    negative: Words = NONE
    determiners: Words = NONE
    eras: Words = NONE
    nouns_capitalised: bool = False
