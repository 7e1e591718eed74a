"""The station's SQLite file: one connection, durable commits, errors as sentences.

The rollback journal is used, not WAL: SQLite before 3.51.3 can corrupt a WAL file that several connections
write. `synchronous=EXTRA` also syncs the folder after the journal's removal, so that a commit which was
acknowledged survives a power cut.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import BadInput, StoreError

BUSY_SECONDS = 10


class Database:
    """A connection that threads may share; every write is one transaction that is on disk when it ends."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path, self._read_only = path, read_only
        self._lock = threading.RLock()
        with store_errors(path):
            self.connection = self._connect()
            self.connection.row_factory = sqlite3.Row
            self.connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
            self.connection.execute("PRAGMA journal_mode = DELETE")
            self.connection.execute("PRAGMA synchronous = EXTRA")
            self.connection.execute("PRAGMA foreign_keys = ON")

    def _connect(self) -> sqlite3.Connection:
        mode = "ro" if self._read_only else "rwc"
        uri = f"{self.path.resolve().as_uri()}?mode={mode}"
        return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Give the connection inside `BEGIN IMMEDIATE`; commit at the end, or roll back on any exception.

        Raises StoreError where the file cannot be written; then nothing of the transaction is in it.
        """
        with self._lock, store_errors(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self._commit()
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def _commit(self) -> None:
        self.connection.execute("COMMIT")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Have all queries inside see the same state, whatever another program writes meanwhile."""
        with self._lock, store_errors(self.path):
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.execute("ROLLBACK")

    @contextmanager
    def private_copy(self) -> Iterator[Database]:
        """Give the file as its last commit left it, to be read for however long: nobody waits to write meanwhile.

        It goes with the program, even with one that is killed. Raises StoreError.
        """
        copy = _PrivateCopy(self)
        try:
            yield copy
        finally:
            copy.close()

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """Run a query and return all its rows."""
        with self._lock, store_errors(self.path):
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """Run a query and return its first row."""
        with self._lock, store_errors(self.path):
            found: sqlite3.Row | None = self.connection.execute(sql, values).fetchone()
            return found

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy the whole file, as its last commit left it."""
        with self._lock, store_errors(self.path):
            self.connection.backup(target)

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self.connection.close()


class _PrivateCopy(Database):
    """Lies in a temporary file of SQLite's own, which has no name."""

    def __init__(self, source: Database) -> None:
        self._source = source
        super().__init__(source.path)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        try:
            self._source.copy_to(connection)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into a StoreError that says what is wrong with the file and what to do.

    Raises BadInput for text that is none: half a character, as a scanner or a terminal in another encoding gives it.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise BadInput("This holds characters that are none. Scan or type it again.") from error
    except UnicodeDecodeError as error:  # a damaged page, quoted in SQLite's own message or read as text
        raise StoreError(_DAMAGED, file=path) from error
    except sqlite3.DatabaseError as error:
        text = str(error)
        for sign, sentence in _SENTENCES.items():
            if sign in text:
                raise StoreError(sentence, file=path) from error
        raise StoreError(
            "The station's file {file} cannot be used ({error}). Call the supervisor.", file=path, error=text
        ) from error


_DAMAGED = "The station's file {file} is damaged. Stop this bench and restore a copy from the folder backups."
_SENTENCES = {
    "full": "The disk is full: nothing was saved in {file}. Free some space, then go on.",
    "locked": "Another program holds the station's file {file}. Close it, then go on.",
    "readonly": "The station's file {file} is read-only. Make it writable, then go on.",
    "unable to open": "The station's file {file} cannot be opened. Check the folder and its permissions.",
    "disk I/O": "The disk fails at the station's file {file}. Stop this bench and check the disk.",
    "malformed": _DAMAGED,
    "not a database": _DAMAGED,
}
