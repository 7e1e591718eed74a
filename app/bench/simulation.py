"""Simulated devices in the bench's sockets: each socket takes one new device after the other."""

from __future__ import annotations

import queue
import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bench.bench import Bench
from app.bench.events import Event, Phase, ScanAnswer, SlotChanged
from app.bench.seat import LOOK_SECONDS, Socket
from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.domain.errors import BadInput, StationError
from app.domain.tokens import label_text
from app.domain.units import Unit
from app.label.proof import read_codes

_VENDOR = "7c:df:a1"  # one of Espressif's own address blocks


@dataclass(frozen=True, slots=True)
class _Order:
    """Take out what is in the socket, and plug a device in."""

    pause: float = 0.0  # seconds for which the socket stays empty
    mac: str = ""  # which device; "": the next one
    plug: bool = True  # off: the socket stays empty


class Supply:
    """How many devices are still to be plugged in, over all sockets; None: no end."""

    def __init__(self, devices: int | None) -> None:
        self._left, self._lock = devices, threading.Lock()

    def take(self) -> bool:
        """Take one device from the pile; False where none is left."""
        with self._lock:
            if self._left is None:
                return True
            self._left -= 1
            return self._left >= 0


class SimulatedSocket:
    """A socket with a simulated device of a chip kind in it; after `swap()` the next one.

    `flashes` keeps each device's flash as `<mac without colons>.bin`; None keeps it in memory. Devices in `returning`
    (MACs) are plugged in before new ones: their units are not finished, and their flash was kept.
    `pause` is how long the socket is empty between two devices, in seconds.
    """

    def __init__(
        self,
        chip: str,
        supply: Supply,
        *,
        flashes: Path | None = None,
        returning: Sequence[str] = (),
        gateway: tuple[str, int] | None = None,
        pause: float = 0.0,
        paced: bool = False,
    ) -> None:
        self._chip, self._supply, self._flashes, self._gateway = chip, supply, flashes, gateway
        self._pause, self._paced = pause, paced
        self._returning = list(returning)
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._mac = ""  # of the device that is in
        self._brought = ""  # MAC of the device that came back, and is not to be taken out
        self._kept_empty = False
        self._stopping = threading.Event()
        self._seen_empty = threading.Event()  # the slot has noticed that the device is out
        self._first = threading.Event()  # the first device is in, or there is none
        self._port: str | None = None
        self._problem: StationError | None = None  # why a device could not be plugged in; told once
        self._thread = threading.Thread(target=self._feed, name=f"simulated {chip}", daemon=True)

    def start(self) -> None:
        """Plug in the first device."""
        self._orders.put(_Order())
        self._thread.start()

    def wait(self) -> None:
        """Wait until the first device is in, or it is known that there is none."""
        self._first.wait()

    def find(self) -> str | None:
        """Return the port of the device that is plugged in. Raises StationError where one could not be, once."""
        problem, self._problem = self._problem, None
        if problem:
            raise problem
        if self._port is None:
            self._seen_empty.set()
        return self._port

    def swap(self) -> None:
        """Take the device out and plug in the next one."""
        self._brought, self._kept_empty = "", False
        self._orders.put(_Order(self._pause))

    def bring(self, mac: str) -> None:
        """Take out what is in, and plug in a device that came back; it stays until it is swapped."""
        self._brought, self._kept_empty = mac, False
        self._orders.put(_Order(self._pause, mac))

    def keep_empty(self) -> None:
        """Take out a device that nobody brought, and plug in none until `fill()`; the device is the next then."""
        if self._mac and self._mac != self._brought and not self._kept_empty:
            self._kept_empty = True
            self._returning.insert(0, self._mac)
            self._orders.put(_Order(plug=False))

    def fill(self) -> None:
        """Plug in the next device where the socket was kept empty."""
        if self._kept_empty:
            self.swap()

    def stop(self) -> None:
        """Take the device out for good."""
        self._stopping.set()
        self._orders.put(None)
        self._thread.join()

    def _feed(self) -> None:
        try:
            self._take_orders()
        finally:
            self._first.set()

    def _take_orders(self) -> None:
        device: SimulatedDevice | None = None
        while (order := self._orders.get()) is not None:
            self._seen_empty.clear()
            self._port = None
            self._mac = ""
            if device:
                device.stop()
                device = None
                while not self._seen_empty.wait(LOOK_SECONDS) and not self._stopping.is_set():
                    pass
            if self._stopping.wait(order.pause):
                return
            mac = order.mac or (self._next() if order.plug else None)
            if mac is None:
                self._first.set()
                continue
            device = SimulatedDevice(self._spec(mac))
            try:
                port = device.start()
                self._mac, self._port = mac, port
            except StationError as problem:
                device, self._problem = None, problem
            self._first.set()
        if device:
            device.stop()

    def _next(self) -> str | None:
        """Return the MAC of the next device; None where none is left."""
        if self._returning:
            return self._returning.pop(0)
        if not self._supply.take():
            return None
        return ":".join([_VENDOR, *(f"{byte:02x}" for byte in secrets.token_bytes(3))])

    def _spec(self, mac: str) -> SimulatedSpec:
        flash = flash_file(self._flashes, mac) if self._flashes else None
        return SimulatedSpec(chip=self._chip, mac=mac, flash=flash, gateway=self._gateway, baud_pacing=self._paced)


