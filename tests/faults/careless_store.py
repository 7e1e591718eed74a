"""Deliberate breaks of the store's promise to be on disk before it answers, put in from outside."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any
from unittest.mock import patch

from app.store.database import Database


@contextmanager
def unsynced(pragma: str) -> Iterator[None]:
    """SQLite syncs less than the station wants; `pragma` is its setting `synchronous`."""
    begin = Database.__init__

    def begin_carelessly(self: Database, *values: Any, **options: Any) -> None:
        begin(self, *values, **options)
        self.connection.execute(f"PRAGMA synchronous = {pragma}")

    with patch.object(Database, "__init__", begin_carelessly):
        yield


@contextmanager
def told_before_committed() -> Iterator[None]:
    """Each transaction is committed only when the next one begins."""
    transaction = Database.transaction

    @contextmanager
    def early(self: Database) -> Iterator[sqlite3.Connection]:
        if self.connection.in_transaction:
            self.connection.execute("COMMIT")
        with transaction(self) as connection:
            yield connection

    with patch.object(Database, "transaction", early), patch.object(Database, "_commit", _put_off):
        yield


def _put_off(self: Database) -> None:
    del self


SABOTAGES: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "": nullcontext,
    "no-fsync": lambda: unsynced("OFF"),
    "no-folder-fsync": lambda: unsynced("FULL"),
    "early-commit": told_before_committed,
}
"""What can be broken on purpose; each but "" must turn a figure of power_cuts bad."""
