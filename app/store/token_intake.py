"""Tokens that come into the cache from elsewhere than a pass over the cloud's list: an export, a creation's answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from app.domain.errors import BadInput
from app.domain.sealing import Seal
from app.domain.tokens import StaticToken
from app.store.database import Database
from app.store.token_fields import TokenFields

_ROW = (
    "qr_token, sealed, mark, org_id, product_id, created_at, status, owner_id, device_id, claimed_org_id, seen_pass,"
    " place"
)


class TokenIntake:
    """Writes new rows of the table that `app.store.token_cache` keeps."""

    def __init__(self, db: Database, seal: Seal) -> None:
        self._db, self._seal = db, seal

    def add(self, tokens: Sequence[StaticToken], fields: Sequence[Mapping[str, str]] = ()) -> int:
        """Take in tokens, all or none; return how many of them were not known.

        `fields` are their metadata, in the same order; it is kept of a known token too, of which nothing else changes.
        Raises BadInput where a token contradicts what is known here.
        """
        rows = [(t, self._seal.mark(t.auth_token), self._seal.seal(t.auth_token, t.qr_token)) for t in tokens]
        metadata = TokenFields(self._db)
        added = 0
        with self._db.transaction() as connection:
            newest_pass, last = connection.execute(
                "SELECT (SELECT coalesce(max(number), 0) FROM passes),"
                " (SELECT coalesce(max(max(place, ~place)), -1) FROM tokens)"
            ).fetchone()
            for token, mark, sealed in rows:
                if _is_known(connection, token.qr_token, mark):
                    continue
                added += 1
                cloud_side = (token.status, token.owner_id, token.device_id, token.claimed_org_id)
                # Its place is a guess, told by its sign: the first pass that sees the token counts it as new.
                connection.execute(
                    f"INSERT INTO tokens ({_ROW}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (token.qr_token, sealed, mark, token.org_id, token.product_id, token.created_at, *cloud_side,
                     newest_pass, ~(last + added)),
                )  # fmt: skip
            for token, values in zip(tokens, fields, strict=bool(fields)):
                metadata.put(token.qr_token, values, connection)
        return added

    def newest(self) -> int:
        """Return the number of the newest token; those that come later have higher ones."""
        return self._count("SELECT coalesce(max(id), 0) FROM tokens")

    def newer(self, number: int, product_id: int) -> int:
        """Return how many tokens of a template came after the one with this number."""
        return self._count("SELECT count(*) FROM tokens WHERE id > ? AND product_id = ?", number, product_id)

    def listed(self) -> int:
        """Return how many tokens the cloud lists, as far as is known."""
        return self._count("SELECT count(*) FROM tokens WHERE missed = 0")

    def _count(self, sql: str, *values: object) -> int:
        row = self._db.row(sql, *values)
        return int(row[0]) if row else 0


def _is_known(connection: sqlite3.Connection, qr_token: str, mark: bytes) -> bool:
    """Tell whether a token is known with this very AuthToken. Raises BadInput for a contradiction."""
    known = connection.execute("SELECT qr_token, mark FROM tokens WHERE qr_token = ? OR mark = ?", (qr_token, mark))
    for row in known.fetchall():
        if row["qr_token"] != qr_token:
            raise BadInput(
                "The AuthToken of {qr_token} is known here as that of {other}. Nothing was taken in: one of the two"
                " sources is wrong.",
                qr_token=qr_token,
                other=row["qr_token"],
            )
        if row["mark"] != mark:
            raise BadInput(
                "The token {qr_token} is known here with another AuthToken. Nothing was taken in: one of the two"
                " sources is wrong.",
                qr_token=qr_token,
            )
        return True
    return False
