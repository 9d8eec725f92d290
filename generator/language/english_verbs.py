"""English: verbs by which somebody speaks, and those that tell how two stand to each other."""

from __future__ import annotations

from typing import Final

from generator.language.clues import by_kind, parted
from generator.language.vocabulary import words

SAYING: Final = words(
    "say says said tell tells told announce announces announced report reports reported warn "
    "warns warned claim claims claimed deny denies denied confirm confirms confirmed condemn "
    "condemns condemned demand demands demanded accuse accuses accused argue argues argued "
    "insist insists insisted estimate estimates estimated believe believes believed fear fears "
    "feared threaten threatens threatened urge urges urged criticise criticised criticize "
    "criticized reject rejects rejected explain explains explained add adds added write writes "
    "wrote called calls blames blamed puts recalls recalled acknowledge acknowledges acknowledged "
    "admit admits admitted expect expects expected recommend recommends recommended predict "
    "predicts predicted suggest suggests suggested promise promises promised pledge pledges "
    "pledged propose proposes proposed concede concedes conceded noted stress stresses stressed "
    "maintain maintains maintained declare declares declared complain complains complained "
    "describe describes described dismiss dismisses dismissed welcome welcomes welcomed praise "
    "praises praised disagree disagrees disagreed hope hopes hoped doubt doubts doubted reply "
    "replies replied assure assures assured stated asserts asserted vow vows vowed worries worried "
    "posts posted tweeted counted apologised apologized cautions cautioned alleges alleged"
)

PARTED_SAYING: Final = parted("put … at, puts … at, play … down, plays … down, played … down")

RELATIONS: Final = by_kind(
    {
        "supports": "support, supports, supported, backs, backed, sides with, sided with",
        "opposes": "oppose, opposes, opposed, protest against, protests against, protested against",
        "attacks": "attack, attacks, attacked, bomb, bombs, bombed, shelled, raided, struck",
        "retaliates-against": "retaliate against, retaliates against, retaliated against",
        "fights": "fight, fights, fought, fighting, fight against, fights against, "
        "fought against, fighting against, battles, battled",
        "negotiates-with": "negotiate with, negotiates with, negotiated with, negotiating with, "
        "held talks with, holds talks with, in talks with",
        "cooperates-with": "cooperate with, cooperates with, cooperated with, works with, "
        "worked with, works together with",
        "advises": "advise, advises, advised",
        "leads": "lead, leads, led, heads, headed, commands, commanded",
        "member-of": "joined, is a member of, are members of, was a member of, became a member "
        "of, belongs to, belong to",
        "part-of": "is part of, are part of, was part of, became part of",
        "invaded": "invade, invades, invaded, occupied, conquered",
        "overthrew": "overthrew, overthrown, toppled, ousted, deposed",
        "withdrew-from": "withdrew from, withdraws from, withdrawn from, pulled out of, quit, left",
    }
)
