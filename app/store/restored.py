"""A station's file that was restored from an older copy learns what was written and printed since then."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.units import GONE, Unit, UnitState
from app.store.database import Database
from app.store.journal import Journal
from app.store.written import Written

RESTORED = "this file was restored from an older copy"


def remember(db: Database, journal: Journal, known: Sequence[Written]) -> int:
    """Burn the tokens that were written and whose units this file does not have; return how many there are now.

    A unit that it has as reserved still was being written later: its flash is not untouched. Label copies that
    it does not have may be on paper: they count, and those before the newest are void. Broken off, it is done again.
    """
    newest: dict[tuple[str, str], Written] = {}
    for one in known:
        if one.copy >= newest.get((one.mac, one.qr_token), one).copy:
            newest[one.mac, one.qr_token] = one
    for unit in journal.units((UnitState.RESERVED,)):
        if (unit.mac, unit.qr_token) in newest:
            journal.write(unit, unit.slot, RESTORED)
    behind: list[tuple[str, int]] = []
    with db.transaction() as connection:
        for token in newest.values():
            unit_row = connection.execute(
                "SELECT u.id, (SELECT count(*) FROM copies c WHERE c.unit = u.id) AS copy FROM units u"
                " WHERE u.qr_token = ? AND u.mac = ? ORDER BY u.number DESC LIMIT 1",
                (token.qr_token, token.mac),
            ).fetchone()
            if unit_row:
                behind += [(unit_row["id"], token.copy)] if token.copy > unit_row["copy"] else []
            elif (
                token.mac
                or not connection.execute(
                    "SELECT 1 FROM paper WHERE qr_token = ?1 UNION SELECT 1 FROM errands WHERE qr_token = ?1",
                    (token.qr_token,),
                ).fetchone()
            ):
                new = connection.execute(
                    "INSERT OR IGNORE INTO lost (qr_token, number, mac) VALUES (?, ?, ?)",
                    (token.qr_token, token.number, token.mac),
                ).rowcount
                if new:
                    journal.note(
                        "lost", RESTORED, connection=connection,
                        qr_token=token.qr_token, mac=token.mac, number=token.number,
                    )  # fmt: skip
        lost = int(connection.execute("SELECT count(*) FROM lost").fetchone()[0])
    for unit_id, copy in behind:
        _remember_copies(journal, journal.unit(unit_id), copy)
    return lost


def _remember_copies(journal: Journal, unit: Unit, newest: int) -> None:
    """Bring a unit to where it was when its newest label copy was about to be printed; an ended one stays ended."""
    if unit.state in GONE:
        return
    closed = unit.state is UnitState.CLOSED
    while unit.copy < newest:
        if unit.state is UnitState.WRITING:  # only a verified unit is printed
            unit = journal.verified(unit, RESTORED)
        elif unit.state is UnitState.PRINTING:
            unit = journal.doubt(unit, RESTORED)
        unit = journal.print_copy(unit, unit.slot, RESTORED)
    if closed:
        journal.close(journal.found(unit, RESTORED), RESTORED)
