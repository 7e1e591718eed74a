"""Scrap accounting: what was issued is somewhere, and a unit that vanished or came from nowhere is found."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.domain.shifts import USUAL
from app.domain.units import UnitState
from app.store import accounting, audit
from app.store.accounting import Tally
from app.store.station_store import Store
from tests.unit.store_fixtures import PRODUCT, claim, fill, make_token, open_test_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_test_store(tmp_path)
    yield opened
    opened.close()


def live_through(store: Store, mac: str, end: UnitState) -> None:
    """Bring a new unit to a state; RESERVED stands for one that is scrapped untouched."""
    journal = store.journal
    unit = journal.reserve(claim(mac))
    if end is UnitState.RESERVED:
        journal.scrap(unit, "never touched")
        return
    unit = journal.write(unit, "1")
    if end is UnitState.SUSPECT:
        journal.doubt(unit, "unplugged")
        return
    unit = journal.verified(unit)
    if end is UnitState.SCRAPPED:
        journal.scrap(unit, "defective")
        return
    unit = journal.printed(journal.print_copy(unit, "1"), "job")
    if end is UnitState.CLOSED:
        journal.close(unit, "scanned back")


def test_what_was_issued_is_accounted_for_by_template_and_shift(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(store, [make_token() for _ in range(40)] + [make_token(product_id=PRODUCT + 1)])
    ends = [UnitState.CLOSED] * 3 + [UnitState.SUSPECT, UnitState.SCRAPPED, UnitState.RESERVED, UnitState.LABELLED]
    expected = Tally(issued=7, closed=3, live=1, suspect=1, scrapped=1, free_again=1)
    for number, at in enumerate(("2026-11-24T08:00:00.000+00:00", "2026-11-25T08:00:00.000+00:00")):
        monkeypatch.setattr(audit, "now", lambda at=at: at)
        shuffled = random.Random(number).sample(ends, len(ends))
        for n, end in enumerate(shuffled):
            live_through(store, f"7c:df:a1:00:{number:02x}:{n:02x}", end)
    found = accounting.verify(store.db, USUAL)
    assert list(found.values()) == [expected, expected]
    assert [product for product, _ in found] == [PRODUCT, PRODUCT]


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM units WHERE number = 1",
        "UPDATE units SET product_id = product_id + 1 WHERE number = 1",
        "UPDATE units SET created_at = '2020-01-01T00:00:00.000+00:00' WHERE number = 1",
        "INSERT INTO units SELECT 'x', 99, 'T1-000099', 'aa:aa:aa:aa:aa:aa', (SELECT max(qr_token) FROM tokens),"
        " org_id, product_id, recipe, serial, state, slot, 0, created_at, changed_at, why, batch FROM units"
        " WHERE number = 1",
    ],
)
def test_a_unit_that_vanished_or_came_from_nowhere_is_found(store: Store, damage: str) -> None:
    fill(store, sorted((make_token() for _ in range(3)), key=lambda token: token.qr_token))
    live_through(store, "7c:df:a1:00:00:01", UnitState.SUSPECT)
    accounting.verify(store.db, USUAL)
    with store.db.transaction() as connection:
        connection.execute(damage)
    with pytest.raises(StoreError, match="do not add up"):
        accounting.verify(store.db, USUAL)
