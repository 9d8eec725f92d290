"""English: its tables.

Sources: Unicode CLDR 46 `en` (marks of numbers), CLDR's rule-based number formats `en` (number
words); BIPM, The International System of Units, 9th edition
(groups of digits with spaces, units).
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from generator.language.english_clues import ENGLISH_CLUES
from generator.language.english_dates import ENGLISH_DATES
from generator.language.english_hedges import ENGLISH_HEDGES
from generator.language.english_homographs import HOMOGRAPHS
from generator.language.english_surroundings import ENGLISH_SURROUNDINGS
from generator.language.vocabulary import (
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
    pairs=words("couple"),
    implied=values("a 1 an 1 one 1 no 0 both 2"),
    idioms=phrases(
        "no one, one of, one another, one or the other, any one, every one, each one, the one, "
        "this one, that one, which one, one's, one can, one could, one should, one must, one "
        "might, one would, one day, one by one, as one, number one, one thing, not one, one is, "
        "one was, zero tolerance, ground zero, one time"
    ),
)

ENGLISH: Final = Vocabulary(
    code="en",
    notation=_NOTATION,
    numbers=_NUMBERS,
    hedges=ENGLISH_HEDGES,
    surroundings=ENGLISH_SURROUNDINGS,
    dates=ENGLISH_DATES,
    clues=ENGLISH_CLUES,
    inflection=Inflection(
        endings={"s": 4, "es": 4},
        removable={"s": 4},
        alternations=pairs("y ies man men"),
        articles=words("the"),
        small_nouns=True,
        homographs=HOMOGRAPHS,
        abbreviated=words(
            "st dr mt mr mrs ms jr sr inc ltd corp co prof gen sen rep lt col capt sgt"
        ),
        generic=words(
            "government army navy force forces ministry police guard guards coalition parliament "
            "council court courts rebels fighters militia militias military air party "
            "administration department agency cabinet president minister embassy troops officials "
            "authorities"
        ),
    ),
)
