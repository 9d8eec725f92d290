"""English: words that say how precise a number is."""

from __future__ import annotations

from typing import Final

from generator.language.vocabulary import Hedges, by_phrase, phrases, stems, words
from generator.model.count import Hedge

_DISTANCES: Final = stems(
    "km kilomet mile metre$ metres$ meter$ meters$ lies$ lie$ lay$ located situated just$ further "
    "farther due$ east$ west$"
)

ENGLISH_HEDGES: Final = Hedges(
    before=by_phrase(
        {
            Hedge.ABOUT: (
                "about, around, around about, some, roughly, approximately, approx., approx, "
                "circa, c., ca., nearly, almost, close to, closer to, nearer to, near, ~, ≈, an "
                "estimated, estimated, estimated at, estimates of, in the region of, on the order "
                "of, in the order of, or so, virtually, practically, ±, an approximate, something "
                "like, somewhere around, more or less, barely, hardly, scarcely, nearing, the best "
                "part of, approaching, perhaps, maybe, plus or minus, a good, not quite, nigh on, "
                "getting on for, upward of about, ca, estimated to be"
            ),
            Hedge.MORE_THAN: (
                "more than, over, just over, slightly over, a little over, above, just above, "
                "slightly above, slightly more than, a little more than, just more than, greater "
                "than, upwards of, upward of, in excess of, exceeding, exceeds, exceeded, "
                "surpassing, surpasses, surpassed, beyond, >, topping, topped, north of"
            ),
            Hedge.AT_LEAST: (
                "at least, at the least, at the very least, no fewer than, no less than, not less "
                "than, not fewer than, a minimum of, minimum of, minimum, ≥, as few as, not under, "
                ">=, not below"
            ),
            Hedge.FEWER_THAN: (
                "fewer than, less than, under, below, just under, slightly under, a little under, "
                "just below, slightly below, slightly fewer than, slightly less than, a little "
                "less than, smaller than, <, not even, just short of, short of, south of, shy of, "
                "just shy of"
            ),
            Hedge.UP_TO: (
                "up to, at most, at the most, no more than, not more than, maximum, a maximum of, "
                "maximum of, as many as, as much as, ≤, not over, not exceeding, at the very most, "
                "<=, not above, a ceiling of, ceiling of"
            ),
        }
    ),
    after=by_phrase(
        {
            Hedge.AT_LEAST: (
                "or more, and more, possibly more, perhaps more, maybe more, probably more, if not "
                "more, or above, plus, -plus, +, and counting, or greater, and up, at the very "
                "least, at a minimum, at the minimum, at least, at the least, minimum"
            ),
            Hedge.UP_TO: (
                "or fewer, or less, at the very most, at a maximum, at most, at the most, maximum, "
                "tops"
            ),
            Hedge.ABOUT: (
                "or so, or thereabouts, approximately, roughly, give or take, give or take one, "
                "give or take a few, give or take a dozen, more or less, -odd, odd"
            ),
        }
    ),
    fillers=phrases(
        "another, additional, an additional, further, a further, other, extra, an extra, new, "
        "total, a total of, combined, a combined, just"
    ),
    articles=words("the these those its their his her our"),
    governors={
        "over": stems(
            "control$ disput row talk command$ handed$ handing$ turned$ turning$ ran$ argu fight "
            "anger concern debat negotiat power author jurisdict quarrel fears argu protest "
            "question took take flew fly flies preside tension outrag grief mourn alarm resign "
            "sued trial backlash scandal crisis feud clash critici fury uproar unease condemn"
        ),
        "about": stems(
            "talk argu report$ reports$ concern worr inform spoke speak speech ask question doubt "
            "fears know knew debat complain story stories heard hear warn tell told data details "
            "news discussion book film movie articl documentar novel song joke rumor rumour claim$ "
            "claims$ statement interview video"
        ),
        "around": stems("revolv"),
        "near": (),
        "under": stems("serv plac"),
        "above": stems("flew fly"),
        "below": stems("flew fly"),
        "beyond": stems("flew fly"),
        "north of": _DISTANCES,
        "south of": _DISTANCES,
        "some": (),
        "as many as": stems("twice times half thrice double"),
        "as much as": stems("twice times half thrice double"),
        "maximum": (),
        "minimum": (),
        "perhaps": (),
        "maybe": (),
    },
    certain=words(
        "of to by with from for that is are was were has have had well in on out away home off"
    ),
    comparing=words("than"),
    range_links=words("to or"),
    range_openers={"between": "and"},
    origins=words("from"),
    change_links=words("to"),
    change_particles=words("up down"),
    steps=words("by of"),
    clear_steps=words("by"),
    otherwise=by_phrase(
        {
            Hedge.ABOUT: (
                "just under, slightly under, a little under, just below, slightly below, slightly "
                "fewer than, slightly less than, a little less than, shy of, just shy of, just "
                "short of, just over, slightly over, a little over, just above, slightly above, "
                "slightly more than, a little more than, just more than"
            ),
            Hedge.FEWER_THAN: "not quite",
            Hedge.AT_LEAST: "upwards of, upward of",
            Hedge.MORE_THAN: "plus, - plus, +, and counting",
            Hedge.EXACT: "a ceiling of, ceiling of, closer to, nearer to",
        }
    ),
    comparisons=phrases("more than, fewer than, less than"),
    changes=stems(
        "rise rose risen rising increas grew grow rais expand climb jump surg swell doubl boost "
        "cut reduc fell fall drop slash shrink shrank declin decreas lower went$ go$ goes$ going$ "
        "gone$ chang trebl tripl balloon bring brought mov revis scal"
    ),
)
