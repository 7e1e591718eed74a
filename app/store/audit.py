"""The audit log: what was done, by whom and why, each row chained to the one before by SHA-256."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from datetime import UTC, datetime
from typing import Any

from app.domain.errors import StoreError
from app.store.database import Database

FIRST = "0" * 64
_FIELDS = ("seq", "at", "bench", "who", "act", "unit", "before", "after", "why", "facts")


def now() -> str:
    """Return this instant in UTC, as ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def append(
    connection: sqlite3.Connection,
    *,
    bench: str,
    who: str,
    role: str = "",
    act: str,
    unit: str = "",
    before: str = "",
    after: str = "",
    why: str = "",
    at: str = "",
    **facts: Any,
) -> None:
    """Append one row inside the caller's transaction; `at` is now where it is not given.

    `role` is the role of the person who acts, kept among the facts; "" for a program.
    """
    if role:
        facts["role"] = role
    last = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    seq, previous = (last["seq"] + 1, last["hash"]) if last else (1, FIRST)
    if not isinstance(previous, str):
        raise sqlite3.DatabaseError("malformed: the newest row of the audit log has no hash")
    text = json.dumps(facts, sort_keys=True, ensure_ascii=False)
    row = (seq, at or now(), bench, who, act, unit, before, after, why, text)
    connection.execute(
        f"INSERT INTO audit ({', '.join(_FIELDS)}, hash) VALUES ({', '.join('?' * len(_FIELDS))}, ?)",
        (*row, _hash(previous, row)),
    )


def _hash(previous: str, row: tuple[Any, ...]) -> str:
    text = previous + json.dumps(row, ensure_ascii=False, default=repr)  # a damaged file may hold bytes
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def head(db: Database) -> tuple[int, str]:
    """Return number and hash of the newest row: the anchor that may be kept elsewhere."""
    last = db.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
    return (last["seq"], last["hash"]) if last else (0, FIRST)


def verify(db: Database, anchor: tuple[int, str] | None = None) -> int:
    """Check the whole chain, and that it holds the row that `anchor` (number, hash) names.

    Returns the number of rows. Raises StoreError that names the first broken row.
    """
    previous, count = FIRST, 0
    if anchor == (0, FIRST):
        anchor = None
    for row in db.rows(f"SELECT {', '.join(_FIELDS)}, hash FROM audit ORDER BY seq"):
        count += 1
        if row["seq"] != count:
            raise StoreError("The audit log is broken: row {row} is missing.", row=count)
        if row["hash"] != _hash(previous, tuple(row)[:-1]):
            raise StoreError("The audit log is broken: row {row} was changed.", row=count)
        previous = row["hash"]
        if anchor and anchor[0] == count:
            if anchor[1] != previous:
                raise StoreError("The audit log is broken: row {row} is not the one that the anchor names.", row=count)
            anchor = None
    newest = db.row("SELECT seq FROM sqlite_sequence WHERE name = 'audit'")
    issued = newest["seq"] if newest else None
    if not isinstance(issued, int) and count:
        raise StoreError("The audit log is broken: the number of its rows is missing.")
    expected = max(issued or 0, anchor[0] if anchor else 0)
    if expected > count:
        raise StoreError("The audit log is broken: its end is missing after row {row}.", row=count)
    return count
