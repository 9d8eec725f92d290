"""English: months, weekdays and the words beside dates.

Source: Unicode CLDR 46 `en` (names of months and days).
"""

from __future__ import annotations

from typing import Final

from generator.language.date_words import DateWords
from generator.language.vocabulary import pairs, phrases, stems, values, words

ENGLISH_DATES: Final = DateWords(
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
        "between mid- every each late-"
    ),
    weekdays=words("monday tuesday wednesday thursday friday saturday sunday"),
    day_suffixes=words("st nd rd th"),
    day_links=words("of the"),
    day_prepositions=words("on"),
    month_prepositions=words("in during"),
    month_first=True,
    slashed=True,
    # CLDR 46 en-GB, en-IE, en-AU, en-NZ, en-IN, en-US: dateFormats, short.
    day_orders=pairs("gb day ie day au day nz day in day us month"),
    numbered=words("week issue volume no number case file season quarter"),
    dotted=False,
    interval_links=words("to until till through"),
    list_links=words("and or"),
    alternative_links=words("or"),
    interval_openers=words("between from"),
    year_words=words(
        "year years since summer winter autumn fall spring early late mid mid- fiscal fy during ©"
    ),
    year_prefixes=words("pre post end mid early late fy"),
    year_links=words("in of the year"),
    eras=dict.fromkeys(phrases("bc, bce, b. c, b. c. e"), -1)
    | dict.fromkeys(phrases("ad, ce, a. d, c. e"), 1),
    eras_before=phrases("ad, a. d., anno domini"),
    year_prepositions=words(
        "christmas easter thanksgiving ramadan eid eve in by until till before after from between "
        "for of through around about the a throughout on"
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
    approximate_tails=phrases("or so, or thereabouts, or thereabout, give or take"),
    uncertain=words(
        "apparently probably possibly presumably perhaps likely reportedly allegedly supposedly"
    ),
    expected=words("thought believed expected scheduled planned"),
    since=phrases("since, from, after, post, as of, effective, no earlier than, not before"),
    until=phrases(
        "prior to, until, till, by, before, through, pre, up to, no later than, not later than, "
        "not after"
    ),
    negated=words("before"),
    negations=words("not never t"),
    onwards=words("on onwards onward forward"),
    beginnings=stems(
        "born began begin begun effect start launch open found establish introduc took ever since "
        "then form join since invad still ongoing remain continu now today present current"
    ),
    endings=stems(
        "end left leav withdr pull clos dissolv disband stop finish complet conclu expir final "
        "last until till died death hand over reopen resign succeed quit ceas abandon deadline "
        "wrap called"
    ),
    fillers=words(
        "in on the of by from since until early late mid year years end beginning start sometime "
        "as already only back between before after during"
    ),
)
