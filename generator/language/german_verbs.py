"""German: verbs by which somebody speaks, and those that tell how two stand to each other."""

from __future__ import annotations

from typing import Final

from generator.language.clues import by_kind, parted
from generator.language.vocabulary import words

SAYING: Final = words(
    "sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte "
    "betonten berichtet berichtete berichteten berichten meldet meldete meldeten melden "
    "fordert forderte forderten fordern verlangt verlangte verlangten verlangen warnt warnte "
    "warnten warnen gewarnt kritisiert kritisierte kritisierten kritisieren behauptet behauptete "
    "behaupteten behaupten befürchtet befürchtete befürchteten befürchten fürchtet hofft "
    "hoffte hoffen erwartet erwartete erwarten rechnet rechnete rechnen nennt nannte nannten "
    "droht drohte drohten bestätigt bestätigte bestätigten bestreitet bestritt bestritten "
    "dementiert dementierte verurteilt verurteilte verurteilten lehnt lehnte lehnten weist "
    "wies wiesen mitteilt mitteilte mitteilten ankündigte ankündigten kündigt kündigte kündigten "
    "angekündigt teilt teilte teilten mitgeteilt versichert "
    "versicherte versprach verspricht schreibt schrieb schrieben stuft stufte meint meinte "
    "glaubt glaubte begrüßt begrüßte begrüßten bezeichnet bezeichnete schätzt schätzte "
    "erzählt erzählte erzählten erzählen widerspricht widersprach widersprachen rät riet rieten "
    "raten appelliert appellierte appellierten mahnt mahnte mahnten empfiehlt empfahl empfahlen "
    "empfohlen plädiert plädierte plädierten beklagt beklagte beklagten beteuert beteuerte "
    "erläutert erläuterte begründet begründete vermutet vermutete vermuteten prognostiziert "
    "prognostizierte bekräftigt bekräftigte äußert äußerte äußerten leugnet leugnete bezweifelt "
    "bezweifelte lobt lobte lobten verteidigt verteidigte beteuert versichern beziffert bezifferte "
    "ergänzt ergänzte antwortet antwortete bedauert bedauerte unterstreicht unterstrich "
    "zählt zählte zählten begrüsst begrüsste begrüssten äussert äusserte äusserten"
)

PARTED_SAYING: Final = parted(
    "wirft … vor, warf … vor, werfen … vor, warfen … vor, ruft … auf, rief … auf, rufen … auf, "
    "riefen … auf, räumt … ein, räumte … ein, räumten … ein, gibt … an, gab … an, gaben … an, "
    "geben … an, gibt … zu, gab … zu, stellt … klar, stellte … klar, stellte … fest, "
    "spricht … von, sprach … von, sprechen … von, sprachen … von, fügt … hinzu, fügte … hinzu, "
    "geht … davon, ging … davon, gehen … davon, wendet … ein, wandte … ein, sagt … zu, "
    "hält … für, hielt … für, halten … für, hielten … für, "
    "legt … nahe, spricht … aus, sprach … aus, sprachen … aus, setzt … auf"
)

PARTED_DOING: Final = parted(
    "meldet … an, meldete … an, meldeten … an, meldet … ab, meldete … ab, teilt … auf, "
    "teilte … auf, teilten … auf, schreibt … ein, schrieb … ein, stellt … ein, lehnt … an, "
    "rechnet … ab, rechnete … ab, verurteilt … zu, verurteilte … zu, verurteilten … zu, "
    "bestritt … spiele, bestritt … länderspiele, bestritt … partien, bestritten … spiele, "
    "äußert … nicht, äußerte … nicht, äußerten … nicht"
)

RELATIONS: Final = by_kind(
    {
        "supports": "unterstützt, unterstützte, unterstützen, unterstützten, steht hinter, "
        "stand hinter, stellt sich hinter, stellte sich hinter",
        "opposes": "ablehnt, ablehnen, ablehnte, ablehnten, "
        "lehnt … ab, lehnte … ab, lehnen … ab, lehnten … ab, wendet sich gegen, "
        "wandte sich gegen, protestiert gegen, protestierte gegen, protestieren gegen",
        "attacks": "angreift, angreifen, angriff, angriffen, "
        "greift … an, griff … an, greifen … an, griffen … an, angegriffen, bombardiert, "
        "bombardierte, bombardieren, bombardierten, beschießt, beschiesst, beschoss, "
        "beschossen, überfiel, überfallen",
        "retaliates-against": "rächt sich an, rächte sich an, rächten sich an",
        "fights": "kämpft gegen, kämpfte gegen, kämpfen gegen, kämpften gegen, bekämpft, "
        "bekämpfte, bekämpfen, bekämpften, bekriegt, bekriegen",
        "negotiates-with": "verhandelt mit, verhandelte mit, verhandeln mit, verhandelten mit, "
        "spricht mit, sprach mit, sprechen mit, sprachen mit",
        "cooperates-with": "arbeitet mit … zusammen, arbeiten mit … zusammen, "
        "arbeitete mit … zusammen, kooperiert mit, kooperieren mit, kooperierte mit",
        "advises": "berät, beriet, beraten, berieten",
        "leads": "führt … an, führte … an, leitet, leitete, befehligt, befehligte",
        "member-of": "angehört, angehören, angehörte, beitrat, "
        "beitraten, gehört … an, gehörte … an, gehören … an, gehörten … an, trat … bei, "
        "traten … bei, beigetreten, ist mitglied in, ist mitglied der, ist mitglied des",
        "part-of": "gehört zu, gehörte zu, gehören zu, gehörten zu, gehört zur, gehörte zur, "
        "gehört zum, gehörte zum, untersteht, unterstand",
        "invaded": "marschierte in … ein, marschierten in … ein, marschiert in … ein, eroberte, "
        "eroberten, erobert, besetzte, besetzten, besetzt, überrannte",
        "overthrew": "stürzte, stürzten, gestürzt, entmachtete, entmachteten, entmachtet",
        "withdrew-from": "zog aus … ab, zogen aus … ab, zieht aus … ab, zieht sich aus, "
        "zog sich aus, zogen sich aus, verließ, verließen, verliess, verliessen, "
        "trat aus … aus, tritt aus … aus",
    }
)
