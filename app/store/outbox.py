"""What the cloud must still hear. A row leaves the list only when the cloud was seen to have it."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.audit import now
from app.store.database import Database


@dataclass(frozen=True, slots=True)
class Message:
    """One thing the cloud must hear: a unit was closed, with its MAC and serial number."""

    id: str
    unit: str  # the unit's name
    qr_token: str
    product_id: int
    mac: str
    serial: str
    device_id: int | None  # the cloud's device, once it has one for this token


class Outbox:
    """Filled by the journal in the same transaction as the state; emptied by the delivery."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def pending(self) -> int:
        """Return how many messages the cloud has not heard yet."""
        row = self._db.row("SELECT count(*) FROM outbox WHERE delivered_at IS NULL")
        return int(row[0]) if row else 0

    def deliverable(self, limit: int) -> list[Message]:
        """Return at most `limit` messages whose device the cloud knows, oldest first; those that failed come last."""
        rows = self._db.rows(
            "SELECT o.id, u.name AS unit, u.qr_token, u.product_id, u.mac, u.serial, t.device_id FROM outbox o"
            " JOIN units u ON u.id = o.unit JOIN tokens t ON t.qr_token = u.qr_token"
            " WHERE o.delivered_at IS NULL AND t.device_id IS NOT NULL ORDER BY o.problem <> '', o.created_at LIMIT ?",
            limit,
        )
        return [Message(**dict(row)) for row in rows]

    def delivered(self, message: Message) -> None:
        """The cloud was seen to have it."""
        with self._db.transaction() as connection:
            connection.execute("UPDATE outbox SET delivered_at = ?, problem = '' WHERE id = ?", (now(), message.id))

    def failed(self, message: Message, problem: str) -> None:
        """A try did not deliver it; it stays."""
        with self._db.transaction() as connection:
            connection.execute("UPDATE outbox SET problem = ? WHERE id = ?", (problem, message.id))
