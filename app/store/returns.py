"""Devices that came back: which way each goes and how far it is, on disk before and after each step."""

from __future__ import annotations

import sqlite3
import uuid

from app.domain.errors import BadInput, StoreError
from app.domain.returns import STEPS, Return, ReturnOutcome, ReturnStep, Way
from app.domain.units import Unit, UnitState
from app.store.audit import now
from app.store.database import Database
from app.store.journal import Journal

_SELECT = """
SELECT r.id, u.name AS unit, r.way, r.step, r.target, r.touched, r.who, r.why, r.begun_at, r.ended_at, r.outcome,
       coalesce(f.name, '') AS follower
FROM returns r JOIN units u ON u.id = r.unit LEFT JOIN units f ON f.id = r.follower
"""


class Returns:
    """The journal tells who acts, writes the units' states, and takes what is done."""

    def __init__(self, db: Database, journal: Journal) -> None:
        self._db, self._journal = db, journal

    # Reading

    def get(self, return_id: str) -> Return:
        """Return one by its id. Raises BadInput for an unknown one."""
        if found := self._find("WHERE r.id = ?", return_id):
            return found
        raise BadInput("There is no return {id}. `station returns list` lists the open ones.", id=return_id)

    def open(self) -> list[Return]:
        """Return those that have not ended, oldest first."""
        return [_return(row) for row in self._db.rows(f"{_SELECT} WHERE r.ended_at IS NULL ORDER BY r.begun_at, r.id")]

    def open_of(self, unit: Unit) -> Return | None:
        """Return the one of a unit that has not ended: such a unit is nobody's to ship."""
        return self._find("WHERE r.unit = ? AND r.ended_at IS NULL", unit.id)

    def following(self, unit: Unit) -> Return | None:
        """Return the one that has not ended and that this unit follows."""
        return self._find("WHERE r.follower = ? AND r.ended_at IS NULL", unit.id)

    def followed_by(self, unit: Unit) -> str:
        """Return the name of the unit that followed a returned one on its device; "" where none did."""
        row = self._db.row(
            "SELECT f.name FROM returns r JOIN units f ON f.id = r.follower WHERE r.unit = ? ORDER BY r.begun_at DESC",
            unit.id,
        )
        return str(row[0]) if row else ""

    def last_begun(self, unit: Unit) -> str:
        """Return when a unit was taken back last, and not given up; "" where it never was."""
        row = self._db.row(
            "SELECT max(begun_at) FROM returns WHERE unit = ? AND coalesce(outcome, 'done') = 'done'", unit.id
        )
        return str(row[0] or "") if row else ""

    def follows(self, unit: Unit) -> str:
        """Return the name of the returned unit that this one followed on its device; "" where there was none."""
        row = self._db.row("SELECT u.name FROM returns r JOIN units u ON u.id = r.unit WHERE r.follower = ?", unit.id)
        return str(row[0]) if row else ""

    def of(self, unit: Unit) -> list[Return]:
        """Return all of a unit, oldest first."""
        return [_return(row) for row in self._db.rows(f"{_SELECT} WHERE r.unit = ? ORDER BY r.begun_at, r.id", unit.id)]

    # Writing

    def begin(self, unit: Unit, way: Way, why: str, target: str = "") -> Return:
        """Take a closed unit back. It stays closed, and its token is its own, until a step changes that.

        Raises BadInput without a reason, for a unit that is not closed, and for one that is being taken back already.
        """
        if not why.strip():
            raise BadInput("Say why: it goes into the journal.")
        with self._db.transaction() as connection:
            return_id = self._begin(connection, unit, way, why, target)
        return self.get(return_id)

    def scrap_instead(self, each: Return, why: str) -> Return:
        """Go another way with a device that was to be resold and cannot be: at no instant is it on none.

        Raises BadInput without a reason, and where `may_scrap` says no.
        """
        if not why.strip():
            raise BadInput("Say why: it goes into the journal.")
        if not self.may_scrap(each):
            raise BadInput("{unit} cannot be scrapped here. Look at it again.", unit=each.unit)
        with self._db.transaction() as connection:
            self._end(connection, each, ReturnOutcome.GIVEN_UP, why)
            return_id = self._begin(connection, self._journal.named(each.unit), Way.SCRAP, why, "", touched=True)
        return self.get(return_id)

    def may_scrap(self, each: Return) -> bool:
        """Tell whether a return must be carried on, and its device may be scrapped instead."""
        closed = self._journal.named(each.unit).state is UnitState.CLOSED
        return each.way is Way.RESELL and each.touched and closed and not each.ended_at

    def _begin(
        self, connection: sqlite3.Connection, unit: Unit, way: Way, why: str, target: str, *, touched: bool = False
    ) -> str:
        return_id = str(uuid.uuid4())
        self._journal.take_back(connection, unit, why, returned=return_id, way=way, target=target, touched=touched)
        try:
            connection.execute(
                "INSERT INTO returns (id, unit, way, step, target, touched, who, why, begun_at)"
                " VALUES (?, ?, ?, '', ?, ?, ?, ?, ?)",
                (return_id, unit.id, way, target, touched, self._journal.who, why, now()),
            )
        except sqlite3.IntegrityError as error:
            raise BadInput("{unit} is being taken back already. Go on with that.", unit=unit.name) from error
        return return_id

    def touch(self, each: Return) -> Return:
        """About to change the first byte of the device's flash."""
        with self._db.transaction() as connection:
            connection.execute("UPDATE returns SET touched = 1 WHERE id = ?", (each.id,))
            self._note(connection, "return: about to erase", each)
        return self.get(each.id)

    def done(self, each: Return, step: ReturnStep, why: str = "", **facts: object) -> Return:
        """A step is done; the last one ends the return. Raises StoreError where another thread did it meanwhile."""
        with self._db.transaction() as connection:
            self._advance(connection, each, step, why, **facts)
        return self.get(each.id)

    def void(self, each: Return, why: str, **facts: object) -> Return:
        """The label is destroyed: the unit is returned, all its labels are void, and its token is burnt."""
        with self._db.transaction() as connection:
            self._journal.end_closed(connection, self._journal.named(each.unit), UnitState.RETURNED, why)
            self._advance(connection, each, ReturnStep.VOID, why, **facts)
        return self.get(each.id)

    def scrap(self, each: Return, why: str) -> Return:
        """The unit is scrapped, all its labels are void; the return goes on with what is still to be done."""
        with self._db.transaction() as connection:
            self._journal.end_closed(connection, self._journal.named(each.unit), UnitState.SCRAPPED, why)
        return self.get(each.id)

    def lose(self, each: Return, why: str) -> Return:
        """The device was swapped while it was written: the unit is scrapped, and the return is over."""
        with self._db.transaction() as connection:
            self._journal.end_closed(connection, self._journal.named(each.unit), UnitState.SCRAPPED, why)
            self._end(connection, each, ReturnOutcome.GIVEN_UP, why)
        return self.get(each.id)

    def give_up(self, each: Return, why: str) -> Return:
        """End a return that nothing was done for, or that nothing more can be done for.

        Raises BadInput without a reason, and where something was done that must be carried on.
        """
        if not why.strip():
            raise BadInput("Say why: it goes into the journal.")
        if not self.may_give_up(each):
            raise BadInput("What was begun with {unit} must be carried on: it cannot be undone.", unit=each.unit)
        with self._db.transaction() as connection:
            self._end(connection, each, ReturnOutcome.GIVEN_UP, why)
        return self.get(each.id)

    def may_give_up(self, each: Return) -> bool:
        """Tell whether a return may end where it stands."""
        state = self._journal.named(each.unit).state
        if each.ended_at:
            return False
        if each.way is Way.REPROVISION and state is UnitState.RETURNED:
            return not each.follower or self._journal.named(each.follower).state is UnitState.SCRAPPED
        if each.way is Way.RESELL and state is UnitState.SCRAPPED:
            return True
        return state is UnitState.CLOSED and not each.touched  # else what is shipped might be half erased

    def _advance(
        self, connection: sqlite3.Connection, each: Return, step: ReturnStep, why: str, **facts: object
    ) -> None:
        changed = connection.execute(
            "UPDATE returns SET step = ? WHERE id = ? AND step = ? AND ended_at IS NULL",
            (step, each.id, each.step or ""),
        ).rowcount
        if changed != 1 or each.next is not step:
            raise StoreError("The return of {unit} went on meanwhile. Look at it again.", unit=each.unit)
        self._note(connection, f"return: {step}", each, why, **facts)
        if step is STEPS[each.way][-1]:
            self._end(connection, each, ReturnOutcome.DONE)

    def _end(self, connection: sqlite3.Connection, each: Return, outcome: ReturnOutcome, why: str = "") -> None:
        connection.execute("UPDATE returns SET ended_at = ?, outcome = ? WHERE id = ?", (now(), outcome, each.id))
        self._note(connection, f"return {outcome}", each, why)

    def _note(self, connection: sqlite3.Connection, act: str, each: Return, why: str = "", **facts: object) -> None:
        unit = self._journal.named(each.unit)
        self._journal.note(act, why, unit, connection=connection, returned=each.id, way=each.way, **facts)

    def _find(self, where: str, *values: object) -> Return | None:
        row = self._db.row(f"{_SELECT} {where}", *values)
        return _return(row) if row else None


def _return(row: sqlite3.Row) -> Return:
    values = dict(row)
    values["way"] = Way(values["way"])
    values["step"] = ReturnStep(values["step"]) if values["step"] else None
    values["touched"] = bool(values["touched"])
    values["outcome"] = ReturnOutcome(values["outcome"]) if values["outcome"] else None
    return Return(**values)
