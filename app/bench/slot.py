"""One slot: device after device comes in, has its unit taken through the line, and is taken out.

Each slot is a thread and alone writes its units' states; a scan or a choice is handed to it and answered by it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from app.bench.asking import Asking
from app.bench.ear import BenchStopsError, Chosen, Lent, Scan
from app.bench.events import Choice, DeviceRefused, Event, Phase, ScanAnswer, SlotView, StepName, StepState, UnitEnded
from app.bench.lent_slot import LentSlot
from app.bench.provision import Line, connect, reserve, unheard
from app.bench.resume import interrupted
from app.bench.seat import LOOK_SECONDS, PROBE_SECONDS, Seat, Socket, TakenOutError
from app.bench.serial_asking import SerialAsking
from app.bench.told import Told
from app.bench.turn import ASIDE, DevicesAtWork, LabelTurn
from app.bench.unit_run import UnitRun
from app.device.chip_info import ChipInfo
from app.domain.errors import BadInput, DeviceGone, StationError
from app.domain.matching import MatchRule
from app.domain.units import LIVE, Unit, UnitState

log = logging.getLogger(__name__)


class Slot(threading.Thread):
    """`turn` and `devices` are shared by all slots; `emit` hears every change."""

    def __init__(
        self,
        line: Line,
        socket: Socket,
        turn: LabelTurn,
        devices: DevicesAtWork,
        emit: Callable[[Event], None],
    ) -> None:
        super().__init__(name=f"slot {line.slot}", daemon=True)
        self._line, self._emit = line, emit
        self._journal = line.store.journal
        self._told = Told(line, emit)
        self._seat = Seat(line, socket, devices, self._told.progress)
        self._asking = Asking(line.slot, self._seat, self._told, turn)
        self._serial = SerialAsking(line, self._seat, self._asking, self._told)
        self._desk = LentSlot(line.slot, self._seat, self._asking, self._told)
        self._unit_run: UnitRun | None = None  # the newest

    # From other threads

    @property
    def view(self) -> SlotView:
        """What the slot shows now."""
        return self._told.view

    @property
    def printed(self) -> bytes | None:
        """The PDF of the newest label copy, as it went to the printer; None before the first of a unit."""
        return self._unit_run.printed if self._unit_run else None

    def stop(self) -> None:
        """Ask the slot to end; a device that is being written is left suspect. `join()` waits for it."""
        self._asking.ear.stop()
        self._desk.ear.stop()
        self._seat.worker.close()

    def scan(self, text: str) -> ScanAnswer:
        """Hand a scan to the slot and return its answer."""
        return self._asking.ear.say(Scan(text))

    def choose(self, choice: Choice, reason: str) -> None:
        """Hand a person's choice to the slot. Raises BadInput where it is not offered now, or the reason is missing."""
        problem = self._asking.ear.say(Chosen(choice, reason)).problem
        if problem:
            raise problem

    def lend(self, on: bool) -> None:
        """Lend the slot to the returns desk as soon as the line is done with its device; or take it back."""
        self._seat.lent.set() if on else self._seat.lent.clear()

    def at_desk(self, what: Lent) -> None:
        """Have the slot's thread do a desk's work on the device in it. Raises StationError, as the work does too."""
        if problem := self._desk.ear.say(what).problem:
            raise problem

    # The slot's own thread

    def run(self) -> None:
        """Take up what the journal says is unfinished in this slot, then device after device."""
        try:
            while True:
                try:
                    self._take_up()
                    while True:
                        self._one_device()
                except StationError as problem:
                    log.warning("slot %s: %s", self._line.slot, problem)
                    self._refuse(problem, self.view.mac)
                    self._asking.ear.pause(PROBE_SECONDS)  # where nothing is plugged in, it is not tried again at once
        except BenchStopsError:
            self._told.change(phase=Phase.OFF)
        except Exception:
            log.exception("slot %s stopped", self._line.slot)
            fault = StationError(
                "Slot {slot} stopped by a fault of the program; it is in the log. Start Token Station again.",
                slot=self._line.slot,
            )
            self._told.change(phase=Phase.OFF, problem=fault, choices=())
        finally:
            self._asking.ear.shut()
            self._desk.ear.shut()
            self._asking.leave_turn()
            self._seat.leave()
            self._seat.worker.close()

    def _take_up(self) -> None:
        for unit in self._journal.units(tuple(LIVE)):
            if unit.slot != self._line.slot:
                continue
            if unit.product_id != self._line.template.product_id:
                self._journal.set_aside(unit, f"slot {self._line.slot} takes {self._line.recipe.name} now")
            elif not self._seat.take(unit.mac):
                self._told.begin(unit.mac, unit)
                self._carry_on(interrupted(self._journal, unit), None)

    def _one_device(self) -> None:
        self._desk.serve()
        self._told.vacant(Phase.EMPTY)
        mac = ""
        try:
            chip = self._next_device()
            mac = chip.mac
            met = self._meet(mac) if mac != self._seat.done_with else None
        except TakenOutError:
            self._seat.leave()
            if self._seat.lent.is_set():
                return
        except StationError as problem:
            self._refuse(problem, mac)
        else:
            if met:
                self._carry_on(met[0], chip, fresh=met[1])
            self._asking.wait_for_removal(mac)

    def _next_device(self) -> ChipInfo:
        """Connect to whatever is plugged in next. Raises DeviceError; TakenOutError where the slot is lent meanwhile,
        for the desk has the device then.
        """
        if not self._seat.sticky:
            port = self._wait_for_port()
            self._told.begin("", None)
            return connect(self._line, self._seat.worker, port, self._told.step)
        while not self._seat.lent.is_set():
            try:
                return connect(self._line, self._seat.worker, self._sticky_port(), unheard)
            except DeviceGone as problem:  # it may be that nothing is plugged in: the port says nothing about that
                self._told.change(problem=problem)
                self._asking.ear.pause(PROBE_SECONDS)
        raise TakenOutError

    def _wait_for_port(self) -> str:
        while (port := self._seat.port()) is None:
            if self._seat.lent.is_set():
                raise TakenOutError
            self._asking.ear.pause(LOOK_SECONDS)
        return port

    def _sticky_port(self) -> str:
        port = self._seat.port()
        if port is None:
            raise DeviceGone("The port of slot {slot} is not there.", slot=self._line.slot)
        return port

    def _meet(self, mac: str) -> tuple[Unit, bool]:
        """Return the unit of this device, and whether it took its token just now.

        Raises StationError where the device may not be worked on here, TakenOutError where it is taken out meanwhile.
        """
        took = next((step.seconds for step in self.view.steps if step.name is StepName.CONNECT), None)
        self._told.begin(mac, None)
        self._told.step(StepName.CONNECT, StepState.DONE, took)
        self._take(mac)
        unit = self._journal.occupant(mac)
        if unit is None and self._line.recipe.match.rule is MatchRule.SERIAL:
            return self._serial.reserve(mac), True
        if unit is None:
            return reserve(self._line, mac, self._told.step), True
        if unit.state is UnitState.CLOSED:
            raise BadInput(
                "This device is {unit}, which is closed already. Take it out; if it came back, it is for the returns"
                " desk.",
                unit=unit.name,
            )
        if unit.product_id != self._line.template.product_id:
            raise BadInput(
                "This device is {unit}, begun for {recipe}. Put it into a slot for that.",
                unit=unit.name,
                recipe=unit.recipe,
            )
        unit = interrupted(self._journal, unit)
        return (unit if unit.slot == self._line.slot else self._journal.place(unit, self._line.slot)), False

    def _take(self, mac: str) -> None:
        if not self._seat.take(mac):
            return
        self._asking.ear.pause(PROBE_SECONDS)  # a slot that it was taken out of may not have seen that yet
        other = self._seat.take(mac)
        if other.startswith(ASIDE):
            raise BadInput("A label of {mac} is being printed. Try again when it is out.", mac=mac)
        if other:
            raise BadInput(
                "Slot {other} works on {mac} already. Take this device out; if one is in slot {other} too, two chips"
                " say the same MAC.",
                mac=mac,
                other=other,
            )

    def _carry_on(self, unit: Unit, chip: ChipInfo | None, *, fresh: bool = False) -> None:
        """Have a unit run from wherever it stands; `chip` and `fresh` as in UnitRun."""
        run = UnitRun(self._line, self._seat, self._asking, self._told, unit, chip, fresh=fresh)
        self._unit_run = run
        try:
            run.run()
        finally:
            self._asking.leave_turn()
            self._seat.leave()
        unit = run.unit
        if unit.slot not in ("", self._line.slot):
            return  # its device went on in another slot
        self._seat.done_with = unit.mac
        self._told.change(unit=unit, problem=run.problem, choices=())
        copies = self._journal.copies(unit)
        problem = None if unit.state is UnitState.CLOSED else run.last_problem
        self._emit(UnitEnded(unit, self.view.steps, copies[-1].job if copies else "", problem))

    def _refuse(self, problem: StationError, mac: str) -> None:
        """This device gets no unit: say why until it is taken out, or a person tries again."""
        self._seat.leave()
        self._emit(DeviceRefused(self._line.slot, mac, problem))
        self._asking.ear.open()
        self._told.change(phase=Phase.REMOVE, problem=problem, choices=(Choice.TRY_AGAIN,))
        self._asking.wait_for_removal(mac)
