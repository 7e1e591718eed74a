"""Races: devices that say the same MAC, or want the same token, at the same instant."""

from __future__ import annotations

import random
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from app.domain.errors import StationError
from app.store.matching import Claim
from app.store.station_store import FILE, Store, open_store
from tests.faults.store_life import PRODUCT, new_token

ASKING = 6  # threads at once


def run(rounds: int, *, seed: int, sabotage: str = "") -> dict[str, int]:
    """Let threads ask for tokens at once, for few MACs; `sabotage` may be "index-dropped". Return the figures.

    What came of it is read from the file by plain SQLite: each unit would get its label.
    """
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        with closing_store(Path(folder)) as store:
            tokens = [new_token(rng) for _ in range(ASKING * rounds)]
            store.tokens.put_page(store.tokens.begin_pass(), tokens)
            if sabotage:
                store.db.connection.execute("DROP INDEX units_mac")
            for number in range(rounds):
                macs = [f"7c:df:a1:{number >> 8:02x}:{number & 255:02x}:{n % 2:02x}" for n in range(ASKING)]
                _race(store, rng.sample(macs, len(macs)))
        with closing(sqlite3.connect(Path(folder) / FILE)) as file:
            devices = file.execute("SELECT 1 FROM units GROUP BY mac HAVING count(*) > 1").fetchall()
            tokens_twice = file.execute("SELECT 1 FROM units GROUP BY qr_token HAVING count(*) > 1").fetchall()
            units = file.execute("SELECT count(*) FROM units").fetchone()[0]
    return {
        "races": rounds,
        "devices_with_two_live_labels": len(devices),
        "tokens_on_two_devices": len(tokens_twice),
        "race_without_winner": max(0, 2 * rounds - units),
    }


@contextmanager
def closing_store(home: Path) -> Iterator[Store]:
    """Open a store without waiting for the disk: power cuts are shown elsewhere."""
    store = open_store(home, "T1", "harness", use_keyring=False)
    store.db.connection.execute("PRAGMA synchronous = OFF")
    try:
        yield store
    finally:
        store.close()


def _race(store: Store, macs: list[str]) -> None:
    gate = threading.Barrier(len(macs))

    def ask(mac: str) -> None:
        gate.wait()
        with suppress(StationError):
            store.journal.reserve(Claim(mac, PRODUCT, "Sensor", "1"))

    threads = [threading.Thread(target=ask, args=(mac,)) for mac in macs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
