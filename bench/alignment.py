"""How well a revised official text is aligned with the old one: ours beside its peers, in one run.

Run it with: python bench/alignment.py [--seen]. Without `--seen`, revisions are generated with seeds that were never
looked at while the aligner was built. One peer needs rapidfuzz; the
real revisions are in the shared data.
"""

from __future__ import annotations

import re
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher

from revisions import Pair, Revised, generate, read_prose, read_real

from youth_report.intake.alignment import align, compare
from youth_report.intake.alignment.linking import link_blocks
from youth_report.model import Block, BlockId, Extent, Kind, RawBlock

try:
    from rapidfuzz import fuzz
except ImportError:
    fuzz = None

Aligner = Callable[[list[str], list[str]], set[Pair]]
SEEN, HELD_OUT = range(80), range(1000, 1080)


def ours(old: list[str], new: list[str]) -> set[Pair]:
    before, after = ([RawBlock(Kind.PARAGRAPH, text) for text in side] for side in (old, new))
    return set(link_blocks(before, after))


def difflib_by_position(old: list[str], new: list[str]) -> set[Pair]:
    found: set[Pair] = set()
    for tag, start, end, from_, to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag in ("equal", "replace"):
            found |= set(zip(range(start, end), range(from_, to), strict=False))
    return found


def difflib_and_fuzzy(old: list[str], new: list[str]) -> set[Pair]:
    """Return what difflib finds, and in its gaps the likest pairs by words."""
    ours, theirs = ([re.findall(r"\w+", text.lower()) for text in side] for side in (old, new))
    found: set[Pair] = set()
    for tag, start, end, from_, to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found |= set(zip(range(start, end), range(from_, to), strict=True))
        pairs = ((fuzz.ratio(ours[i], theirs[j]), i, j) for i in range(start, end) for j in range(from_, to))
        free_old, free_new = set(range(start, end)), set(range(from_, to))
        for likeness, i, j in sorted(pairs, reverse=True) if tag == "replace" else ():
            if likeness >= 60 and i in free_old and j in free_new:
                found.add((i, j))
                free_old.remove(i)
                free_new.remove(j)
    return found


ALIGNERS: dict[str, Aligner] = {
    "difflib, by position": difflib_by_position,
    **({"difflib + fuzzy": difflib_and_fuzzy} if fuzz else {}),
    "ours": ours,
}


def judge_real(revisions: Iterable[Revised], aligner: Aligner) -> str:
    """Return precision, recall and F1 on blocks with other words, and what became of blocks of six words and more."""
    right = given = wanted = tied = removed = wrong = parked = long = 0
    for one in revisions:
        found = {(i, j) for i, j in aligner(one.old, one.new) if i not in one.unsure}
        changed = {(i, j) for i, j in found if one.old[i] != one.new[j]}
        right, given, wanted = right + len(changed & one.changed), given + len(changed), wanted + len(one.changed)
        heirs = {i: {j for before, j in found if before == i} for i, _ in found}
        truth = {i: {j for before, j in one.links if before == i} for i, _ in one.links}
        removed, tied = removed + len(one.removed), tied + len(one.removed & set(heirs))
        for i, text in enumerate(one.old):
            if len(text.split()) >= 6 and i not in one.unsure:
                long += 1
                same = any(text == one.new[j] for j in heirs.get(i, ()))
                wrong += i in heirs and not same and not heirs[i] & truth.get(i, set())
                parked += i not in heirs and i in truth
    precision, recall = right / max(given, 1), right / wanted
    return (
        f"P {precision:.3f}  R {recall:.3f}  F1 {2 * precision * recall / max(precision + recall, 1e-9):.3f}   "
        f"removed but tied {tied / removed:6.1%}   wrong place {wrong / long:.2%}   parked {parked / long:.2%}"
    )


