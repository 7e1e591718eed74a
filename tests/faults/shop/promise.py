"""The promise, asked of the outside: flashes, paper and the cloud's own tables, held against the station's file.

The file is read by plain SQLite. Each question raises Broken with the first thing that it finds.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

from app.bench.scan_back import clean
from app.domain.errors import BadInput, StoreError
from app.domain.shifts import USUAL
from app.domain.units import Unit, UnitState, may_follow
from app.store import accounting, audit, invariants
from app.store.database import Database
from app.store.journal import Journal
from tests.faults.shop.desks import ERASING, DesksPromise
from tests.faults.shop.floor import Floor

PROVEN = (UnitState.VERIFIED, UnitState.LABELLED, UnitState.CLOSED)
FREE = "status = 'UNCLAIMED' AND device_id IS NULL AND missed = 0 AND taken = 0"
TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'audit' AND name NOT LIKE 'sqlite%'"


class Broken(AssertionError):
    """The promise does not hold."""


class Promise:
    """Watches one station's file. `shown` are the states that its screens showed, each with its unit's id; `scrapped`
    the names of units whose scrapping a person asked for, and whose labels are destroyed; `unsaved` tells that the disk
    was full since the station was started, so that the end of an act may not have been written down.
    """

    def __init__(self, floor: Floor, file: Path) -> None:
        self._floor, self._cloud = floor, floor.cloud
        self._db = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
        self._last: tuple[int, str] | None = None
        self._states: defaultdict[str, list[str]] = defaultdict(list)  # of each unit, as the audit log tells
        self._delivered: set[str] = set()
        self.desks = DesksPromise(floor)
        self.shown: set[tuple[str, str]] = set()
        self.scrapped: set[str] = set()
        self.unsaved = False

    def close(self) -> None:
        self._db.close()

    def check(self) -> None:
        """Ask everything; the station is at rest."""
        for sentence in self._floor.broken:
            raise Broken(sentence)
        units = self.rows("SELECT id, name, mac, qr_token, product_id, state, freed, serial FROM units")
        self._audit({unit[0]: unit[1] for unit in units})
        self._screens()
        self._tokens(units)
        self._units(units)
        self._papers({unit[1] for unit in units if unit[5] in ("scrapped", "returned")})
        self._messages({unit[0]: unit for unit in units})
        for sentence in self.desks.check(self.rows, self.free_tokens()):
            raise Broken(sentence)

    def check_screen(self, slot: str, shown: Unit) -> None:
        """Note where a slot that stopped shows its unit in another state than the journal has."""
        for (state,) in self.rows("SELECT state FROM units WHERE id = ? AND slot = ?", shown.id, slot):
            self.hold(state == shown.state, f"slot {slot} shows {shown.name} as {shown.state}, and it is {state}")

    def verify(self, db: Database) -> None:
        """Do what `station journal verify` does, with the newest audit row that was looked at as anchor."""
        try:
            audit.verify(db, self._last)
            invariants.verify(db)
            accounting.verify(db, USUAL)
        except StoreError as problem:
            raise Broken(str(problem)) from problem

    def free_tokens(self) -> set[str]:
        """Return the tokens that the station would give to a device."""
        return {qr for (qr,) in self.rows(f"SELECT qr_token FROM tokens WHERE {FREE}")}

    def tables(self) -> list[list[tuple[object, ...]]]:
        """Return everything in the file but the audit log."""
        return [self.rows(f'SELECT * FROM "{name}"') for (name,) in self.rows(TABLES)]

    def watched_scan(self, scan_back: Callable[[Journal, Unit, str], Unit]) -> Callable[[Journal, Unit, str], Unit]:
        """Return the scan-back under watch: what it refuses changes nothing, and what it accepts is that label."""

        def scan(journal: Journal, unit: Unit, text: str) -> Unit:
            before = self.tables()
            try:
                closed = scan_back(journal, unit, text)
            except BadInput:
                self.hold(self.tables() == before, f"a refused scan changed {unit.name}")
                raise
            self.hold(self.is_label_of(clean(text), unit), f"a wrong scan closed {unit.name}")
            return closed

        return scan

    def is_label_of(self, code: str, unit: Unit) -> bool:
        """Tell whether a code is on the newest label of a unit, and on no other paper."""
        own = [paper for paper in self._floor.papers if paper.unit == unit.name]
        newest = max((paper.copy for paper in own), default=0)
        same = [paper.copy for paper in own if code in (paper.qr_text, f"{paper.unit}/{paper.copy}")]
        return same == [newest] and self._holds(unit.mac, unit.qr_token)

    def _audit(self, names: dict[str, str]) -> None:
        """Follow the audit log: nothing of it is lost, and each unit took only steps that are allowed."""
        if self._last:
            kept = self.rows("SELECT seq, hash FROM audit WHERE seq = ?", self._last[0])
            _ask(kept == [self._last], "an audit row that was there is gone or another")
        rows = self.rows(
            "SELECT seq, hash, unit, before, after, why, act, facts FROM audit WHERE seq > ? ORDER BY seq",
            (self._last or (0,))[0],
        )
        for seq, digest, unit, before, after, why, act, facts in rows:
            self._last = (seq, digest)
            for sentence in self.desks.hear(unit, names.get(unit), act, (before, after), facts):
                raise Broken(sentence)
            if not after:
                continue
            so_far = self._states[unit]
            _ask(before == (so_far[-1] if so_far else ""), f"{names.get(unit)} went on from a state that it had not")
            allowed = may_follow(UnitState(before), UnitState(after)) if before else after == UnitState.RESERVED
            _ask(allowed, f"{names.get(unit)} went from {before} to {after}")
            if after == UnitState.SCRAPPED and before != UnitState.RESERVED:
                swapped = "swapped while it was written" in why  # the station burns such a token by itself
                _ask(
                    swapped or names.get(unit) in self.scrapped,
                    f"{names.get(unit)} was scrapped, and nobody asked for that",
                )
            so_far.append(after)

    def _screens(self) -> None:
        for unit, state in self.shown:
            _ask(state in self._states[unit], f"a screen showed {state}, which the journal never had")
        self.shown.clear()

    def _tokens(self, units: list[tuple[object, ...]]) -> None:
        """No token is on two devices, or may be, and none that may be on one is free or another unit's."""
        held = Counter(qr for device in self._floor.devices for qr in device.tokens(self._cloud))
        for qr, count in held.items():
            _ask(count == 1, f"{qr} is on {count} devices")
        holders = {unit[3]: unit[2] for unit in units if not unit[6]}
        free = self.free_tokens()
        for qr, macs in self._floor.touched.items():
            _ask(len(macs) == 1, f"{qr} was sent to {len(macs)} devices")
            _ask(holders.get(qr) in macs, f"{qr} may be on a device, and no unit of that device holds it")
            _ask(qr not in free, f"{qr} may be on a device, and is free")

    def _units(self, units: list[tuple[object, ...]]) -> None:
        erasing = {name for (name,) in self.rows(ERASING)}
        for unit_id, name, mac, qr, product, state, _, _ in units:
            states = self._states[str(unit_id)]
            _ask(bool(states) and states[-1] == state, f"{name} is {state}, and its last audit row says otherwise")
            if not self.unsaved:
                _ask(state not in (UnitState.WRITING, UnitState.PRINTING), f"{name} is {state}, and nobody is at it")
            doubt = states[-2] if state == UnitState.SUSPECT else ""
            if (state in PROVEN and name not in erasing) or doubt == UnitState.PRINTING:
                _ask(self._holds(str(mac), str(qr)), f"{name} is {state}, and its device does not hold its token")
            if state == UnitState.RESERVED:
                _ask(qr not in self._floor.touched, f"{name} is reserved, and its device was written")
            token = self._cloud.token(str(qr))
            _ask(token is None or token.product == product, f"{name} has a token of another template")

    def _papers(self, gone: set[object]) -> None:
        """No device has two labels that a person may take for good."""
        labels: defaultdict[str, list[str]] = defaultdict(list)
        newest = {paper.unit: paper.copy for paper in sorted(self._floor.papers, key=lambda paper: paper.copy)}
        for paper in self._floor.papers:
            if paper.unit not in gone and paper.copy == newest[paper.unit]:
                labels[paper.mac].append(f"{paper.unit}/{paper.copy}")
        for mac, live in labels.items():
            _ask(len(live) == 1, f"{mac} has the labels {', '.join(live)}")

    def _messages(self, units: dict[object, tuple[object, ...]]) -> None:
        """Each message had one effect, on the device of its own token, and what counts as delivered had it."""
        effects = Counter(effect[:3] for effect in self._cloud.effects)
        for (qr, _, field), count in effects.items():
            _ask(count == 1, f"the cloud was told {count} times of {qr} (field {field})")
        rows = self.rows("SELECT id, unit, delivered_at FROM outbox")
        told = {(qr, value) for qr, _, _, value in self._cloud.effects}
        right = set()
        for message, unit_id, delivered_at in rows:
            _, name, mac, qr, _, _, _, serial = units[unit_id]
            facts = {(str(qr), str(mac).upper()), (str(qr), str(serial))}
            right |= facts
            if delivered_at and message not in self._delivered:
                _ask(facts <= told, f"{name} counts as delivered, and the cloud does not have it")
                self._delivered.add(message)
        _ask(told <= right, "the cloud was told something of a unit that is not so")

    def _holds(self, mac: str, qr: str) -> bool:
        device = self._floor.device(mac)
        return device is not None and device.holds(qr, self._cloud)

    def hold(self, holds: bool, sentence: str) -> None:
        """Note what broke in the middle of the station's work."""
        if not holds:
            self._floor.broken.append(sentence)

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """Ask the file by plain SQLite."""
        return self._db.execute(sql, values).fetchall()


def _ask(holds: bool, sentence: str) -> None:
    if not holds:
        raise Broken(sentence)
