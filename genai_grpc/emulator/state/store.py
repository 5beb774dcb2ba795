"""Resources by name, in the order in which they were made. Knows no API and no clock.

One SQLite database holds them: a temporary one of the system's (which spills to disk by itself), or a
file that keeps them across restarts. Whoever reads in order to write holds `changing()`.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from google.protobuf.message import Message

from genai_grpc._wire.method import message_type

TEMPORARY = ""
FORMAT = 1

# An emulator that is being replaced by another one needs a moment to end.
_BUSY_S = 2.0

_SCHEMA = """
CREATE TABLE IF NOT EXISTS records (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    parent TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    data BLOB NOT NULL,
    facts TEXT NOT NULL,
    expires REAL,
    due REAL
);
CREATE INDEX IF NOT EXISTS records_listed ON records (kind, parent, number);
CREATE INDEX IF NOT EXISTS records_expiring ON records (expires) WHERE expires IS NOT NULL;
CREATE INDEX IF NOT EXISTS records_due ON records (due) WHERE due IS NOT NULL;
CREATE TABLE IF NOT EXISTS pieces (
    blob TEXT NOT NULL,
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (blob, position)
) WITHOUT ROWID;
"""
_COLUMNS = "number, kind, parent, name, type, data, facts, expires, due"


@dataclass(frozen=True)
class Record:
    """A resource: its message, and facts that the message has no field for.

    `expires` is when it disappears, `due` when something is to happen to it, both in seconds since
    1970. `number` grows with every record that is made.
    """

    kind: str
    name: str
    message: Any
    parent: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    expires: float | None = None
    due: float | None = None
    number: int = 0

    def but(self, **changes: Any) -> Record:
        """This record with some things changed."""
        return replace(self, **changes)


class NameTaken(Exception):
    """There is a record with this name."""


class Store:
    """The records of one emulator."""

    def __init__(self, path: str | Path = TEMPORARY) -> None:
        self._path = str(path)
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Keep others out until the end of the block; all of its changes are kept, or none."""
        with self._lock, self._open():
            yield

    def open(self) -> None:
        """Open the database now, so that a file that cannot be used is told before anybody calls.

        A file belongs to one emulator at a time: two would both run its jobs.

        Raises:
          ValueError: the file cannot be opened, is somebody else's, or another emulator has it.
        """
        with self._lock:
            self._connect()

    def close(self) -> None:
        """Close the database; a temporary one is gone, another is opened again when it is needed."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def clear(self) -> None:
        """Forget everything."""
        if self._connection is None and self._path == TEMPORARY:
            return
        with self._lock, self._open() as connection:
            for table in ("records", "pieces"):
                connection.execute(f"DELETE FROM {table}")

    def add(self, record: Record) -> Record:
        """Keep a new record; NameTaken when there is one with its name."""
        values = (*_row(record), record.expires, record.due)
        statement = (
            "INSERT INTO records (kind, parent, name, type, data, facts, expires, due) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        )
        with self._lock, self._open() as connection:
            try:
                cursor = connection.execute(statement, values)
            except sqlite3.IntegrityError as error:
                raise NameTaken(record.name) from error
            return record.but(number=cursor.lastrowid or 0)

    def put(self, record: Record) -> Record:
        """Keep a record that has changed."""
        values = (*_row(record)[3:], record.expires, record.due, record.name)
        statement = (
            "UPDATE records SET type = ?, data = ?, facts = ?, expires = ?, due = ? WHERE name = ?"
        )
        with self._lock, self._open() as connection:
            connection.execute(statement, values)
        return record

    def get(self, kind: str, name: str) -> Record | None:
        """The record with this name."""
        query = f"SELECT {_COLUMNS} FROM records WHERE name = ? AND kind = ?"
        return next(self._records(query, (name, kind)), None)

    def remove(self, name: str) -> None:
        """Forget a record."""
        with self._lock, self._open() as connection:
            connection.execute("DELETE FROM records WHERE name = ?", (name,))

    def page(self, kind: str, parent: str, after: int, limit: int) -> list[Record]:
        """Records in the order of their making, from the one after `after` on."""
        query = (
            f"SELECT {_COLUMNS} FROM records WHERE kind = ? AND parent = ? AND number > ? "
            "ORDER BY number LIMIT ?"
        )
        return list(self._records(query, (kind, parent, after, limit)))

    def count(self, kind: str, parent: str) -> int:
        """How many records a parent has."""
        with self._lock, self._open() as connection:
            query = "SELECT count(*) FROM records WHERE kind = ? AND parent = ?"
            return int(connection.execute(query, (kind, parent)).fetchone()[0])

    def expired(self, now: float) -> list[Record]:
        """The records whose time is over."""
        query = f"SELECT {_COLUMNS} FROM records WHERE expires <= ? ORDER BY expires, number"
        return list(self._records(query, (now,)))

    def due(self, now: float) -> list[Record]:
        """The records to which something is to happen, the earliest first."""
        query = f"SELECT {_COLUMNS} FROM records WHERE due <= ? ORDER BY due, number"
        return list(self._records(query, (now,)))

    def next_event(self) -> float | None:
        """When the next record expires or is due."""
        if self._connection is None and self._path == TEMPORARY:
            return None
        with self._lock, self._open() as connection:
            query = (
                "SELECT min(soonest) FROM (SELECT min(expires) AS soonest FROM records "
                "UNION ALL SELECT min(due) FROM records)"
            )
            found = connection.execute(query).fetchone()[0]
            return None if found is None else float(found)

    # Bytes

    def append(self, blob: str, position: int, data: bytes) -> None:
        """Keep some bytes of a blob, at a position."""
        with self._lock, self._open() as connection:
            connection.execute("INSERT INTO pieces VALUES (?, ?, ?)", (blob, position, data))

    def pieces(self, blob: str, start: int = 0) -> Iterator[bytes]:
        """The bytes of a blob from a position on, piece by piece."""
        query = (
            "SELECT position, data FROM pieces WHERE blob = ? AND position + length(data) > ? "
            "ORDER BY position LIMIT 1"
        )
        while True:
            with self._lock, self._open() as connection:
                found = connection.execute(query, (blob, start)).fetchone()
            if found is None:
                return
            position, data = found
            yield data[start - position :]
            start = position + len(data)

    def drop(self, blob: str) -> None:
        """Forget the bytes of a blob."""
        with self._lock, self._open() as connection:
            connection.execute("DELETE FROM pieces WHERE blob = ?", (blob,))

    # Inside

    def _records(self, query: str, values: tuple[Any, ...]) -> Iterator[Record]:
        with self._lock, self._open() as connection:
            rows = connection.execute(query, values).fetchall()
        return map(_record, rows)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """The connection, in a transaction unless one has begun. The lock is held."""
        connection = self._connect()
        if connection.in_transaction:
            yield connection
            return
        connection.execute("BEGIN")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

    def _connect(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = _connected(self._path)
        return self._connection


def _connected(path: str) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(
            path, timeout=_BUSY_S, check_same_thread=False, isolation_level=None
        )
    except sqlite3.OperationalError as error:
        raise ValueError(f"the data file {path} cannot be used: {error}") from error
    try:
        _prepare(connection)
    except sqlite3.OperationalError as error:
        connection.close()
        is_busy = "locked" in str(error)
        reason = "another emulator has it" if is_busy else str(error)
        raise ValueError(f"the data file {path} cannot be used: {reason}") from error
    except sqlite3.DatabaseError as error:
        connection.close()
        raise ValueError(f"{path} is not a data file of this emulator") from error
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    """Make the tables in a new database; refuse one that is somebody else's."""
    # From the first change on nobody else gets in, until the connection is closed or its process ends.
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if version not in (0, FORMAT) or (tables and version != FORMAT):
        raise sqlite3.DatabaseError("another format")
    # What is lost when the machine stops dead is test data.
    connection.execute("PRAGMA synchronous = OFF")
    connection.executescript(_SCHEMA)
    connection.execute(f"PRAGMA user_version = {FORMAT}")


def _row(record: Record) -> tuple[str, str, str, str, bytes, str]:
    message: Message = record.message
    return (
        record.kind,
        record.parent,
        record.name,
        f"{type(message).__module__}:{message.DESCRIPTOR.full_name.removeprefix(_package(message))}",
        message.SerializeToString(),
        json.dumps(record.facts),
    )


def _package(message: Message) -> str:
    return f"{message.DESCRIPTOR.file.package}."


def _record(row: tuple[Any, ...]) -> Record:
    number, kind, parent, name, reference, data, facts, expires, due = row
    message = message_type(reference).FromString(data)
    return Record(kind, name, message, parent, json.loads(facts), expires, due, number)
