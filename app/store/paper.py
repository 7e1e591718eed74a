"""Tokens whose labels are printed for devices that are flashed elsewhere: no device of the bench gets them."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import BadInput, NoFreeToken
from app.store import written
from app.store.database import Database
from app.store.journal import Journal
from app.store.token_cache import FREE
from app.store.written import Written


class Paper:
    """A token on paper is taken for good: its label may be on any device."""

    def __init__(self, db: Database, journal: Journal) -> None:
        self._db, self._journal = db, journal

    def take(self, qr_tokens: Sequence[str], why: str) -> int:
        """Take free tokens out of the pool, all or none; return the number of their sheet, counted from 1.

        Raises BadInput for a token that is not free, StoreError.
        """
        with self._db.transaction() as connection:
            sheet = 1 + int(connection.execute("SELECT coalesce(max(sheet), 0) FROM paper").fetchone()[0])
            for place, qr_token in enumerate(qr_tokens, 1):
                if not connection.execute(
                    f"SELECT 1 FROM tokens WHERE qr_token = ? AND {FREE}", (qr_token,)
                ).fetchone():
                    raise BadInput(
                        "The token {qr_token} is not free: it is in a unit, claimed, deleted, or on paper already."
                        " Leave it out.",
                        qr_token=qr_token,
                    )
                connection.execute(
                    "INSERT INTO paper (qr_token, sheet, place) VALUES (?, ?, ?)", (qr_token, sheet, place)
                )
            self._journal.note("put on paper", why, connection=connection, sheet=sheet, qr_tokens=list(qr_tokens))
        written.append(self._db.path.parent, *(Written(0, "", qr_token) for qr_token in qr_tokens))
        return sheet

    def free(self, product_id: int, count: int) -> list[str]:
        """Return the QR tokens of `count` free tokens of a template. Raises NoFreeToken where there are fewer."""
        rows = self._db.rows(
            f"SELECT qr_token FROM tokens WHERE product_id = ? AND {FREE} ORDER BY id LIMIT ?", product_id, count
        )
        found = [row["qr_token"] for row in rows]
        if len(found) < count:
            raise NoFreeToken("Only {found} tokens of this template are free. Take fewer.", found=len(found))
        return found

    def holds(self, qr_token: str) -> bool:
        """Tell whether a token's label is on a sheet."""
        return self._db.row("SELECT 1 FROM paper WHERE qr_token = ?", qr_token) is not None

    def sheet(self, number: int) -> list[str]:
        """Return the QR tokens of a sheet in their order. Raises BadInput for one that was never made."""
        rows = self._db.rows("SELECT qr_token FROM paper WHERE sheet = ? ORDER BY place", number)
        if found := [row["qr_token"] for row in rows]:
            return found
        raise BadInput("There is no sheet {number} of labels here.", number=number)
