"""Finds units and tokens as one types: read only, through a connection of its own, each query bounded by an index."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path

from app.domain.finding import Found, Hit, Matched, mark, searched
from app.store.database import BUSY_SECONDS, store_errors
from app.store.finding_ways import LIMIT, STATE_WORDS, Way, exact_ways, holder_way, ways

MOST = 100  # units, and tokens, that one search lists


class Finding:
    """Reads `path` beside the bench that writes it; threads may share it. Raises StoreError."""

    def __init__(self, path: Path) -> None:
        self._path, self._lock = path, threading.Lock()
        with store_errors(path):
            self._connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
            self._connection.row_factory = sqlite3.Row
            self._connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")

    def find(self, text: str, limit: int = MOST, words: Mapping[str, str] = STATE_WORDS) -> Found:
        """Return at most `limit` units and `limit` tokens that a text finds; none for an empty one.

        `words` are what states are called, in lower case. A text with an AuthToken in it must not come here.
        """
        text = searched(text)
        if not text or limit < 1:
            return Found()
        return self._collect(text, ways(text, words), limit)

    def exactly(self, text: str) -> Found:
        """Return what has exactly this text as its serial number or in its metadata."""
        text = searched(text)
        return self._collect(text, exact_ways(text), MOST) if text else Found()

    def holder(self, qr_token: str) -> Found:
        """Return the token with this QR token, for somebody who has its AuthToken."""
        return self._collect("", [holder_way(qr_token)], 1)

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._connection.close()

    def _collect(self, text: str, tried: Iterable[Way], limit: int) -> Found:
        units: dict[str, Hit] = {}
        tokens: dict[str, Hit] = {}
        for way in tried:
            if len(units) > limit and (way.units_only or len(tokens) > limit):
                continue
            values = tuple(limit + 1 if value is LIMIT else value for value in way.values)
            for row in self._rows(way.sql, values):
                if hit := _hit(row, way.matched, text):
                    group, key = (units, hit.unit) if hit.unit else (tokens, hit.qr_token)
                    group.setdefault(key, hit)
        found = [*list(units.values())[:limit], *list(tokens.values())[:limit]]
        return Found(tuple(found), more=len(units) > limit or len(tokens) > limit)

    def _rows(self, sql: str, values: tuple[object, ...]) -> list[sqlite3.Row]:
        with self._lock, store_errors(self._path):
            return self._connection.execute(sql, values).fetchall()


def _hit(row: sqlite3.Row, matched: Matched, text: str) -> Hit | None:
    facts = dict(row)
    value = str(facts.pop("value"))
    if matched is Matched.SERIAL and mark(value, text) is None:  # one index has both
        matched, value = Matched.BATCH, facts["batch"]
    if matched is Matched.MAC:
        value = value.upper()
    whole = (0, len(value))
    if matched is Matched.QR:
        text = text.partition("+")[0]
    place = whole if matched in (Matched.AUTH_TOKEN, Matched.STATE) else mark(value, text)
    if place is None:
        if matched not in (Matched.UNIT, Matched.ORGANIZATION):
            return None
        place = whole  # a number without its zeros, an organization by its number
    facts["product"] = str(facts["product"])
    return Hit(**facts, matched=matched, value=value, mark=place)
