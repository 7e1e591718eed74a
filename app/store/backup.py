"""Copies of the station's file: before each migration, and once a shift."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import StoreError
from app.store.database import Database, store_errors
from app.store.synced import sync_folder

KEPT = 90  # copies; a month of three shifts a day
_NAME = "station-%Y%m%dT%H%M%S.%fZ.db"  # sorts by time


def back_up(db: Database, backups: Path) -> Path:
    """Copy the file, consistent and synced, into the folder `backups`; return the copy's path. Raises StoreError."""
    target = backups / datetime.now(UTC).strftime(_NAME)
    part = target.with_name(f"{target.name}.part")
    try:
        backups.mkdir(mode=0o700, exist_ok=True)
        with store_errors(part):
            copy = sqlite3.connect(part)
            try:
                db.copy_to(copy)
            finally:
                copy.close()
        part.chmod(0o600)
        part.rename(target)
        sync_folder(backups)
    except StoreError:
        part.unlink(missing_ok=True)
        raise
    except OSError as error:
        raise StoreError("The backup {file} cannot be written: {error}.", file=target, error=error.strerror) from error
    return target


def back_up_once(db: Database, backups: Path, since: datetime) -> Path | None:
    """Make a copy unless one was made since an aware instant; return it, or None. The oldest make room.

    Raises StoreError.
    """
    copies = sorted(backups.glob("station-*.db"))
    first, last = (at.astimezone(UTC).strftime(_NAME) for at in (since, datetime.now(UTC)))
    if any(first <= copy.name <= last for copy in copies):  # one of tomorrow was made by a clock that was wrong
        return None
    made = back_up(db, backups)
    for old in copies[: len(copies) + 1 - KEPT]:
        old.unlink(missing_ok=True)
    return made
