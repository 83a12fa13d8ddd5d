"""The tables of the log, and the steps by which an older file becomes one of today."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from youth_report.codec.chain import add_link

_ONLY_GROWS = """
CREATE TRIGGER record_stays BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER record_remains BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
"""


def _make_tables(database: sqlite3.Connection) -> None:
    _run(
        database,
        "CREATE TABLE record (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,"
        " chain TEXT NOT NULL) STRICT;" + _ONLY_GROWS,
    )


def _add_chain(database: sqlite3.Connection) -> None:
    """Form 1 had no hashes: each record gets that of itself and all before it."""
    _run(database, "DROP TRIGGER record_stays; DROP TRIGGER record_remains; ALTER TABLE record RENAME TO plain;")
    _make_tables(database)
    chain = ""
    for position, id_, body in database.execute("SELECT position, id, body FROM plain ORDER BY position"):
        chain = add_link(chain, body)
        database.execute("INSERT INTO record VALUES (?, ?, ?, ?)", (position, id_, body, chain))
    database.execute("DROP TABLE plain")


_STEPS: dict[int, tuple[Callable[[sqlite3.Connection], None], int]] = {0: (_make_tables, 2), 1: (_add_chain, 2)}
"""What to do to a file of each older form, and the form that it has then."""
NEWEST = 2


def read_form(database: sqlite3.Connection) -> int:
    """Return the number of the form in which a log was written; 0 for an empty file."""
    (form,) = database.execute("PRAGMA user_version").fetchone()
    return int(form)


def bring_up_to_date(database: sqlite3.Connection) -> None:
    """Turn a log of an older form into one of the newest, whole or not at all."""
    with database:
        database.execute("BEGIN IMMEDIATE")
        # Another program may have done it while this one waited.
        while (form := read_form(database)) in _STEPS:
            step, then = _STEPS[form]
            step(database)
            database.execute(f"PRAGMA user_version = {then}")


def _run(database: sqlite3.Connection, script: str) -> None:
    """Run statements inside the open transaction, which `executescript` would end."""
    statement = ""
    for piece in script.split(";"):
        statement += f"{piece};"
        if sqlite3.complete_statement(statement):
            database.execute(statement)
            statement = ""
