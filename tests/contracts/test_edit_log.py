"""What every log of edits must do."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fakes.edit_log import FakeEditLog
from youth_report.codec.chain import seal
from youth_report.codec.json_text import write_record
from youth_report.model import (
    Action,
    BadInput,
    BlockId,
    Decision,
    OutsideFailure,
    Record,
    Review,
    Span,
    Suggestion,
    Withdrawal,
)
from youth_report.ports import EditLog
from youth_report.store.edit_log import SqliteEditLog

WISH = Suggestion("s1", BlockId("b1"), Action.REWRITE, "Old “words”.", Span(0, 12), "New wörds ☂", "Moss", "2026-01-01")
REVIEW = Review("r1", BlockId("b1"), Decision.ACCEPT, "Moss", "Wren", "2026-01-02", reason="Short.")
BACK = Withdrawal("w1", "s1", "2026-01-03")


MAKERS: dict[str, Callable[[Path], EditLog]] = {
    "fake": lambda _: FakeEditLog(),
    "sqlite": lambda folder: SqliteEditLog(folder / "log" / "log.sqlite3"),
}
"""Every store of records, each new and empty."""


@pytest.fixture(params=MAKERS)
def log(request: pytest.FixtureRequest, tmp_path: Path) -> EditLog:
    return MAKERS[request.param](tmp_path)


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


def test_seal_tells_one_log_from_another(log: EditLog) -> None:
    seals = [log.verify()]
    for record in (WISH, REVIEW, BACK):
        log.append([record])
        seals.append(log.verify())
    assert seals[0] == ""
    assert len(set(seals)) == 4
    log.append([WISH])
    assert log.verify() == seals[-1] == seal([write_record(record) for record in log.records()])


@pytest.mark.parametrize(
    "words", ["", "a\0b", "\u2028 \t\r\n \\u0000", "\U0001f600 e\u0301 \ufeff", "%s ? :id $1 '; --"]
)
def test_any_words_come_back_as_they_were(log: EditLog, words: str) -> None:
    odd = replace(WISH, replacement=words)
    log.append([odd])
    assert log.records() == (odd,)
    assert log.verify() == seal([write_record(odd)])


def test_append_that_breaks_off_adds_nothing(log: EditLog) -> None:
    def give() -> Iterator[Record]:
        yield REVIEW
        raise KeyboardInterrupt

    log.append([WISH])
    with pytest.raises(KeyboardInterrupt):
        log.append(give())
    assert log.records() == (WISH,)


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


TAMPER = {
    "words": "UPDATE record SET body = replace(body, 'Moss', 'Mess') WHERE position = 1",
    "gone": "DELETE FROM record WHERE position = 2",
    "order": "UPDATE record SET position = 7 WHERE position = 1",
    "chain": "UPDATE record SET chain = '' WHERE position = 3",
    "id": "UPDATE record SET id = 'other' WHERE position = 2",
}


@pytest.mark.parametrize("change", TAMPER.values(), ids=TAMPER)
def test_change_behind_the_programs_back_is_found(tmp_path: Path, change: str) -> None:
    path = tmp_path / "log.sqlite3"
    SqliteEditLog(path).append([WISH, REVIEW, BACK])
    with sqlite3.connect(path) as database:
        database.execute("DROP TRIGGER record_stays")
        database.execute("DROP TRIGGER record_remains")
        database.execute(change)
    with pytest.raises(BadInput, match=r"log\.sqlite3, record \d: .*not what was written"):
        SqliteEditLog(path).verify()


def _write_first_form(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.executescript("""
            CREATE TABLE record (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
            CREATE TRIGGER record_stays BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
            CREATE TRIGGER record_remains BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
            PRAGMA user_version = 1;""")
        rows = [(record.id, write_record(record)) for record in (WISH, REVIEW)]
        database.executemany("INSERT INTO record (id, body) VALUES (?, ?)", rows)


def test_log_of_the_first_form_gets_its_chain_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    _write_first_form(path)
    log = SqliteEditLog(path)
    assert log.records() == (WISH, REVIEW)
    log.append([BACK])
    assert log.verify() == seal([write_record(record) for record in (WISH, REVIEW, BACK)])
    with sqlite3.connect(path) as database, pytest.raises(sqlite3.IntegrityError, match="only grows"):
        database.execute("DELETE FROM record")


def test_second_writer_waits_and_then_is_told_plainly(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    log = SqliteEditLog(path, patience=0.05)
    log.append([WISH])
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutsideFailure, match="another program is writing"):
            log.append([REVIEW])
        assert log.records() == (WISH,)
        other.execute("COMMIT")
    log.append([REVIEW])
    assert log.records() == (WISH, REVIEW)


def test_append_that_fails_adds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    log = SqliteEditLog(path)
    log.append([WISH])
    with sqlite3.connect(path) as database:
        database.execute(
            "CREATE TRIGGER full BEFORE INSERT ON record WHEN NEW.id = 'w1' BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    with pytest.raises(OutsideFailure):
        log.append([REVIEW, BACK])
    assert log.records() == (WISH,)
