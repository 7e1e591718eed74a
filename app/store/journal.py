"""The journal: every unit, its state and its label copies. The one place that writes a unit's state.

Each step is one transaction: the state, the audit row and what the cloud must hear go to the disk together
or not at all.
"""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from app.domain.errors import BadInput, NoFreeToken, StoreError
from app.domain.mac import parse_mac
from app.domain.matching import serial_of
from app.domain.units import CopyState, Unit, UnitState, may_follow
from app.store import audit, matching, written
from app.store.database import Database
from app.store.matching import Claim
from app.store.token_fields import TokenFields
from app.store.units import Units
from app.store.written import Written

CONTRADICTED = "cloud contradicts"
"""The act that notes that a unit's token was claimed or deleted from outside."""

LONGEST_BATCH = 64  # characters


class Journal(Units):
    """`bench` is this bench's name; `who` the program that acts while nobody is signed in. It reads as `Units` does."""

    def __init__(self, db: Database, bench: str, who: str) -> None:
        super().__init__(db)
        self.bench, self._program = bench, who
        self._actor = (who, "")  # one value: a row never has one person's name and another's role

    @property
    def who(self) -> str:
        """Who acts now: a person's name, or the program's."""
        return self._actor[0]

    def act_as(self, name: str = "", role: str = "") -> None:
        """Have the rows from now on carry this person; without a name, the program again."""
        self._actor = (name, role) if name else (self._program, "")

    def begin_batch(self, name: str) -> None:
        """Name the order or batch of the units that are reserved from now on; "" for none. Raises BadInput."""
        name = " ".join(name.split())
        if len(name) > LONGEST_BATCH or not name.isprintable():
            raise BadInput("A batch's name must be at most {most} printable characters.", most=LONGEST_BATCH)
        with self._db.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('batch', ?)", (name,))
            self._audit(connection, "batch", "", "", "", "", batch=name)

    def next_token(self, claim: Claim) -> str:
        """Return the QR token that `reserve` would bind now, so that the cloud can be asked about it first.

        "" where there is none: `reserve` then says why.
        """
        try:
            return str(matching.choose(self._db, claim)["qr_token"])
        except NoFreeToken:
            return ""

    def reserve(self, claim: Claim) -> Unit:
        """Bind the token that the claim's rule gives to a MAC; one call, one owner.

        The unit's serial number is the one in the token's metadata, else of the claim's pattern. Raises NoFreeToken
        where there is no token for this device, TokenTaken where the named one is not the one (any more), BadInput for
        an unusable MAC or one that a unit holds already.
        """
        mac = parse_mac(claim.mac)
        unit_id = str(uuid.uuid4())
        with self._db.transaction() as connection:
            token = matching.take(self._db, replace(claim, mac=mac))
            if connection.execute("SELECT 1 FROM lost WHERE mac = ?", (mac,)).fetchone():
                raise BadInput(
                    "The device {mac} got a token before a copy of the station's file was restored, and may have a"
                    " label. Destroy both.",
                    mac=mac,
                )
            if coming_back := connection.execute(
                "SELECT u.name FROM returns r JOIN units u ON u.id = r.unit"
                " WHERE u.mac = ? AND u.state = 'scrapped' AND r.ended_at IS NULL",
                (mac,),
            ).fetchone():
                raise BadInput(
                    "The device {mac} is being scrapped as {unit}. Finish that at the returns desk first.",
                    mac=mac,
                    unit=coming_back["name"],
                )
            number = connection.execute(
                "SELECT 1 + max(coalesce((SELECT max(number) FROM units), 0),"
                " coalesce((SELECT max(number) FROM lost), 0))"
            ).fetchone()[0]
            name, at = f"{self.bench}-{number:06d}", audit.now()
            serial = self._serial(claim, token["qr_token"], number, mac)
            try:
                connection.execute(
                    "INSERT INTO units (id, number, name, mac, qr_token, org_id, product_id, recipe, serial, state,"
                    " slot, created_at, changed_at, batch, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                    (unit_id, number, name, mac, token["qr_token"], token["org_id"], claim.product_id, claim.recipe,
                     serial, UnitState.RESERVED, claim.slot, at, at, self.batch),
                )  # fmt: skip
            except sqlite3.IntegrityError as error:
                raise BadInput("The device {mac} already belongs to a unit.", mac=mac) from error
            self._audit(
                connection, "reserve", unit_id, "", UnitState.RESERVED, "", at=at, name=name, mac=mac,
                qr_token=token["qr_token"], product_id=claim.product_id, recipe=claim.recipe, slot=claim.slot,
                asked=claim.asked, serial=serial, org_id=token["org_id"], batch=self.batch,
            )  # fmt: skip
            connection.execute(
                "UPDATE returns SET follower = ? WHERE ended_at IS NULL AND step = 'void'"
                " AND unit IN (SELECT id FROM units WHERE mac = ? AND state = 'returned')",
                (unit_id, mac),
            )
        return self.unit(unit_id)

    def _serial(self, claim: Claim, qr_token: str, number: int, mac: str) -> str:
        """Return a new unit's serial number. Raises NoFreeToken where the token's metadata name that of another."""
        own = claim.scanned or serial_of(TokenFields(self._db).of(qr_token))
        if not own:
            return claim.serial.format(number=number, mac=mac.replace(":", "").upper())
        other = self._find("WHERE u.serial = ? AND u.state NOT IN ('scrapped', 'returned')", own)
        if other:
            raise NoFreeToken(
                "The token {qr_token} names the serial number {serial}, which {unit} ({mac}) has already. Have the"
                " token deleted in the cloud, then sync.",
                qr_token=qr_token,
                serial=own,
                unit=other.name,
                mac=other.mac.upper(),
            )
        return own

    def write(self, unit: Unit, slot: str, why: str = "") -> Unit:
        """About to write the first flash byte, in this slot."""
        unit = self._move(unit, UnitState.WRITING, why, slot=slot)
        self._log(unit)
        return unit

    def verified(self, unit: Unit, why: str = "") -> Unit:
        """The device has proven that it holds the token."""
        return self._move(unit, UnitState.VERIFIED, why)

    def doubt(self, unit: Unit, why: str) -> Unit:
        """A write broke off: what the device holds is not known."""
        return self._move(unit, UnitState.SUSPECT, why)

    def print_copy(self, unit: Unit, slot: str, reason: str = "") -> Unit:
        """About to print the next label copy; the copies before it are void from this instant on.

        Raises BadInput where a copy exists and no reason is given.
        """
        if unit.copy and not reason.strip():
            raise BadInput("A reprint of {unit}'s label needs a reason.", unit=unit.name)
        with self._db.transaction() as connection:
            number = unit.copy + 1
            self._change(connection, unit, UnitState.PRINTING, reason, slot=slot, copy=number)
            self._void_copies(connection, unit)
            connection.execute(
                "INSERT INTO copies (unit, number, state, reason, printed_at) VALUES (?, ?, ?, ?, ?)",
                (unit.id, number, CopyState.PRINTING, reason, audit.now()),
            )
        unit = self.unit(unit.id)
        self._log(unit, unit.copy)
        return unit

    def printed(self, unit: Unit, job: str) -> Unit:
        """The printer says that the newest copy is done; `job` is its reference."""
        return self._move(unit, UnitState.LABELLED, copy_state=CopyState.DONE, job=job)

    def print_doubt(self, unit: Unit, outcome: CopyState, why: str) -> Unit:
        """The newest copy surely failed, or it is unknown whether it came out."""
        return self._move(unit, UnitState.SUSPECT, why, copy_state=outcome)

    def found(self, unit: Unit, why: str) -> Unit:
        """The copy whose print was in doubt came out: a person scanned it."""
        return self._move(unit, UnitState.LABELLED, why, copy_state=CopyState.DONE)

    def close(self, unit: Unit, why: str) -> Unit:
        """The label on the device is the unit's own (or the recipe waives the scan); the cloud shall hear of it."""
        with self._db.transaction() as connection:
            self._change(connection, unit, UnitState.CLOSED, why)
            connection.execute(  # once: a unit that gets a new label at the returns desk closes a second time
                "INSERT OR IGNORE INTO outbox (id, unit, kind, created_at) VALUES (?, ?, 'closed', ?)",
                (str(uuid.uuid4()), unit.id, audit.now()),
            )
        return self.unit(unit.id)

    def scrap(self, unit: Unit, why: str) -> Unit:
        """Take a unit out. Its token is burnt, except where the flash was never touched.

        Raises BadInput without a reason.
        """
        if not why.strip():
            raise BadInput("Scrapping {unit} needs a reason.", unit=unit.name)
        if unit.state is UnitState.CLOSED:
            raise StoreError("{unit} is closed: the returns desk scraps it.", unit=unit.name)
        untouched = unit.state is UnitState.RESERVED
        with self._db.transaction() as connection:
            self._change(connection, unit, UnitState.SCRAPPED, why, freed=untouched)
            self._void_copies(connection, unit)
            if untouched:
                connection.execute("UPDATE units SET freed = 1 WHERE id = ?", (unit.id,))
        return self.unit(unit.id)

    def take_back(self, connection: sqlite3.Connection, unit: Unit, why: str, **facts: Any) -> None:
        """The device of a closed unit came back: it stands in no slot. In the caller's transaction.

        Raises BadInput for a unit that is not closed.
        """
        changed = connection.execute("UPDATE units SET slot = '' WHERE id = ? AND state = 'closed'", (unit.id,))
        if changed.rowcount != 1:
            raise BadInput("{unit} is {state}: only a closed unit can be taken back.", unit=unit.name, state=unit.state)
        self._audit(connection, "return begun", unit.id, "", "", why, **facts)

    def end_closed(self, connection: sqlite3.Connection, unit: Unit, after: UnitState, why: str) -> None:
        """A closed unit that came back is returned or scrapped; its labels are void. In the caller's transaction."""
        self._change(connection, unit, after, why)
        self._void_copies(connection, unit)

    def place(self, unit: Unit, slot: str) -> Unit:
        """The device of an open unit was recognised in this slot."""
        with self._db.transaction() as connection:
            connection.execute("UPDATE units SET slot = ? WHERE id = ?", (slot, unit.id))
            self._audit(connection, "place", unit.id, "", "", "", slot=slot)
        return self.unit(unit.id)

    def set_aside(self, unit: Unit, why: str) -> Unit:
        """Free the slot of a unit that stays open; it goes on when its device is plugged in again.

        Raises BadInput without a reason.
        """
        if not why.strip():
            raise BadInput("Setting {unit} aside needs a reason.", unit=unit.name)
        with self._db.transaction() as connection:
            connection.execute("UPDATE units SET slot = '' WHERE id = ?", (unit.id,))
            self._audit(connection, "set aside", unit.id, "", "", why, slot=unit.slot)
        return self.unit(unit.id)

    def note(
        self,
        act: str,
        why: str,
        unit: Unit | None = None,
        *,
        connection: sqlite3.Connection | None = None,
        **facts: Any,
    ) -> None:
        """Record an act that changes no unit's state; inside the caller's transaction, where that is given."""
        with nullcontext(connection) if connection else self._db.transaction() as writing:
            self._audit(writing, act, unit.id if unit else "", "", "", why, **facts)

    def _log(self, unit: Unit, copy: int = 0) -> None:
        """Keep beside the file what a restored copy of it would not know."""
        number = int(unit.name.rpartition("-")[2])
        written.append(self._db.path.parent, Written(number, unit.mac, unit.qr_token, copy))

    def _move(
        self,
        unit: Unit,
        after: UnitState,
        why: str = "",
        *,
        slot: str | None = None,
        copy_state: CopyState | None = None,
        job: str = "",
    ) -> Unit:
        with self._db.transaction() as connection:
            facts = {"copy": unit.copy, "copy_state": copy_state, "job": job} if copy_state else {}
            self._change(connection, unit, after, why, slot=slot, **facts)
            if copy_state:
                connection.execute(
                    "UPDATE copies SET state = ?, job = coalesce(?, job) WHERE unit = ? AND number = ?",
                    (copy_state, job or None, unit.id, unit.copy),
                )
        return self.unit(unit.id)

    def _change(
        self,
        connection: sqlite3.Connection,
        unit: Unit,
        after: UnitState,
        why: str,
        slot: str | None = None,
        **facts: Any,
    ) -> None:
        """Write the new state, provided that the unit still stands where the caller saw it."""
        if not may_follow(unit.state, after):
            raise StoreError(
                "The unit {unit} is {before}: it cannot become {after}.", unit=unit.name, before=unit.state, after=after
            )
        changed = connection.execute(
            "UPDATE units SET state = ?, slot = ?, changed_at = ?, why = ? WHERE id = ? AND state = ?",
            (after, slot or unit.slot, audit.now(), why, unit.id, unit.state),
        )
        if changed.rowcount != 1:
            raise StoreError("The unit {unit} was changed meanwhile. Look at it again.", unit=unit.name)
        if slot:
            facts["slot"] = slot
        self._audit(connection, "unit", unit.id, unit.state, after, why, **facts)

    def _void_copies(self, connection: sqlite3.Connection, unit: Unit) -> None:
        """Void every copy that may exist on paper; one that surely failed stays failed."""
        connection.execute("UPDATE copies SET state = 'void' WHERE unit = ? AND state <> 'failed'", (unit.id,))

    def _audit(
        self, connection: sqlite3.Connection, act: str, unit: str, before: str, after: str, why: str, **facts: Any
    ) -> None:
        who, role = self._actor
        audit.append(
            connection,
            bench=self.bench,
            who=who,
            role=role,
            act=act,
            unit=unit,
            before=before,
            after=after,
            why=why,
            **facts,
        )
