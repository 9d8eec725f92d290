"""German: clues to names, speakers and what is counted.

Source: Deutscher Wortschatz of the University of Leipzig (the commonest words).
"""

from __future__ import annotations

from typing import Final

from generator.language.clues import Clues, by_kind
from generator.language.german_gazetteer import ORGANISATIONS, STATES
from generator.language.german_verbs import PARTED_DOING, PARTED_SAYING, RELATIONS, SAYING
from generator.language.vocabulary import phrases, stems, words

_FUNCTION_WORDS: Final = words(
    "der die das den dem des ein eine einen einem einer eines und oder aber denn sondern auch nur "
    "noch schon nicht kein keine keinen mehr als wie so dass ob wenn weil da nachdem bevor während "
    "bis seit in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter zwischen um "
    "für gegen ohne durch laut wegen trotz rund etwa ich er sie es wir ihr man sich ist sind war "
    "waren wird werden wurde wurden hat haben hatte hatten sei seien kann können soll sollen muss "
    "will dieser diese dieses diesem diesen jeder jede jedes alle viele einige mehrere beide heute "
    "gestern dort hier dann damit dabei dazu daher doch nun jetzt wer was wo wann warum je sein "
    "seine seinen seiner ihre ihren ihrer zuvor danach insgesamt zudem außerdem ausserdem "
    "allerdings jedoch darunter ebenfalls bereits unterdessen wohin ganz zugunsten zulasten "
    "aufgrund anhand infolge angesichts innerhalb außerhalb mithilfe anstelle hinsichtlich "
    "bezüglich gemäß neben hinter binnen seitens dank"
)

