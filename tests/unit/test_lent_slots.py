"""Slots that are lent to the returns desk: real workers, simulated devices in processes of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bench.events import Choice, Phase
from app.device.simulated import SimulatedSpec
from app.device.worker_process import ChipWorker
from app.domain.errors import BadInput, DeviceGone
from tests.faults.sensor_line import sensor_line
from tests.faults.watched_bench import WatchedBench
from tests.unit.leftovers import no_leftovers

pytestmark = pytest.mark.slow
FIRST, SECOND = "7c:df:a1:00:00:01", "7c:df:a1:00:00:02"


def test_the_line_takes_no_device_that_the_desk_has(tmp_path: Path) -> None:
    seen: list[str] = []

    def look(worker: ChipWorker, port: str) -> None:
        seen.append(worker.connect(port, 460800).mac)
        worker.disconnect()

    with no_leftovers(), WatchedBench(tmp_path, [sensor_line]) as watched:
        bench = watched.bench
        with pytest.raises(BadInput, match="does not wait"):
            bench.at_desk("1", look)
        bench.lend(True)
        watched.wait("1", Phase.DESK)
        with pytest.raises(BadInput, match="does not wait"):
            bench.at_desk("1", look)  # nothing is plugged in
        watched.plug_in("1", SimulatedSpec("esp32", FIRST))
        watched.wait_until(lambda: watched.view("1").plugged)
        bench.at_desk("1", look)
        assert seen == [FIRST]
        assert not bench.scan("anything").accepted

        def unplug(_worker: ChipWorker, _port: str) -> None:
            raise DeviceGone("It was pulled out.")

        with pytest.raises(DeviceGone, match="pulled out"):  # what the work raises reaches who asked
            bench.at_desk("1", unplug)
        bench.at_desk("1", look)
        bench.lend(False)
        assert watched.wait("1", Phase.REMOVE).unit is None  # it was looked at: it must be taken out first
        assert watched.store.journal.units() == []
        bench.lend(True)
        watched.wait("1", Phase.DESK)
        watched.wait_until(lambda: watched.view("1").plugged)
        bench.at_desk("1", look)
        bench.let_through("1")
        unit = watched.wait("1", Phase.SCAN).unit
        assert unit is not None
        assert unit.mac == FIRST
        watched.scan("1")
        watched.wait("1", Phase.DESK)
        watched.take_out("1")
        watched.wait_until(lambda: not watched.view("1").plugged)
        bench.lend(False)
        watched.wait("1", Phase.EMPTY)
        watched.plug_in("1", SimulatedSpec("esp32", SECOND))
        watched.wait("1", Phase.SCAN)
        bench.choose("1", Choice.SCRAP, "cracked")
        watched.wait("1", Phase.REMOVE)
        bench.lend(True)
        watched.wait("1", Phase.DESK)
        watched.wait_until(lambda: watched.view("1").plugged)
        bench.lend(False)  # nobody looked at it: it is not taken for a new device
        watched.wait("1", Phase.REMOVE)
        assert watched.store.journal.occupant(SECOND) is None
    assert seen == [FIRST] * 3
