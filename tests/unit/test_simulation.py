"""Simulated sockets: what is said of a device that could not be plugged in."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bench.simulation import SimulatedSocket, Supply
from app.domain.errors import DeviceError
from tests.unit.leftovers import no_leftovers


def test_a_device_that_cannot_start_is_told_once_and_the_next_gets_its_turn(tmp_path: Path) -> None:
    flashes = tmp_path / "flash"  # not made yet
    with no_leftovers():
        socket = SimulatedSocket("esp32", Supply(2), flashes=flashes)
        socket.start()
        try:
            socket.wait()
            with pytest.raises(DeviceError, match="did not start"):
                socket.find()
            assert socket.find() is None
            flashes.mkdir()
            socket.swap()
            while (port := socket.find()) is None:
                pass
            assert Path(port).exists()
            assert len(list(flashes.iterdir())) == 1
        finally:
            socket.stop()


def test_an_empty_pile_is_not_waited_for() -> None:
    socket = SimulatedSocket("esp32", Supply(0))
    socket.start()
    socket.wait()
    assert socket.find() is None
    socket.stop()
