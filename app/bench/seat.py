"""The seat of a slot's device: its socket, the worker that speaks to whatever is plugged in, and which device it is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.bench.provision import Line
from app.bench.turn import DevicesAtWork
from app.device.worker_process import ChipWorker
from app.domain.errors import DeviceError

LOOK_SECONDS = 0.3  # between two looks at the port
PROBE_SECONDS = 2.0  # between two tries where the port says nothing about the device


class TakenOutError(Exception):
    """The device was taken out, or another one is in its place: nothing is owed to it."""


@dataclass(frozen=True, slots=True)
class Socket:
    """Where a slot's device is plugged in."""

    find: Callable[[], str | None]  # the port to open now; None while nothing is plugged in
    sticky: bool  # the port stays when the device is changed


class Seat:
    """The slot's own thread alone works on what sits here; it may be lent from any.

    `devices` is shared by all slots.
    """

    def __init__(
        self, line: Line, socket: Socket, devices: DevicesAtWork, on_progress: Callable[[int, int], None]
    ) -> None:
        self._slot, self._baud, self._socket, self._devices = line.slot, line.recipe.baud, socket, devices
        self.sticky = socket.sticky
        self.worker = ChipWorker(on_progress)
        self.lent = threading.Event()  # to the returns desk
        self.done_with = ""  # MAC of the unit that ended here last, until its device is taken out

    def port(self) -> str | None:
        """Return the port to open now; None while nothing is plugged in."""
        port = self._socket.find()
        if port is None:
            self.done_with = ""
        return port

    def take(self, mac: str) -> str:
        """Have a device be this slot's alone; return who has it already, "" where nobody had."""
        return self._devices.take(mac, self._slot)

    def leave(self) -> None:
        """Let another slot have the device."""
        self._devices.leave(self._slot)

    def mac(self) -> str:
        """Return the MAC of whatever is plugged in; "" where nothing answers."""
        port = self.port()
        try:
            return self.worker.connect(port, self._baud).mac if port else ""
        except DeviceError:
            return ""
