"""The desk where things are found: one search, and all that is known of one unit."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace

from app.bench.find import unit_story
from app.bench.find.unit_story import Story
from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_situation import Situation
from app.domain.finding import Found, secret_in
from app.domain.units import Unit
from app.store.finding import MOST, Finding
from app.store.finding_ways import STATE_WORDS
from app.store.station_store import Store


class FindingDesk:
    """Threads may share it. Every call does I/O, and raises StationError."""

    def __init__(self, store: Store, tokens: TokenDesk) -> None:
        self._store, self.tokens = store, tokens
        self._finding: Finding | None = None
        self._lock = threading.Lock()

    def find(self, text: str, limit: int = MOST, words: Mapping[str, str] = STATE_WORDS) -> Found:
        """Return what a text finds: see `app.store.finding`.

        An AuthToken finds the token that it belongs to, by its mark, and is searched nowhere else; what only has its
        form may be a serial number, and finds what has exactly that.
        """
        finding, secret = self._open(), secret_in(text)
        if secret is None:
            return finding.find(text, limit, words)
        if qr_token := self._store.tokens.known(secret):
            return replace(finding.holder(qr_token), secret=True)
        found = finding.exactly(secret.reveal())
        return replace(found, secret=not found.hits)

    def story(self, unit_name: str) -> Story:
        """Return all that the station knows of a unit."""
        return unit_story.tell(self._store, unit_name)

    def cloud(self, unit: Unit) -> Situation:
        """Return how the cloud has a unit's token now."""
        return self.tokens.situation(unit.qr_token)

    def close(self) -> None:
        """Close what the search has open."""
        with self._lock:
            if self._finding:
                self._finding.close()
                self._finding = None

    def _open(self) -> Finding:
        with self._lock:
            if self._finding is None:
                self._finding = Finding(self._store.db.path)
            return self._finding
