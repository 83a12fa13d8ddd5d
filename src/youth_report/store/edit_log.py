"""The append-only log in SQLite: acknowledged records survive a crash and a power cut."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from youth_report.codec.json_text import read_record, write_record
from youth_report.model import OutsideFailure, Record
from youth_report.store.disk import explain_failures

_SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS record (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
CREATE TRIGGER IF NOT EXISTS record_stays BEFORE UPDATE ON record
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER IF NOT EXISTS record_remains BEFORE DELETE ON record
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
"""

_BACKUP = "Put back the copy from your backup, or move the file away: it is made again from the edit files."
_SENTENCES = {
    "SQLITE_BUSY": ("another program is writing in it", "Close the other program, then run the command again."),
    "SQLITE_CANTOPEN": ("it cannot be opened", "Choose a folder in which you may write."),
    "SQLITE_CORRUPT": ("the file is damaged", _BACKUP),
    "SQLITE_FULL": ("the disk is full", "Make room on the disk, then run the command again."),
    "SQLITE_IOERR": ("the disk failed", "Check the disk, then run the command again."),
    "SQLITE_NOTADB": ("the file is not a log", _BACKUP),
    "SQLITE_READONLY": ("it can only be read", "Choose a folder in which you may write."),
}


class SqliteEditLog:
    """A log in one SQLite file (port `EditLog`)."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def records(self) -> tuple[Record, ...]:
        """Return all records in the order in which they were appended."""
        if not self.path.exists():
            return ()
        with self._open() as database:
            rows = database.execute("SELECT body FROM record ORDER BY position").fetchall()
        return tuple(read_record(body, f"{self.path.name}, record {n}") for n, (body,) in enumerate(rows, 1))

    def append(self, records: Iterable[Record]) -> None:
        """Add records for good, all or none; one that is there already is left out."""
        rows = [(record.id, write_record(record)) for record in records]
        if rows:
            with self._open() as database, database:
                database.execute("BEGIN IMMEDIATE")
                database.executemany("INSERT OR IGNORE INTO record (id, body) VALUES (?, ?)", rows)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with explain_failures("Opening the log of edits", self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with closing(sqlite3.connect(self.path, timeout=10)) as database:
                database.execute("PRAGMA journal_mode = WAL")
                database.execute("PRAGMA synchronous = FULL")
                self._prepare(database)
                yield database
        except sqlite3.Error as failure:
            problem, mend = _SENTENCES.get(failure.sqlite_errorname, (str(failure), "Try again."))
            raise OutsideFailure(f"the log of edits: {problem}", mend=mend, where=str(self.path)) from failure

    def _prepare(self, database: sqlite3.Connection) -> None:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version == 0:
            database.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {_SCHEMA_VERSION}; COMMIT;")
        elif version != _SCHEMA_VERSION:
            raise OutsideFailure(
                f"the log of edits was written by another version of the program (form {version})",
                mend="Install the newest version of youth-report.",
                where=str(self.path),
            )
