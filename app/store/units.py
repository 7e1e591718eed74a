"""What stands in the journal: units, their label copies and their history. Read only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.errors import BadInput, StoreError
from app.domain.units import LIVE, Copy, CopyState, Unit, UnitState
from app.store.database import Database

_SELECT = """
SELECT u.id, u.name, u.mac, u.qr_token, u.org_id, u.product_id, u.recipe, u.serial, u.state, u.slot, u.created_at,
       u.changed_at, u.why, u.batch,
       coalesce((SELECT max(number) FROM copies WHERE unit = u.id), 0) AS copy,
       (SELECT state FROM copies WHERE unit = u.id ORDER BY number DESC LIMIT 1) AS copy_state,
       CASE u.state WHEN 'suspect' THEN
           (SELECT before FROM audit WHERE unit = u.id AND after = 'suspect' ORDER BY seq DESC LIMIT 1)
       END AS doubt
FROM units u
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One audit row of a unit; `before` and `after` are empty where the act changed no state."""

    at: str  # ISO 8601, UTC
    who: str
    act: str
    before: str
    after: str
    why: str
    role: str  # of the person who acted; "" for a program


class Units:
    """The units of one station's file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def unit(self, unit_id: str) -> Unit:
        """Return one unit by its id. Raises BadInput for an unknown one."""
        return self._one("WHERE u.id = ?", unit_id)

    def named(self, name: str) -> Unit:
        """Return one unit by its name. Raises BadInput for an unknown one."""
        return self._one("WHERE u.name = ?", name)

    def occupant(self, mac: str) -> Unit | None:
        """Return the unit that this MAC belongs to now, if there is one."""
        return self._find("WHERE u.mac = ? AND u.state NOT IN ('scrapped', 'returned')", mac)

    def latest(self, mac: str) -> Unit | None:
        """Return the newest unit that a MAC ever belonged to, in whatever state, if there is one."""
        return self._find("WHERE u.mac = ? ORDER BY u.number DESC LIMIT 1", mac)

    def with_serial(self, serial: str) -> Unit | None:
        """Return the unit with a serial number, if there is one: the one in use, else the newest."""
        return self._find(
            "WHERE u.serial = ? AND u.serial <> '' ORDER BY u.state IN ('scrapped', 'returned'), u.number DESC LIMIT 1",
            serial,
        )

    def holder(self, qr_token: str) -> Unit | None:
        """Return the unit that holds a token, if there is one."""
        return self._find("WHERE u.qr_token = ? AND u.freed = 0", qr_token)

    def units(self, states: Sequence[UnitState] = tuple(UnitState)) -> list[Unit]:
        """Return the units in these states, oldest first."""
        marks = ", ".join("?" * len(states))
        return [_unit(row) for row in self._db.rows(f"{_SELECT} WHERE u.state IN ({marks}) ORDER BY u.number", *states)]

    def newest(self, count: int) -> list[Unit]:
        """Return the newest units, newest first, whatever their state."""
        return [_unit(row) for row in self._db.rows(f"{_SELECT} ORDER BY u.number DESC LIMIT ?", count)]

    def claimed_by(self, owner_id: int) -> list[Unit]:
        """Return the closed units that a user of the cloud has claimed, as it was heard last, oldest first."""
        rows = self._db.rows(
            f"{_SELECT} WHERE u.state = 'closed' AND u.qr_token IN"
            " (SELECT qr_token FROM tokens WHERE status = 'CLAIMED' AND owner_id = ?) ORDER BY u.number",
            owner_id,
        )
        return [_unit(row) for row in rows]

    def copies(self, unit: Unit) -> list[Copy]:
        """Return a unit's label copies, oldest first."""
        rows = self._db.rows("SELECT number, state, reason, job FROM copies WHERE unit = ? ORDER BY number", unit.id)
        with _of_known_form(unit.name):
            return [Copy(row["number"], CopyState(row["state"]), row["reason"], row["job"]) for row in rows]

    def history(self, unit: Unit) -> list[Entry]:
        """Return a unit's audit rows, oldest first."""
        rows = self._db.rows(
            "SELECT at, who, act, before, after, why, coalesce(json_extract(facts, '$.role'), '')"
            " FROM audit WHERE unit = ? ORDER BY seq",
            unit.id,
        )
        return [Entry(*row) for row in rows]

    def counts(self, since: datetime) -> dict[UnitState, int]:
        """Return how many units stand in each state: live ones of any age, ended ones since an aware instant."""
        live = ", ".join(f"'{state}'" for state in sorted(LIVE))
        rows = self._db.rows(
            f"SELECT state, count(*) FROM units WHERE state IN ({live}) OR changed_at >= ? GROUP BY state",
            since.astimezone(UTC).isoformat(timespec="milliseconds"),
        )
        return {UnitState(row[0]): row[1] for row in rows}

    @property
    def batch(self) -> str:
        """The order or batch that is being made; "" where nobody named one."""
        row = self._db.row("SELECT value FROM meta WHERE key = 'batch'")
        return str(row["value"]) if row else ""

    def _find(self, where: str, *values: object) -> Unit | None:
        row = self._db.row(f"{_SELECT} {where}", *values)
        return _unit(row) if row else None

    def _one(self, where: str, value: str) -> Unit:
        unit = self._find(where, value)
        if unit is None:
            raise BadInput("The unit {unit} is not in the journal.", unit=value)
        return unit


def _unit(row: sqlite3.Row) -> Unit:
    values = dict(row)
    with _of_known_form(values["name"]):
        values["state"] = UnitState(values["state"])
        values["doubt"] = UnitState(values["doubt"]) if values["doubt"] else None
        values["copy_state"] = CopyState(values["copy_state"]) if values["copy_state"] else None
        return Unit(**values)


@contextmanager
def _of_known_form(unit: str) -> Iterator[None]:
    """Turn what nobody wrote into a sentence: the file is damaged."""
    try:
        yield
    except (ValueError, TypeError) as error:
        raise StoreError(
            "The journal's entry of {unit} is damaged. Stop this bench and restore a copy from the folder backups.",
            unit=unit,
        ) from error
