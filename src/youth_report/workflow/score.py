"""Tell how hard a text is to read."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.model import Report, Scorecard
from youth_report.ports import Meter, Reader, Segmenter
from youth_report.scoring import scorecards
from youth_report.workflow.reading import read_document


def score_document(
    data: bytes, name: str, readers: Mapping[str, Reader], segmenter: Segmenter, meter: Meter
) -> tuple[Scorecard, ...]:
    """Return the scorecards of a document that is in no report's folder."""
    return score_report(read_document(data, name, readers, segmenter), meter)


def score_report(report: Report, meter: Meter) -> tuple[Scorecard, ...]:
    """Return the scorecards of an official text: the whole, then sections, blocks and segments."""
    return scorecards.score(report.sections, meter.measure)
