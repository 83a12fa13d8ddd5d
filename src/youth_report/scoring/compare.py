"""Before and after: each section of the official text beside what the edition has in its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import partial

from youth_report.model import Block, BlockId, Comparison, Edition, Layer, Scorecard, Section, State
from youth_report.scoring.scorecards import Measure, score_blocks, score_section
from youth_report.scoring.setting_aside import NOTHING, SetAside


def compare(
    edition: Edition, measure: Measure, *, aside: SetAside = NOTHING, reference: Measure | None = None
) -> tuple[Comparison, ...]:
    """Return the pair of cards for the whole report, then for each section of the official text.

    What is to be set `aside` is counted in neither. What `reference` makes of the prose stands beside the scores.
    """
    met = _place_blocks(edition)
    score_whole = partial(score_blocks, Layer.REPORT, "report", measure=measure, aside=aside, reference=reference)
    score_part = partial(score_section, measure=measure, aside=aside, reference=reference)
    whole = Comparison(
        score_whole(edition.report.title, edition.report.blocks), score_whole(edition.title, edition.blocks)
    )
    return (whole, *(_compare_section(section, met[section.id], score_part) for section in edition.report.sections))


def _compare_section(section: Section, met: list[Block], score: Callable[[Section], Scorecard]) -> Comparison:
    return Comparison(score(section), score(Section(tuple(met))) if met else None)


def _place_blocks(edition: Edition) -> Mapping[BlockId, list[Block]]:
    """Return what a reader of the edition meets, by the id of the official section that it stands in."""
    homes = {block.id: section.id for section in edition.report.sections for block in section.blocks}
    met: defaultdict[BlockId, list[Block]] = defaultdict(list)
    place = next(iter(homes.values()), BlockId(""))
    for passage in edition.passages:
        if passage.official:
            place = homes.get(passage.official.id, place)
        if passage.state is not State.LEFT_OUT:
            met[place] += passage.blocks
    return met