GERMAN_CLUES: Final = Clues(
    function_words=_FUNCTION_WORDS,
    abbreviations=words(
        "dr prof st nr ca bzw usw etc vgl bspw ggf mio mrd tsd hl gen lt sog geb gest str inkl "
        "evtl "
        "z b u a d h i v s o abs art"
    ),
    bylines=words("von text autor autorin stand veröffentlicht aktualisiert erschienen"),
    states=STATES,
    organisations=ORGANISATIONS,
    bodies=by_kind(
        {
            "government": "ministerium, regierung, ministerrat, kanzleramt, präsidialamt",
            "armed-forces": "armee, streitkräfte, streitkräften, sicherheitskräfte, marine, "
            "luftwaffe, militär, heer, generalstab",
            "armed-group": "söldnergruppe, terrorgruppe, rebellengruppe, miliz, milizen, "
            "rebellen, guerilla",
            "alliance": "koalition, bündnis, allianz",
            "organisation": "verband, naturschutzbund, gewerkschaftsbund, staatenbund, "
            "organisation, institut, gericht, gerichtshof, rechnungshof, "
            "amt, behörde, agentur, polizei, kasse, kammer, bank, wacht, konzern, verein, "
            "feuerwehr, parlament, sicherheitsrat, kommission, partei, gewerkschaft, "
            "staatsanwaltschaft, universität, hochschule, stiftung, hilfswerk, rotes kreuz, "
            "opposition, fraktion, stadtrat, landtag, krankenhaus, klinikum, "
            "stadtverwaltung, kreisverwaltung, direktion, präsidium, inspektion, initiative, "
            "handballbund, fußballbund, sportbund, mieterbund, städtebund, steuerzahlerbund, "
            "ausschuss, kreistag, bezirkstag, magistrat, klub, museum, theater, orchester, "
            "stiftungsrat, aufsichtsrat, betriebsrat, gemeinderat, kreisrat, verwaltungsrat, "
            "beirat, landeskirche, kirchgemeinde, kirchengemeinde, landkreis, "
            "krankenhausgesellschaft, verkehrsgesellschaft, fluggesellschaft, "
            "betreibergesellschaft, wohnungsgesellschaft, "
            "wetterdienst, nachrichtendienst, geheimdienst",
        }
    ),
    compound=True,
    complements=words("für"),
    name_endings=stems("sche schen scher sches schem"),
    adjective_endings=stems("e en er es em"),
    speakers=by_kind(
        {
            "person": "sprecher, sprecherin, regierungssprecher, regierungssprecherin",
            "group": "beamte, beamten, beamter, vertreter, behörden, anwohner, augenzeugen, "
            "forscher, fachleute, ärzte, diplomaten, militärs, beobachter, anwälte, experten",
        }
    ),
    belongings=words("der des von"),
    titles=stems(
        "minister ministerin präsident präsidentin kanzler kanzlerin general generalin oberst "
        "oberstleutnant leutnant hauptmann major kapitän kapitänin admiral feldwebel bootsmann "
        "sprecher sprecherin abgeordnete abgeordneter direktor direktorin leiter leiterin chef "
        "chefin rat rätin bürgermeister bürgermeisterin sekretär sekretärin beauftragte "
        "beauftragter professor professorin doktor dr prof herr frau kommandeur kommandeurin "
        "forscher forscherin arzt ärztin richter richterin könig königin papst vorsitzende "
        "vorsitzender botschafter botschafterin anwalt anwältin experte expertin senator senatorin "
        "staatschef machthaber biologe biologin journalist journalistin lehrer lehrerin landwirt "
        "landwirtin kommissar kommissarin verteidiger trainer spieler planer vorsteher mitglied "
        "kämmerer erin wissenschaftler historiker händler unternehmer sportler künstler musiker "
        "schriftsteller autor autorin regisseur intendant pfarrer bischof bischöfin dezernent "
        "dezernentin referent referentin gründer inhaber geschäftsführer manager analyst analystin "
        "ologe ologin ingenieur ingenieurin architekt architektin ermittler polizist polizistin "
        "pfleger hebamme ökonom ökonomin torwart torhüter stürmer intendantin student studentin "
        "schüler gewerkschafter politiker zeuge zeugin küster superintendent superintendentin "
        "dekan dekanin kantor kantorin imam rabbiner wirtin winzerin landrat berater betreuer "
        "hausmeister erzieher rentner witwe anwohner nachbar nachbarin kollege kollegin besitzer "
        "betreiber veranstalter angeklagte angeklagter angeklagten"
    ),
    particles=words("von van de del al bin ben zu du la le"),
    saying=SAYING,
    parted_saying=PARTED_SAYING,
    parted_doing=PARTED_DOING,
    quoting=words("so"),
    weak=words("schreibt schrieb schrieben"),
    auxiliaries=words("hat haben hatte hatten"),
    relations=RELATIONS,
    unsaid=words(
        "nicht nie kein keine keinen keiner könnte könnten würde würden wollte wollten soll sollen "
        "sollte möchte möchten falls ob wenn will wollen müsste dürfte"
    ),
    passives=words("wurde wurden wird werden worden"),
    agents=words("von vom durch"),
    sources=phrases(
        "laut, nach angaben von, nach angaben der, nach angaben des, nach angaben, nach worten "
        "von, nach worten des, nach worten der, nach einschätzung von, nach einschätzung der, "
        "nach einschätzung des, nach auskunft von, nach auskunft der, nach auskunft des, "
        "nach aussage von, nach aussagen von, aus sicht der, aus sicht des, aus sicht von, "
        "nach darstellung der, nach darstellung des, nach darstellung von"
    ),
    sources_after=words("zufolge"),
    reported=words("dass wonach"),
    infinitives=words("zu"),
    pronouns=words("er sie"),
    echoes=words("das dies"),
    people=stems(
        "säugling baby soldat truppe mensch mann männer frau kämpfer tote verletzt verwundet "
        "zivilist flüchtling "
        "person polizist miliz angehörig mitglied mitarbeit kind opfer köpfig söldner gefangen "
        "geisel rebell veteran student schüler berater dschihadist extremist terrorist einwohner "
        "bewohner blauhelm ärztin ärzte arzt pfleger patient erkrankt infiziert helfer freiwillig "
        "beschäftigt arbeiter bürger vertriebene reservist rekrut offizier matrose besatzung "
        "demonstrant teilnehm reisend fahrgäst insass häftling vermisst familie journalist "
        "wähler kraft kräfte leute abgeordnete trupp festgenommen"
    ),
    uncounted=stems(
        "seite grund gründe mal phase punkt frage teil hälfte drittel schritt weise art beispiel "
        "ding möglichkeit version etage stock stockwerk ebene"
    ),
    noun_links=words("und oder"),
    seasons=stems("frühjahr frühling sommer herbst winter frühsommer spätsommer spätherbst"),
    place_words=words("auf in im ins aus nach bei vor um über durch bis richtung nahe am"),
    last=words("vergangenen letzten vorigen"),
    since=words("seit"),
    coming=words("wird werden werde würde würden geplant vorgesehen angesetzt anberaumt"),
    present=words("diesem diesen heuer"),
    until=words("bis"),
    ages=words("unter über"),
    indefinite=words("als ein eine einen einem einer eines kein keine"),
    anaphors=words(
        "verband unternehmen konzern verein gewerkschaft partei organisation behörde institut "
        "stiftung klub firma agentur kasse ministerium universität hochschule museum kommission"
    ),
    no_names=words(
        "anfang mitte ende jahr jahre monat prozent euro dollar uhr foto bild quelle text stand "
        "osten westen norden süden europa afrika asien mittelmeer nordsee ostsee atlantik gott "
        "dorf stadt gemeinde ort insel fluss stadtteil ortsteil bezirk provinz region kreis "
        "ehrenamt lehramt samt gesamt datenbank parkbank sitzbank"
    ),
)
