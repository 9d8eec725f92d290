"""German: months, weekdays and the words beside dates.

Sources: Unicode CLDR 46 `de` and `de-AT` (names of months and days); DIN 5008 (dates).
"""

from __future__ import annotations

from typing import Final

from generator.language.date_words import DateWords
from generator.language.vocabulary import phrases, stems, values, words

# "Zehner" and "Zwanziger" may be those of either century.
_DECADES: Final = values(
    "nuller 2000 zehner 0 zwanziger 0 dreißiger 1930 vierziger 1940 fünfziger 1950 sechziger 1960 "
    "siebziger 1970 achtziger 1980 neunziger 1990 dreißigern 1930 vierzigern 1940 fünfzigern 1950 "
    "sechzigern 1960 siebzigern 1970 achtzigern 1980 neunzigern 1990"
)

GERMAN_DATES: Final = DateWords(
    # CLDR 46 de, dates/calendars/gregorian; Jänner is the word of CLDR de-AT.
    months=values(
        "Januar 1 Jänner 1 Februar 2 Feber 2 März 3 April 4 Mai 5 Juni 6 Juli 7 August 8 September "
        "9 Oktober 10 November 11 Dezember 12 Januars 1 Februars 2 Aprils 4 Oktobers 10"
    ),
    abbreviations=values(
        "Jan 1 Jän 1 Feb 2 Febr 2 Mrz 3 Mär 3 Apr 4 Jun 6 Jul 7 Aug 8 Sep 9 Sept 9 Okt 10 Nov 11 "
        "Dez 12"
    ),
    weekdays=words(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags "
        "mittwochs donnerstags freitags samstags sonntags montagabend dienstagabend mittwochabend "
        "donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen "
        "mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen"
    ),
    month_contexts=words("im in seit ab bis anfang mitte ende vor nach"),
    month_prepositions=words("im in jeden jedem jeder"),
    day_dot=True,
    dotted=True,
    slashed=False,
    day_order="day",
    numbered=words(
        "kw woche kalenderwoche heft ausgabe aktenzeichen quartal semester wintersemester saison "
        "jahrgang urteil beschluss vorlage anfrage az rn ziffer band folge"
    ),
    night_links=words("auf zum"),
    interval_links=words("bis"),
    list_links=words("und oder sowie"),
    alternative_links=words("oder"),
    interval_openers=words("zwischen von vom"),
    year_words=words(
        "jahr jahre jahres jahren seit anfang mitte ende sommer winter herbst frühjahr frühling "
        "jahresende jahresanfang jahresbeginn frühsommer spätsommer spätherbst jahreswechsel ©"
    ),
    year_prefixes=words("prä pre post"),
    year_links=words("in im jahr jahre"),
    year_suffixes=words("er"),
    eras=dict.fromkeys(
        phrases(
            "v. chr, vor christus, vor christi geburt, v. u. z, vor unserer zeit, vor unserer "
            "zeitrechnung"
        ),
        -1,
    )
    | dict.fromkeys(
        phrases(
            "n. chr, nach christus, nach christi geburt, n. u. z, unserer zeit, unserer "
            "zeitrechnung"
        ),
        1,
    ),
    eras_before=phrases("anno domini, a. d."),
    year_prepositions=words("in bis vor nach ab um zwischen von gegen für aus während wegen im zu"),
    number_prepositions=words("auf bei mit insgesamt je"),
    decade_suffixes=words("er ern ers"),
    decade_words=_DECADES
    | {decade + noun: start for decade, start in _DECADES.items() for noun in ("jahre", "jahren")},
    decade_nouns=words("jahre jahren"),
    decade_openers=words("der die den ende anfang mitte seit"),
    century_words=words(
        "jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhdt jhd jahrh jhs"
    ),
    seasons=values(
        "Frühjahr 21 Frühling 21 Vorfrühling 21 Sommer 22 Frühsommer 22 Hochsommer 22 Spätsommer "
        "22 Herbst 23 Frühherbst 23 Spätherbst 23 Winter 24"
    ),
    season_links=words("des jahres von"),
    approximate=words("um circa ca zirka etwa ungefähr rund schätzungsweise ~"),
    approximate_years=words("gegen"),
    approximate_tails=phrases("herum, rum, oder so, oder so ähnlich"),
    infinitive_mark="zu",
    clause_openers=words("um"),
    uncertain=words(
        "höchstwahrscheinlich anscheinend vermutliche vermutlichen vermutlich wahrscheinlich "
        "möglicherweise wohl mutmaßlich vielleicht angeblich"
    ),
    expected=words("dürfte dürften voraussichtlich geplant erwartet"),
    since=phrases("seit, ab, nach, post, frühestens, nicht vor"),
    until=phrases("bis, vor, prä, pre, spätestens, nicht nach, bis vor"),
    negated=words("vor"),
    negations=words("nicht nie"),
    onwards=words("an"),
    beginnings=stems(
        "geboren begann begonn beginn gestartet start eröffn gegründ gründ eingeführ übernahm "
        "kraft dauer andauer läuft wirk gilt anhalt weiterhin seitdem seither bislang bisher heute "
        "ununterbrochen fortan seit noch bleib blieb einmarsch marschier eröffnet zusammen "
        "gebildet bildete entsandt"
    ),
    endings=stems(
        "endet lief geendet beend beendig schluss schloss geschlossen abschluss abgeschlossen "
        "abzug abzog abgezogen abzieh aufgelöst auflös eingestellt auslief ausgelaufen verließ "
        "verlass zuletzt letzt spätestens bis zog gestorben starb † vorbei vorüber zurücktr trat "
        "rücktritt schliess übergab übergeb geräumt räumte gekündigt kündig nachfolg folgte "
        "abgelöst löste frist stichtag enden schluss"
    ),
    fillers=words(
        "im in am an den dem der die das des vom von zum zu bis seit ab jahr jahre jahres jahren "
        "anfang mitte ende saison spielzeit schuljahr schon bereits erst noch zwischen nach vor"
    ),
)
