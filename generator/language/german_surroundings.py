"""German: words beside numbers.

Sources: DIN 1301 (units); ISO 4217 and Unicode CLDR 46 `de` (currencies).
"""

from __future__ import annotations

from typing import Final

from generator.language.products import PRODUCTS
from generator.language.surroundings import Surroundings
from generator.language.vocabulary import phrases, stems, words

_VERBS: Final = words(
    "wurde wurden wird werden war waren ist sind hat haben hatte hatten kam kamen ging gingen "
    "starb starben stand standen soll sollen sei seien"
)

# Numbered one by one, and the scene of what is counted: *Block 4*, *in Block 4 died 40*.
_PLACES: Final = words(
    "buslinie straßenbahn straßenbahnlinie tram wahlkreis stimmbezirk stadtbezirk stockwerk "
    "bataillons konvoi liga korvette fregatte patrouillenboot zerstörer kreuzer streiktag "
    "prozesstag pier kai bahnsteig studio trikot kontrollpunkt bohrloch startplatz stellplatz "
    "liegeplatz messstelle checkpoint lager station vorposten posten zimmer raum gate brigade "
    "einheit bataillon division regiment block camp platz teil klasse gleis linie hangar halle "
    "basis kategorie gruppe sektor zone phase stufe band seite bus tor werk foto bild ausgabe "
    "folge autobahn route abschnitt kanal anlage fort höhe hügel reaktor reaktoren terminal rang "
    "tag straße allee gasse chaussee etappe runde kabine zelle planquadrat pfeiler schacht "
    "kompanie geschwader batterie operation gates gruppen blöcke linien zonen"
)

