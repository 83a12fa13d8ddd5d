"""Before and after: each section of the official text beside what the edition has in its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from youth_report.model import Block, BlockId, Comparison, Edition, Layer, Section, State
from youth_report.scoring.scorecards import Measure, score_blocks, score_section
from youth_report.scoring.setting_aside import NOTHING, SetAside


def compare(edition: Edition, measure: Measure, *, aside: SetAside = NOTHING) -> tuple[Comparison, ...]:
    """Return the pair of cards for the whole report, then for each section of the official text.

    What is to be set `aside` is counted in neither.
    """
    met = _place_blocks(edition)
    whole = Comparison(
        score_blocks(Layer.REPORT, "report", edition.report.title, edition.report.blocks, measure, aside=aside),
        score_blocks(Layer.REPORT, "report", edition.title, edition.blocks, measure, aside=aside),
    )
    return (whole, *(_compare_section(section, met[section.id], measure, aside) for section in edition.report.sections))


def _compare_section(section: Section, met: list[Block], measure: Measure, aside: SetAside) -> Comparison:
    after = score_section(Section(tuple(met)), measure, aside=aside) if met else None
    return Comparison(score_section(section, measure, aside=aside), after)


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
