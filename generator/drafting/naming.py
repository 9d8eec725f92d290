"""Names in running text that no gazetteer has: people, ministries, agencies."""

from __future__ import annotations

from collections.abc import Iterator

from generator.drafting.bodies import Bodies
from generator.drafting.capitals import Capitals, Name
from generator.drafting.people import People
from generator.drafting.prose import Prose
from generator.drafting.ranks import Ranks
from generator.drafting.speech import Speech
from generator.drafting.stretches import Stretches


def names_in(prose: Prose, speech: Speech, states: Stretches) -> Iterator[Name]:
    """Yield the names in the order of the text, each as often as it is found.

    `states` is where a state is named, adjectives included.
    """
    capitals, ranks = Capitals(prose), Ranks(prose)
    bodies = Bodies(prose, speech, states, capitals, ranks)
    people = People(prose, speech, states, capitals, ranks, bodies)
    for sentence in prose.sentences:
        if not sentence.furniture:
            words = prose.words(sentence.span)
            yield from bodies.names(words)
            yield from people.names(words)
