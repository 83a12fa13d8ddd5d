"""The append-only log in SQLite: acknowledged records survive a crash and a power cut."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from youth_report.codec.chain import add_link
from youth_report.codec.json_text import read_record, write_record
from youth_report.model import BadInput, OutsideFailure, Record
from youth_report.store.disk import explain_failures
from youth_report.store.log_schema import NEWEST, bring_up_to_date, read_form

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
_PATIENCE = 10.0
"""Seconds to wait for another writer."""


class SqliteEditLog:
    """A log in one SQLite file (port `EditLog`)."""

    def __init__(self, path: Path, *, patience: float = _PATIENCE) -> None:
        self.path = path
        self._patience = patience

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
                _insert(database, rows)

    def verify(self) -> str:
        """Return the log's seal; raise `BadInput` where a record was changed behind the program's back."""
        if not self.path.exists():
            return ""
        chain = ""
        with self._open() as database:
            self._check_pages(database)
            rows = database.execute("SELECT id, body, chain FROM record ORDER BY position")
            for number, (id_, body, told) in enumerate(rows, 1):
                where = f"{self.path.name}, record {number}"
                chain = add_link(chain, body)
                if chain != told or read_record(body, where).id != id_:
                    problem = "this record, or one before it, is not what was written"
                    raise BadInput(problem, mend="Put back the log from your backup.", where=where)
        return chain

    def _check_pages(self, database: sqlite3.Connection) -> None:
        (found,) = database.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok":
            raise BadInput("the file is damaged", mend=_BACKUP, where=str(self.path))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with explain_failures("Opening the log of edits", self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with closing(sqlite3.connect(self.path, timeout=self._patience)) as database:
                database.execute("PRAGMA journal_mode = WAL")
                database.execute("PRAGMA synchronous = FULL")
                if read_form(database) < NEWEST:
                    bring_up_to_date(database)
                self._refuse_later(read_form(database))
                yield database
        except sqlite3.Error as failure:
            name = "_".join(getattr(failure, "sqlite_errorname", "").split("_")[:2])
            problem, mend = _SENTENCES.get(name, (str(failure), "Try again."))
            raise OutsideFailure(f"the log of edits: {problem}", mend=mend, where=str(self.path)) from failure

    def _refuse_later(self, form: int) -> None:
        if form != NEWEST:
            raise OutsideFailure(
                f"the log of edits was written by another version of the program (form {form})",
                mend="Install the newest version of youth-report.",
                where=str(self.path),
            )


def _insert(database: sqlite3.Connection, rows: Iterable[tuple[str, str]]) -> None:
    last = database.execute("SELECT chain FROM record ORDER BY position DESC LIMIT 1").fetchone()
    chain = last[0] if last else ""
    for id_, body in rows:
        if not database.execute("SELECT 1 FROM record WHERE id = ?", (id_,)).fetchone():
            chain = add_link(chain, body)
            database.execute("INSERT INTO record (id, body, chain) VALUES (?, ?, ?)", (id_, body, chain))
