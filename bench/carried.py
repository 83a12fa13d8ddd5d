"""What becomes of edits when a real new official text comes: every block with an edit, through the real fold.

Each block of six words and more gets a version of young people, of three strengths. Then the text that really came next
is taken in. Each edit must be met in exactly one place afterwards.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from merge_cases import PLAIN

from youth_report.editing.fold import fold
from youth_report.editing.identity import with_id
from youth_report.editing.reopening import find_reasons
from youth_report.editing.story import Past
from youth_report.intake.alignment import align, compare, name_blocks, revise
from youth_report.model import (
    Action,
    Block,
    BlockId,
    Descent,
    Edition,
    Kind,
    RawBlock,
    Report,
    Section,
    Span,
    Suggestion,
)

STRENGTHS = {"light": 1 / 15, "medium": 0.3, "rewritten": 0.9}
_SHORTEST = 6
BEFORE, AFTER = "2026-01-01", "2026-02-01"


@dataclass
class Carried:
    """How many edits came where."""

    edits: int = 0
    states: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    doubled: int = 0
    wrong: int = 0
    """At a passage whose official words are not those of the truth."""
    parked: int = 0
    """On the shelf, though their passage lives on."""


def carry_edits(folder: Path) -> dict[str, Carried]:
    """Return what became of the edits of each strength over all real revisions of a folder."""
    pairs = [json.loads(line) for line in (folder / "alignment_pairs.jsonl").read_text(encoding="utf-8").splitlines()]
    return {name: _carry_all(folder / "versions", pairs, share) for name, share in STRENGTHS.items()}


def _carry_all(versions: Path, pairs: Sequence[dict[str, Any]], share: float) -> Carried:
    counted = Carried()
    for pair in pairs:
        old, new = ((versions / pair[side]).read_text(encoding="utf-8").splitlines() for side in ("old", "new"))
        _carry_pair(old, new, pair, share, counted)
    return counted


def _carry_pair(old: Sequence[str], new: Sequence[str], pair: dict[str, Any], share: float, counted: Carried) -> None:
    blocks = tuple(Block(BlockId(f"b{n}"), Kind.PARAGRAPH, text) for n, text in enumerate(old))
    raws = [RawBlock(Kind.PARAGRAPH, text) for text in new]
    before = Report("", "en-GB", (Section(blocks),))
    lineage = name_blocks(align(blocks, raws), {block.id for block in blocks})
    after = revise(before, raws, lineage, taken={block.id for block in blocks})
    texts = [{block.id: block.text for block in report.blocks} for report in (before, after)]
    descent = Descent(AFTER, lineage, find_reasons(lineage, *texts, compare))
    edits = list(_write_edits(blocks, set(pair["uncertain_old"]), share))
    edition = fold(after, edits, title="", past=[Past(before, descent)])
    heirs = {place: {j for i, j in pair["links"] if i == place} for place in range(len(old))}
    numbers = {block.id: n for n, block in enumerate(after.blocks)}
    for edit in edits:
        _judge(edit, edition, heirs[int(edit.block[1:])], numbers, counted)


def _write_edits(blocks: Sequence[Block], unsure: set[int], share: float) -> Iterator[Suggestion]:
    chance = random.Random(5)  # noqa: S311
    for place, block in enumerate(blocks):
        words = block.text.split()
        if len(words) >= _SHORTEST and place not in unsure:
            for at in chance.sample(range(len(words)), max(1, round(share * len(words)))):
                words[at] = chance.choice(PLAIN)
            text, span = " ".join((*words, f"({block.id})")), Span(0, len(block.text))
            yield with_id(
                Suggestion("", block.id, Action.REWRITE, block.text, span, text, "Moss", BEFORE, f"{BEFORE}-moss")
            )


def _judge(
    edit: Suggestion,
    edition: Edition,
    heirs: set[int],
    numbers: dict[BlockId, int],
    counted: Carried,
) -> None:
    shown = [passage for passage in edition.passages if passage.id == edit.block and passage.text == edit.result]
    shelved = [passage for passage in edition.shelf if passage.id == edit.block and passage.text == edit.result]
    places = [*shown, *shelved]
    counted.edits += 1
    counted.lost += not places
    counted.doubled += len(places) > 1
    counted.parked += bool(shelved) and bool(heirs)
    for passage in shown:
        looked = "please look" if passage.look else "carried"
        state = looked if passage.official else "beside the block it was joined to"
        counted.states[state] += 1
        here = numbers.get(edit.block)
        same = passage.official is not None and passage.official.text == edit.base
        counted.wrong += here is not None and here not in heirs and not same
    counted.states["on the shelf"] += len(shelved)
