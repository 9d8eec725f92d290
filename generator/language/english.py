"""English: its tables.

Sources: Unicode CLDR 46 `en` (marks of numbers, names of months and days), CLDR's rule-based
number formats `en` (number words); BIPM, The International System of Units, 9th edition
(groups of digits with spaces, units).
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from generator.language.english_clues import ENGLISH_CLUES
from generator.language.english_hedges import ENGLISH_HEDGES
from generator.language.english_homographs import HOMOGRAPHS
from generator.language.english_surroundings import ENGLISH_SURROUNDINGS
from generator.language.vocabulary import (
    DateWords,
    Inflection,
    Notation,
    NumberWords,
    Vocabulary,
    pairs,
    phrases,
    values,
    words,
)

_NOTATION: Final = Notation(groups=",'’\u02bc \n\u00a0\u2007\u2009\u202f", decimal=".")

_NUMBERS: Final = NumberWords(
    cardinals=values(
        "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 "
        "twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen "
        "19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90"
    ),
    scales=values(
        "dozen 12 hundred 100 thousand 1_000 million 1_000_000 mn 1_000_000 mln 1_000_000 billion "
        "1_000_000_000 bn 1_000_000_000 trillion 1_000_000_000_000 tn 1_000_000_000_000"
    ),
    abbreviations=words("mn mln bn tn"),
    attached_scales=values(
        "k 1_000 m 1_000_000 mn 1_000_000 mln 1_000_000 bn 1_000_000_000 b 1_000_000_000 tn "
        "1_000_000_000_000"
    ),
    doubtful_scales=words("m b"),
    fractions={"half": Fraction(1, 2), "quarter": Fraction(1, 4)},
    part_plurals={"quarters": Fraction(1, 4), "thirds": Fraction(1, 3)},
    halves=phrases("and a half, and one half, -and-a-half"),
    articles=words("a an"),
    joiners=words("and"),
    ordinals=values(
        "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 "
        "eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth "
        "17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth "
        "60 seventieth 70 eightieth 80 ninetieth 90 hundredth 100 thousandth 1_000"
    ),
    magnitudes=values(
        "tens 10 dozens 12 scores 20 hundreds 100 thousands 1_000 millions 1_000_000 billions "
        "1_000_000_000 trillions 1_000_000_000_000"
    ),
    points=words("point"),
    links=words("of"),
    quantifiers=phrases(
        "several, many, a few, few, a couple of, a couple, couple of, a good many, numerous, the "
        "few, quite a few, various"
    ),
    parts=words(
        "half halves third thirds quarter quarters fifth fifths sixth sixths seventh sevenths "
        "fourth fourths eighth eighths ninth ninths tenth tenths"
    ),
    implied=values("a 1 an 1 one 1 no 0 both 2"),
    idioms=phrases(
        "no one, one of, one another, one or the other, any one, every one, each one, the one, "
        "this one, that one, which one, one's, one can, one could, one should, one must, one "
        "might, one would, one day, one by one, as one, number one, one thing, not one, one is, "
        "one was"
    ),
)

_DATES: Final = DateWords(
    # CLDR 46 en, dates/calendars/gregorian.
    months=values(
        "January 1 February 2 March 3 April 4 May 5 June 6 July 7 August 8 September 9 October 10 "
        "November 11 December 12"
    ),
    abbreviations=values(
        "Jan 1 Feb 2 Mar 3 Apr 4 Jun 6 Jul 7 Aug 8 Sep 9 Sept 9 Oct 10 Nov 11 Dec 12"
    ),
    ambiguous_months=words("may march"),
    month_contexts=words(
        "in of since by until till before after early late mid last next this during through from "
        "mid- every each late-"
    ),
    weekdays=words("monday tuesday wednesday thursday friday saturday sunday"),
    day_suffixes=words("st nd rd th"),
    day_links=words("of the"),
    day_prepositions=words("on"),
    month_prepositions=words("in during"),
    month_first=True,
    slashed=True,
    dotted=False,
    interval_links=words("to until till through"),
    list_links=words("and or"),
    interval_openers=words("between from"),
    year_words=words(
        "year years since summer winter autumn fall spring early late mid mid- fiscal during ©"
    ),
    year_prepositions=words(
        "in by until till before after from between for of through around about the a throughout on"
    ),
    number_prepositions=words("to with total totaling totalling numbering at"),
    decade_suffixes=words("s"),
    decade_words=values(
        "twenties 0 thirties 1930 forties 1940 fifties 1950 sixties 1960 seventies 1970 eighties "
        "1980 nineties 1990 noughties 2000"
    ),
    decade_openers=words("the early late mid mid-"),
    century_words=words("century centuries"),
    seasons=values(
        "spring 21 springtime 21 summer 22 midsummer 22 autumn 23 fall 23 winter 24 midwinter 24"
    ),
    season_links=words("of the"),
    approximate=words("around about circa c ca roughly approximately approx ~"),
    uncertain=words("probably possibly presumably perhaps likely reportedly allegedly supposedly"),
    since=words("since from"),
    until=words("until till"),
    fillers=words(
        "in on the of by from since until early late mid year years end beginning start sometime "
        "as already only back between before after during"
    ),
)

ENGLISH: Final = Vocabulary(
    code="en",
    notation=_NOTATION,
    numbers=_NUMBERS,
    hedges=ENGLISH_HEDGES,
    surroundings=ENGLISH_SURROUNDINGS,
    dates=_DATES,
    clues=ENGLISH_CLUES,
    inflection=Inflection(
        endings={"s": 4, "es": 4},
        removable={"s": 4},
        alternations=pairs("y ies man men"),
        articles=words("the"),
        small_nouns=True,
        homographs=HOMOGRAPHS,
        generic=words(
            "government army navy force forces ministry police guard guards coalition parliament "
            "council court courts rebels fighters militia militias military air party "
            "administration department agency cabinet president minister embassy troops officials "
            "authorities"
        ),
    ),
)
