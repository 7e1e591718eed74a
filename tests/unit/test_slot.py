"""Slots of a real bench, with workers and simulated devices in processes of their own."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future
from pathlib import Path
from unittest.mock import patch

import pytest

from app.bench.ear import Ear, Said
from app.bench.events import Phase, ScanAnswer
from app.bench.simulation import scanned
from app.device.simulated import SimulatedSpec
from app.domain.units import Unit
from app.store.journal import Journal
from tests.faults.sensor_line import sensor_line
from tests.faults.watched_bench import WatchedBench
from tests.unit.leftovers import no_leftovers

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
