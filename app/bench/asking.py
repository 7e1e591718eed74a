"""How a slot asks people, each in its turn, and hears them while the device that it asks about stays."""

from __future__ import annotations

import queue
from concurrent.futures import Future
from contextlib import suppress

from app.bench.ear import BenchStopsError, Chosen, Ear, Said, Scan, answering
from app.bench.events import Choice, Phase, ScanAnswer
from app.bench.seat import LOOK_SECONDS, PROBE_SECONDS, Seat, TakenOutError
from app.bench.told import Told
from app.bench.turn import LabelTurn
from app.domain.errors import BadInput
from app.domain.units import Unit


class Asking:
    """`turn` is shared by all slots; `told` says what is asked, and `ear` hears the answer."""

    def __init__(self, slot: str, seat: Seat, told: Told, turn: LabelTurn) -> None:
        self._slot, self._seat, self._told, self._turn = slot, seat, told, turn
        self.ear: Ear[Said] = Ear(slot)

    def take_turn(self, unit: Unit | None) -> bool:
        """Wait until no other slot waits for a scan; tell whether it had to wait. Raises BenchStopsError."""
        if self._turn.ask(self._slot):
            return False
        self._told.change(phase=Phase.TURN, unit=unit, problem=None, choices=())
        if not self._turn.wait(self._slot):
            raise BenchStopsError
        return True

    def leave_turn(self) -> None:
        """Let the next slot ask."""
        self._turn.leave(self._slot)

    def check(self, what: Chosen) -> None:
        """Raise BadInput where a choice is not offered now, or its reason is missing."""
        if what.choice not in self._told.view.choices:
            raise BadInput("This is not offered in slot {slot} now.", slot=self._slot)
        if what.choice is not Choice.TRY_AGAIN and not what.reason.strip():
            raise BadInput("This needs a reason.")

    def hear_while_in(self, mac: str) -> tuple[Said, Future[ScanAnswer]]:
        """Wait for what a person says. Raises TakenOutError as soon as the device is out, or another one in; and where
        the slot is lent: the desk has the device then.
        """
        while self._seat.port() is not None and not self._seat.lent.is_set():
            try:
                return self.ear.hear(PROBE_SECONDS if self._seat.sticky else LOOK_SECONDS)
            except queue.Empty:
                if self._seat.sticky and self._seat.mac() not in ("", mac):
                    break
        raise TakenOutError

    def wait_for_removal(self, mac: str) -> None:
        """Have the device taken out; return as soon as it is, or a person makes the choice that is offered."""
        if self._told.view.phase is not Phase.REMOVE:
            self._told.change(phase=Phase.REMOVE)
        try:
            self._hear_until_removed(mac)
        finally:
            self.ear.shut()
        if not self._seat.lent.is_set():  # then it stays in: the line gets it only through the desk
            self._seat.done_with = ""

    def _hear_until_removed(self, mac: str) -> None:
        with suppress(TakenOutError):
            while True:
                what, answer = self.hear_while_in(mac)
                with answering(answer, self._slot, self._told.unit_name):
                    if isinstance(what, Scan):
                        raise BadInput("Slot {slot} waits for no label.", slot=self._slot)
                    self.check(what)
                    return
