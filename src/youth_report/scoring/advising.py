"""Advice on a whole text: for each segment what makes it hard, and what would help most."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from youth_report.model import Block, BlockId, Kind, Layer, Scorecard, Section, Segment, Suggestion
from youth_report.model.scored import Advice
from youth_report.scoring.advice import find_easings, fold_term
from youth_report.scoring.hardness import tell_hardness
from youth_report.scoring.one_count import WordCounter
from youth_report.scoring.tally import read_tally

Proposals = Mapping[BlockId, Sequence[Suggestion]]
"""What the glossary proposes for each block."""

_ADVISED = frozenset({Kind.PARAGRAPH, Kind.ITEM})
_COUNTED = _ADVISED | {Kind.HEADING}


def advise(sections: Sequence[Section], counter: WordCounter, proposals: Proposals) -> tuple[Advice, ...]:
    """Return advice on each segment that can be made easier, as they are read. All its words count."""
    return tuple(advice for section in sections for advice in _advise_section(section, counter, proposals))


def _advise_section(section: Section, counter: WordCounter, proposals: Proposals) -> Iterator[Advice]:
    counted = [block for block in section.blocks if block.kind in _COUNTED]
    around = sum(counter.count(block.words(segment)) for block in counted for segment in block.segments)
    for block in counted:
        for segment in block.segments if block.kind in _ADVISED else ():
            text, plain = block.words(segment), _find_plain(segment, block, proposals)
            easings = find_easings(text, counter, around, plain)
            hardness = tell_hardness(_count_segment(segment.id, counter.count(text)))
            if easings or hardness:
                yield Advice(segment.id, text, hardness, easings)


def _count_segment(name: str, packed: int) -> Scorecard:
    counted = read_tally(packed)
    return Scorecard(
        Layer.SEGMENT,
        name,
        "",
        counted.words,
        counted.units,
        {},
        counts={"polysyllable_words": counted.polysyllable_words},
    )


def _find_plain(segment: Segment, block: Block, proposals: Proposals) -> Mapping[str, str]:
    """Return the plain words that the glossary has for words of one segment."""
    span = segment.span
    within = (one for one in proposals.get(block.id, ()) if span.start <= one.span.start and one.span.end <= span.end)
    return {fold_term(one.span.of(one.base)): one.replacement for one in within}
