"""QA's inspections: each finding is on the disk with its audit row before the next is asked for; none is removed.

And QA's tray: which units lie in it, from the scan on.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import uuid
from collections.abc import Sequence

from app.domain.checks import Check, Outcome, packed, take_note, take_result, unpacked
from app.domain.errors import BadInput, StoreError
from app.domain.inspections import Finding, Inspection
from app.domain.units import Unit, UnitState
from app.store.audit import now
from app.store.database import Database
from app.store.journal import Journal

_SELECT = """
SELECT i.id, u.name AS unit, i.checklist, i.who, i.begun_at, i.ended_at
FROM inspections i JOIN units u ON u.id = i.unit
"""


class Inspections:
    """The journal tells who acts, and takes what is found."""

    def __init__(self, db: Database, journal: Journal) -> None:
        self._db, self._journal = db, journal

    # Reading

    def get(self, inspection_id: str) -> Inspection:
        """Return one by its id. Raises BadInput for an unknown one."""
        if found := self._find("WHERE i.id = ?", inspection_id):
            return found[0]
        raise BadInput("There is no inspection {id}.", id=inspection_id)

    def open_of(self, unit: Unit) -> Inspection | None:
        """Return the one of a unit that has not ended."""
        found = self._find("WHERE i.unit = ? AND i.ended_at IS NULL", unit.id)
        return found[0] if found else None

    def of(self, unit: Unit) -> list[Inspection]:
        """Return all of a unit, oldest first."""
        return self._find("WHERE i.unit = ? ORDER BY i.begun_at, i.rowid", unit.id)

    def newest_of(self, unit: Unit) -> Inspection | None:
        """Return the newest of a unit, open or ended."""
        found = self._find("WHERE i.unit = ? ORDER BY i.begun_at DESC, i.rowid DESC LIMIT 1", unit.id)
        return found[0] if found else None

    def every(self, units: Sequence[Unit] = ()) -> list[Inspection]:
        """Return all inspections, or those of these units, oldest first."""
        if not units:
            return self._find("ORDER BY i.begun_at, i.rowid")
        return [inspection for unit in units for inspection in self.of(unit)]

    def photo(self, finding: Finding) -> bytes:
        """Return a finding's photo as it was kept. Raises BadInput where it has none."""
        row = self._db.row("SELECT photo FROM findings WHERE id = ?", finding.id)
        if row is None or row["photo"] is None:
            raise BadInput("This finding has no photo.")
        return bytes(row["photo"])

    def tray(self) -> list[Unit]:
        """Return the units in the tray, as they were scanned."""
        row = self._db.row("SELECT value FROM meta WHERE key = 'tray'")
        return [self._journal.named(name) for name in json.loads(row["value"])] if row else []

    # Writing

    def keep_tray(self, units: Sequence[Unit]) -> None:
        """Keep which units are in the tray now."""
        names = json.dumps([unit.name for unit in units])
        with self._db.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('tray', ?)", (names,))

    def begin(self, unit: Unit, checks: Sequence[Check]) -> Inspection:
        """Begin one over a closed unit, with the checklist as it is now; one that is open goes on as it began.

        Raises BadInput for a unit that is not closed, or that is being taken back, and for an empty checklist.
        """
        inspection_id = str(uuid.uuid4())
        checklist = json.dumps(packed(tuple(checks)), ensure_ascii=False)
        with self._db.transaction() as connection:
            if open_one := self.open_of(unit):
                return open_one
            if not checks:
                raise BadInput("The recipe {recipe} of {unit} has no checks.", recipe=unit.recipe, unit=unit.name)
            state = connection.execute("SELECT state FROM units WHERE id = ?", (unit.id,)).fetchone()["state"]
            if state != UnitState.CLOSED:
                raise BadInput("{unit} is {state}: only a closed unit is inspected.", unit=unit.name, state=state)
            if connection.execute("SELECT 1 FROM returns WHERE unit = ? AND ended_at IS NULL", (unit.id,)).fetchone():
                raise BadInput("{unit} is being taken back: the returns desk has it.", unit=unit.name)
            connection.execute(
                "INSERT INTO inspections (id, unit, checklist, who, begun_at) VALUES (?, ?, ?, ?, ?)",
                (inspection_id, unit.id, checklist, self._journal.who, now()),
            )
            self._journal.note(
                "inspection begun", "", unit, connection=connection, inspection=inspection_id, checklist=checklist
            )
        return self.get(inspection_id)

    def record(
        self, inspection: Inspection, number: int, said: str, note: str = "", photo: bytes | None = None
    ) -> Inspection:
        """Record the result of the step `number`, from 1; a later one of the same step takes its place.

        The inspection ends by itself when all of its steps have passed. Raises BadInput for a result that is none, a
        note or a photo that is missing, and an inspection that has ended.
        """
        if not 1 <= number <= len(inspection.checks):
            raise BadInput("The checklist of {unit} has no step {number}.", unit=inspection.unit, number=number)
        check = inspection.checks[number - 1]
        result, note = take_result(check, said), take_note(check, note)
        before = inspection.newest.get(number)
        if check.photo and photo is None and not (before and before.photo):
            raise BadInput("“{step}” needs a photo: choose its file first.", step=check.step)
        unit = self._journal.named(inspection.unit)
        with self._db.transaction() as connection:
            self._check_open(connection, inspection)
            if photo is None and before and before.photo:  # the one that was taken before stays its photo
                photo = connection.execute("SELECT photo FROM findings WHERE id = ?", (before.id,)).fetchone()["photo"]
            connection.execute(
                "INSERT INTO findings (inspection, number, result, note, photo, who, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (inspection.id, number, result, note, photo, self._journal.who, now()),
            )
            inspection = self.get(inspection.id)
            finding = inspection.newest[number]
            self._journal.note(
                "finding", note, unit, connection=connection, finding=finding.id, inspection=inspection.id,
                number=number, step=check.step, result=result, measured_in=check.unit,
                outcome=inspection.outcome_of(finding), photo=hashlib.sha256(photo).hexdigest() if photo else "",
            )  # fmt: skip
            if inspection.so_far is Outcome.PASS:
                self._end(connection, inspection, unit)
        return self.get(inspection.id)

    def fail(self, inspection: Inspection) -> Inspection:
        """End an inspection in which a step has failed; the others need not be done. Raises BadInput."""
        unit = self._journal.named(inspection.unit)
        with self._db.transaction() as connection:
            self._check_open(connection, inspection)
            inspection = self.get(inspection.id)
            if inspection.so_far is not Outcome.FAIL:
                raise BadInput("No step of {unit} has failed: do the steps that are left.", unit=unit.name)
            self._end(connection, inspection, unit)
        return self.get(inspection.id)

    # Within

    def _end(self, connection: sqlite3.Connection, inspection: Inspection, unit: Unit) -> None:
        connection.execute("UPDATE inspections SET ended_at = ? WHERE id = ?", (now(), inspection.id))
        self._journal.note(
            f"inspection: {inspection.so_far}", "", unit, connection=connection, inspection=inspection.id
        )

    def _check_open(self, connection: sqlite3.Connection, inspection: Inspection) -> None:
        row = connection.execute("SELECT ended_at FROM inspections WHERE id = ?", (inspection.id,)).fetchone()
        if row is None or row["ended_at"]:
            raise BadInput("The inspection of {unit} has ended. Begin another.", unit=inspection.unit)

    def _find(self, where: str, *values: object) -> list[Inspection]:
        return [self._inspection(row) for row in self._db.rows(f"{_SELECT} {where}", *values)]

    def _inspection(self, row: sqlite3.Row) -> Inspection:
        rows = self._db.rows(
            "SELECT id, number, result, note, photo IS NOT NULL AS photo, who, at FROM findings"
            " WHERE inspection = ? ORDER BY id",
            row["id"],
        )
        try:
            checks = unpacked(json.loads(row["checklist"]))
        except (ValueError, KeyError, TypeError, ArithmeticError) as error:
            raise StoreError(
                "The inspection of {unit} is damaged. Stop this bench and restore a copy from the folder backups.",
                unit=row["unit"],
            ) from error
        findings = tuple(Finding(**(dict(each) | {"photo": bool(each["photo"])})) for each in rows)
        return Inspection(
            row["id"], row["unit"], checks, row["who"], row["begun_at"], row["ended_at"], findings
        )  # fmt: skip