def judge_generated(revisions: Iterable[Revised], aligner: Aligner) -> str:
    found_by, all_by = Counter[str](), Counter[str]()
    given = tied = removed = 0
    for one in revisions:
        found = aligner(one.old, one.new)
        given += len(found)
        all_by.update(one.kinds[i] for i, _ in one.links)
        found_by.update(one.kinds[i] for i, _ in one.links & found)
        removed, tied = removed + len(one.removed), tied + len(one.removed & {i for i, _ in found})
    kinds = "  ".join(f"{kind} {found_by[kind] / all_by[kind]:.3f}" for kind in sorted(all_by))
    recall, precision = found_by.total() / all_by.total(), found_by.total() / max(given, 1)
    return f"R {recall:.4f}  P {precision:.4f}  removed but tied {tied / removed:.1%}\n{'':24}{kinds}"


def judge_speed(prose: list[list[str]]) -> str:
    """Return what a whole lineage of a report of 10,000 blocks takes."""
    one = generate(5, prose, least=10_000, most=10_000)
    old = [Block(BlockId(f"b{number}"), Kind.PARAGRAPH, text) for number, text in enumerate(one.old, 1)]
    new = [RawBlock(Kind.PARAGRAPH, text) for text in one.new]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds = []
    for _ in range(3):
        start = time.process_time()
        align(old, new)
        seconds.append(time.process_time() - start)
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    changed = sum(kind != "unchanged" for kind in one.kinds.values())
    return f"{min(seconds):.2f} s of processor time, {more:.0f} MB more ({len(old)} blocks, {changed} of them changed)"


PLANTED = (
    ("a number", r"\b\d+\b", lambda found: str(int(found[0][:9]) + 1)),
    ("may, must, should, will", r"\b(may|must|should|will)\b", lambda found: "might" if found[0] != "might" else "may"),
    ("not", r"\b(is|are|was|were|can|will|should)\b", lambda found: f"{found[0]} not"),
    ("a month", r"\b(January|February|April|June|July|October)\b", lambda _: "August"),
    ("more and less", r"\b(more|higher|increase|better|before)\b", lambda _: "less"),
    ("all and some", r"\b(all|every|each)\b", lambda _: "some"),
)
LOOKS = (
    ("quotes", r"['\"]", lambda found: {"'": "’", '"': "”"}[found[0]]),
    ("dashes", r" - ", lambda _: " – "),
    ("blanks", r" ", lambda _: "  "),
)


def judge_rewordings(prose: list[list[str]]) -> None:
    blocks = sorted({block for text in prose for block in text})
    for wanted, changes in ((Extent.MEANING, PLANTED), (Extent.TYPOGRAPHY, LOOKS)):
        for name, pattern, change in changes:
            cases = [(block, re.sub(pattern, change, block, count=1)) for block in blocks if re.search(pattern, block)]
            found = sum(compare(old, new).extent is wanted for old, new in cases)
            print(f"{wanted.value:>12}: {name:24} {found} of {len(cases)}")
    real = [(one.old[i], one.new[j]) for one in read_real() for i, j in sorted(one.changed)]
    counts = Counter(compare(old, new).extent.value for old, new in real)
    print(f"real changed blocks: {', '.join(f'{kind} {count}' for kind, count in counts.most_common())}")


def main() -> None:
    """Print the figures."""
    prose = read_prose()
    real = list(read_real())
    for name, aligner in ALIGNERS.items() if real else ():
        print(f"real, {len(real)} pairs         {name:22}{judge_real(real, aligner)}")
    for one in real:
        print(f"  {one.name:22}ours                  {judge_real([one], ours)}")
    seeds = SEEN if "--seen" in sys.argv else HELD_OUT
    made = [generate(seed, prose) for seed in seeds]
    for name, aligner in ALIGNERS.items():
        print(f"generated, {len(made)}   {name:22}{judge_generated(made, aligner)}")
    print(f"10,000 blocks: {judge_speed(prose)}")
    judge_rewordings(prose)


if __name__ == "__main__":
    main()
