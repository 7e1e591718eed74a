"""Holds what the cloud is asked to do with tokens against the audit log: nobody puts an errand in, or changes one."""

from __future__ import annotations

import json

from app.domain.errors import StoreError
from app.store.database import Database
from app.store.errands import ASKED, ENDED, seal


def verify(db: Database) -> None:
    """Check that each batch is what was asked for, and that each errand ended as the audit log says.

    Raises StoreError with the first batch or token that is not.
    """
    told = {facts["batch"]: facts["asked"] for _, facts in _rows(db, *ASKED.values())}
    kept = {row["batch"] for row in db.rows("SELECT DISTINCT batch FROM errands")}
    for batch in sorted(told.keys() | kept):
        if batch not in kept or told.get(batch) != seal(db.connection, batch):
            raise StoreError("The errands of the batch {batch} are not those that were asked for.", batch=batch)
    acts = {act: (kind, outcome) for (kind, outcome), act in ENDED.items()}
    ends: dict[str, tuple[object, ...]] = {
        facts["errand"]: (*acts[act], facts["problem"], facts["sent"], True) for act, facts in _rows(db, *acts)
    }
    for row in db.rows("SELECT id, qr_token, kind, outcome, problem, sent_at, ended_at FROM errands"):
        end = (row["kind"], row["outcome"], row["problem"], row["sent_at"] is not None, row["ended_at"] is not None)
        if end != ends.get(row["id"], (end[0], None, end[2], end[3], False)):
            raise StoreError(
                "What became of the errand for {qr_token} is not what the audit log says.", qr_token=row["qr_token"]
            )


def _rows(db: Database, *acts: str) -> list[tuple[str, dict[str, str]]]:
    marks = ", ".join("?" * len(acts))
    rows = db.rows(f"SELECT act, facts FROM audit WHERE act IN ({marks}) ORDER BY seq", *acts)
    return [(row["act"], json.loads(row["facts"])) for row in rows]
