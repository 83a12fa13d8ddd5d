"""How well edits are kept: merges made up and real, a new official text, the log under fire. All in one run.

Run it with: python bench/merge.py [how many made-up merges]
Real merges and revisions are read from ../shared/data/merge where that folder is there. Git is a peer where it is
installed. Times are of the processor.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from carried import carry_edits  # noqa: E402
from merge_cases import CLASHES, KINDS, SEPARATE, Case, make_cases  # noqa: E402

from store.kill_rounds import kill_writers  # noqa: E402
from youth_report.editing.fold import fold  # noqa: E402
from youth_report.editing.identity import with_id  # noqa: E402
from youth_report.editing.merge import merge  # noqa: E402
from youth_report.editing.running_fold import RunningFold  # noqa: E402
from youth_report.editing.tokens import split_tokens, split_words  # noqa: E402
from youth_report.model import (  # noqa: E402
    Action,
    Block,
    BlockId,
    Kind,
    Record,
    Report,
    Section,
    Span,
    Suggestion,
)
from youth_report.store.edit_log import SqliteEditLog  # noqa: E402

SHARED = ROOT.parent / "shared/data/merge"
PEER_CASES = 600


def say(what: str, *cells: str) -> None:
    print(f"{what:<44}", *(f"{cell:>22}" for cell in cells))


def merge_by_git(base: str, ours: str, theirs: str, pattern: str) -> str | None:
    """Return what git makes of three texts with each match of a pattern on a line of its own; None where it asks."""
    with tempfile.TemporaryDirectory() as place:
        paths = [Path(place, name) for name in ("ours", "base", "theirs")]
        for path, text in zip(paths, (ours, base, theirs), strict=True):
            pieces = (piece.strip(" ") or piece for piece in re.findall(pattern, text))
            path.write_text("".join(f"{piece}\n" for piece in pieces), encoding="utf-8")
        run = subprocess.run(["git", "merge-file", "-p", *map(str, paths)], capture_output=True, text=True, check=False)
        return None if run.returncode else run.stdout


def judge_ours(case: Case) -> str:
    merged = merge(case.base, case.ours, case.theirs)
    if merged is None:
        return "asked"
    right = any(split_tokens(merged.text) == split_tokens(one) for one in case.right)
    return f"{'right' if right else 'wrong'}{', look' if merged.look else ''}"


def judge_git(case: Case, pattern: str) -> str:
    text = merge_by_git(case.base, case.ours, case.theirs, pattern)
    if text is None:
        return "asked"
    return "right" if any(split_words(text) == split_words(one) for one in case.right) else "wrong"


def tally(cases: Iterable[Case], judge_case: Callable[[Case], str]) -> dict[str, Counter[str]]:
    results: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for case in cases:
        results[case.kind][judge_case(case)] += 1
    return results


def share(results: dict[str, Counter[str]], kinds: Iterable[str], *names: str) -> str:
    counts = sum((results[kind] for kind in kinds), Counter[str]())
    return f"{100 * sum(counts[name] for name in names) / max(counts.total(), 1):.2f} %"


def measure_made_up(count: int) -> None:
    began = time.process_time()
    ours = tally(make_cases(count, seed=11), judge_ours)
    spent = time.process_time() - began
    print(f"\n{count} made-up merges of {len(KINDS)} kinds, {1000 * spent / count:.2f} ms each with their making")
    peers = [ours]
    names = ["this ladder"]
    if shutil.which("git"):
        few = list(make_cases(PEER_CASES, seed=12))
        for name, pattern in (("git by words", r"\S+|\n\n"), ("git by sentences", r"\n\n|[^\n]+?[.!?](?=\s|$) ?")):
            peers.append(tally(few, lambda case, p=pattern: judge_git(case, p)))  # type: ignore[misc]
            names.append(name)
    say("", *names)
    good = ("right", "right, look")
    say("in different places (5 kinds): right", *(share(one, SEPARATE, *good) for one in peers))
    for kind in KINDS:
        if kind not in {*SEPARATE, *CLASHES}:
            say(
                f"{kind}: right / asked",
                *(f"{share(one, [kind], *good)} / {share(one, [kind], 'asked')}" for one in peers),
            )
    say("moved and edited: right and marked", *(share(one, ["moved and edited"], "right, look") for one in peers))
    say("true clashes (3 kinds): asked", *(share(one, CLASHES, "asked") for one in peers))
    say("wrong and not marked, all kinds", *(share(one, KINDS, "wrong") for one in peers))


def measure_real_merges() -> None:
    cases = [json.loads(line) for line in (SHARED / "threeway_cases.jsonl").read_text(encoding="utf-8").splitlines()]
    results: dict[str, Counter[str]] = {"clean": Counter(), "conflict": Counter()}
    missing = lopsided = 0
    for case in cases:
        merged = merge(case["base"], case["a"], case["b"])
        turned = merge(case["base"], case["b"], case["a"])
        lopsided += merged != turned
        if merged is None:
            results[case["git_line_merge"]]["asked"] += 1
            continue
        same = split_words(merged.text) == split_words(case["human"])
        results[case["git_line_merge"]][f"{'look' if merged.look else 'plain'}, {'same' if same else 'other'}"] += 1
        typed = (Counter(split_words(case["a"])) | Counter(split_words(case["b"]))) - Counter(split_words(case["base"]))
        missing += (typed - Counter(split_words(merged.text))).total()
    print(f"\n{len(cases)} real merges of prose")
    for kind, counts in results.items():
        told = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
        say(f"git by lines: {kind} ({counts.total()})", f"  {told}")
    say("typed words missing; other result when turned", f"{missing}; {lopsided}")


def measure_revisions() -> None:
    began = time.process_time()
    carried = carry_edits(SHARED)
    print(f"\nEdits over the real revisions, {time.process_time() - began:.1f} s")
    for name, one in carried.items():
        told = (
            f"{one.lost} / {one.doubled} / {100 * one.wrong / one.edits:.2f} % / {100 * one.parked / one.edits:.2f} %"
        )
        say(f"{name}: {one.edits} edits", "lost / twice / at a wrong passage / parked though alive: ", told)
        say("", ", ".join(f"{state} {100 * count / one.edits:.1f} %" for state, count in one.states.most_common()))


def make_records(report: Report, days: int) -> Iterator[Record]:
    """Yield a change of one word of each block for each day."""
    texts = {block.id: block.text.split() for block in report.blocks}
    for day in range(days):
        on = (date(2026, 1, 1) + timedelta(day)).isoformat()
        for number, (block, words) in enumerate(texts.items()):
            base = " ".join(words)
            words[(day * 7 + number) % len(words)] = ("help", "safe", "talk", "share")[(day + number) % 4]
            by = ("Moss", "Ash", "Fern")[day % 3]
            span, text = Span(0, len(base)), " ".join(words)
            yield with_id(Suggestion("", block, Action.REWRITE, base, span, text, by, on, f"{on}-{by}"))


def measure_fold() -> None:
    text = "We met on Monday and it was good for all of the children who came from the town to plan the year with us."
    blocks = tuple(Block(BlockId(f"b{n}"), Kind.PARAGRAPH, f"{n} {text}") for n in range(1, 2001))
    report = Report("Report", "en-GB", (Section(blocks),))
    records = tuple({record.id: record for record in make_records(report, 50)}.values())
    print(f"\nThe log with {len(records)} records about {len(blocks)} blocks")
    began = time.process_time()
    edition = fold(report, records, title="")
    say("fold of all", f"{time.process_time() - began:.2f} s")
    running = RunningFold(report, records[:-1000], title="")
    spent: list[float] = []
    for record in records[-1000:]:
        began = time.process_time()
        running.add(record)
        spent.append(time.process_time() - began)
    assert running.edition == edition  # noqa: S101
    say("one more record: median, slowest of 1,000", f"{1000 * sorted(spent)[500]:.2f} ms, {1000 * max(spent):.2f} ms")
    with tempfile.TemporaryDirectory() as place:
        log = SqliteEditLog(Path(place, "log.sqlite3"))
        for name, work in (("append", lambda: log.append(records)), ("read", log.records), ("verify", log.verify)):
            began = time.process_time()
            work()
            say(f"SQLite: {name} all", f"{time.process_time() - began:.2f} s")


def measure_kills(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        killed = kill_writers(Path(place, "log.sqlite3"), rounds, seed=7)
    print(f"\n{killed.rounds} writers killed at random while they wrote; the log verified after each")
    say("records acknowledged / lost / half there", f"{killed.acknowledged} / {killed.lost} / {killed.halves}")


def main() -> None:
    """Print the figures."""
    measure_made_up(int(sys.argv[1]) if len(sys.argv) > 1 else 12_000)
    if SHARED.exists():
        measure_real_merges()
        measure_revisions()
    measure_fold()
    measure_kills(300)


if __name__ == "__main__":
    main()