def flash_file(flashes: Path, mac: str) -> Path:
    """Return where a simulated device's flash is kept."""
    return flashes / f"{mac.replace(':', '')}.bin"


class Simulation:
    """The simulated sockets of a bench, by slot name: done devices are taken out by themselves."""

    def __init__(self, sockets: dict[str, SimulatedSocket]) -> None:
        self._sockets = sockets
        self._bench: Bench | None = None

    def sockets(self) -> list[Socket]:
        """Return the sockets as the bench takes them."""
        return [Socket(socket.find, sticky=False) for socket in self._sockets.values()]

    def start(self, bench: Bench) -> None:
        """Plug in the first devices, and follow the bench from now on."""
        self._bench = bench
        bench.listen(self._hear)
        for socket in self._sockets.values():
            socket.start()

    def wait(self) -> None:
        """Wait until the first devices are in: whoever starts the bench then finds them, as on a bench of metal."""
        for socket in self._sockets.values():
            socket.wait()

    def stop(self) -> None:
        """Take all devices out."""
        for socket in self._sockets.values():
            socket.stop()

    def scan_printed(self, slot: str) -> ScanAnswer:
        """Scan the label that was printed last in a slot, as a person with a scanner would."""
        if self._bench is None:
            raise RuntimeError("the simulation has not started")
        pdf = self._bench.printed_label(slot)
        if pdf is None:
            return ScanAnswer(False, slot, problem=BadInput("No label was printed in slot {slot} yet.", slot=slot))
        return self._bench.scan(scanned(pdf))

    def bring(self, unit: Unit) -> None:
        """Have the device of a unit come back: it is plugged into a slot of its product that is not at work.

        Raises BadInput where there is none.
        """
        for view in self._bench.views() if self._bench else ():
            if view.product == unit.recipe and view.phase in (Phase.DESK, Phase.EMPTY, Phase.REMOVE):
                self._sockets[view.slot].bring(unit.mac)
                return
        raise BadInput("The slot for {recipe} is at work. Finish its device first.", recipe=unit.recipe)

    def label_of(self, unit: Unit) -> str:
        """Return what a scanner reads from a unit's newest label."""
        return f"{unit.name}/{unit.copy}" if unit.copy > 1 else label_text(unit.qr_token, unit.org_id)

    def _hear(self, event: Event) -> None:
        """Take out what is done. A slot that is lent to the returns desk is for devices that come back."""
        if not isinstance(event, SlotChanged):
            return
        socket = self._sockets[event.view.slot]
        match event.view.phase:
            case Phase.REMOVE:
                socket.swap()
            case Phase.DESK if event.view.plugged:
                socket.keep_empty()
            case Phase.EMPTY:
                socket.fill()


def scanned(pdf: bytes) -> str:
    """Return what a scanner reads from a printed label: the bar code of a reprint, else the QR code."""
    codes = read_codes(pdf)
    return next((code for code in codes if "/" in code), codes[0] if codes else "")
