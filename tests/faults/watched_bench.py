"""A bench in this process, with real workers, a folder printer, and somebody who plugs in and scans."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

from app.bench.bench import Bench
from app.bench.events import Choice, Event, Phase, SlotView
from app.bench.provision import Line
from app.bench.seat import Socket
from app.bench.simulation import scanned
from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.domain.units import Unit
from app.label.printers import FolderPrinter
from tests.unit.store_fixtures import fill, make_token, open_test_store

PATIENCE = 60.0  # seconds after which a slot counts as hung


class WatchedBench:
    """Everything lies in `home`; `lines` makes a slot's line of store, printer and slot name."""

    def __init__(self, home: Path, lines: Sequence[Callable[..., Line]], tokens: int = 20) -> None:
        self.home, self.labels = home, home / "labels"
        self.store = open_test_store(home / "home")
        self.auths = {token.qr_token: token.auth_token for token in (make_token() for _ in range(tokens))}
        fill(self.store, [make_token(qr_token=qr, auth_token=auth) for qr, auth in self.auths.items()])
        printer = FolderPrinter(self.labels)
        self.slots = [str(number) for number in range(1, len(lines) + 1)]
        self._ports: dict[str, str | None] = dict.fromkeys(self.slots)
        self._devices: dict[str, SimulatedDevice] = {}
        self._seen_empty = {slot: threading.Event() for slot in self.slots}
        self._heard = threading.Condition()
        self.bench = Bench(
            self.store,
            [line(self.store, printer, slot) for line, slot in zip(lines, self.slots, strict=True)],
            [Socket(functools.partial(self._look, slot), sticky=False) for slot in self.slots],
            printer,
            None,
        )
        self.bench.listen(self._hear)

    def __enter__(self) -> Self:
        self.bench.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.bench.stop()
        for slot in self.slots:
            self.take_out(slot)
        self.store.close()

    def plug_in(self, slot: str, spec: SimulatedSpec) -> None:
        """Put a simulated device into a slot, at once where there is one in it."""
        self.connect(slot, self.power(slot, spec))

    def power(self, slot: str, spec: SimulatedSpec) -> str:
        """Have a device ready for a slot, which is empty meanwhile; return its port."""
        self.take_out(slot)
        self._devices[slot] = SimulatedDevice(spec)
        return self._devices[slot].start()

    def connect(self, slot: str, port: str) -> None:
        """Have a slot's device on this port."""
        self._ports[slot] = port

    def take_out(self, slot: str) -> None:
        """Take the device out."""
        self._ports[slot] = None
        if device := self._devices.pop(slot, None):
            device.stop()

    def replug(self, slot: str, spec: SimulatedSpec) -> None:
        """Take the device out and put it, or another one, in again when the slot has seen that."""
        self.take_out(slot)
        self._seen_empty[slot].clear()
        if not self._seen_empty[slot].wait(PATIENCE):
            raise TimeoutError(f"slot {slot} looks no more whether a device is in it")
        self.plug_in(slot, spec)

    def unplug(self, slot: str) -> None:
        """Take the device out, and wait until the slot is ready for the next one."""
        self.take_out(slot)
        self.wait(slot, Phase.EMPTY)

    def wait(self, slot: str, *phases: Phase) -> SlotView:
        """Wait until a slot is in one of these phases. Raises TimeoutError, also where it is off for good."""
        with self._heard:
            self._heard.wait_for(lambda: self.view(slot).phase in (*phases, Phase.OFF), PATIENCE)
            view = self.view(slot)
        if view.phase not in phases:
            raise TimeoutError(f"slot {slot} is {view.phase}, not {' or '.join(phases)}: {view.problem}")
        return view

    def wait_until(self, true: Callable[[], bool]) -> None:
        """Wait until something is true that the bench tells of."""
        with self._heard:
            if not self._heard.wait_for(true, PATIENCE):
                raise TimeoutError("what was waited for did not come")

    def view(self, slot: str) -> SlotView:
        return next(view for view in self.bench.views() if view.slot == slot)

    def scan(self, slot: str) -> None:
        """Scan the label that came out for a slot."""
        answer = self.bench.scan(scanned(self.bench.printed_label(slot) or b""))
        if answer.problem:
            raise answer.problem

    def choose(self, slot: str, choice: Choice) -> None:
        """Make a choice for a slot."""
        self.bench.choose(slot, choice, "the harness says so")

    def finish(self, slot: str) -> SlotView:
        """Do what a person would until the device may be taken out: scan its label, or set its unit aside."""
        while (view := self.wait(slot, Phase.SCAN, Phase.DECIDE, Phase.REMOVE)).phase is not Phase.REMOVE:
            if view.phase is Phase.SCAN:
                self.scan(slot)
            else:
                self.choose(slot, Choice.SET_ASIDE)
        return view

    def unit(self, mac: str) -> Unit | None:
        """Return the unit that the journal has for a MAC."""
        return self.store.journal.occupant(mac)

    def printed(self) -> list[Path]:
        """Return the labels that came out."""
        return sorted(self.labels.glob("*.pdf")) if self.labels.exists() else []

    def _look(self, slot: str) -> str | None:
        """Be the slot's socket."""
        port = self._ports[slot]
        if port is None:
            self._seen_empty[slot].set()
        return port

    def _hear(self, event: Event) -> None:
        del event
        with self._heard:
            self._heard.notify_all()
