"""What the cloud is asked to do with tokens, kept until the cloud was seen to have done it: crashes lose none of it.

From the moment that it is asked for, no device gets the token (triggers keep `tokens.taken`): it is to be deleted, or
somebody has had it in a device.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errands import Errand, ErrandKind, ErrandOutcome
from app.domain.errors import BadInput, StationError
from app.domain.tokens import CloudStatus, StaticToken
from app.domain.units import LIVE
from app.store import written
from app.store.audit import now
from app.store.database import Database
from app.store.journal import Journal
from app.store.token_cache import GONE_AFTER
from app.store.written import Written

ASKED = {ErrandKind.DISCLAIM: "disclaim asked for", ErrandKind.DELETE: "deletion asked for"}
ENDED = {
    (ErrandKind.DISCLAIM, ErrandOutcome.DONE): "disclaimed in the cloud",
    (ErrandKind.DELETE, ErrandOutcome.DONE): "token deleted",
    (ErrandKind.DISCLAIM, ErrandOutcome.REFUSED): "not disclaimed",
    (ErrandKind.DELETE, ErrandOutcome.REFUSED): "token not deleted",
    (ErrandKind.DISCLAIM, ErrandOutcome.DROPPED): "disclaim given up",
    (ErrandKind.DELETE, ErrandOutcome.DROPPED): "deletion given up",
}
"""The acts of the audit log; an ended errand's row stands at the unit that holds the token."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Errands that were asked for together."""

    id: str
    kind: ErrandKind
    who: str
    why: str
    asked_at: str  # ISO 8601, UTC
    total: int
    open: int


