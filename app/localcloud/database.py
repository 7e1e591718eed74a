"""The embedded cloud's SQLite file: one connection, and every change on disk before it is answered.

The rollback journal with `synchronous=EXTRA`: an acknowledged commit survives a power cut, the journal's removal
included.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import StoreError


class Database:
    """A connection that the serving thread and the thread that started the cloud share."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        with sentences(path):
            self.connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            self.connection.row_factory = sqlite3.Row
            self.connection.execute("PRAGMA journal_mode = DELETE")
            self.connection.execute("PRAGMA synchronous = EXTRA")
            self.connection.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Give the connection inside a transaction: on disk when the block ends, or undone on any exception.

        Raises StoreError where the file cannot be written.
        """
        with self._lock, sentences(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """Run a query and return all its rows. Raises StoreError."""
        with self._lock, sentences(self.path):
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """Run a query and return its first row. Raises StoreError."""
        rows = self.rows(sql, *values)
        return rows[0] if rows else None

    def count(self, sql: str, *values: object) -> int:
        """Run a query for one number. Raises StoreError."""
        return int(self.rows(sql, *values)[0][0])

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self.connection.close()


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file into a sentence; a broken rule of the schema stays a bug."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        raise StoreError(
            "The embedded cloud's file {file} cannot be used: {error}. Nothing was saved.", file=path, error=error
        ) from error
