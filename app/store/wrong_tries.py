"""Lock-out after wrong tries, kept in the station's file so that a restart does not end it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable

from app.domain.errors import NotAllowed
from app.store.database import Database

ALLOWED = 5  # wrong tries in a row; the fifth locks
FIRST_LOCK, LONGEST_LOCK = 60.0, 3600.0  # seconds; each further wrong try doubles the lock
FORGOTTEN = 86_400.0  # seconds after which wrong tries count no more


class WrongTries:
    """Counts by a keyed hash of who tries, known here or not; `clock` gives seconds since the epoch."""

    def __init__(self, db: Database, clock: Callable[[], float] = time.time) -> None:
        self._db, self._clock = db, clock

    def begin(self, who: bytes) -> bool:
        """Count a try as wrong, before it is judged: neither a crash nor many at once give a free one.

        Returns whether it locks if it stays wrong. Raises NotAllowed while locked.
        """
        now = self._clock()
        with self._db.transaction() as connection:
            row = connection.execute(
                "SELECT number, last_at, locked_until FROM wrong_tries WHERE who = ?", (who,)
            ).fetchone()
            number, last_at, locked_until = row or (0, now, 0.0)
            # A lock from a clock that ran ahead ends with the longest lock.
            if now < locked_until <= now + LONGEST_LOCK:
                raise NotAllowed("Too many wrong tries. Try again in {seconds} s.", seconds=int(locked_until - now) + 1)
            number = number + 1 if now - last_at < FORGOTTEN else 1
            lock = min(FIRST_LOCK * 2.0 ** (number - ALLOWED), LONGEST_LOCK) if number >= ALLOWED else 0.0
            connection.execute("DELETE FROM wrong_tries WHERE who = ? OR last_at < ?", (who, now - FORGOTTEN))
            connection.execute(
                "INSERT INTO wrong_tries (who, number, last_at, locked_until) VALUES (?, ?, ?, ?)",
                (who, number, now, now + lock if lock else 0.0),
            )
        return lock > 0

    def forget(self, connection: sqlite3.Connection, who: bytes) -> None:
        """Forget the wrong tries, inside the caller's transaction: one was right, or there is something new to try."""
        connection.execute("DELETE FROM wrong_tries WHERE who = ?", (who,))
