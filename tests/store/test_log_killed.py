from __future__ import annotations

from pathlib import Path

from store.kill_rounds import kill_writers


def test_what_was_acknowledged_is_there_after_a_kill(tmp_path: Path) -> None:
    killed = kill_writers(tmp_path / "log.sqlite3", rounds=20, seed=5)
    assert killed.acknowledged > 20
    assert (killed.lost, killed.halves) == (0, 0)
