"""Power cuts: the station's store on a disk that loses what was not synced, cut at any write, sync or delete.

Acknowledged is what a caller was told; what is there is read by plain SQLite from what the disk kept.
"""

from __future__ import annotations

import base64
import hashlib
import random
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.errors import StoreError
from app.domain.sealing import Seal
from app.domain.units import Unit, UnitState
from app.store import audit, invariants
from app.store.database import Database
from app.store.journal import Journal
from app.store.outbox import Outbox
from app.store.station_store import FILE, open_store
from app.store.token_cache import TokenCache
from tests.faults.careless_store import SABOTAGES
from tests.faults.seeded import seeded
from tests.faults.store_life import StoreLife, new_token
from tests.faults.unsynced_database import UnsyncedDatabase
from tests.faults.unsynced_disk import Disk, PowerCut

LIVES = 25  # power cuts that one station's file goes through
STEPS = 300  # of the disk, at most, from one power cut to the next
RARE_STEPS = 60  # the same without the writes
RECOVERY_STEPS = 12  # about as many as it takes to roll back what a power cut left half done


def run(cuts: int, *, seed: int, sabotage: str = "") -> dict[str, int]:
    """Cut the power `cuts` times and count what went wrong; `sabotage` is one of careless_store's.

    Returns the number of cuts, of those that hit the recovery from the cut before, of changes that were not safe at a
    cut, of acknowledged commits that were lost, and of files that were damaged or held half a transaction.
    """
    rng = random.Random(seed)
    names = ("power_cuts", "cuts_in_recovery", "unsynced_changes", "acked_commits_lost", "integrity_failures")
    figures = dict.fromkeys(names, 0)
    with tempfile.TemporaryDirectory() as folder, seeded(rng), SABOTAGES[sabotage]():
        while figures["power_cuts"] < cuts:
            station = _Station(Path(tempfile.mkdtemp(dir=folder)), rng, figures)
            for _ in range(min(LIVES, cuts - figures["power_cuts"])):
                if not station.cut():
                    break
    return figures


class _Committing(UnsyncedDatabase):
    """Knows what the file must hold once its newest commit counts."""

    content = b""

    def _commit(self) -> None:
        self.content = content(self.connection)
        super()._commit()


@dataclass
class _Told:
    """What callers know when the power goes off."""

    acked: list[bytes]  # the file's content after each acknowledged commit
    begun: bytes = b""  # and after the one that was under way
    answers: dict[str, Unit] = field(default_factory=dict)


class _Station:
    """One station's file through many power cuts; in `home` it is looked at with plain SQLite."""

    def __init__(self, home: Path, rng: random.Random, figures: dict[str, int]) -> None:
        self._home, self._rng, self._figures = home, rng, figures
        self._cloud = [new_token(rng) for _ in range(20)]
        store = open_store(home, "T1", "harness", use_keyring=False)
        number = store.tokens.begin_pass()
        store.tokens.put_page(number, self._cloud)
        store.tokens.finish_pass(number)
        self._content = content(store.db.connection)
        store.close()
        self._seal = Seal(base64.b64decode((home / "sealing.key").read_bytes()))
        self._files = {FILE: (home / FILE).read_bytes()}

    def cut(self) -> bool:
        """Work until the power goes off, look at what is left and count; tell whether all was well."""
        rare = self._rng.random() < 0.5
        steps = RARE_STEPS if rare else STEPS
        if len(self._files) > 1 and self._rng.random() < 0.5:
            steps = RECOVERY_STEPS
        disk = Disk(self._files, self._rng, self._rng.randint(1, steps), rare=rare)
        told = self._work(disk)
        self._files = disk.left or {}
        self._figures["power_cuts"] += 1
        self._figures["unsynced_changes"] += disk.unsynced
        try:
            found, missing = self._look(told.answers)
        except (StoreError, sqlite3.Error):
            self._figures["integrity_failures"] += 1
            self._figures["acked_commits_lost"] += len(told.acked) - 1
            return False
        if found == told.begun or (found == told.acked[-1] and not missing):
            self._content = found
            return True
        if found in told.acked:
            self._figures["acked_commits_lost"] += max(len(told.acked) - 1 - told.acked.index(found), missing)
        else:
            self._figures["integrity_failures"] += 1
            self._figures["acked_commits_lost"] += missing
        return False

    def _work(self, disk: Disk) -> _Told:
        told = _Told([self._content])
        try:
            db = _Committing(disk, self._home / FILE)
        except PowerCut:
            self._figures["cuts_in_recovery"] += 1
            return told
        db.connection.execute(f"PRAGMA cache_size = {self._rng.choice((5, -2000))}")  # small: spills before a commit
        life = StoreLife(Journal(db, "T1", "harness"), TokenCache(db, self._seal), Outbox(db), self._cloud, self._rng)
        while True:
            try:
                life.step()
            except (PowerCut, StoreError):
                if not disk.off:
                    raise
            if disk.off:
                break
            if db.content not in (b"", told.acked[-1]):
                told.acked.append(db.content)
            told.answers = dict(life.answers)
        told.begun = db.content
        db.close()
        return told

    def _look(self, answers: dict[str, Unit]) -> tuple[bytes, int]:
        """Return what the file holds, and how many answered units do not stand in it as answered. Raises StoreError."""
        for name in (FILE, f"{FILE}-journal"):
            (self._home / name).unlink(missing_ok=True)
        for name, data in self._files.items():
            (self._home / name).write_bytes(data)
        db = Database(self._home / FILE)  # rolls back what was half done
        found = content(db.connection)
        db.close()
        with closing(sqlite3.connect(self._home / FILE)) as plain:
            standing = {row[0]: row[1:] for row in plain.execute(_STANDING)}
        missing = sum(standing.get(unit.id) != _standing(unit) for unit in answers.values())
        store = open_store(self._home, "T1", "harness", use_keyring=False)
        try:
            invariants.verify(store.db)
            audit.verify(store.db)
        finally:
            store.close()
        return found, missing


_STANDING = """
SELECT u.id, u.name, u.mac, u.qr_token, u.state, u.slot, (SELECT count(*) FROM copies c WHERE c.unit = u.id),
    EXISTS (SELECT 1 FROM outbox o WHERE o.unit = u.id),
    (SELECT after FROM audit a WHERE a.unit = u.id AND after <> '' ORDER BY seq DESC LIMIT 1)
FROM units u
"""


def _standing(unit: Unit) -> tuple[object, ...]:
    """Return the row of _STANDING that an answered unit must have."""
    closed = unit.state is UnitState.CLOSED
    return (unit.name, unit.mac, unit.qr_token, unit.state, unit.slot, unit.copy, closed, unit.state)


def content(connection: Any) -> bytes:
    """Return a hash of every row of every table."""
    digest = hashlib.sha256()
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    for (table,) in tables:
        digest.update(repr([table, *map(tuple, connection.execute(f'SELECT * FROM "{table}"').fetchall())]).encode())
    return digest.digest()
