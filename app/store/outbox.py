"""What station and cloud have still to tell each other: closed units, and what the cloud says against units."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.units import LIVE, UnitState
from app.store.audit import now
from app.store.database import Database
from app.store.journal import CONTRADICTED
from app.store.token_cache import GONE_AFTER

_SYNCED, _COMPARED = "synced_upto", "compared_upto"  # in the table meta: numbers of audit rows


@dataclass(frozen=True, slots=True)
class Message:
    """One thing the cloud must hear: a unit was closed, with its MAC and serial number."""

    id: str
    unit: str  # the unit's name
    qr_token: str
    product_id: int
    mac: str
    serial: str
    device_id: int  # the cloud's device for this token
    problem: str  # why the last try did not deliver it; "" before the first
    fields: Mapping[str, str]  # the token's metadata, by field name


class Outbox:
    """Filled by the journal in the same transaction as the state; emptied by the delivery.

    A row leaves it only when the cloud was seen to have it. Where the token itself is gone, the cloud will never have
    a device for it: the row stays, in case the token comes back, and counts no more; nor does that of a unit that was
    taken back for good.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self.talk = threading.Lock()  # is with who syncs or delivers

    def pending(self, since: datetime | None = None) -> int:
        """Return how many messages the cloud has not heard yet; of those since an aware instant, where one is given."""
        row = self._db.row(
            f"SELECT count(*) {_PENDING} AND o.created_at >= ?",
            since.astimezone(UTC).isoformat(timespec="milliseconds") if since else "",
        )
        return int(row[0]) if row else 0

    def deliverable(self, limit: int) -> list[Message]:
        """Return at most `limit` messages whose device the cloud knows, oldest first.

        Those that failed come last, and in any order: a hundred that the cloud never takes must not keep others back.
        """
        rows = self._db.rows(
            f"SELECT o.id, u.name AS unit, u.qr_token, u.product_id, u.mac, u.serial, t.device_id, o.problem,"
            f" (SELECT json_group_object(name, value) FROM token_fields f WHERE f.qr_token = u.qr_token) AS fields"
            f" {_PENDING}"
            " AND t.device_id IS NOT NULL ORDER BY o.problem <> '', iif(o.problem = '', o.created_at, random())"
            " LIMIT ?",
            limit,
        )
        return [Message(**(dict(row) | {"fields": json.loads(row["fields"])})) for row in rows]

    def delivered(self, message: Message) -> None:
        """The cloud was seen to have it."""
        with self._db.transaction() as connection:
            connection.execute("UPDATE outbox SET delivered_at = ?, problem = '' WHERE id = ?", (now(), message.id))

    def failed(self, message: Message, problem: str) -> None:
        """A try did not deliver it; it stays."""
        with self._db.transaction() as connection:
            connection.execute("UPDATE outbox SET problem = ? WHERE id = ?", (problem, message.id))

    def synced(self, upto: int) -> None:
        """The cache has all that the cloud says; `upto` is the number of the newest audit row when that was begun."""
        self._keep(_SYNCED, upto)

    def contradicted(self) -> list[str]:
        """Return the names of units whose token is claimed or gone, not by this station, and that were not told yet.

        A closed unit counts only where its token was taken without asking the cloud, and only until it was compared
        with what the next sync brought: a later claim is its customer's.
        """
        live, open_or_closed = (_quoted(*states) for states in (LIVE, (*LIVE, UnitState.CLOSED)))
        rows = self._db.rows(
            f"""
            SELECT u.name FROM units u JOIN tokens t ON t.qr_token = u.qr_token
            WHERE u.id IN (SELECT id FROM units WHERE state IN ({live}) UNION
                           SELECT unit FROM audit WHERE seq > ? AND act = 'reserve'
                               AND NOT json_extract(facts, '$.asked'))
              AND u.state IN ({open_or_closed}) AND (t.status = 'CLAIMED' OR t.missed >= {GONE_AFTER})
              AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.unit = u.id AND a.act = '{CONTRADICTED}')
              AND NOT EXISTS (SELECT 1 FROM errands e WHERE e.qr_token = t.qr_token AND e.kind = 'delete'
                              AND e.outcome = 'done')
            ORDER BY u.number""",
            self._kept(_COMPARED),
        )
        return [row["name"] for row in rows]

    def compared(self) -> None:
        """All that `contradicted` found was told."""
        self._keep(_COMPARED, self._kept(_SYNCED))

    def _kept(self, key: str) -> int:
        row = self._db.row("SELECT value FROM meta WHERE key = ?", key)
        return int(row[0]) if row else 0

    def _keep(self, key: str, number: int) -> None:
        if number == self._kept(key):
            return
        with self._db.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, number))


_PENDING = f"""
FROM outbox o JOIN units u ON u.id = o.unit JOIN tokens t ON t.qr_token = u.qr_token
WHERE o.delivered_at IS NULL AND t.missed < {GONE_AFTER} AND u.state NOT IN ('scrapped', 'returned')
"""


def _quoted(*states: UnitState) -> str:
    return ", ".join(f"'{state}'" for state in sorted(states))
