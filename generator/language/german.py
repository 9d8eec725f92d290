"""German: its tables, in the spelling of Duden and of the official rules.

Sources: Unicode CLDR 46 `de` (marks of numbers, names of months and days), CLDR's rule-based
number formats `de` (number words); Amtliches Regelwerk der deutschen Rechtschreibung 2024
(§ 55 to 58: *Dutzend, hundert, tausend* in either case, ordinals); DIN 5008 (groups of digits,
dates); DIN 1301 (units).
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from generator.language.german_clues import GERMAN_CLUES
from generator.language.german_dates import GERMAN_DATES
from generator.language.german_surroundings import GERMAN_SURROUNDINGS
from generator.language.vocabulary import (
    Hedges,
    Inflection,
    Notation,
    NumberWords,
    Vocabulary,
    by_phrase,
    pairs,
    phrases,
    stems,
    values,
    words,
)
from generator.model.count import Hedge

_ENDINGS: Final = words("e en er es em")

# A dot, an apostrophe (Switzerland) or one of the spaces between groups of three.
_NOTATION: Final = Notation(groups=".'’\u02bc \n\u00a0\u2007\u2009\u202f", decimal=",")

_NUMBERS: Final = NumberWords(
    cardinals=values(
        "null 0 ein 1 eins 1 zwei 2 zwo 2 drei 3 vier 4 zweier 2 zweien 2 dreier 3 dreien 3 vieren "
        "4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 "
        "fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreißig 30 vierzig "
        "40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90"
    )
    | {"anderthalb": Fraction(3, 2)},
    scales=values(
        "dutzend 12 halbdutzend 6 hundert 100 tausend 1_000 tsd 1_000 million 1_000_000 millionen "
        "1_000_000 mio 1_000_000 mill 1_000_000 viertelmillion 250_000 halbmillion 500_000 "
        "dreiviertelmillion 750_000 milliarde 1_000_000_000 milliarden 1_000_000_000 mrd "
        "1_000_000_000 md 1_000_000_000 billion 1_000_000_000_000 billionen 1_000_000_000_000"
    ),
    abbreviations=words("tsd mio mill mrd md"),
    attached_scales=values("k 1_000 tsd 1_000 mio 1_000_000 mrd 1_000_000_000"),
    fractions={
        **{"halb" + ending: Fraction(1, 2) for ending in ("", *_ENDINGS)},
        "viertel": Fraction(1, 4),
        "dreiviertel": Fraction(3, 4),
    },
    part_plurals={"viertel": Fraction(1, 4), "drittel": Fraction(1, 3)},
    halves=words("einhalb"),
    articles=words("ein eine einen einem einer eines"),
    joiners=words("und"),
    compound=True,
    digit_tails=words("er ern"),
    tails=words("köpfige köpfigen köpfiger köpfiges köpfigem köpfig"),
    ordinals=values(
        "erst 1 zweit 2 dritt 3 viert 4 fünft 5 sechst 6 siebt 7 siebent 7 acht 8 neunt 9 zehnt 10 "
        "elft 11 zwölft 12 dreizehnt 13 vierzehnt 14 fünfzehnt 15 sechzehnt 16 siebzehnt 17 "
        "achtzehnt 18 neunzehnt 19 zwanzigst 20 dreißigst 30 vierzigst 40 fünfzigst 50 sechzigst "
        "60 siebzigst 70 achtzigst 80 neunzigst 90 hundertst 100 tausendst 1_000 millionst "
        "1_000_000"
    ),
    ordinal_endings=_ENDINGS,
    ordinal_dot=True,
    magnitudes=values(
        "Dutzende 12 Dutzenden 12 Dutzender 12 Hunderte 100 Hunderten 100 Hunderter 100 "
        "Aberhunderte 100 Tausende 1_000 Tausenden 1_000 Tausender 1_000 Abertausende 1_000 "
        "Zehntausende 10_000 Zehntausenden 10_000 Zehntausender 10_000 Hunderttausende 100_000 "
        "Hunderttausenden 100_000 Hunderttausender 100_000 Millionen 1_000_000 Milliarden "
        "1_000_000_000 Billionen 1_000_000_000_000"
    ),
    vague=words("zigtausend zigtausende zigtausenden zigtausender zighundert"),
    points=words("komma"),
    links=words("von"),
    quantifiers=phrases(
        "mehrere, mehreren, mehrerer, einige, einigen, einiger, etliche, etlichen, viele, vielen, "
        "vieler, wenige, wenigen, weniger, ein paar, ein paar wenige, zig, zahlreiche, die vielen"
    ),
    parts=words(
        "drittel drittels dritteln viertel vierteln fünftel sechstel siebtel achtel zehntel"
    ),
    implied=values(
        "ein 1 eine 1 einen 1 einem 1 einer 1 eines 1 kein 0 keine 0 keinen 0 keinem 0 keiner 0 "
        "keines 0 beide 2 beiden 2 beider 2"
    ),
    idioms=phrases("außer acht, in acht, acht geben, acht nehmen, ein für alle, die elf"),
)

_HEDGES: Final = Hedges(
    before=by_phrase(
        {
            Hedge.ABOUT: (
                "rund, rund um, rund um die, etwa, in etwa, so etwa, circa, ca., ca, zirka, "
                "ungefähr, annähernd, schätzungsweise, geschätzt, ~, geschätzte, geschätzten, "
                "geschätzter, geschätztes, um die, an die, knapp, knappe, knappen, knapper, ein "
                "knappes, eine knappe, kaum, gut, gute, guten, guter, ein gutes, eine gute, einer "
                "guten, ≈, einem guten, einem knappen, einer knappen, fast, beinahe, beinah, "
                "nahezu, plusminus, plus minus, ±, überschlägig, grob, so um die, vielleicht, "
                "schier, nicht ganz, praktisch, rd., rd, gut und gern, gut und gerne, mehr oder "
                "weniger, so gut wie, so um, reichlich, gerundet, abgerundet, aufgerundet, runde, "
                "pi mal daumen, über den daumen gepeilt, nahe, gegen, größenordnung von"
            ),
            Hedge.MORE_THAN: (
                "mehr als, mehr denn, über, übersteigt, überstieg, übersteigen, überstiegen, knapp "
                "über, etwas über, etwas mehr als, leicht über, oberhalb von, jenseits von, >"
            ),
            Hedge.AT_LEAST: (
                "mindestens, wenigstens, zumindest, minimal, mind., min., nicht weniger als, nicht "
                "weniger denn, nicht unter, ≥, >=, allermindestens, minimum von, nicht unter"
            ),
            Hedge.FEWER_THAN: (
                "weniger als, weniger denn, unter, knapp unter, etwas unter, etwas weniger als, "
                "leicht unter, unterhalb von, <, nicht einmal, nicht mal, keine, keinen"
            ),
            Hedge.UP_TO: (
                "bis, bis zu, höchstens, nie mehr als, niemals mehr als, nirgends mehr als, "
                "keinesfalls mehr als, keineswegs mehr als, kaum mehr als, schwerlich mehr als, "
                "nicht mehr denn, maximal, max., allenfalls, nicht mehr als, ≤, nicht über, bis an "
                "die, <=, allerhöchstens, längstens, bestenfalls, maximum von, obergrenze von"
            ),
        }
    ),
    after=by_phrase(
        {
            Hedge.AT_LEAST: (
                "oder mehr, oder etwas mehr, und mehr, oder darüber, und darüber, oder noch mehr, "
                "+, mindestens, wenigstens, aufwärts, und aufwärts, womöglich mehr, möglicherweise "
                "mehr, vielleicht mehr, vielleicht auch mehr, wohl mehr, wahrscheinlich mehr, wenn "
                "nicht mehr"
            ),
            Hedge.UP_TO: "höchstens, maximal, oder weniger",
            Hedge.ABOUT: (
                "oder so, grob geschätzt, so in etwa, über den daumen gepeilt, etwa, in etwa, "
                "ungefähr, circa, schätzungsweise, geschätzt"
            ),
        }
    ),
    fillers=words(
        "weitere weiteren weiterer zusätzliche zusätzlichen andere anderen insgesamt neue neuen "
        "noch je jeweils nur aber jedoch"
    ),
    articles=words(
        "die der den dem des das seine seinen seiner ihre ihren ihrer diese dieser diesen jene"
    ),
    governors={
        "über": stems(
            "bericht debatt streit gespräch gesprochen sprech spricht sprach verhand vertrag "
            "abkommen entscheid entschied entschluss inform kontrolle$ befehl$ kommando verfüg "
            "herrsch herrschaft wacht diskussion diskut klag nachricht angaben auskunft daten "
            "wissen aussage aufsicht überblick einig beschluss abstimm freu schreib schrieb redet "
            "reden rede erzähl berät beraten$ berieten$ beriet$ urteil meldung statistik empör "
            "entsetz trauer traur besorg wut ärger protest skandal krise beschwer spekul "
            "referendum flog flieg geflog sieg triumph rätsel erfuhr erfahr buch film artikel "
            "roman interview"
        ),
        "bis": stems(", wart dauer"),
        "unter": stems("befehl kommando leid litt versteh verstand"),
        "um die": stems("kampf kämpf streit sorg geht ging bat bemüh kümmer"),
        "rund um die": stems("schutz streit debatt"),
        "an die": stems(
            "appell brief liefer übergab übergeb gewandt wandt wend dank richt erinner gedenk "
            "schrieb schreib zahl send sandt glaub verteil ausgeh ausgegeb geht ging"
        ),
        "gut": stems("tut tat geht ging sehr"),
        "praktisch": (),
        "nahe": (),
        "keine": (),
        "keinen": (),
        "gegen": stems(
            "kampf kämpf krieg feldzug offensive angriff greif griff attack schlag vorgeh ging geh "
            "einsatz operation aktion sanktion strafe klag anklag verfahren prozess ermitt urteil "
            "vorwurf vorwürf haftbefehl protest demonstr schutz wehr verteidig front hetz gewalt "
            "razzia anschlag militär massnahm maßnahm verbot beschwerd beschuldig rücksicht "
            "vorging wett gewann gewonn verlor spiel tausch wend wandt richt stimm sieg durchsetz "
            "machtlos luftangriff hilft immun impf beweis verhäng erhob erhoben läuft laufen lief"
        ),
    },
    bare=phrases("bis zu"),
    ahead={"um die": stems("kümmer sorg"), "an die": stems("wandt wend richt appell")},
    owning={"über": stems("verfüg")},
    particles={"über": pairs("stimm ab")},
    certain=words("von mit auf für aus bei zu in an um gegen dass sind waren mit insgesamt"),
    doubtful=words("gegen"),
    otherwise=by_phrase(
        {
            Hedge.ABOUT: (
                "knapp unter, etwas unter, etwas weniger als, leicht unter, knapp über, etwas "
                "über, etwas mehr als, leicht über"
            ),
            Hedge.FEWER_THAN: "nicht ganz",
            Hedge.EXACT: "gegen, nahe, obergrenze von",
        }
    ),
    comparing=words("als hinaus viele viel wenige"),
    comparisons=phrases("mehr als, weniger als"),
    range_links=words("bis oder"),
    origins=words("von zwischen"),
    change_links=words("auf"),
    range_openers={"zwischen": "und"},
)

GERMAN: Final = Vocabulary(
    code="de",
    spellings={"ä": "ae", "ö": "oe", "ü": "ue"},
    compounds=True,
    notation=_NOTATION,
    numbers=_NUMBERS,
    hedges=_HEDGES,
    surroundings=GERMAN_SURROUNDINGS,
    dates=GERMAN_DATES,
    clues=GERMAN_CLUES,
    inflection=Inflection(
        endings={"s": 3, "es": 3, "n": 5, "en": 5, "ses": 6, "r": 8, "e": 7},
        removable={"en": 5, "n": 5, "e": 7, "r": 5},
        adjective_endings=_ENDINGS | {""},
        adjective_suffixes=stems("isch"),
        plurals=pairs(
            "verband verbände amt ämter rat räte bund bünde bruder brüder stab stäbe kraft kräfte "
            "macht mächte stamm stämme volk völker haus häuser stadt städte vorstand vorstände "
            "ausschuss ausschüsse zug züge arzt ärzte bank banken front fronten frau frauen mann "
            "männer institut institute zentrum zentren kloster klöster bischof bischöfe abt äbte "
            "herzog herzöge kardinal kardinäle general generäle bistum bistümer land länder dorf "
            "dörfer sohn söhne vater väter anwalt anwälte fluss flüsse"
        ),
        after_e=words("n"),
        abbreviated=words("st dr prof hl"),
        alternations=pairs("ium ien nis nisse i is in innen"),
        plural_endings=words("n"),
        articles=words("der die das dem den des"),
        contractions=words("im am vom zum zur beim ins"),
        title_endings=words("s"),
        peoples=words("e en er ern ers erin erinnen"),
    ),
)
