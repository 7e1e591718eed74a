"""The bench asks who is here: before a unit is begun, scrapped or printed again; one that was begun goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bench.bench import Bench
from app.bench.events import Choice
from app.bench.provision import connect, flash, print_label, reserve, unheard
from app.bench.scan_back import scan_back
from app.bench.seat import Socket
from app.device.simulated import SimulatedSpec
from app.domain.errors import NotAllowed
from app.domain.tokens import label_text
from app.domain.units import UnitState
from app.label.printers import FolderPrinter
from app.store import invariants
from app.store.station_store import Store
from tests.faults.bit_flips import FLASH, InProcessWorker
from tests.faults.sensor_line import sensor_line
from tests.unit.people_fixtures import enter, with_people
from tests.unit.simulated_port import PORT, plugged_in
from tests.unit.store_fixtures import MAC, fill, make_token, open_test_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_test_store(tmp_path)
    fill(opened, [make_token() for _ in range(3)])
    yield with_people(opened)
    opened.close()


def test_a_unit_is_begun_by_who_may_and_goes_on_when_they_leave(store: Store, tmp_path: Path) -> None:
    line = sensor_line(store, FolderPrinter(tmp_path / "labels"))
    with pytest.raises(NotAllowed, match="Sign in first: only operators, the returns desk or supervisors"):
        reserve(line, MAC, unheard)
    enter(store.people, "Quinn")
    with pytest.raises(NotAllowed, match="Quinn may not provision"):
        reserve(line, MAC, unheard)
    assert store.journal.units() == []
    olga = enter(store.people, "Olga")
    worker = InProcessWorker()
    with plugged_in(SimulatedSpec("esp32", MAC, flash_size=FLASH)):
        chip = connect(line, worker, PORT, unheard)
        unit = reserve(line, chip.mac, unheard)
        store.people.sign_out(olga)
        unit = flash(line, worker, chip, unit, unheard)
    unit, _ = print_label(line, unit, unheard, "")
    rita = enter(store.people, "Rita")
    unit = scan_back(store.journal, unit, label_text(unit.qr_token, unit.org_id))
    store.people.sign_out(rita)
    assert unit.state is UnitState.CLOSED
    told = [(entry.after, entry.who, entry.role) for entry in store.journal.history(unit)]
    assert told == [
        ("reserved", "Olga", "operator"), ("writing", "tester", ""), ("verified", "tester", ""),
        ("printing", "tester", ""), ("labelled", "tester", ""), ("closed", "Rita", "returns"),
    ]  # fmt: skip
    invariants.verify(store.db)


@pytest.mark.parametrize("choice", [Choice.SCRAP, Choice.PRINT_AGAIN])
def test_a_unit_is_scrapped_or_printed_again_by_who_may(store: Store, tmp_path: Path, choice: Choice) -> None:
    printer = FolderPrinter(tmp_path / "labels")
    line = sensor_line(store, printer)
    enter(store.people, "Olga")
    unit = store.journal.verified(store.journal.write(reserve(line, MAC, unheard), "1"))
    unit, _ = print_label(line, unit, unheard, "")
    unit = store.journal.set_aside(unit, "its label fell off")
    bench = Bench(store, [line], [Socket(lambda: None, sticky=False)], printer, None)
    history = store.journal.history(unit)
    for who in ("Quinn", None):
        if who:
            enter(store.people, who)
        elif here := store.people.present:
            store.people.sign_out(here)
        with pytest.raises(NotAllowed):
            bench.settle(unit.name, choice, "a reason")
        with pytest.raises(NotAllowed):
            bench.choose("1", choice, "a reason")
    assert store.journal.history(unit) == history
    enter(store.people, "Olga")
    bench.settle(unit.name, choice, "a reason")
    last = store.journal.history(unit)[-1]
    assert (last.who, last.role) == ("Olga", "operator")
    assert last.after == ("scrapped" if choice is Choice.SCRAP else "labelled")
