"""The names of customers' organizations, as far as the cloud said them."""

from __future__ import annotations

from app.domain.finding import lower
from app.store.database import Database


class Organizations:
    """By their ids in the cloud."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, org_id: int, name: str) -> None:
        """Keep an organization's name; the newest counts."""
        if name and name != self.name(org_id):
            with self._db.transaction() as connection:
                connection.execute(
                    "INSERT OR REPLACE INTO organizations (id, name, folded) VALUES (?, ?, ?)",
                    (org_id, name, lower(name)),
                )

    def name(self, org_id: int) -> str:
        """Return an organization's name; "" where it is not known."""
        row = self._db.row("SELECT name FROM organizations WHERE id = ?", org_id)
        return str(row["name"]) if row else ""
