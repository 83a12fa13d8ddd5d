"""What was said, block by block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from youth_report.editing.chronicle import Contribution
from youth_report.model import Action, BlockId, Suggestion


def group_by_block(contributions: Iterable[Contribution]) -> Mapping[BlockId, Sequence[Contribution]]:
    """Return what was said about each block, in order."""
    said: defaultdict[BlockId, list[Contribution]] = defaultdict(list)
    for one in contributions:
        said[one.block].append(one)
    return dict(said)


def find_addition(about: Iterable[Contribution]) -> Suggestion | None:
    """Return the first suggestion that adds the block which these are about."""
    return next((one for one in about if isinstance(one, Suggestion) and one.action is Action.ADD), None)
