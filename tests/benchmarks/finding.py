"""Search as one types, at 1,000 and at 1,000,000 units and tokens: each beginning of a text, as it is typed.

The texts are what people look for, and what is hardest to find. All figures are of one run.
"""

from __future__ import annotations

import random
import secrets
import statistics
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from app.store.finding import Finding
from tests.unit.store_fixtures import PRODUCT, claim, fill, make_token, open_test_store

FEW, MANY = 1_000, 1_000_000
ROUNDS = 3
SCAN = "SELECT count(*) FROM units WHERE instr(lower(serial), ?1) OR instr(mac, ?1) OR instr(lower(batch), ?1)"


def run() -> Iterator[str]:
    """Yield the lines of the report."""
    with tempfile.TemporaryDirectory() as name:
        took: dict[int, dict[str, float]] = {}
        scan = 0.0
        for count in (FEW, MANY):
            home = Path(name) / str(count)
            units = _make(home, count)
            if count == MANY:
                size = (home / "station.db").stat().st_size
                yield f"finding: {count} units and {count} tokens, {size / 1e6:.0f} MB"
            finding = Finding(home / "station.db")
            took[count] = {
                text: min(_seconds(finding, text) for _ in range(ROUNDS)) for text in _typed(*units[count // 2])
            }
            slowest = sorted(took[count], key=took[count].__getitem__)[-3:]
            for text in reversed(slowest):
                yield f"finding: {count}: slowest {text!r}: {took[count][text] * 1000:.1f} ms"
            yield f"finding: {count}: median {statistics.median(took[count].values()) * 1000:.2f} ms of" + (
                f" {len(took[count])} texts"
            )
            if count == MANY:
                scan = min(_scan_seconds(finding) for _ in range(ROUNDS))
            finding.close()
        ratio = statistics.median(took[MANY].values()) / statistics.median(took[FEW].values())
        worst = max(took[MANY].values()) * 1000
        yield f"finding: median with {MANY} / with {FEW}: {ratio:.2f} (wanted: under 5)"
        yield f"finding: reading all units for one text takes {scan * 1000:.0f} ms"
        yield f"finding: slowest of all / reading all units: {worst / scan / 1000:.2f} (wanted: under 0.25)"


def _seconds(finding: Finding, text: str) -> float:
    began = time.perf_counter()
    finding.find(text)
    return time.perf_counter() - began


def _scan_seconds(finding: Finding) -> float:
    """What it would take without an index: one pass over the units alone."""
    began = time.perf_counter()
    finding._rows(SCAN, ("no such thing",))
    return time.perf_counter() - began


def _typed(name: str, mac: str, serial: str, qr_token: str) -> list[str]:
    whole = (
        name, name.rpartition("-")[2].lstrip("0"), mac, mac[6:], mac.replace(":", "").upper(), serial, serial[3:],
        f"{qr_token}+1", qr_token[4:], "Order 2026-77", "2026-77", "Customer 77", "closed", "scrapped", "claimed",
        "free", "gone", "DE-0077", "5C:62:91:00:77:00",
        # what many rows nearly have
        "000000", "0000000000000", "7cdfa17cdfa1", "2026-2026", "no such thing",
    )  # fmt: skip
    return list(dict.fromkeys(text[:end] for text in whole for end in range(1, len(text) + 1)))


def _make(home: Path, count: int) -> list[tuple[str, str, str, str]]:
    """Make a station with so many units and tokens, most of them by SQL: reserving is not what is timed.

    A tenth as many tokens wait for devices whose MACs they name; as many again are customers'.
    """
    chance = random.Random(1)
    store = open_test_store(home)
    fill(store, [make_token(), make_token()])
    store.journal.reserve(claim())
    store.db.connection.execute("PRAGMA synchronous = OFF")
    columns = "sealed, org_id, product_id, created_at, seen_pass, place"
    units: list[tuple[str, str, str, str]] = []
    rows: list[tuple[object, ...]] = []
    for number in range(2, count + 2):
        digits = f"7cdfa1{chance.getrandbits(24):06x}" if number % 3 else f"5c6291{chance.getrandbits(24):06x}"
        mac = ":".join(digits[at : at + 2] for at in range(0, 12, 2))
        serial, batch = f"CS-2026-{number:07}", f"Order 2026-{number // 500:04}"
        qr_token = f"sqr_{secrets.token_urlsafe(24)}"
        units.append((f"T1-{number:06}", mac, serial, qr_token))
        rows.append((str(uuid.uuid4()), number, f"T1-{number:06}", mac, qr_token, PRODUCT, serial, batch))
    spare = [f"sqr_{secrets.token_urlsafe(24)}" for _ in range(count // 10)]
    with store.db.transaction() as connection:
        connection.executemany(
            f"INSERT INTO tokens (qr_token, mark, status, claimed_org_id, {columns})"
            f" SELECT ?, ?, ?, ?, {columns} FROM tokens WHERE id = 1",
            (
                (token, secrets.token_bytes(16), *(("CLAIMED", n % 5_000) if n % 10 == 0 else ("UNCLAIMED", None)))
                for n, token in enumerate([unit[3] for unit in units] + spare)
            ),
        )
        connection.executemany(
            "INSERT OR IGNORE INTO units (id, number, name, mac, qr_token, org_id, product_id, recipe, serial, state,"
            " slot, created_at, changed_at, batch, why)"
            " VALUES (?, ?, ?, ?, ?, 1, ?, 'Sensor', ?, 'closed', '1', '', '', ?, '')",
            rows,
        )
        connection.executemany(
            "INSERT INTO token_fields (qr_token, name, value) VALUES (?, ?, ?)",
            (
                row
                for n, token in enumerate(spare)
                for row in (
                    (token, "Serial Number", f"DE-{n:07}"),
                    (token, "MAC", f"5C:62:92:{n >> 16:02X}:{n >> 8 & 255:02X}:{n & 255:02X}"),
                )
            ),
        )
        connection.executemany(
            "INSERT INTO organizations (id, name, folded) VALUES (?, ?, ?)",
            ((n, f"Customer {n}", f"customer {n}") for n in range(1, 5_000)),
        )
    store.close()
    return units
