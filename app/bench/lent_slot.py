"""A slot that is lent to the returns desk: it does what the desk wants done with whatever device is in it."""

from __future__ import annotations

import queue

from app.bench.asking import Asking
from app.bench.ear import Ear, Lent, answering
from app.bench.events import Phase
from app.bench.seat import LOOK_SECONDS, Seat
from app.bench.told import Told


class LentSlot:
    """`ear` hears the desk; it is open only while the slot is lent and a device is in it."""

    def __init__(self, slot: str, seat: Seat, asking: Asking, told: Told) -> None:
        self._slot, self._seat, self._asking, self._told = slot, seat, asking, told
        self.ear: Ear[Lent] = Ear(slot)

    def serve(self) -> None:
        """While the slot is lent, do what the desk wants done; return when the line may have what is plugged in."""
        while self._seat.lent.is_set():
            while self._seat.lent.is_set() and self._seat.port() is None:
                view = self._told.view
                if view.phase is not Phase.DESK or view.plugged:
                    self._told.vacant(Phase.DESK)
                self._asking.ear.pause(LOOK_SECONDS)
            try:
                if self._seat.lent.is_set() and self._serve_device():
                    return
            finally:
                self.ear.shut()

    def _serve_device(self) -> bool:
        """Work for the desk until the device is out or the slot is given back; True as soon as the line may have it.

        A device that the desk has looked at is the line's only then: else it must be taken out first.
        """
        looked = False
        self.ear.open()
        self._told.vacant(Phase.DESK, plugged=True)
        while self._seat.lent.is_set() and (port := self._seat.port()) is not None:
            try:
                what, answer = self.ear.hear(LOOK_SECONDS)
            except queue.Empty:
                continue
            with answering(answer, self._slot, ""):
                if what.work is None:
                    self._seat.done_with = ""
                    return True
                looked = True
                what.work(self._seat.worker, port)
            self.ear.open()
        if looked and self._seat.port() is not None:
            self._asking.wait_for_removal(self._seat.mac())
        return False
