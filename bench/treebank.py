"""Holds our sentences against treebanks of yours in CoNLL-U, as UD GUM or EWT: `python bench/treebank.py FILE.conllu`.

A paragraph (`# newpar` or `# newdoc`) is a block. A boundary is where a sentence begins; that of the block counts too.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from telling import tell

from youth_report.intake.sentences import starts

_TEXT = "# text = "
_NEW = ("# newpar", "# newdoc")


def read_blocks(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the sentences of each paragraph."""
    block: list[str] = []
    for line in lines:
        if line.startswith(_NEW) and block:
            yield block
            block = []
        elif line.startswith(_TEXT):
            block.append(" ".join(line.removeprefix(_TEXT).split()))
    if block:
        yield block


def find_places(sentences: Sequence[str]) -> set[int]:
    """Return where the sentences of a block begin, with one blank between them."""
    return set(accumulate((len(sentence) + 1 for sentence in sentences[:-1]), initial=0))


def hold(blocks: Iterable[Sequence[str]]) -> tuple[int, int, int]:
    """Return how many boundaries we find, how many there are, and how many are the same."""
    pairs = [(set(starts(" ".join(block))), find_places(block)) for block in blocks]
    found, there = (sum(map(len, places)) for places in zip(*pairs, strict=True))
    return found, there, sum(len(ours & theirs) for ours, theirs in pairs)


def main() -> None:
    for name in sys.argv[1:]:
        with Path(name).open(encoding="utf-8") as lines:
            found, there, same = hold(read_blocks(lines))
        reach = "reach 0.97 (GUM), 0.90 (EWT)"
        tell(f"{Path(name).name}: {there:,} sentences, ours {found:,}", f"F1 {2 * same / (found + there):.3f}", reach)


if __name__ == "__main__":
    main()
