"""What every log of edits must do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from fakes.edit_log import FakeEditLog
from youth_report.model import Action, BlockId, Decision, OutsideFailure, Review, Span, Suggestion, Withdrawal
from youth_report.ports import EditLog
from youth_report.store.edit_log import SqliteEditLog

WISH = Suggestion("s1", BlockId("b1"), Action.REWRITE, "Old “words”.", Span(0, 12), "New wörds ☂", "Moss", "2026-01-01")
REVIEW = Review("r1", BlockId("b1"), Decision.ACCEPT, "Moss", "Wren", "2026-01-02", reason="Short.")
BACK = Withdrawal("w1", "s1", "2026-01-03")


@pytest.fixture(params=["fake", "sqlite"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> EditLog:
    return FakeEditLog() if request.param == "fake" else SqliteEditLog(tmp_path / "log" / "log.sqlite3")


def test_new_log_is_empty(log: EditLog) -> None:
    assert log.records() == ()


def test_records_come_back_as_they_were_in_order(log: EditLog) -> None:
    log.append([WISH, REVIEW])
    log.append([BACK])
    assert log.records() == (WISH, REVIEW, BACK)


def test_same_record_twice_is_one(log: EditLog) -> None:
    log.append([WISH])
    log.append([REVIEW, WISH])
    assert log.records() == (WISH, REVIEW)


def test_sqlite_log_lasts(tmp_path: Path) -> None:
    SqliteEditLog(tmp_path / "log.sqlite3").append([WISH])
    assert SqliteEditLog(tmp_path / "log.sqlite3").records() == (WISH,)


@pytest.mark.parametrize("change", ["DELETE FROM record", "UPDATE record SET body = '{}'"])
def test_sqlite_log_only_grows(tmp_path: Path, change: str) -> None:
    path = tmp_path / "log.sqlite3"
    SqliteEditLog(path).append([WISH])
    with sqlite3.connect(path) as database, pytest.raises(sqlite3.IntegrityError, match="only grows"):
        database.execute(change)


def test_file_that_is_no_log_is_said_plainly(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    path.write_bytes(b"this is not a database at all" * 100)
    with pytest.raises(OutsideFailure, match="not a log") as failure:
        SqliteEditLog(path).records()
    assert "backup" in failure.value.mend


def test_log_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(OutsideFailure, match="another version"):
        SqliteEditLog(path).append([WISH])
