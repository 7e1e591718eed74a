"""The tokens' metadata: the serial number, MAC and name that a token was made for."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import nullcontext

from app.domain.errors import BadInput
from app.domain.matching import MAC_FIELDS, plain
from app.store.database import Database

PLAIN = "replace(replace(replace(replace(lower(value), ':', ''), '-', ''), '.', ''), ' ', '')"
"""`plain` in SQL; the index token_fields_value and the triggers that keep `tokens.meant_for` have the same words."""
NAMES_MAC = f"lower(name) IN ({', '.join(repr(name) for name in MAC_FIELDS)})"
"""Whether a field's name is one of MAC_FIELDS, in SQL; the triggers have the same words."""


class TokenFields:
    """Values by the names of the template's metadata fields, which are compared exactly."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, qr_token: str, fields: Mapping[str, str], connection: sqlite3.Connection | None = None) -> None:
        """Set these fields of a token, an empty value removes one; the others stay as they are.

        `connection` is the caller's open transaction on the station's file; without it, it is one of its own. Values
        are kept as they are written, but without the white space around them. Raises BadInput where the token is not
        known here, or where it sits in another device than the MAC that it would name.
        """
        with nullcontext(connection) if connection else self._db.transaction() as writing:
            if not writing.execute("SELECT 1 FROM tokens WHERE qr_token = ?", (qr_token,)).fetchone():
                raise BadInput("The token {qr_token} is not known here. Sync, then try again.", qr_token=qr_token)
            for name, value in fields.items():
                if value.strip():
                    writing.execute(
                        "INSERT INTO token_fields (qr_token, name, value) VALUES (?, ?, ?)"
                        " ON CONFLICT (qr_token, name) DO UPDATE SET value = excluded.value",
                        (qr_token, name, value.strip()),
                    )
                else:
                    writing.execute("DELETE FROM token_fields WHERE qr_token = ? AND name = ?", (qr_token, name))
            other = writing.execute(
                "SELECT u.name, u.mac FROM units u JOIN tokens t ON t.qr_token = u.qr_token WHERE u.qr_token = ?"
                " AND u.state NOT IN ('scrapped', 'returned') AND t.meant_for NOT IN ('', replace(u.mac, ':', ''))",
                (qr_token,),
            ).fetchone()
            if other:
                raise BadInput(
                    "The token {qr_token} is in {unit}, the device {mac}: it cannot be meant for another device.",
                    qr_token=qr_token,
                    unit=other["name"],
                    mac=other["mac"].upper(),
                )

    def of(self, qr_token: str) -> dict[str, str]:
        """Return a token's metadata by field name, in the names' order; empty where it has none, or is not known."""
        rows = self._db.rows("SELECT name, value FROM token_fields WHERE qr_token = ? ORDER BY name", qr_token)
        return {row["name"]: row["value"] for row in rows}

    def find(self, name: str, value: str) -> list[str]:
        """Return the QR tokens whose field `name` has a value, in the order in which the tokens came.

        MACs, in the fields that are usual for them, are equal however they are written; all else must be the same
        character for character.
        """
        is_mac = name.casefold() in MAC_FIELDS
        rows = self._db.rows(
            f"SELECT qr_token, f.value FROM token_fields f JOIN tokens USING (qr_token)"
            f" WHERE f.name = ? AND {PLAIN} = ? ORDER BY tokens.id",
            name,
            plain(value),
        )
        return [row["qr_token"] for row in rows if is_mac or row["value"] == value]

    def has_value(self, value: str) -> bool:
        """Tell whether some field of some token has exactly this value."""
        rows = self._db.rows(f"SELECT value FROM token_fields WHERE {PLAIN} = ?", plain(value))
        return any(row["value"] == value for row in rows)
