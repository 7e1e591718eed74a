"""Slots of a real bench, with workers and simulated devices in processes of their own."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future
from pathlib import Path
from unittest.mock import patch

import pytest

from app.bench.ear import Ear, Said
from app.bench.events import Choice, Phase, ScanAnswer
from app.bench.simulation import scanned
from app.device.simulated import SimulatedSpec
from app.domain.errors import BadInput
from app.domain.units import Unit, UnitState
from app.label.printers import FolderPrinter
from app.store.journal import Journal
from tests.faults.sensor_line import sensor_line
from tests.faults.watched_bench import WatchedBench
from tests.unit.leftovers import no_leftovers
from tests.unit.store_fixtures import claim

pytestmark = pytest.mark.slow
MAC = "7c:df:a1:00:00:01"


def test_who_answers_as_soon_as_the_slot_asks_is_heard(tmp_path: Path) -> None:
    listens, hear, answers = threading.Event(), Ear.hear, list[ScanAnswer]()

    def hear_later(self: Ear, timeout: float | None = None) -> tuple[Said, Future[ScanAnswer]]:
        assert listens.wait(60)
        return hear(self, timeout)

    with no_leftovers(), WatchedBench(tmp_path, [sensor_line]) as bench, patch.object(Ear, "hear", hear_later):
        bench.plug_in("1", SimulatedSpec("esp32", MAC))
        bench.wait("1", Phase.SCAN)
        text = scanned(bench.bench.printed_label("1") or b"")
        scanning = threading.Thread(target=lambda: answers.append(bench.bench.scan(text)))
        scanning.start()
        scanning.join(0.3)  # until it was refused, or waits for its answer
        listens.set()
        scanning.join(60)
        unit = bench.unit(MAC)
    assert unit is not None
    assert answers == [ScanAnswer(True, "1", unit.name)]


def test_a_slot_that_stopped_by_a_fault_gives_its_device_up(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    occupant = Journal.occupant

    def fault_in_slot_1(self: Journal, mac: str) -> Unit | None:
        if threading.current_thread().name == "slot 1":
            raise ZeroDivisionError
        return occupant(self, mac)

    lines = [sensor_line, sensor_line]
    with no_leftovers(), WatchedBench(tmp_path, lines) as bench, patch.object(Journal, "occupant", fault_in_slot_1):
        bench.plug_in("1", SimulatedSpec("esp32", MAC))
        assert "a fault of the program" in str(bench.wait("1", Phase.OFF).problem)
        bench.take_out("1")
        bench.plug_in("2", SimulatedSpec("esp32", MAC))
        assert bench.wait("2", Phase.SCAN, Phase.REMOVE).problem is None
        bench.finish("2")
    assert [record.levelno for record in caplog.records if record.levelno >= logging.ERROR] == [logging.ERROR]


@pytest.mark.parametrize("labelled", [False, True])
def test_a_device_that_is_plugged_into_another_slot_takes_up_its_own_unit_there(tmp_path: Path, labelled: bool) -> None:
    with no_leftovers():
        watched = WatchedBench(tmp_path, [sensor_line, sensor_line])
        journal = watched.store.journal
        unit = journal.write(journal.reserve(claim(MAC)), "1")  # and the station was killed
        if labelled:
            unit = journal.printed(journal.print_copy(journal.verified(unit), "1"), "job")
        with watched:
            assert watched.wait("1", Phase.SCAN, Phase.DECIDE).unit is not None
            watched.plug_in("2", SimulatedSpec("esp32", MAC))
            if (
                watched.wait("2", Phase.SCAN, Phase.REMOVE).phase is Phase.REMOVE
            ):  # slot 1 is slow to see that it is out
                watched.choose("2", Choice.TRY_AGAIN)
            view = watched.wait("2", Phase.SCAN)
            assert view.unit is not None
            assert (view.unit.name, view.unit.qr_token, view.unit.slot) == (unit.name, unit.qr_token, "2")
            watched.wait("1", Phase.EMPTY)
            assert watched.bench.scan(f"{unit.qr_token}+{unit.org_id}") == ScanAnswer(True, "2", unit.name)
            watched.wait("2", Phase.REMOVE)


def test_two_chips_that_say_the_same_mac_are_not_taken_for_one(tmp_path: Path) -> None:
    with no_leftovers(), WatchedBench(tmp_path, [sensor_line, sensor_line]) as watched:
        watched.plug_in("1", SimulatedSpec("esp32", MAC))
        watched.wait("1", Phase.SCAN)
        watched.plug_in("2", SimulatedSpec("esp32", MAC))
        assert "two chips" in str(watched.wait("2", Phase.REMOVE).problem)
        watched.finish("1")
        assert [unit.state for unit in watched.store.journal.units()] == [UnitState.CLOSED]


def test_a_unit_whose_label_is_printed_beside_the_slots_is_nobody_elses(tmp_path: Path) -> None:
    prints, printed, save = threading.Event(), threading.Event(), FolderPrinter.print

    def print_slowly(self: FolderPrinter, pdf: bytes, name: str, width_mm: float, height_mm: float) -> str:
        prints.set()
        assert printed.wait(60)
        return save(self, pdf, name, width_mm, height_mm)

    def print_again() -> None:
        watched.bench.settle("T1-000001", Choice.PRINT_AGAIN, "smeared")

    with no_leftovers(), patch.object(FolderPrinter, "print", print_slowly):
        watched = WatchedBench(tmp_path, [sensor_line])
        journal = watched.store.journal
        unit = journal.verified(journal.write(journal.reserve(claim(MAC)), "1"))
        journal.set_aside(journal.printed(journal.print_copy(unit, "1"), "job"), "a break")
        with watched:
            printing = threading.Thread(target=print_again)
            printing.start()
            assert prints.wait(60)
            for again in (print_again, lambda: watched.bench.settle("T1-000001", Choice.SCRAP, "lost")):
                with pytest.raises(BadInput, match="being printed"):
                    again()
            watched.plug_in("1", SimulatedSpec("esp32", MAC))
            assert "being printed" in str(watched.wait("1", Phase.REMOVE).problem)
            printed.set()
            printing.join(60)
            watched.choose("1", Choice.TRY_AGAIN)
            view = watched.wait("1", Phase.SCAN)
            assert view.unit is not None
            assert (view.unit.state, view.unit.copy) == (UnitState.LABELLED, 2)
            assert not watched.bench.scan("T1-000001/1").accepted
            assert watched.bench.scan("T1-000001/2").accepted
            watched.wait("1", Phase.REMOVE)