GERMAN_SURROUNDINGS: Final = Surroundings(
    percent=phrases(
        "%, ‰, prozent, prozentpunkte, prozentpunkten, prozentpunkt, promille, prozentig, "
        "prozentige, prozentigen, prozentiger, prozentiges, v. h., v.h., vh"
    ),
    money=words(
        "€ $ £ ¥ euro euros eur dollar dollars usd cent pfund gbp franken chf rubel dinar rial "
        "lira yen schekel mark kronen yuan dirham fr sfr rupie rupien peso pesos zloty złoty "
        "forint hrywnja griwna bitcoin bitcoins reichsmark krone rand won baht naira riyal rials "
        "dinare dinaren rubeln kopeken rappen schilling taler cad aud jpy cny rub sek nok dkk pln "
        "huf czk uah irr iqd syp inr ₹ ₪ ₽ ₺ ₴ ₩ zł"
    ),
    money_before=phrases(
        "€, $, £, ¥, us$, eur, usd, chf, gbp, fr., sfr., sfr, cad, aud, jpy, cny, rub, sek, nok, "
        "dkk, pln, huf, czk, uah, iqd, inr, ₹, ₪, ₽, ₺, ₴, ₩"
    ),
    units=words(
        "km kilometer kilometern kilometers m meter metern cm zentimeter mm millimeter meile "
        "meilen seemeile seemeilen fuß zoll km² m² quadratkilometer quadratkilometern quadratmeter "
        "quadratmetern hektar ha kubikmeter kubikmetern m³ liter litern l barrel hektoliter t "
        "tonne tonnen kilo kilos kilogramm kg gramm g mg zentner kilotonnen megatonnen sekunde "
        "sekunden s minute minuten min stunde stunden h std tag tage tagen tages woche wochen "
        "monat monate monaten jahr jahre jahren jahres jahrzehnt jahrzehnte jahrzehnten "
        "jahrhundert jahrhunderte jahrhunderten quartal quartale grad ° °c celsius fahrenheit watt "
        "kilowatt kw megawatt mw gigawatt gw kilowattstunden kwh megawattstunden mwh "
        "terawattstunden twh volt ampere joule ps knoten kmh hertz megahertz gigabyte gb mb byte "
        "megabyte terabyte megabit gigabit stundenkilometer stundenkilometern ′ ″"
    ),
    unit_stems=stems("jährig tägig stündig wöchig monatig minütig metrig tonner"),
    unit_adjectives=words(
        "weitere weiteren weiterer lange langen volle vollen ganze ganzen nautische nautischen "
        "gute guten knappe knappen vergangene vergangenen aufeinanderfolgende aufeinanderfolgenden "
        "us neue neuen"
    ),
    measure_before=words("alter stärke magnitude"),
    persons=stems(
        "mann frau soldat polizist student kind junge mädchen erin alist nist rist zist mist "
        "patient präsident rebell zeuge"
    ),
    person_stems=stems(
        "soldat mann frau kämpfer tote verletzt polizist fahrer schüler student verdächtig täter "
        "demonstrant arbeiter lehrer spieler trainer sportler stürmer torwart sprecher minister "
        "politiker abgeordnet offizier beamt flüchtling helfer pfleger arzt ärzt patient rentner "
        "mensch bruder schwester vater mutter sohn tochter geisel gefangen rebell journalist "
        "reporter junge mädchen kind zivilist aktivist terrorist bürger bewohner pilot"
    ),
    aged=stems(
        "mensch personen kinder frauen männer patient jugendlich erwachsene bürger mädchen jungen "
        "einwohner senior"
    ),
    age_bounds=words("über unter bis"),
    tallies=words("zahl anzahl"),
    singular_articles=words("ein eine einen einem einer eines dieser jener"),
    counting_verbs=stems("exakt$ genau$ zähl meld registr verzeichn erfass bestätig gibt$ gab$"),
    single=stems("einzig"),
    multiples=words("so mehr höher größer weniger stärker schneller teurer"),
    repetitions=words("mal male malen"),
    small_words=_VERBS
    | words(
        "und oder aber sondern denn sowie in im an am auf aus bei beim mit nach von vom vor zu zum "
        "zur über unter hinter neben zwischen um für gegen ohne durch wegen während seit bis als "
        "wie dass wenn weil kann können konnte konnten sollte sollten will wollen muss müssen "
        "nicht auch gestern heute morgen dort hier er sie es wir sagte sagten"
    ),
    moments=words("später danach darauf zuvor vorher früher nach vor"),
    times=phrases("uhr, gmt, utc, mez, mesz, uhr mez, ortszeit"),
    times_before=phrases("halb, viertel vor, viertel nach, kurz vor halb, dreiviertel"),
    before_minutes=words("uhr"),
    minute_links=words("nach vor"),
    clock_prepositions=words("um gegen"),
    hour_prepositions=words("um gegen vor nach ab bis seit von zwischen"),
    day_parts=phrases(
        "morgens, früh, frühmorgens, vormittags, mittags, nachmittags, abends, nachts, am morgen, "
        "am vormittag, am mittag, am nachmittag, am abend, in der nacht, in der früh, in der frühe"
    ),
    part_links=phrases("der, von, von den, von insgesamt"),
    votes=words("stimmen ja-stimmen nein-stimmen"),
    score_links=words("zu"),
    products=PRODUCTS,
    pair_words=words("zwei 2"),
    pair_names=stems("staaten"),
    compound_names=stems("stern meer punkt augen phasen stufen säulen weg"),
    clubs=phrases("gruppe der, gruppe der führenden"),
    name_heads=_PLACES
    | phrases(
        "tagesordnungspunkt, tempo, u-boot, shahed, fateh, geran, iskander, himars, kaliber, "
        "verhandlungstag, spieltag, typ, typs, task force, resolution, resolutionen, artikel, "
        "artikeln, artikels, art., kapitel, kap., paragraf, paragraph, paragrafen, seiten, s., "
        "nr., nr, nummer, nummern, boeing, airbus, highway, abs., bundesstraße, flug, covid, "
        "absatz, abbildung, tabelle, version, windows, ziffer, formel, punkt, modell, apollo, "
        "agenda, iphone, hausnummer, postfach, tel., telefon, isbn, leopard, protokoll, anhang, "
        "bd., level, plz, az., §, satz, no., din, iso, drucksache, abb., tab., grafik, vision, "
        "staffel, randnummer, rn., aktenzeichen, frage, fragen, windstärke, warnstufe, alarmstufe, "
        "gefahrenstufe, notruf, breitengrad, längengrad, charta, ice, ic, mg, ak, szene, strophe, "
        "vers, psalm, lektion, startnummer"
    ),
    numbered=words(
        "seite band teil foto bild ausgabe folge abschnitt klasse zimmer raum gate route autobahn "
        "gleis linie buslinie tram kategorie stockwerk"
    ),
    places=_PLACES | words("force"),
    counted_stems=stems(
        "enthaltung gegenstimm soldat truppe mensch mann männer frau kämpfer tote verletzt "
        "zivilist flüchtling person polizist miliz angehörig mitglied mitarbeit kinder opfer "
        "panzer rakete drohne flugzeug fahrzeug köpfig soeldner söldner gefangen geisel rebell "
        "veteran student berater jihadist dschihadist extremist terrorist einwohner bewohner "
        "geschütz hubschrauber einsatzkräfte streitkräfte sicherheitskräfte spezialkräfte "
        "stützpunkte marineinfanterist reservist bürger vertriebene staaten länder"
    ),
    counted_endings=words(
        "e en n er ern s es r in innen erin erinnen ende enden ionär ionäre ionären"
    ),
    plural_ends=stems("er e en mann"),
    collectives=words(
        "truppen streitkräfte spezialkräfte einsatzkräfte sicherheitskräfte bodentruppen milizen "
        "stützpunkte kampftruppen besatzungstruppen einheiten"
    ),
    negative=words("minus −"),
    determiners=words(
        "der die das dem den des im am zum zur vom beim ein eine einen einem einer eines sein "
        "seine seinen seinem seiner ihr ihre ihren ihrem ihrer jeder jede jedes jeden dieser diese "
        "dieses diesem diesen bis"
    ),
    distributing=words(
        "pro je per jeder jede jedes jeden jedem dieser diese dieses diesen diesem einem einer "
        "einen"
    ),
    verbs=_VERBS
    | words(
        "lag lagen saß saßen fiel fielen blieb blieben zog zogen nahm nahmen gab gaben gibt sah "
        "sahen ließ ließen hielt hielten trug trugen fuhr fuhren erschoss erschossen bekam bekamen "
        "sank sanken stieg stiegen verlor verloren betrug schlug schlugen traf trafen"
    ),
    verb_endings=stems("t te ten en ieß"),
    partitives=words("ihnen denen diesen jenen uns"),
    nouns_capitalised=True,
)
