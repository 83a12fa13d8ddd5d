"""Scorecards of a text: for the whole, each section, each block and each segment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from youth_report.model import Block, Kind, Layer, Scorecard, Section
from youth_report.scoring.bands import find_band
from youth_report.scoring.metrics import pick_counts, pick_scores

Measure = Callable[[Sequence[str]], Mapping[str, float]]
"""Takes the sentences, headings and items of a text. Returns the value of each metric and count by its name,
`words` and `units` among them."""

_PROSE = frozenset({Kind.PARAGRAPH})
_SCORED = _PROSE | {Kind.HEADING, Kind.ITEM}
_TITLE_WORDS = 8


def score(sections: Sequence[Section], measure: Measure) -> tuple[Scorecard, ...]:
    """Return the card of the whole text, then of each section, its blocks and their segments as they are read.

    Quotations, tables and pictures have no card. The cards around them tell how many words were left out.
    """
    blocks = [block for section in sections for block in section.blocks]
    whole = score_blocks(Layer.REPORT, "report", "", blocks, measure)
    return (whole, *(card for section in sections for card in _score_section(section, measure)))


def score_blocks(layer: Layer, subject: str, title: str, blocks: Iterable[Block], measure: Measure) -> Scorecard:
    """Return one card for some blocks."""
    blocks = tuple(blocks)
    scored = measure(list(_units(blocks, _SCORED)))
    prose = measure(list(_units(blocks, _PROSE)))
    scores, prose_words = pick_scores(prose), int(prose["words"])
    return Scorecard(
        layer,
        subject,
        title,
        words=int(scored["words"]),
        units=int(scored["units"]),
        scores=scores,
        band=find_band(scores, prose_words),
        prose_words=prose_words,
        prose_units=int(prose["units"]),
        all_scores=pick_scores(scored),
        counts=pick_counts(scored),
        left_out=_count_left_out(blocks),
    )


def score_section(section: Section, measure: Measure) -> Scorecard:
    """Return the card of one section."""
    title = section.title or _first_words(section.blocks[0].text)
    return score_blocks(Layer.SECTION, section.id, title, section.blocks, measure)


def _score_section(section: Section, measure: Measure) -> Iterator[Scorecard]:
    yield score_section(section, measure)
    for block in section.blocks:
        if block.kind in _SCORED:
            yield score_blocks(Layer.BLOCK, block.id, _first_words(block.text), [block], measure)
            yield from _count_segments(block, measure)


def _count_segments(block: Block, measure: Measure) -> Iterator[Scorecard]:
    for segment in block.segments:
        text = block.words(segment)
        found = measure([text])
        words, units, title = int(found["words"]), int(found["units"]), _first_words(text)
        # A grade for one sentence is noise, however long the sentence is.
        yield Scorecard(Layer.SEGMENT, segment.id, title, words, units, scores={}, counts=pick_counts(found))


def _units(blocks: Iterable[Block], kinds: frozenset[Kind]) -> Iterator[str]:
    for block in blocks:
        if block.kind in kinds:
            yield from map(block.words, block.segments)


def _count_left_out(blocks: Iterable[Block]) -> Mapping[str, int]:
    left_out: Counter[str] = Counter()
    for block in blocks:
        if block.kind not in _SCORED:
            left_out[block.kind.value] += len(block.text.split())
    return dict(left_out)


def _first_words(text: str) -> str:
    words = text.split(maxsplit=_TITLE_WORDS)
    return " ".join(words[:_TITLE_WORDS]) + ("…" if len(words) > _TITLE_WORDS else "")
