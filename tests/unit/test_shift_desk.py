"""The shift's desk below the window: whose leave it needs, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bench.reports.report import Reports
from app.bench.shift_desk import NEWEST, ShiftDesk
from app.domain.errors import BadInput, NotAllowed
from app.domain.people import Act
from app.domain.returns import Way
from app.domain.shifts import USUAL
from app.domain.units import Unit, UnitState
from app.store.people import Permit
from app.store.station_store import Store
from tests.unit.people_fixtures import enter, permitted, with_people
from tests.unit.store_fixtures import claim, fill, make_token, open_test_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = with_people(open_test_store(tmp_path))
    fill(store, [make_token() for _ in range(NEWEST + 5)])
    yield store
    store.close()


@pytest.fixture
def reprinted() -> list[tuple[str, str, str]]:
    """Name, slot and reason of each label that the bench was told to print again."""
    return []


@pytest.fixture
def desk(store: Store, reprinted: list[tuple[str, str, str]]) -> ShiftDesk:
    def reprint(unit: Unit, why: str) -> None:
        reprinted.append((unit.name, unit.slot, why))

    return ShiftDesk(store, Reports(store.db.path, USUAL), 400, reprint)


def close_unit(store: Store, number: int = 1) -> Unit:
    journal = store.journal
    unit = journal.write(journal.reserve(claim(f"7c:df:a1:00:00:{number:02x}")), "1")
    unit = journal.printed(journal.print_copy(journal.verified(unit), "1"), "job")
    return journal.close(unit, "scanned")


def test_a_closed_unit_gets_another_label_only_with_a_fresh_signature(
    store: Store, desk: ShiftDesk, reprinted: list[tuple[str, str, str]]
) -> None:
    unit, people = close_unit(store), store.people
    with pytest.raises(NotAllowed, match="Olga may not void closed units"):
        permitted(people, Act.VOID_CLOSED, "Olga", "Sam")
    with pytest.raises(NotAllowed, match="supervisor must sign"):
        permitted(people, Act.VOID_CLOSED, "Sam")
    session = enter(people, "Sam")
    for made_up in (
        Permit(Act.VOID_CLOSED, session.person, (session.person,)),
        people.permit(Act.REPRINT, session),
    ):
        with pytest.raises(NotAllowed):
            desk.new_label(unit.name, "torn", made_up)
    assert reprinted == []
    permit = permitted(people, Act.VOID_CLOSED, "Rita", "Sam")
    desk.new_label(unit.name, "torn", permit)
    assert reprinted == [(unit.name, "", "torn")]  # in no slot: the bench waits for its scan beside them
    with pytest.raises(NotAllowed):
        desk.new_label(unit.name, "torn", permit)
    assert len(reprinted) == 1


def test_what_is_not_closed_or_is_being_taken_back_gets_none_here(
    store: Store, desk: ShiftDesk, reprinted: list[tuple[str, str, str]]
) -> None:
    live = store.journal.reserve(claim("7c:df:a1:00:00:07"))
    back = close_unit(store)
    store.returns.begin(back, Way.RESELL, "came back")
    shelved = close_unit(store, 2)
    for unit, why, sentence in (
        (live, "torn", "no closed unit"),
        (back, "torn", "returns desk"),
        (shelved, " ", "needs a reason"),
    ):
        permit = permitted(store.people, Act.VOID_CLOSED, "Rita", "Sam")
        with pytest.raises(BadInput, match=sentence):
            desk.new_label(unit.name, why, permit)
        assert store.journal.named(unit.name).state is unit.state
    assert reprinted == []


def test_a_batch_is_named_by_who_may_provision(store: Store, desk: ShiftDesk) -> None:
    enter(store.people, "Quinn")
    with pytest.raises(NotAllowed):
        desk.begin_batch("PO-1")
    enter(store.people, "Olga")
    for wrong in ("x" * 65, "a\x07b", "a\u202eb"):
        with pytest.raises(BadInput):
            desk.begin_batch(wrong)
    desk.begin_batch("  PO-1   left\n")
    assert desk.look().batch == "PO-1 left"
    assert close_unit(store).batch == "PO-1 left"
    assert desk.batches() == ["PO-1 left"]
    said = store.db.row("SELECT who, act, facts FROM audit WHERE act = 'batch'")
    assert said is not None
    assert (said["who"], '"role": "operator"' in said["facts"]) == ("Olga", True)


def test_the_shift_shows_the_newest_units_first_and_no_more_than_ten(store: Store, desk: ShiftDesk) -> None:
    made = [close_unit(store, number) for number in range(1, NEWEST + 4)]
    now = desk.look()
    assert [unit.name for unit in now.newest] == [unit.name for unit in reversed(made)][:NEWEST]
    assert (now.figures.produced, now.target, now.batch) == (len(made), 400, "")
    assert all(unit.state is UnitState.CLOSED for unit in now.newest)
