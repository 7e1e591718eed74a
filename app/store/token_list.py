"""The tokens as the Tokens page lists them: read only, through a connection of its own, in windows of rows."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.tokens import Template
from app.domain.units import LIVE
from app.store.database import BUSY_SECONDS, store_errors
from app.store.token_cache import FREE, GONE_AFTER

STATUSES = ("free", "reserved", "used", "claimed", "gone")
_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_IS = {
    "gone": f"t.missed >= {GONE_AFTER}",
    "claimed": f"t.missed < {GONE_AFTER} AND t.status = 'CLAIMED'",
    "reserved": f"t.missed < {GONE_AFTER} AND t.status = 'UNCLAIMED' AND u.state IN ({_LIVE})",
    "free": FREE,
}
STATUS = f"""CASE WHEN {_IS["gone"]} THEN 'gone' WHEN t.status = 'CLAIMED' THEN 'claimed'
WHEN u.state IN ({_LIVE}) THEN 'reserved' WHEN t.taken = 1 OR t.device_id IS NOT NULL THEN 'used' ELSE 'free' END"""
JOIN = "FROM tokens t LEFT JOIN units u ON u.qr_token = t.qr_token AND u.freed = 0"


@dataclass(frozen=True, slots=True)
class TokenFilter:
    """Which tokens to list; an empty value lists all."""

    status: str = ""  # one of STATUSES
    product_id: int | None = None
    text: str = ""  # the beginning of a QR token, or a part of a unit's name or MAC


@dataclass(frozen=True, slots=True)
class TokenRow:
    """One listed token; it holds no AuthToken."""

    qr_token: str
    template: str
    org_id: int
    status: str  # one of STATUSES
    unit: str  # "" where no unit holds it
    mac: str
    created_at: int  # ms since the epoch


class TokenList:
    """Reads `path` beside the bench that writes it. Raises StoreError."""

    def __init__(self, path: Path) -> None:
        self._path, self._lock = path, threading.Lock()
        with store_errors(path):
            self._connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
            self._connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")

    def count(self, wanted: TokenFilter) -> int:
        """Return how many tokens the filter lists."""
        where, values = _where(wanted)
        joined = JOIN if "u." in where else "FROM tokens t"
        return int(self._rows(f"SELECT count(*) {joined} {where}", values)[0][0])

    def page(self, wanted: TokenFilter, offset: int, limit: int) -> list[TokenRow]:
        """Return rows `offset` to `offset + limit`, in the order in which the tokens came."""
        where, values = _where(wanted)
        joined = JOIN if "u." in where else "FROM tokens t"
        rows = self._rows(
            f"SELECT t.qr_token, coalesce(p.name, t.product_id), t.org_id, {STATUS}, coalesce(u.name, ''),"
            f" coalesce(u.mac, ''), t.created_at {JOIN} LEFT JOIN templates p ON p.product_id = t.product_id"
            f" WHERE t.id IN (SELECT t.id {joined} {where} ORDER BY t.id LIMIT ? OFFSET ?) ORDER BY t.id",
            (*values, limit, offset),
        )
        return [TokenRow(*row) for row in rows]

    def qr_tokens(self, wanted: TokenFilter, offset: int = 0, limit: int = -1) -> list[str]:
        """Return the QR tokens of rows `offset` to `offset + limit`, in the same order; of all rows from there on."""
        where, values = _where(wanted)
        joined = JOIN if "u." in where else "FROM tokens t"
        sql = f"SELECT t.qr_token {joined} {where} ORDER BY t.id LIMIT ? OFFSET ?"
        return [row[0] for row in self._rows(sql, (*values, limit, offset))]

    def templates(self) -> list[Template]:
        """Return the templates by name (without their `TMPL…` ids)."""
        return [Template(*row) for row in self._rows("SELECT product_id, name FROM templates ORDER BY name", ())]

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._connection.close()

    def _rows(self, sql: str, values: tuple[object, ...]) -> list[Any]:
        with self._lock, store_errors(self._path):
            return self._connection.execute(sql, values).fetchall()


def _where(wanted: TokenFilter) -> tuple[str, tuple[object, ...]]:
    parts: list[str] = []
    values: list[object] = []
    if wanted.status == "used":
        parts.append(f"{STATUS} = 'used'")
    elif wanted.status:
        parts.append(f"({_IS[wanted.status]})")
    if wanted.product_id is not None:
        parts.append("t.product_id = ?")
        values.append(wanted.product_id)
    if text := wanted.text.strip().partition("+")[0]:  # a scanned label ends with +organization
        end = text[:-1] + chr(ord(text[-1]) + 1)
        parts.append(
            "((t.qr_token >= ? AND t.qr_token < ?) OR t.qr_token IN (SELECT qr_token FROM units"
            " WHERE freed = 0 AND (instr(lower(name), lower(?)) OR instr(mac, lower(?)))))"
        )
        values += [text, end, text, text]
    return ("WHERE " + " AND ".join(parts) if parts else ""), tuple(values)
