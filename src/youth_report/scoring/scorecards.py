"""Scorecards of a text: for the whole, each section, each block and each segment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from youth_report.model import Block, Kind, Layer, Scorecard, Section
from youth_report.scoring.bands import find_band, find_reach, is_counted_by_rules
from youth_report.scoring.metrics import pick_counts, pick_scores
from youth_report.scoring.setting_aside import NOTHING, SetAside, set_aside
from youth_report.scoring.standing import find_places, find_spreads

Measure = Callable[[Sequence[str]], Mapping[str, float]]
"""Takes the sentences, headings and items of a text. Returns the value of each metric and count by its name,
`words` and `units` among them."""

_PROSE = frozenset({Kind.PARAGRAPH})
_SCORED = _PROSE | {Kind.HEADING, Kind.ITEM}
_TITLE_WORDS = 8


def score(
    sections: Sequence[Section], measure: Measure, *, aside: SetAside = NOTHING, reference: Measure | None = None
) -> tuple[Scorecard, ...]:
    """Return the card of the whole text, then of each section, its blocks and their segments as they are read.

    Quotations, tables and pictures have no card. The cards around them tell how many words were left out. What is to
    be set `aside` within the other blocks is not counted, and each card lists it. What `reference` makes of the prose
    stands beside the scores.
    """
    blocks = [block for section in sections for block in section.blocks]
    whole = score_blocks(Layer.REPORT, "report", "", blocks, measure, aside=aside, reference=reference)
    return (whole, *(card for section in sections for card in _score_section(section, measure, aside, reference)))


def score_blocks(
    layer: Layer,
    subject: str,
    title: str,
    blocks: Iterable[Block],
    measure: Measure,
    *,
    aside: SetAside = NOTHING,
    reference: Measure | None = None,
) -> Scorecard:
    """Return one card for some blocks."""
    blocks = tuple(blocks)
    units, left_out = set_aside(_units(blocks, _SCORED), aside)
    scored = measure(units)
    prose_units, _ = set_aside(_units(blocks, _PROSE), aside)
    prose = measure(prose_units)
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
        spreads=find_spreads(scores, prose_words),
        # The known texts were counted by the published rules. Textstat's scores are not to be compared with theirs.
        places=find_places(scores) if is_counted_by_rules(scores) else {},
        set_aside=left_out,
        reach=find_reach(prose),
        reference=pick_scores(reference(prose_units)) if reference else {},
    )


def score_section(
    section: Section, measure: Measure, *, aside: SetAside = NOTHING, reference: Measure | None = None
) -> Scorecard:
    """Return the card of one section."""
    title = section.title or _first_words(section.blocks[0].text)
    return score_blocks(Layer.SECTION, section.id, title, section.blocks, measure, aside=aside, reference=reference)


def _score_section(
    section: Section, measure: Measure, aside: SetAside, reference: Measure | None
) -> Iterator[Scorecard]:
    yield score_section(section, measure, aside=aside, reference=reference)
    for block in section.blocks:
        if block.kind in _SCORED:
            title = _first_words(block.text)
            yield score_blocks(Layer.BLOCK, block.id, title, [block], measure, aside=aside, reference=reference)
            yield from _count_segments(block, measure, aside)


def _count_segments(block: Block, measure: Measure, aside: SetAside) -> Iterator[Scorecard]:
    for segment in block.segments:
        text = block.words(segment)
        units, left_out = set_aside([text], aside)
        found = measure(units)
        words, count, title = int(found["words"]), int(found["units"]), _first_words(text)
        # A grade for one sentence is noise, however long the sentence is.
        yield Scorecard(
            Layer.SEGMENT, segment.id, title, words, count, scores={}, counts=pick_counts(found), set_aside=left_out
        )


def list_prose(blocks: Iterable[Block]) -> list[str]:
    """Return the sentences of the paragraphs among some blocks."""
    return list(_units(blocks, _PROSE))


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
