"""What somebody says, with who says it, drafted from verbs of saying and their like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.check.spans import contains
from generator.drafting.cast import Actor, Cast
from generator.drafting.drafts import PositionDraft, Remark, Sheet, sheet_of
from generator.drafting.ids import Ids
from generator.drafting.prose import Prose, Word
from generator.drafting.quoting import Quoter
from generator.drafting.sentences import Sentence
from generator.drafting.speech import Cue, Speech
from generator.drafting.utterances import Utterances
from generator.drafting.wording import shortened, statement, topic
from generator.language import Span

_NEAR: Final = 3
"""Sentences back in which whoever speaks on is named."""

_PEOPLE: Final = frozenset({"person"})
_BODIES: Final = frozenset({"organisation", "government", "alliance", "armed-forces"})

_ECHO: Final = 12
"""Words of a sentence such as *That was what the ministry said*, which tells nothing itself."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A sentence with who says it: `name` is where the speaker is named, `said` the words.

    `spoken_on` is set where the speaker is named in a sentence before, `set_apart` where it is
    certain which words are what is said.
    """

    sentence: Sentence
    actor: Actor
    name: Span
    said: Span
    spoken_on: bool = False
    set_apart: bool = False

    def claims(self, span: Span) -> bool:
        """Tell whether words of the sentence are what the speaker says, and names itself there."""
        return not self.spoken_on and self.set_apart and contains(self.said, span)


class Attributions:
    """Who says what in an article, sentence by sentence."""

    def __init__(self, prose: Prose, speech: Speech, cast: Cast) -> None:
        """Find the speaker of every sentence that has one."""
        self._prose, self._cast, self._words = prose, cast, Utterances(prose)
        self.by_sentence = {
            sentence: found[0]
            for sentence, cues in speech.cues.items()
            if (found := [one for cue in cues if (one := self._attribution(sentence, cue))])
        }

    def claimant(self, span: Span) -> tuple[Span, Actor] | None:
        """Return who says certain words, and where their sentence names them."""
        one = self.by_sentence.get(self._prose.sentence_at(span.start))
        return (one.name, one.actor) if one and one.claims(span) else None

    def _attribution(self, sentence: Sentence, cue: Cue) -> Attribution | None:
        speaker = self._speaker(cue)
        before = None if speaker else self._meant(sentence, cue)
        name, actor = speaker or before or (None, None)
        if not name or not actor:
            return None
        said = self._echoed(sentence) or self._words.said(sentence.span, cue, name)
        apart = cue.is_source or said != sentence.span
        if not apart and (cue.of_person or self._is_weak(cue)):
            return None
        return Attribution(sentence, actor, name, said, spoken_on=speaker is None, set_apart=apart)

    def _is_weak(self, cue: Cue) -> bool:
        return any(word.key in self._prose.clues.weak for word in self._prose.words(cue.span))

    def _speaker(self, cue: Cue) -> tuple[Span, Actor] | None:
        # An apposition stands behind whom it is about.
        parted = self._prose.plain[slice(*cue.before)].rstrip().endswith(",")
        for region, nearest in ((cue.before, 0 if parted else -1), (cue.after, 0)):
            if mentions := self._nouns(region):
                people = [mention for mention in mentions if mention[1].kind == "person"]
                if cue.of_person and not people:
                    return None
                return (people or mentions)[nearest]
        return None

    def _nouns(self, region: Span) -> list[tuple[Span, Actor]]:
        return [
            (span, actor)
            for span, actor in self._cast.within(region)
            if actor.kind != "state" or self._prose.plain[span.start].isupper()
            if not self._prose.is_place(span, region.start)
        ]

    def _meant(self, sentence: Sentence, cue: Cue) -> tuple[Span, Actor] | None:
        """Return who is meant by *she*, or by *the company*."""
        if self._is_pronoun(cue):
            return self._named_before(sentence, _PEOPLE)
        anaphor = self._anaphor(cue)
        return self._named_before(sentence, _BODIES, anaphor.key) if anaphor else None

    def _anaphor(self, cue: Cue) -> Word | None:
        around = (*self._prose.words(cue.before), *self._prose.words(cue.after)[:_NEAR])
        return next(filter(self._prose.is_anaphor, around), None)

    def _is_pronoun(self, cue: Cue) -> bool:
        around = [*self._prose.words(cue.before)[-2:], *self._prose.words(cue.after)[:1]]
        return any(word.key in self._prose.clues.pronouns for word in around)

    def _named_before(
        self, sentence: Sentence, kinds: frozenset[str], anaphor: str = ""
    ) -> tuple[Span, Actor] | None:
        place = self._prose.index_at(sentence.span.start)
        for other in reversed(self._prose.sentences[max(0, place - _NEAR) : place]):
            named = self._cast.within(other.span)
            if meant := [one for one in named if one[1].kind in kinds]:
                fitting = [one for one in meant if self._fits(anaphor, one[1].name)]
                return (fitting or meant)[-1]
        return None

    def _fits(self, anaphor: str, name: str) -> bool:
        """Tell *the company* from a court or a ministry, which a name says of itself."""
        told = filter(self._prose.is_body, name.lower().split())
        return not anaphor or all(word.endswith(anaphor.removesuffix("s")) for word in told)

    def _echoed(self, sentence: Sentence) -> Span | None:
        """Return the sentence before one that only says who said it."""
        words, place = self._prose.words(sentence.span), self._prose.index_at(sentence.span.start)
        before = self._prose.sentences[place - 1] if place else sentence
        echoes = 0 < len(words) < _ECHO and words[0].key in self._prose.clues.echoes
        opens = echoes and words[0].span.start == sentence.span.start
        return before.span if opens and before.block == sentence.block else None


def draft_positions(prose: Prose, attributions: Attributions, quoter: Quoter, ids: Ids) -> Sheet:
    """Draft what the actors of an article say."""
    return sheet_of(_drafts(prose, attributions, quoter, ids))


def _drafts(
    prose: Prose, attributions: Attributions, quoter: Quoter, ids: Ids
) -> Iterator[PositionDraft | Remark]:
    for attribution in attributions.by_sentence.values():
        if quotes := _quotes(attribution, quoter):
            yield _draft(prose, attribution, quotes, ids)
        else:
            words = shortened(prose.wording(attribution.sentence.span))
            yield Remark("draft.skipped.quote", {"words": words})


def _quotes(attribution: Attribution, quoter: Quoter) -> tuple[Span, ...]:
    if not attribution.spoken_on:
        quote = quoter.quote(attribution.name, attribution.said)
        return (quote,) if quote else ()
    quotes = quoter.quote(attribution.name), quoter.quote(attribution.said)
    return tuple(quote for quote in quotes if quote) if all(quotes) else ()


def _draft(
    prose: Prose, attribution: Attribution, quotes: tuple[Span, ...], ids: Ids
) -> PositionDraft:
    words = topic(prose, attribution.said, attribution.name)
    remarks = (Remark("draft.position.spoken-on"),) if attribution.spoken_on else ()
    return PositionDraft(
        ids.claim(f"{attribution.actor.id} {words}", "position"),
        tuple(map(prose.wording, quotes)),
        attribution.actor.id,
        statement(prose.wording(attribution.said)),
        remarks=remarks,
    )
