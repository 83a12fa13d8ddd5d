"""Show word by word how official words changed under what people wrote."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.intake.alignment import set_beside
from youth_report.model import BlockId, Edition
from youth_report.model.lineage import Piece


def find_changes(edition: Edition) -> Mapping[BlockId, tuple[Piece, ...]]:
    """Return the official words then and now of each passage that was written for other ones than those of today."""
    return {
        passage.id: set_beside(passage.before, passage.official.text)
        for passage in edition.passages
        if passage.changed and passage.official and passage.before
    }
