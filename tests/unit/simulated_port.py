"""A simulated chip without process or port: what esptool reads and writes goes straight to it and from it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from unittest import mock

from app.device import chip as chip_module
from app.device.chip import Chip
from app.device.simulated.chip import SimulatedChip
from app.device.simulated.spec import SimulatedSpec

PORT = "/dev/pts/in-memory"  # by its folder, a port without reset lines


class MemoryPort:
    """As much of pyserial's port as esptool and `Chip` use. Nobody waits: what is not there does not come."""

    timeout = write_timeout = None
    name = port = PORT

    def __init__(self, chip: SimulatedChip) -> None:
        self.chip, self.baudrate, self.is_open = chip, 115200, True
        self._heard = bytearray()

    def write(self, data: bytes) -> int:
        for said in self.chip.receive(bytes(data), self.baudrate):
            self._heard += said
        return len(data)

    def read(self, size: int = 1) -> bytes:
        self._heard += self.chip.tick(time.monotonic())
        data = bytes(self._heard[:size])
        del self._heard[:size]
        return data

    @property
    def in_waiting(self) -> int:
        return len(self._heard)

    def inWaiting(self) -> int:
        return len(self._heard)

    def reset_input_buffer(self) -> None:
        self._heard.clear()

    flushInput = reset_input_buffer  # noqa: N815

    def flushOutput(self) -> None:
        pass

    def close(self) -> None:
        self.is_open = False


@contextmanager
def plugged_in(spec: SimulatedSpec) -> Iterator[SimulatedChip]:
    """Yield a simulated chip to look into; it is what the station finds on whatever port it opens in this process."""
    simulated = SimulatedChip(spec)
    try:
        with mock.patch.object(chip_module, "_open", side_effect=lambda _port: MemoryPort(simulated)):
            yield simulated
    finally:
        simulated.close()


@contextmanager
def in_memory(spec: SimulatedSpec) -> Iterator[tuple[Chip, SimulatedChip]]:
    """Yield the station's own `Chip`, connected to a simulated one that can be looked into."""
    with plugged_in(spec) as simulated:
        yield Chip(PORT, 460800), simulated