class Errands:
    """The journal tells who acts, and takes what comes of it."""

    def __init__(self, db: Database, journal: Journal) -> None:
        self._db, self._journal = db, journal

    def ask(self, kind: ErrandKind, tokens: Mapping[str, StaticToken | None], why: str) -> str:
        """Take up what is to be done with tokens; all or none. Return the batch's id.

        `tokens` are by QR token as the cloud lists them now, None for one that it does not list.

        Raises BadInput without a reason, for a token with an open errand, and where the token to be deleted is that of
        a unit on its way.
        """
        if not why.strip():
            raise BadInput("Say why: it goes into the journal.")
        batch, count = str(uuid.uuid4()), 0
        with self._db.transaction() as connection:
            for count, (qr_token, token) in enumerate(tokens.items(), 1):
                self._check(connection, kind, qr_token)
                claimed = token is not None and token.status is CloudStatus.CLAIMED
                owner = (token.owner_id, token.claimed_org_id) if token else (None, None)
                connection.execute(
                    "INSERT INTO errands (id, batch, number, kind, qr_token, claimed, owner_id, claimed_org_id, who,"
                    " why, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (str(uuid.uuid4()), batch, count, kind, qr_token, claimed, *owner, self._journal.who, why, now()),
                )
            if not count:
                raise BadInput("No token is chosen.")
            asked = seal(connection, batch)
            self._journal.note(ASKED[kind], why, connection=connection, batch=batch, tokens=count, asked=asked)
        return batch

    def of(self, batch: str) -> list[Errand]:
        """Return a batch's errands in their order. Raises BadInput for an unknown batch."""
        rows = self._db.rows("SELECT * FROM errands WHERE batch = ? ORDER BY number", batch)
        if not rows:
            raise BadInput("There is no batch {batch}. `station tokens errands` lists the open ones.", batch=batch)
        return [_errand(row) for row in rows]

    def open(self, batch: str) -> list[Errand]:
        """Return a batch's open errands; those with which something went wrong come last."""
        rows = self._db.rows(
            "SELECT * FROM errands WHERE batch = ? AND ended_at IS NULL ORDER BY problem <> '', number", batch
        )
        return [_errand(row) for row in rows]

    def open_of(self, qr_token: str) -> Errand | None:
        """Return what the cloud is still to be asked to do with a token, if there is anything."""
        row = self._db.row("SELECT * FROM errands WHERE qr_token = ? AND ended_at IS NULL", qr_token)
        return _errand(row) if row else None

    def last_of(self, qr_token: str) -> Errand | None:
        """Return what the cloud was asked last to do with a token, open or ended, if anything."""
        row = self._db.row(
            "SELECT * FROM errands WHERE qr_token = ? ORDER BY ended_at IS NULL DESC, asked_at DESC", qr_token
        )
        return _errand(row) if row else None

    def batches(self, *, ended: bool = False) -> list[Batch]:
        """Return the batches with open errands, oldest first; with `ended` all."""
        rows = self._db.rows(
            "SELECT batch, kind, who, why, min(asked_at) AS asked_at, count(*) AS total, sum(ended_at IS NULL) AS open"
            " FROM errands GROUP BY batch ORDER BY min(asked_at), batch"
        )
        found = [
            Batch(row["batch"], ErrandKind(row["kind"]), row["who"], row["why"], row["asked_at"], *tuple(row)[5:])
            for row in rows
        ]
        return [batch for batch in found if batch.open or ended]

    def sent(self, errand: Errand) -> Errand:
        """About to ask the cloud for it."""
        with self._db.transaction() as connection:
            connection.execute("UPDATE errands SET sent_at = ? WHERE id = ? AND ended_at IS NULL", (now(), errand.id))
        return self._one(errand)

    def failed(self, errand: Errand, problem: StationError, *, untouched: bool) -> Errand:
        """A try did not end it; it stays open. `untouched`: the cloud certainly did not do it."""
        with self._db.transaction() as connection:
            connection.execute(
                "UPDATE errands SET problem = ?, sent_at = iif(?, NULL, sent_at) WHERE id = ? AND ended_at IS NULL",
                (str(problem), untouched, errand.id),
            )
        return self._one(errand)

    def end(self, errand: Errand, outcome: ErrandOutcome, why: StationError | str | None = None) -> Errand:
        """It is over: together with its audit row, and what the cache knows of the token's end.

        What the cloud refused it did not do: a device may have that token again.
        """
        problem = str(why or "")
        unit = self._journal.holder(errand.qr_token)
        with self._db.transaction() as connection:
            ended = connection.execute(
                "UPDATE errands SET ended_at = ?1, outcome = ?2, problem = ?3,"
                " sent_at = iif(?2 = 'refused', NULL, sent_at) WHERE id = ?4 AND ended_at IS NULL RETURNING sent_at",
                (now(), outcome, problem, errand.id),
            ).fetchone()
            if ended:
                if (errand.kind, outcome) == (ErrandKind.DELETE, ErrandOutcome.DONE):
                    connection.execute("UPDATE tokens SET missed = ? WHERE qr_token = ?", (GONE_AFTER, errand.qr_token))
                self._journal.note(
                    ENDED[errand.kind, outcome],
                    errand.why if outcome is ErrandOutcome.DONE else problem,
                    unit,
                    connection=connection,
                    problem=problem,
                    qr_token=errand.qr_token,
                    batch=errand.batch,
                    errand=errand.id,
                    sent=ended["sent_at"] is not None,
                    asked_by=errand.who,
                )
        if (errand.kind, outcome) == (ErrandKind.DISCLAIM, ErrandOutcome.DONE) and unit is None:
            written.append(self._db.path.parent, Written(0, "", errand.qr_token))  # its customer may have a device
        return self._one(errand)

    def _one(self, errand: Errand) -> Errand:
        row = self._db.row("SELECT * FROM errands WHERE id = ?", errand.id)
        return _errand(row) if row else errand

    def _check(self, connection: sqlite3.Connection, kind: ErrandKind, qr_token: str) -> None:
        other = connection.execute(
            "SELECT kind FROM errands WHERE qr_token = ? AND ended_at IS NULL", (qr_token,)
        ).fetchone()
        if other:
            raise BadInput(
                "The token {qr_token} has an open errand already ({kind}). Resume it, or give it up first.",
                qr_token=qr_token,
                kind=other["kind"],
            )
        unit = connection.execute(
            "SELECT name, state FROM units WHERE qr_token = ? AND freed = 0", (qr_token,)
        ).fetchone()
        if kind is ErrandKind.DELETE and unit and unit["state"] in LIVE:
            raise BadInput(
                "The token {qr_token} is that of {unit}, which is {state}. Scrap the unit first.",
                qr_token=qr_token,
                unit=unit["name"],
                state=unit["state"],
            )


def seal(connection: sqlite3.Connection, batch: str) -> str:
    """Return the SHA-256 over all that was asked for in a batch, and by whom."""
    rows = connection.execute(
        "SELECT id, number, kind, qr_token, claimed, owner_id, claimed_org_id, who, why, asked_at"
        " FROM errands WHERE batch = ? ORDER BY number, id",
        (batch,),
    )
    digest = hashlib.sha256()
    for row in rows:
        digest.update(json.dumps(tuple(row), default=repr).encode())
    return digest.hexdigest()


def _errand(row: sqlite3.Row) -> Errand:
    values = dict(row)
    values["claimed"] = bool(values["claimed"])
    values["kind"] = ErrandKind(values["kind"])
    values["outcome"] = ErrandOutcome(values["outcome"]) if values["outcome"] else None
    return Errand(**values)
