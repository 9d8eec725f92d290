"""English: words beside numbers.

Sources: BIPM, The International System of Units, 9th edition (units); ISO 4217 and Unicode
CLDR 46 `en` (currencies).
"""

from __future__ import annotations

from typing import Final

from generator.language.products import PRODUCTS
from generator.language.surroundings import Surroundings
from generator.language.vocabulary import phrases, stems, words

_VERBS: Final = words(
    "is are was were be been has have had do does did will would can could may might must should "
    "came went left said"
)

# Numbered one by one, and the scene of what is counted: *Block 4*, *in Block 4 died 40*.
_PLACES: Final = words(
    "frigate corvette destroyer cutter submarine checkpoint outpost page pages no. nos. number "
    "highway route room gate flight figure table brigade unit battalion division regiment phase "
    "stage level block camp track channel point part class mark area interstate exit pier platform "
    "catch category group sector zone line title rule case radio tier fortune hill fort reactor "
    "terminal ward precinct hangar gates rooms phases stages levels groups zones units sectors "
    "lines blocks tracks platforms round day days week squadron operation company lane berth cell "
    "district bay"
)

ENGLISH_SURROUNDINGS: Final = Surroundings(
    percent=phrases("%, ‰, percent, per cent, percentage, pp, pct"),
    money=words(
        "€ $ £ ¥ euro euros eur dollar dollars usd cent cents gbp sterling franc francs rouble "
        "roubles ruble rubles dinar dinars rial rials lira liras yen shekel shekels yuan dirham "
        "dirhams riyal riyals rupee rupees peso pesos zloty zlotys złoty forint forints hryvnia "
        "hryvnias kroner kronor krone krona bucks bitcoin bitcoins rand baht naira penny pennies "
        "pence quid cad aud jpy cny sek nok dkk pln huf czk uah irr iqd syp inr ₹ ₪ ₽ ₺ ₴ ₩ zł"
    ),
    national_money=words("pound pounds"),
    money_before=phrases(
        "€, $, £, ¥, us$, eur, usd, chf, gbp, cad, aud, jpy, cny, sek, nok, dkk, pln, huf, czk, "
        "uah, iqd, inr, rs, rs., ₹, ₪, ₽, ₺, ₴, ₩"
    ),
    units=words(
        "km kilometer kilometers kilometre kilometres m meter meters metre metres cm centimeter "
        "centimeters centimetre centimetres mm millimeter millimeters millimetre millimetres mile "
        "miles foot feet ft inch inches yard yards acre acres hectare hectares km² m² m³ liter "
        "liters litre litres gallon gallons barrel barrels t ton tons tonne tonnes kilo kilos kg "
        "kilogram kilograms gram grams g mg pound pounds lb lbs ounce ounces kiloton kilotons "
        "megaton megatons second seconds sec minute minutes min hour hours hr hrs h day days week "
        "weeks month months year years decade decades century centuries degree degrees ° °c °f "
        "celsius fahrenheit watt watts kilowatt kilowatts kw megawatt megawatts mw gigawatt "
        "gigawatts gw kwh mwh twh volt volts joule joules knot knots mph kph hertz megahertz "
        "gigabyte gigabytes gb mb byte bytes mm night nights horsepower hp sq ′ ″ magnitude"
    ),
    unit_adjectives=words(
        "more long full consecutive additional square cubic metric nautical calendar working past "
        "whole successive straight further us long-range short new"
    ),
    people_endings=stems("ese"),
    measured=words(
        "hurdles waves walls fences towers waters sections high long wide deep tall away above "
        "below off apart up down"
    ),
    measure_before=words("aged age magnitude"),
    persons=stems(
        "man woman boy girl soldier officer policeman policewoman driver student teacher worker "
        "fighter suspect victim gunman passenger pilot player striker defender midfielder "
        "goalkeeper coach father mother son daughter brother sister child teenager pensioner nurse "
        "doctor lawyer journalist reporter protester activist politician minister mayor civilian "
        "refugee prisoner hostage resident citizen sailor airman marine farmer"
    ),
    parents=words("father mother"),
    singular_articles=words("a an"),
    aged=stems(
        "people those them$ anyone everyone children women men$ adults persons girls boys patients "
        "residents kids youths seniors americans britons"
    ),
    age_bounds=words("over under above below"),
    age_links=words("of"),
    age_verbs=words("turned turns turning"),
    counting_verbs=stems("count record report$ reported$ regist confirm logged$"),
    single=stems("single$ lone$ sole$ solitary"),
    multiples=words("as more larger bigger higher greater the that what than faster fewer less"),
    repetitions=words("times"),
    small_words=_VERBS
    | words(
        "and or but nor of to in on at by for with from into over under about after before during "
        "until since between against through within without as than that which who when where "
        "while because not it he she they we yesterday today tomorrow last this next there here "
        "then now the a an"
    ),
    moments=words("later after ago before earlier afterwards"),
    times=phrases(
        "a.m., p.m., a.m, p.m, am, pm, o'clock, gmt, utc, est, edt, cet, hours gmt, noon, local "
        "time"
    ),
    times_before=phrases("half past, quarter past, quarter to, half-past"),
    minute_links=words("past to"),
    clock_prepositions=words("at"),
    hour_prepositions=words("at by from between before after until till around since"),
    day_parts=phrases(
        "in the morning, in the afternoon, in the evening, at night, this morning, that morning, "
        "this evening, that evening, sharp, on the dot, each day, every day"
    ),
    part_links=phrases("of, of the, of a total of"),
    share_ones=words("one 1"),
    ratio_links=words("to"),
    votes=words("votes vote"),
    share_links=words("in"),
    products=PRODUCTS,
    pair_words=words("two 2"),
    pair_names=stems("state$"),
    compound_names=stems("star$ seas$ sea$ point$ way$ sided tier$ phase$ stage$ step$ pronged "),
    clubs=phrases("group of, big, gang of"),
    name_heads=_PLACES
    | phrases(
        "patrol boat, shahed, fateh, geran, iskander, himars, caliber, calibre, type, types, "
        "resolution, resolutions, article, articles, art., boeing, chapter, chapters, section, "
        "sections, p., pp., airbus, covid, paragraph, fig., version, windows, formula, model, "
        "apollo, falcon, agenda, tel., phone, isbn, vol., volume, protocol, annex, appendix, zip, "
        "zip code, iphone, task force, pub, leopard, mk, mk., world war, iso, ftse, h.r., vision, "
        "schedule, §, reactors, terminals, rank, question, questions, clause, clauses, latitude, "
        "longitude, charter, hangars, verse, psalm, fahrenheit, ak, uss, bravo"
    ),
    numbered=words(
        "page pages no. nos. number figure table part title rule case line flight room rooms gate "
        "gates route highway interstate exit platform category lane"
    ),
    capital_heads=words(
        "tram streetcar floor grade item measure bill amendment runway tower proposition convoy "
        "hall team bus dock apartment station tunnel bridge studio platoon warehouse floor suite "
        "booth container shaft ferry engine ladder squad wave"
    ),
    places=_PLACES | words("boat force war"),
    verbal_heads=words(
        "number block stage track catch mark question table rank model group level class page "
        "charter round phase point exit"
    ),
    verb_contexts=words(
        "to who that which now they could may might would will currently still not personnel "
        "people police government army we i you can should must cannot did"
    ),
    counted_stems=stems(
        "soldier$ soldiers$ troop$ troops$ people$ person$ persons$ men$ man$ women$ woman$ "
        "fighter dead$ wounded injured$ injuries$ civilian refugee police militia member$ members$ "
        "staff$ staffers$ child$ children$ victim$ victims$ tanks$ missile rocket drone aircraft "
        "vehicle prisoner hostage rebel$ rebels$ veteran student$ students$ adviser advisor "
        "contractor militant insurgent terrorist inhabitant resident$ residents$ helicopter "
        "marines$ reservist citizen$ citizens$ personnel strong$ servicem servicew displaced "
        "casualt jihadist families officer$ officers$ sailor airmen protester detainee policem "
        "gunmen firemen fishermen craftsmen horsemen tribesmen clergymen seamen infantrymen "
        "crewmen congressmen businessmen workmen gunman noncombatant"
    ),
    negative=words("minus −"),
    determiners=words(
        "the a an this that these those one each every another some any no same which first second "
        "third last next his her its their our my your"
    ),
    distributing=words("each every per this that one some any another"),
    verbs=_VERBS
    | words(
        "drew grew drove struck threw died fled fell survived perished drowned gathered returned "
        "remained escaped suffered fought sent lost held shot got built sold saw cost began "
        "brought bought kept met put won hit rose spent paid made gave took caught found sank"
    ),
    verb_endings=stems("ed"),
    partitives=words("them whom these those us"),
    streets=words(
        "street avenue road lane drive boulevard square place court terrace crescent way highway "
        "st ave rd blvd row gardens"
    ),
    letter_words=words("a i o"),
)
