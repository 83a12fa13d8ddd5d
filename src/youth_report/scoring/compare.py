"""Before and after: each section of the official text beside what the edition has in its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from youth_report.model import Block, BlockId, Comparison, Edition, Layer, Section, State
from youth_report.scoring.scorecards import Measure, score_blocks, score_section


def compare(edition: Edition, measure: Measure) -> tuple[Comparison, ...]:
    """Return the pair of cards for the whole report, then for each section of the official text."""
    met = _place_blocks(edition)
    whole = Comparison(
        score_blocks(Layer.REPORT, "report", edition.report.title, edition.report.blocks, measure),
        score_blocks(Layer.REPORT, "report", edition.title, edition.blocks, measure),
    )
    return (whole, *(_compare_section(section, met[section.id], measure) for section in edition.report.sections))


def _compare_section(section: Section, met: list[Block], measure: Measure) -> Comparison:
    after = score_section(Section(tuple(met)), measure) if met else None
    return Comparison(score_section(section, measure), after)


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
