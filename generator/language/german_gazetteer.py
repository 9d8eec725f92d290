"""German: the names of states and organisations, with their other names.

Sources: Duden and the list of states of the Auswärtiges Amt (adjectives, capitals).
"""

from __future__ import annotations

from typing import Final

from generator.language.clues import organisations, states

STATES: Final = states("""
AF | Kabul | afghanisch
EG | Kairo | ägyptisch
ET | Addis Abeba | äthiopisch
AE | Abu Dhabi | emiratisch, Emirate
AL | Tirana | albanisch
AM | Eriwan | armenisch
AT | Wien | österreichisch
AU | Canberra | australisch
AZ | Baku | aserbaidschanisch
BA | Sarajewo | bosnisch
BE | Brüssel | belgisch
BF | Ouagadougou | burkinisch
BG | Sofia | bulgarisch
BR | Brasília | brasilianisch
BY | Minsk | belarussisch, Weißrussland
CA | Ottawa | kanadisch
CD | Kinshasa | kongolesisch, Demokratische Republik Kongo, Kongo
CH | Bern | schweizerisch, Schweizer
CN | Peking | chinesisch
CO | Bogotá | kolumbianisch
CU | Havanna | kubanisch
CY | Nikosia | zyprisch, zypriotisch
CZ | Prag | tschechisch
DE | Berlin | deutsche, deutschen, deutscher, deutsches, deutschem, Bundesrepublik
DK | Kopenhagen | dänisch
EE | Tallinn | estnisch
ES | Madrid | spanisch
FI | Helsinki | finnisch
FR | Paris | französisch
GB | London | britisch, Großbritannien
GE | Tiflis | georgisch
GR | Athen | griechisch
HR | Zagreb | kroatisch
HU | Budapest | ungarisch
IE | Dublin | irisch
IL | Jerusalem | israelisch
IN | Neu-Delhi | indisch
IQ | Bagdad | irakisch
IR | Teheran | iranisch
IT | Rom | italienisch
JO | Amman | jordanisch
JP | Tokio | japanisch
KE | Nairobi | kenianisch
KP | Pjöngjang | nordkoreanisch
KR | Seoul | südkoreanisch
KW | | kuwaitisch
LB | Beirut | libanesisch
LT | Vilnius | litauisch
LV | Riga | lettisch
LY | Tripolis | libysch
MA | Rabat | marokkanisch
MD | Chișinău, Chisinau | moldauisch, moldawisch, Moldau, Moldawien
ML | Bamako | malisch
MX | Mexiko-Stadt | mexikanisch
NE | Niamey | nigrisch
NG | Abuja | nigerianisch
NL | Den Haag | niederländisch
NO | Oslo | norwegisch
PH | Manila | philippinisch
PK | Islamabad | pakistanisch
PL | Warschau | polnisch
PS | Ramallah | palästinensisch, Palästinenser
PT | Lissabon | portugiesisch
QA | Doha | katarisch
RO | Bukarest | rumänisch
RS | Belgrad | serbisch
RU | Moskau | russisch, Kreml
RW | Kigali | ruandisch
SA | Riad | saudisch, saudi-arabisch, saudiarabisch
SD | Khartum | sudanesisch
SE | Stockholm | schwedisch
SI | Ljubljana | slowenisch
SK | Bratislava | slowakisch
SO | Mogadischu | somalisch
SS | Juba | südsudanesisch
SY | Damaskus | syrisch
TD | N’Djamena | tschadisch
TN | Tunis | tunesisch
TR | Ankara | türkisch
TW | Taipeh | taiwanisch, taiwanesisch
UA | Kiew, Kyjiw | ukrainisch
UG | Kampala | ugandisch
US | Washington | USA, US, amerikanisch, US-amerikanisch, Amerika
VE | Caracas | venezolanisch
XK | Pristina | kosovarisch
YE | Sanaa | jemenitisch
ZA | Pretoria | südafrikanisch
""")

ORGANISATIONS: Final = organisations(
    {
        "alliance": "Nato = Nordatlantisches Bündnis, Europäische Union = EU, Afrikanische Union, "
        "Vereinte Nationen = UN = UNO, Arabische Liga, Ecowas",
        "organisation": "Weltgesundheitsorganisation = WHO, Welternährungsprogramm = WFP, "
        "Internationale Atomenergiebehörde = IAEA = IAEO, OSZE, Unicef, Unifil, UNHCR, "
        "Amnesty International, Human Rights Watch, Ärzte ohne Grenzen, Rotes Kreuz, "
        "Roter Halbmond, Greenpeace, Internationaler Strafgerichtshof, Reuters, "
        "Bundestag, Bundesrat, Europaparlament, Weltbank, SPD, CDU, CSU, FDP, AfD, Grüne, "
        "Linke = Linkspartei, BSW, Freie Wähler, Verdi, Deutsche Bahn, Deutsche Bank, "
        "Deutsche Post, Deutsche Telekom, IG Metall, DGB, ADAC, Caritas, Diakonie",
        "government": "Bundesregierung, Weißes Haus, Pentagon, Europäische Kommission = "
        "EU-Kommission",
        "armed-forces": "Bundeswehr",
        "armed-group": "Islamischer Staat = IS, Hamas, Hisbollah, Taliban, Huthi = Huthis, "
        "Al-Qaida, Boko Haram, Al-Shabaab, PKK, Wagner-Gruppe",
    }
)
