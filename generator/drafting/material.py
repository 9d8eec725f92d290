"""What the facts of an article are drafted from."""

from __future__ import annotations

from dataclasses import dataclass

from generator.drafting.cast import Cast
from generator.drafting.drafts import Published, Remark
from generator.drafting.ids import Ids
from generator.drafting.positions import Attributions
from generator.drafting.prose import Prose
from generator.drafting.quoting import Quoter
from generator.drafting.wording import shortened
from generator.language import Span


@dataclass(frozen=True)
class Material:
    """What the facts of an article are drafted from."""

    prose: Prose
    cast: Cast
    attributions: Attributions
    quoter: Quoter
    ids: Ids
    published: Published

    def skipped(self, span: Span) -> Remark:
        """Say that words are not drafted, for no quote of them is unique."""
        sentence = self.prose.sentence_at(span.start)
        return Remark(
            "draft.skipped.quote", {"words": shortened(self.prose.wording(sentence.span))}
        )
