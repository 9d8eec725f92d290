"""English: clues to names, speakers and what is counted.

Source: British National Corpus (the commonest words).
"""

from __future__ import annotations

from typing import Final

from generator.language.clues import Clues, by_kind
from generator.language.english_gazetteer import ORGANISATIONS, STATES
from generator.language.english_verbs import PARTED_SAYING, RELATIONS, SAYING
from generator.language.vocabulary import phrases, stems, words

_FUNCTION_WORDS: Final = words(
    "the a an and or but nor so yet of to in on at by for with from into over under about after "
    "before during until since between among against through within without as than that this "
    "these those which who whom whose what when where why how if because while although though is "
    "are was were be been being has have had do does did will would can could may might must shall "
    "should not no it its he she they we you i his her their our your my me him them us there here "
    "then now also only just more most some any each every all both few many much several such "
    "other another one two three four five six seven eight nine ten today yesterday however still "
    "outside inside behind beside above below off "
    "nobody everyone today's not most once even near nearly despite earlier later meanwhile"
)

ENGLISH_CLUES: Final = Clues(
    function_words=_FUNCTION_WORDS,
    abbreviations=words(
        "mr mrs ms dr prof st gen col lt maj sgt capt adm rev sen rep gov no nos vs etc inc ltd co "
        "jr sr approx est dept u s e g i"
    ),
    bylines=words("by posted published updated"),
    states=STATES,
    organisations=ORGANISATIONS,
    bodies=by_kind(
        {
            "government": "ministry, government, administration, cabinet, department",
            "armed-forces": "army, navy, military, armed forces, air force, forces, guard",
            "armed-group": "militia, militias, rebels, insurgents",
            "alliance": "coalition, alliance",
            "organisation": "agency, organisation, organization, institute, university, trust, "
            "programme, program, council, court, police, parliament, commission, party, union, "
            "hospital, foundation, society, association, authority, committee, watch, company, "
            "opposition, board, service, network, college, federation, office, bank, group, forum, "
            "corporation, club, league, museum, international, limited, holdings, airlines, "
            "survey, observatory",
        }
    ),
    complements=words("of for"),
    speakers=by_kind(
        {
            "person": "spokesman, spokeswoman, spokesperson",
            "group": "officials, authorities, residents, witnesses, researchers, experts, "
            "doctors, diplomats, lawyers, scientists, commanders, rescuers, investigators, "
            "prosecutors, analysts, farmers",
        }
    ),
    belongings=words("for of"),
    titles=stems(
        "minister president chancellor general colonel lieutenant captain major admiral sergeant "
        "commander spokesman spokeswoman spokesperson director chief secretary mayor governor "
        "senator congressman congresswoman representative ambassador professor dr doctor mr mrs "
        "ms sir king queen pope judge prince princess prime deputy vice foreign defence defense "
        "finance interior health former gen col lt maj capt sgt adm chairman chairwoman head "
        "leader envoy commissioner army police coach manager coordinator economist analyst "
        "epidemiologist virologist historian lawyer surgeon scientist officer inspector detective "
        "superintendent author writer poet novelist actor actress singer footballer striker "
        "teacher nurse driver councillor councilman councilwoman sheriff attorney reverend pilot "
        "composer architect engineer biologist chemist physicist psychologist activist campaigner "
        "founder owner editor journalist reporter photographer farmer student"
    ),
    particles=words("de del der van von al bin ben ibn la le"),
    saying=SAYING,
    parted_saying=PARTED_SAYING,
    addressing=words("told tells tell assured"),
    asides=words("on as while when after before during late early yesterday today"),
    weak=words("wrote writes write posted posts post"),
    auxiliaries=words("has have had also later then now will would"),
    relations=RELATIONS,
    unsaid=words(
        "not no never would could may might should if whether cannot can't won't wouldn't didn't "
        "doesn't don't isn't wasn't weren't hasn't haven't"
    ),
    passives=words("was were is are been being be"),
    agents=words("by"),
    sources=phrases("according to, in the words of, in the view of"),
    reported=words("that"),
    telling=words("say says said claim claims claimed believe believes believed argues argued"),
    pronouns=words("he she they"),
    echoes=words("that this"),
    people=stems(
        "soldier troop people person man men woman women fighter dead wounded injur civilian "
        "refugee police officer militia member staff child victim prisoner hostage rebel veteran "
        "student pupil advis contractor militant insurgent terrorist inhabitant resident marine "
        "reservist citizen personnel servicem servicew displaced casualt jihadist famil sailor "
        "airmen protester detainee peacekeeper patient doctor nurse driver worker volunteer farmer "
        "colleague passenger crew migrant survivor voter handler job of whom of them"
    ),
    uncounted=stems(
        "side reason time way thing phase point question part half third step kind storey story "
        "stories"
    ),
    noun_links=words("and or"),
    seasons=stems("spring summer autumn fall winter"),
    place_words=words("in at near from to around outside across toward towards into through via"),
    last=words("last past previous"),
    since=words("since"),
    coming=words("will due expected planned scheduled set"),
    present=words("this"),
    until=words("by until till"),
    ages=words("under over"),
    company_ends=words(
        "plc inc ltd llc corp gmbh partners systems industries technologies semiconductor pharma "
        "biologics therapeutics devices motors energy capital media foods frontières stores"
    ),
    portfolios=words("ministry department"),
    anaphors=words(
        "company agency organisation organization union party group firm charity bank club "
        "institute university trust association society foundation hospital authority network "
        "programme museum league corporation ministry department office commission court"
    ),
    relatives=words("who whose whom"),
    no_names=words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may "
        "june july august september october november december east west north south europe africa "
        "asia god christmas easter internet photo source published updated"
    ),
)
