"""A copy of the station's file that is put back knows less than the devices do: nothing is given out twice."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bench.resume import interrupted
from app.domain.errands import ErrandKind, ErrandOutcome
from app.domain.errors import BadInput, StoreError
from app.domain.tokens import CloudStatus
from app.domain.units import CopyState, Unit, UnitState
from app.store import audit, invariants, written
from app.store.station_store import FILE, Store
from tests.unit.store_fixtures import PRODUCT, claim, fill, make_token, open_test_store


def begin(store: Store, mac: str) -> str:
    """Take a device to its first flash byte; return its QR token."""
    return store.journal.write(store.journal.reserve(claim(mac)), "1").qr_token


def mac(number: int) -> str:
    return f"7c:df:a1:00:00:{number:02x}"


@pytest.fixture
def restored(tmp_path: Path) -> tuple[Store, list[str]]:
    """A store put back to where it was before its third unit, and the tokens of its five units."""
    store = open_test_store(tmp_path)
    fill(store, [make_token() for _ in range(8)])
    tokens = [begin(store, mac(n)) for n in (1, 2)]
    copy = store.back_up_once(datetime.now(UTC))
    tokens += [begin(store, mac(n)) for n in (3, 4, 5)]
    store.journal.reserve(claim(mac(6)))  # nothing was written to it
    store.close()
    assert copy is not None
    shutil.copy(copy, tmp_path / FILE)
    return open_test_store(tmp_path), tokens


def test_tokens_that_devices_hold_are_not_given_out_again(restored: tuple[Store, list[str]]) -> None:
    store, tokens = restored
    assert store.tokens.free(PRODUCT) == 3
    new = [store.journal.reserve(claim(mac(n))) for n in (7, 8, 9)]
    assert not {unit.qr_token for unit in new} & set(tokens)
    assert [unit.name for unit in new] == ["T1-000006", "T1-000007", "T1-000008"]
    audit.verify(store.db)
    invariants.verify(store.db)
    store.close()


def test_a_token_that_was_taken_from_a_customer_is_not_given_out_again(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    token = make_token()
    fill(store, [token])
    copy = store.back_up_once(datetime.now(UTC))
    claimed = replace(token, status=CloudStatus.CLAIMED, claimed_org_id=2)
    batch = store.errands.ask(ErrandKind.DISCLAIM, {token.qr_token: claimed}, "sold again")
    store.errands.end(store.errands.open(batch)[0], ErrandOutcome.DONE)
    store.close()
    with_all = open_test_store(tmp_path)
    assert with_all.db.rows("SELECT * FROM lost") == []
    invariants.verify(with_all.db)
    with_all.close()
    assert copy is not None
    shutil.copy(copy, tmp_path / FILE)
    restored = open_test_store(tmp_path)
    assert restored.tokens.free(PRODUCT) == 0
    invariants.verify(restored.db)
    restored.close()


def test_a_device_that_may_have_a_label_gets_no_second_one(restored: tuple[Store, list[str]]) -> None:
    store, _ = restored
    with pytest.raises(BadInput, match="before a copy"):
        store.journal.reserve(claim(mac(4)))
    assert store.journal.occupant(mac(1)) is not None
    assert store.journal.reserve(claim(mac(6))).mac == mac(6)
    store.close()


def test_a_unit_that_was_written_after_the_copy_was_made_is_not_untouched(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    fill(store, [make_token()])
    unit = store.journal.reserve(claim(mac(1)))
    copy = store.back_up_once(datetime.now(UTC))
    store.journal.write(unit, "1")
    store.close()
    assert copy is not None
    shutil.copy(copy, tmp_path / FILE)
    store = open_test_store(tmp_path)
    suspect = interrupted(store.journal, store.journal.unit(unit.id))
    assert (suspect.state, suspect.doubt) == (UnitState.SUSPECT, UnitState.WRITING)
    store.journal.scrap(suspect, "nobody knows")
    assert store.tokens.free(PRODUCT) == 0
    audit.verify(store.db)
    invariants.verify(store.db)
    store.close()


def _to(store: Store, unit: Unit, state: UnitState) -> Unit:
    """Take a reserved unit as far as `state`, as the bench does."""
    steps: list[tuple[UnitState, Callable[[Unit], Unit]]] = [
        (UnitState.RESERVED, lambda unit: unit),
        (UnitState.WRITING, lambda unit: store.journal.write(unit, "1")),
        (UnitState.VERIFIED, store.journal.verified),
        (UnitState.PRINTING, lambda unit: store.journal.print_copy(unit, "1")),
        (UnitState.LABELLED, lambda unit: store.journal.printed(unit, "job")),
        (UnitState.CLOSED, lambda unit: store.journal.close(unit, "scanned back")),
    ]
    places = [name for name, _ in steps]
    for _, step in steps[places.index(unit.state) + 1 : places.index(state) + 1]:
        unit = step(unit)
    return unit


@pytest.mark.parametrize("backed_up", [UnitState.RESERVED, UnitState.WRITING, UnitState.VERIFIED, UnitState.LABELLED])
@pytest.mark.parametrize("copies", [1, 3])
def test_labels_that_were_printed_after_the_copy_was_made_count(
    tmp_path: Path, backed_up: UnitState, copies: int
) -> None:
    store = open_test_store(tmp_path)
    fill(store, [make_token()])
    unit = _to(store, store.journal.reserve(claim(mac(1))), backed_up)
    copy = store.back_up_once(datetime.now(UTC))
    unit = _to(store, unit, UnitState.LABELLED)
    for _ in range(copies - 1):
        unit = store.journal.printed(store.journal.print_copy(unit, "1", "unreadable"), "job")
    store.close()
    assert copy is not None
    shutil.copy(copy, tmp_path / FILE)
    for _ in range(2):  # the second time, all is known
        store = open_test_store(tmp_path)
        invariants.verify(store.db)
        audit.verify(store.db)
        unit = store.journal.unit(unit.id)
        assert unit.copy == copies
        store.close()
    store = open_test_store(tmp_path)
    unit = interrupted(store.journal, unit)
    if (backed_up, copies) == (UnitState.LABELLED, 1):  # that label is in the copy
        assert unit.state is UnitState.LABELLED
    else:
        assert (unit.state, unit.doubt, unit.copy_state) == (UnitState.SUSPECT, UnitState.PRINTING, CopyState.UNKNOWN)
    assert [each.state for each in store.journal.copies(unit)[:-1]] == [CopyState.VOID] * (copies - 1)
    with pytest.raises(BadInput, match="needs a reason"):
        store.journal.print_copy(unit, "1")
    invariants.verify(store.db)
    store.close()


def test_the_new_label_of_a_unit_that_came_back_counts(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    fill(store, [make_token(), make_token()])
    closed, gone = (_to(store, store.journal.reserve(claim(mac(n))), UnitState.LABELLED) for n in (1, 2))
    closed = store.journal.close(closed, "scanned back")
    again = store.journal.print_copy(gone, "1", "unreadable")
    store.journal.scrap(store.journal.printed(again, "job"), "broken")
    copy = store.back_up_once(datetime.now(UTC))
    again = store.journal.print_copy(closed, "1", "damaged")
    store.journal.close(store.journal.printed(again, "job"), "scanned back")
    store.close()
    assert copy is not None
    shutil.copy(copy, tmp_path / FILE)
    written.append(tmp_path, written.Written(2, mac(2), gone.qr_token, 3))  # nothing wakes a scrapped unit
    store = open_test_store(tmp_path)
    closed, gone = store.journal.unit(closed.id), store.journal.unit(gone.id)
    assert (closed.state, closed.copy, closed.copy_state) == (UnitState.CLOSED, 2, CopyState.DONE)
    assert store.journal.copies(closed)[0].state is CopyState.VOID
    assert (gone.state, gone.copy) == (UnitState.SCRAPPED, 2)
    invariants.verify(store.db)
    audit.verify(store.db)
    store.close()


def test_it_is_remembered_once_and_holds_for_tokens_that_come_later(tmp_path: Path) -> None:
    late = make_token()
    written.append(tmp_path, written.Written(7, mac(1), late.qr_token))
    with (tmp_path / written.FILE).open("a") as file:
        file.write("8 7c:df:a1:00:00:02 sqr_half")
    written.append(tmp_path, written.Written(7, mac(1), late.qr_token))
    assert [line.mac for line in written.read(tmp_path)] == [mac(1)] * 2
    for _ in range(2):
        store = open_test_store(tmp_path)
        assert [row["qr_token"] for row in store.db.rows("SELECT qr_token FROM lost")] == [late.qr_token]
        assert [row["act"] for row in store.db.rows("SELECT act FROM audit")] == ["lost"]
        store.close()
    store = open_test_store(tmp_path)
    fill(store, [late])
    assert store.tokens.free(PRODUCT) == 0
    invariants.verify(store.db)
    store.close()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE units SET mac = 'aa:00:00:00:00:01'",
        "UPDATE units SET serial = 'other'",
        "UPDATE units SET name = 'T1-000009'",
        "UPDATE units SET org_id = 2",
        "DROP INDEX units_mac",
        "DROP INDEX units_token",
        "DROP TRIGGER audit_no_update",
        "CREATE TRIGGER quiet AFTER INSERT ON outbox BEGIN DELETE FROM outbox WHERE id = NEW.id; END",
        "INSERT INTO copies (unit, number, state, reason, printed_at) SELECT id, 9, 'void', '', '' FROM units",
        "INSERT INTO copies (unit, number, state, reason, printed_at) VALUES ('nobody', 1, 'void', '', '')",
    ],
)
def test_what_was_changed_by_hand_is_found(tmp_path: Path, tampering: str) -> None:
    store = open_test_store(tmp_path)
    fill(store, [make_token()])
    begin(store, mac(1))
    invariants.verify(store.db)
    store.db.connection.execute("PRAGMA foreign_keys = OFF")
    store.db.connection.execute(tampering)
    with pytest.raises(StoreError):
        invariants.verify(store.db)
    store.close()
