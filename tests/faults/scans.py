"""Scans: codes of units in every state, and what scanners and people make of them, held against each unit.

Which code is right is known from how its label was made; whether it was accepted is read from the file by plain SQLite.
"""

from __future__ import annotations

import random
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from app.bench import scan_back as rules
from app.domain.errors import BadInput
from app.domain.units import Copy, Unit
from app.store.journal import Journal
from app.store.station_store import FILE, Store, open_store
from tests.faults.labelled_units import Labelled, units_in_every_state
from tests.faults.misreadings import FRAME, framed, misread
from tests.faults.seeded import seeded

ROUND = 250  # scans held against one set of units


def run(pairs: int, *, seed: int, sabotage: str = "") -> dict[str, int]:
    """Hold `pairs` scans against units and count what went wrong; `sabotage` is one of SABOTAGES.

    Returns the number of pairs, of wrong scans accepted, of void copies among them, of right scans refused, and of
    refusals that do not say where a known label belongs.
    """
    rng = random.Random(seed)
    names = ("scan_pairs", "right_scans", "false_accepts", "voided_accepts", "false_refusals", "places_untold")
    figures = dict.fromkeys(names, 0)
    with tempfile.TemporaryDirectory() as folder, seeded(rng), SABOTAGES[sabotage]():
        store = open_store(Path(folder), "T1", "harness", use_keyring=False)
        store.db.connection.execute("PRAGMA synchronous = OFF")  # power cuts are shown elsewhere
        with closing(sqlite3.connect(Path(folder) / FILE)) as outside:
            while (left := pairs - figures["scan_pairs"]) > 0:
                for scan in _round(store, rng)[-left:]:
                    _hold(store.journal, outside, scan, figures)
        store.close()
    return figures


@dataclass(frozen=True, slots=True)
class Scan:
    """A code that is scanned for a unit, and what is known of it."""

    unit: Unit
    text: str
    right: bool = False  # it must close the unit
    void: bool = False  # it is on a copy that must be destroyed
    place: str = ""  # what its refusal must say


def _round(store: Store, rng: random.Random) -> list[Scan]:
    """Make units, and the scans to hold against them; for each the right one comes last."""
    units = units_in_every_state(store, rng)
    right = [Scan(each.unit, framed(rng.choice(each.right), rng), right=True) for each in units if each.right]
    wrong: list[Scan] = []
    while len(wrong) < ROUND - len(right):
        unit = rng.choice(units)
        scan = rng.choice((_others, _own, _misread))(store, unit, rng.choice(units), rng)
        if scan.text.strip(FRAME) not in unit.right:
            wrong.append(scan)
    return wrong + right


def _others(store: Store, unit: Labelled, other: Labelled, rng: random.Random) -> Scan:
    """The label of another unit."""
    del store
    place = other.place if unit.right and other is not unit else ""
    return Scan(unit.unit, framed(rng.choice(other.codes), rng), place=place)


def _own(store: Store, unit: Labelled, other: Labelled, rng: random.Random) -> Scan:
    """Something of the unit that is not its valid label."""
    name, qr_token, org_id = unit.unit.name, unit.unit.qr_token, unit.unit.org_id
    if unit.void and rng.random() < 0.5:
        return Scan(unit.unit, framed(rng.choice(unit.void), rng), void=True)
    secret = store.tokens.auth_token(qr_token).reveal()
    texts = (
        "", name, qr_token, secret, f"{secret}+{org_id}", f"sqr_{secret}+{org_id}", f"{qr_token}+{org_id + 1}",
        f"{qr_token}+{-org_id}", f"{qr_token}+{other.unit.org_id}", f"{other.unit.qr_token[:-1]}_+{org_id}",
        f"{name}/{unit.unit.copy + rng.randint(1, 20)}", f"{name}/0", f"{name}/0{unit.unit.copy}",
        f"{name}/{'9' * 30}", f"1{name}/{unit.unit.copy}", f"{name[1:]}/{unit.unit.copy}", unit.unit.mac, unit.unit.id,
    )  # fmt: skip
    return Scan(unit.unit, framed(rng.choice(texts), rng))


def _misread(store: Store, unit: Labelled, other: Labelled, rng: random.Random) -> Scan:
    """A code of the unit, or of another, that did not come through whole."""
    del store
    return Scan(unit.unit, misread(rng.choice(unit.codes), rng.choice(other.codes), rng))


def _hold(journal: Journal, outside: sqlite3.Connection, scan: Scan, figures: dict[str, int]) -> None:
    """Scan a code for a unit, and count."""
    before, words = _closed(outside, scan.unit), ""
    try:
        rules.scan_back(journal, journal.unit(scan.unit.id), scan.text)
    except BadInput as problem:
        words = str(problem)
    accepted = _closed(outside, scan.unit) and not before
    figures["scan_pairs"] += 1
    figures["right_scans"] += scan.right
    figures["false_accepts"] += accepted and not scan.right
    figures["voided_accepts"] += accepted and scan.void
    figures["false_refusals"] += scan.right and not accepted
    figures["places_untold"] += scan.place not in words


def _closed(outside: sqlite3.Connection, unit: Unit) -> bool:
    [state] = outside.execute("SELECT state FROM units WHERE id = ?", (unit.id,)).fetchone()
    return bool(state == "closed")


@contextmanager
def _any_copy_counts() -> Iterator[None]:
    check = rules.check_scan

    def careless(text: str, unit: Unit, copies: Sequence[Copy], where: rules.Where) -> None:
        del copies
        check(re.sub(r"/[0-9]+$", f"/{unit.copy}", text), unit, (), where)

    with patch.object(rules, "check_scan", careless):
        yield


SABOTAGES: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "": nullcontext,
    "copy-number-ignored": _any_copy_counts,
}
"""What can be broken on purpose; each but "" must turn a figure bad."""
