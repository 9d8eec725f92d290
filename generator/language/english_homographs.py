"""English: names that are other words where they are written small."""

from __future__ import annotations

from typing import Final

from generator.language.vocabulary import words

HOMOGRAPHS: Final = words(
    "may march august april june will mark bill grant rose bush frank jack pat gene drew hunt "
    "brown white black green gray grey young long short wood woods stone stones cook baker smith "
    "cooper swift trump pound pounds pole poles polish turkey turk china chad japan jordan guinea "
    "panama jersey bath reading cork nice mobile buffalo orange phoenix sun times post guardian "
    "independent economist apple amazon meta shell target gap visa oracle signal telegram twitter "
    "labour labor conservative conservatives democrat democrats republican republicans liberal "
    "liberals greens mars mercury ford fox wolf bird king queen prince bishop page price rice lane "
    "hill field fields marsh banks brooks waters rivers knight sharp power powers rich hope faith "
    "grace joy dawn heather ivy lily violet hazel sandy rob don ray art dean earl duke max ace "
    "holly crystal amber ruby pearl penny summer autumn spring winter nelly carol dale guy lance "
    "miles nick rusty victor wade ward warren west north south east major us who it is time nature "
    "science sky space block square stripe slack zoom gates bell frost peace parks combs crane "
    "uber chase swede"
)
