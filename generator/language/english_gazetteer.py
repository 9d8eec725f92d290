"""English: the names of states and organisations, with their other names.

Sources: Oxford English Dictionary and the UK Foreign Office's list of country names (adjectives,
capitals).
"""

from __future__ import annotations

from typing import Final

from generator.language.clues import organisations, states

STATES: Final = states("""
AF | Kabul | Afghan
AE | Abu Dhabi | Emirati, UAE
AL | Tirana | Albanian
AM | Yerevan | Armenian
AT | Vienna | Austrian
AU | Canberra | Australian
AZ | Baku | Azerbaijani
BA | Sarajevo | Bosnian, Bosnia
BE | Brussels | Belgian
BF | Ouagadougou | Burkinabe
BG | Sofia | Bulgarian
BR | Brasilia | Brazilian
BY | Minsk | Belarusian
CA | Ottawa | Canadian
CD | Kinshasa | Congolese, Democratic Republic of Congo, Congo
CH | Bern | Swiss
CN | Beijing | Chinese
CO | Bogotá | Colombian
CU | Havana | Cuban
CY | Nicosia | Cypriot
CZ | Prague | Czech
DE | Berlin | German
DK | Copenhagen | Danish
EE | Tallinn | Estonian
EG | Cairo | Egyptian
ES | Madrid | Spanish
ET | Addis Ababa | Ethiopian
FI | Helsinki | Finnish
FR | Paris | French
GB | London | British, Britain, UK
GE | Tbilisi | Georgian
GR | Athens | Greek
HR | Zagreb | Croatian
HU | Budapest | Hungarian
IE | Dublin | Irish
IL | Jerusalem | Israeli
IN | New Delhi | Indian
IQ | Baghdad | Iraqi
IR | Tehran | Iranian
IT | Rome | Italian
JO | Amman | Jordanian
JP | Tokyo | Japanese
KE | Nairobi | Kenyan
KP | Pyongyang | North Korean
KR | Seoul | South Korean
KW | | Kuwaiti
LB | Beirut | Lebanese
LT | Vilnius | Lithuanian
LV | Riga | Latvian
LY | Tripoli | Libyan
MA | Rabat | Moroccan
MD | Chisinau | Moldovan
ML | Bamako | Malian
MX | Mexico City | Mexican
NE | Niamey | Nigerien
NG | Abuja | Nigerian
NL | The Hague | Dutch
NO | Oslo | Norwegian
PH | Manila | Philippine, Filipino
PK | Islamabad | Pakistani
PL | Warsaw | Polish
PS | Ramallah | Palestinian
PT | Lisbon | Portuguese
QA | Doha | Qatari
RO | Bucharest | Romanian
RS | Belgrade | Serbian
RU | Moscow | Russian, Kremlin
RW | Kigali | Rwandan
SA | Riyadh | Saudi
SD | Khartoum | Sudanese
SE | Stockholm | Swedish
SI | Ljubljana | Slovenian
SK | Bratislava | Slovak
SO | Mogadishu | Somali
SS | Juba | South Sudanese
SY | Damascus | Syrian
TD | N'Djamena | Chadian
TN | Tunis | Tunisian
TR | Ankara | Turkish, Turkey
TW | Taipei | Taiwanese
UA | Kyiv, Kiev | Ukrainian
UG | Kampala | Ugandan
US | Washington | US, USA, U.S., American, America
VE | Caracas | Venezuelan
XK | Pristina | Kosovar
YE | Sanaa | Yemeni
ZA | Pretoria | South African
""")

ORGANISATIONS: Final = organisations(
    {
        "alliance": "NATO = Nato, European Union = EU, African Union, United Nations = UN = U.N., "
        "Arab League, ECOWAS",
        "organisation": "World Health Organization = WHO, World Food Programme = World Food "
        "Program = WFP, International Atomic Energy Agency = IAEA, OSCE, UNICEF = Unicef, "
        "UNIFIL, UNHCR, Amnesty International, Human Rights Watch, Doctors Without Borders, "
        "Red Cross, Red Crescent, Greenpeace, International Criminal Court, Reuters, World Bank, "
        "Security Council, Congress, Commonwealth, Labour Party",
        "government": "White House, Pentagon, State Department, European Commission",
        "armed-group": "Islamic State = ISIS, Hamas, Hezbollah, Taliban, Houthi = Houthis, "
        "Al Qaeda = al-Qaida, Boko Haram, Al Shabab = al-Shabaab, PKK, Wagner Group",
    }
)
