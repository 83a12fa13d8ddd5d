"""A writer that is killed without warning, again and again, and what its log then holds."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from youth_report.store.edit_log import SqliteEditLog

_WRITER = """
import sys
from pathlib import Path
from youth_report.model import Withdrawal
from youth_report.store.edit_log import SqliteEditLog

log, first = SqliteEditLog(Path(sys.argv[1])), int(sys.argv[2])
sys.stdin.readline()
for n in range(first, first + 100_000, 3):
    ids = [f"r{n + i}" for i in range(3)]
    log.append(Withdrawal(id_, "x" * 500, "2026-01-01") for id_ in ids)
    print(*ids, flush=True)
"""


@dataclass(frozen=True)
class Killed:
    """What was found after all rounds."""

    rounds: int
    acknowledged: int
    lost: int
    halves: int
    """Appends of which a part is there."""


def kill_writers(log: Path, rounds: int, seed: int) -> Killed:
    """Kill a writer in each round at a random moment; the log must verify after every one."""
    chance = random.Random(seed)  # noqa: S311
    told: set[str] = set()
    for nth in range(rounds):
        told |= _kill_one(log, nth * 1_000_000, chance.choice((0.0, 0.002, 0.02, 0.06)) * chance.random())
        SqliteEditLog(log).verify()
    there = {record.id for record in SqliteEditLog(log).records()}
    return Killed(rounds, len(told), len(told - there), len(there) % 3)


def _kill_one(log: Path, first: int, wait: float) -> set[str]:
    command = [sys.executable, "-c", _WRITER, str(log), str(first)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdin
        assert writer.stdout
        writer.stdin.write("go\n")
        writer.stdin.flush()
        said = [writer.stdout.readline()] if wait else []
        time.sleep(wait)
        writer.kill()
        said += writer.stdout.readlines()
    # The last line may have been cut off in the middle of a word: then it was not acknowledged.
    return {id_ for line in said if line.endswith("\n") for id_ in line.split()}
