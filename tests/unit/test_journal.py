"""The journal: reservations, the table of states, label copies, the audit chain."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.errors import BadInput, NoFreeToken, StationError, StoreError
from app.domain.units import CopyState, Unit, UnitState
from app.store import audit
from app.store.journal import Journal
from app.store.station_store import Store
from tests.unit.store_fixtures import MAC, claim, fill, make_token, open_test_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_test_store(tmp_path)
    yield opened
    opened.close()


def test_a_unit_goes_through_its_states_and_the_cloud_shall_hear_of_it(store: Store) -> None:
    token = make_token()
    fill(store, [token])
    journal = store.journal
    unit = journal.reserve(claim())
    assert (unit.name, unit.mac, unit.qr_token, unit.state) == ("T1-000001", MAC, token.qr_token, UnitState.RESERVED)
    unit = journal.verified(journal.write(unit, "1"))
    unit = journal.print_copy(unit, "1")
    assert (unit.state, unit.copy) == (UnitState.PRINTING, 1)
    unit = journal.printed(unit, "T1-000001.pdf")
    assert journal.copies(unit)[0].state is CopyState.DONE
    assert store.outbox.pending() == 0
    unit = journal.close(unit, "scanned back")
    assert unit.state is UnitState.CLOSED
    assert store.outbox.pending() == 1
    assert audit.verify(store.db) == 6
    acts = [(row["before"], row["after"]) for row in store.db.rows("SELECT * FROM audit ORDER BY seq")]
    assert acts[-1] == ("labelled", "closed")


def test_one_token_for_one_device_whoever_asks_first(store: Store) -> None:
    fill(store, [make_token() for _ in range(20)])
    taken: list[Unit] = []
    refused: list[StationError] = []

    def ask(first: int) -> None:
        for n in range(first, first + 10):
            try:
                taken.append(store.journal.reserve(claim(f"7c:df:a1:00:00:{n:02x}")))
            except StationError as error:
                refused.append(error)

    threads = [threading.Thread(target=ask, args=(first,)) for first in (0, 0, 10, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({unit.qr_token for unit in taken}) == len({unit.mac for unit in taken}) == len(taken) == 20
    assert {type(error) for error in refused} == {BadInput, NoFreeToken}


def test_the_database_itself_refuses_a_token_on_two_devices(store: Store) -> None:
    fill(store, [make_token(), make_token()])
    unit = store.journal.reserve(claim())
    with pytest.raises(StoreError), store.db.transaction() as connection:
        connection.execute(
            "INSERT INTO units SELECT 'x', 9, 'x', '7c:df:a1:00:00:09', qr_token, org_id, product_id, recipe, serial,"
            " state, slot, freed, created_at, changed_at, why, batch FROM units"
        )
    assert store.journal.units() == [unit]


@pytest.mark.parametrize(
    "taken",
    [
        {"status": "CLAIMED", "owner_id": 7},
        {"device_id": 12},
        {"product_id": 605},
    ],
    ids=str,
)
def test_a_token_that_is_not_free_is_not_given(store: Store, taken: dict[str, object]) -> None:
    fill(store, [make_token(**taken)])
    with pytest.raises(NoFreeToken):
        store.journal.reserve(claim())


def test_a_closed_device_gets_no_second_token(store: Store) -> None:
    fill(store, [make_token(), make_token()])
    journal = store.journal
    unit = journal.printed(journal.print_copy(journal.verified(journal.write(journal.reserve(claim()), "1")), "1"), "")
    journal.close(unit, "")
    with pytest.raises(BadInput, match="already belongs"):
        journal.reserve(claim())


def test_only_an_untouched_token_becomes_free_again(store: Store) -> None:
    fill(store, [make_token()])
    journal = store.journal
    with pytest.raises(BadInput, match="reason"):
        journal.scrap(journal.reserve(claim()), " ")
    untouched = journal.units()[0]
    journal.scrap(untouched, "bent pin")
    again = journal.reserve(claim())
    assert again.qr_token == untouched.qr_token
    journal.scrap(journal.doubt(journal.write(again, "1"), "unplugged"), "dead")
    with pytest.raises(NoFreeToken):
        journal.reserve(claim())


def test_a_reprint_needs_a_reason_and_voids_the_copies_before(store: Store) -> None:
    fill(store, [make_token()])
    journal = store.journal
    unit = journal.print_copy(journal.verified(journal.write(journal.reserve(claim()), "1")), "1")
    unit = journal.print_doubt(unit, CopyState.UNKNOWN, "printer went away")
    assert (unit.state, unit.doubt) == (UnitState.SUSPECT, UnitState.PRINTING)
    with pytest.raises(BadInput, match="reason"):
        journal.print_copy(unit, "1")
    unit = journal.print_copy(unit, "1", "smeared")
    assert [copy.state for copy in journal.copies(unit)] == [CopyState.VOID, CopyState.PRINTING]
    assert unit.copy == 2


def test_a_suspect_unit_remembers_what_is_in_doubt(store: Store) -> None:
    fill(store, [make_token()])
    journal = store.journal
    unit = journal.doubt(journal.write(journal.reserve(claim()), "1"), "unplugged at 40 %")
    assert (unit.doubt, unit.why) == (UnitState.WRITING, "unplugged at 40 %")
    assert journal.write(unit, "2").slot == "2"


def test_a_step_that_the_table_does_not_have_is_refused(store: Store) -> None:
    fill(store, [make_token()])
    unit = store.journal.reserve(claim())
    for step in (store.journal.verified, lambda unit: store.journal.close(unit, ""), _printed(store.journal)):
        with pytest.raises(StoreError, match="cannot become"):
            step(unit)
    assert store.journal.unit(unit.id) == unit


def _printed(journal: Journal) -> Callable[[Unit], Unit]:
    return lambda unit: journal.printed(unit, "")


def test_a_stale_view_of_a_unit_changes_nothing(store: Store) -> None:
    fill(store, [make_token()])
    before = store.journal.reserve(claim())
    store.journal.write(before, "1")
    with pytest.raises(StoreError, match="changed meanwhile"):
        store.journal.scrap(before, "old view")
    assert audit.verify(store.db) == 2


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE audit SET why = 'x' WHERE seq = 2", "row 2 was changed"),
        ("DELETE FROM audit WHERE seq = 2", "row 2 is missing"),
        ("DELETE FROM audit WHERE seq = 3", "end is missing after row 2"),
        ("DELETE FROM sqlite_sequence WHERE name = 'audit'", "number of its rows is missing"),
    ],
)
def test_what_is_done_to_the_audit_log_is_found(store: Store, damage: str, sentence: str) -> None:
    fill(store, [make_token()])
    store.journal.verified(store.journal.write(store.journal.reserve(claim()), "1"))
    with pytest.raises(StoreError), store.db.transaction() as connection:
        connection.execute("DELETE FROM audit")
    with store.db.transaction() as connection:
        connection.execute("DROP TRIGGER audit_no_update")
        connection.execute("DROP TRIGGER audit_no_delete")
        connection.execute(damage)
    with pytest.raises(StoreError, match=sentence):
        audit.verify(store.db)


def test_reordered_rows_are_found(store: Store) -> None:
    fill(store, [make_token()])
    store.journal.verified(store.journal.write(store.journal.reserve(claim()), "1"))
    with store.db.transaction() as connection:
        connection.execute("DROP TRIGGER audit_no_update")
        for before, after in ((2, 99), (3, 2), (99, 3)):
            connection.execute("UPDATE audit SET seq = ? WHERE seq = ?", (after, before))
    with pytest.raises(StoreError, match="row 2 was changed"):
        audit.verify(store.db)


def test_an_anchor_kept_elsewhere_finds_a_cut_end(store: Store) -> None:
    fill(store, [make_token()])
    store.journal.write(store.journal.reserve(claim()), "1")
    anchor = audit.head(store.db)
    assert audit.verify(store.db, anchor) == 2
    with store.db.transaction() as connection:
        connection.execute("DROP TRIGGER audit_no_delete")
        connection.execute("DELETE FROM audit WHERE seq = 2")
        connection.execute("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'audit'")
    assert audit.verify(store.db) == 1  # the file alone cannot know
    with pytest.raises(StoreError, match="end is missing"):
        audit.verify(store.db, anchor)
