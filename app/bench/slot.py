"""One slot: waits for a device, takes its unit through the line, and waits for people where they must decide.

Each slot is a thread and alone writes its units' states; a scan or a choice is handed to it and answered by it.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass

from app.bench.ear import BenchStopsError, Chosen, Ear, Lent, Said, Scan, answering
from app.bench.events import (
    Choice,
    DeviceRefused,
    Event,
    Phase,
    ScanAnswer,
    SlotView,
    StepName,
    StepState,
    UnitEnded,
)
from app.bench.provision import Line, Stopped, confirm, connect, flash, print_label, recheck, reserve, step, unheard
from app.bench.resume import interrupted, unfinished
from app.bench.scan_back import clean, scan_back
from app.bench.serial_scan import read_serial
from app.bench.told import Told
from app.bench.turn import DevicesAtWork, LabelTurn
from app.device.chip_info import ChipInfo
from app.device.worker_process import ChipWorker
from app.domain.errors import BadInput, DeviceError, DeviceGone, NoFreeToken, StationError
from app.domain.matching import MatchRule
from app.domain.units import LIVE, Unit, UnitState

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.3  # between two looks at the port
PROBE_SECONDS = 2.0  # between two tries where the port says nothing about the device


class _TakenOutError(Exception):
    """The device was taken out, or another one is in its place: nothing is owed to it."""


@dataclass(frozen=True, slots=True)
class Socket:
    """Where a slot's device is plugged in."""

    find: Callable[[], str | None]  # the port to open now; None while nothing is plugged in
    sticky: bool  # the port stays when the device is changed


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
        self._line, self._socket, self._turn, self._devices, self._emit = line, socket, turn, devices, emit
        self._journal = line.store.journal
        self._told = Told(line, emit)
        self._worker = ChipWorker(self._told.progress)
        self._ear, self._desk = Ear[Said](line.slot), Ear[Lent](line.slot)
        self._lent = threading.Event()  # to the returns desk
        self._ended = ""  # MAC of the unit that ended here last, until its device is taken out
        self.printed: bytes | None = None  # the PDF of the newest copy, as it went to the printer

    # From other threads

    @property
    def view(self) -> SlotView:
        """What the slot shows now."""
        return self._told.view

    def stop(self) -> None:
        """Ask the slot to end; a device that is being written is left suspect. `join()` waits for it."""
        self._ear.stop()
        self._desk.stop()
        self._worker.close()

    def scan(self, text: str) -> ScanAnswer:
        """Hand a scan to the slot and return its answer."""
        return self._ear.say(Scan(text))

    def choose(self, choice: Choice, reason: str) -> None:
        """Hand a person's choice to the slot. Raises BadInput where it is not offered now, or the reason is missing."""
        problem = self._ear.say(Chosen(choice, reason)).problem
        if problem:
            raise problem

    def lend(self, on: bool) -> None:
        """Lend the slot to the returns desk as soon as the line is done with its device; or take it back."""
        self._lent.set() if on else self._lent.clear()

    def at_desk(self, what: Lent) -> None:
        """Have the slot's thread do a desk's work on the device in it. Raises StationError, as the work does too."""
        if problem := self._desk.say(what).problem:
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
                    self._ear.pause(PROBE_SECONDS)  # where nothing is plugged in, it is tried again, but not at once
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
            self._ear.shut()
            self._desk.shut()
            self._turn.leave(self._line.slot)
            self._devices.leave(self._line.slot)
            self._worker.close()

    def _take_up(self) -> None:
        for unit in self._journal.units(tuple(LIVE)):
            if unit.slot != self._line.slot:
                continue
            if unit.product_id != self._line.template.product_id:
                self._journal.set_aside(unit, f"slot {self._line.slot} takes {self._line.recipe.name} now")
            elif not self._devices.take(unit.mac, self._line.slot):
                self._told.begin(unit.mac, unit)
                self._carry_on(interrupted(self._journal, unit), None)

    def _one_device(self) -> None:
        self._serve_desk()
        self._told.vacant(Phase.EMPTY)
        mac = ""
        try:
            chip = self._next_device()
            mac = chip.mac
            met = self._meet(mac) if mac != self._ended else None
        except _TakenOutError:
            self._devices.leave(self._line.slot)
            if self._lent.is_set():
                return
        except StationError as problem:
            self._refuse(problem, mac)
        else:
            if met:
                self._carry_on(met[0], chip, fresh=met[1])
            self._wait_for_removal(mac)

    def _serve_desk(self) -> None:
        """While the slot is lent, do what the desk wants done; return when the line may have what is plugged in."""
        while self._lent.is_set():
            while self._lent.is_set() and self._socket.find() is None:
                if self.view.phase is not Phase.DESK or self.view.plugged:
                    self._told.vacant(Phase.DESK)
                self._ended = ""
                self._ear.pause(LOOK_SECONDS)
            try:
                if self._lent.is_set() and self._lend_device():
                    return
            finally:
                self._desk.shut()

    def _lend_device(self) -> bool:
        """Work for the desk until the device is out or the slot is given back; True as soon as the line may have it.

        A device that the desk has looked at is the line's only then: else it must be taken out first.
        """
        looked = False
        self._desk.open()
        self._told.vacant(Phase.DESK, plugged=True)
        while self._lent.is_set() and (port := self._socket.find()) is not None:
            try:
                what, answer = self._desk.hear(LOOK_SECONDS)
            except queue.Empty:
                continue
            with answering(answer, self._line.slot, ""):
                if what.work is None:
                    return True
                looked = True
                what.work(self._worker, port)
            self._desk.open()
        if looked and (port := self._socket.find()) is not None:
            self._wait_for_removal(self._mac_on(port))
        return False

    def _mac_on(self, port: str) -> str:
        """Return the MAC of whatever is plugged in; "" where it does not answer."""
        try:
            return self._worker.connect(port, self._line.recipe.baud).mac
        except DeviceError:
            return ""

    def _next_device(self) -> ChipInfo:
        """Connect to whatever is plugged in next. Raises DeviceError."""
        if not self._socket.sticky:
            port = self._wait_for_port()
            self._told.begin("", None)
            return connect(self._line, self._worker, port, self._told.step)
        while not self._lent.is_set():
            try:
                return connect(self._line, self._worker, self._sticky_port(), unheard)
            except DeviceGone as problem:  # it may be that nothing is plugged in: the port says nothing about that
                self._told.change(problem=problem)
                self._ear.pause(PROBE_SECONDS)
        raise _TakenOutError

    def _sticky_port(self) -> str:
        port = self._socket.find()
        if port is None:
            self._ended = ""
            raise DeviceGone("The port of slot {slot} is not there.", slot=self._line.slot)
        return port

    def _meet(self, mac: str) -> tuple[Unit, bool]:
        """Return the unit of this device, and whether it took its token just now.

        Raises StationError where the device may not be worked on here, _TakenOutError where it is taken out meanwhile.
        """
        took = next((step.seconds for step in self.view.steps if step.name is StepName.CONNECT), None)
        self._told.begin(mac, None)
        self._told.step(StepName.CONNECT, StepState.DONE, took)
        if other := self._devices.take(mac, self._line.slot):
            raise BadInput("The device {mac} is in slot {other} too: two chips say the same MAC.", mac=mac, other=other)
        unit = self._journal.occupant(mac)
        if unit is None and self._line.recipe.match.rule is MatchRule.SERIAL:
            return self._ask_for_serial(mac), True
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

    def _ask_for_serial(self, mac: str) -> Unit:
        """Have the serial number on a device scanned, and bind the token that names it.

        One slot asks at a time, so that no serial number is taken for the neighbour's device.
        """
        self._worker.disconnect()
        try:
            self._take_turn(None)
            with step(self._told.step, StepName.SERIAL):
                return self._hear_serial(mac)
        finally:
            self._ear.shut()
            self._turn.leave(self._line.slot)

    def _hear_serial(self, mac: str) -> Unit:
        problem: StationError | None = None
        while True:
            self._ear.open()
            self._told.change(phase=Phase.SERIAL, problem=problem, choices=(Choice.SET_ASIDE,))
            what, answer = self._hear_while_in(mac)
            problem = None
            with answering(answer, self._line.slot, "", clean(what.text) if isinstance(what, Scan) else ""):
                try:
                    if isinstance(what, Scan):
                        self._told.change(phase=Phase.WORKING, problem=None, choices=())
                        unit = self._reserve_by_serial(mac, what.text)
                        self._told.change(unit=unit)
                        return unit
                    self._check_choice(what)
                except StationError as error:
                    problem = error
                    raise
            if isinstance(problem, DeviceGone):
                raise _TakenOutError
            if isinstance(what, Chosen) and problem is None:
                why = what.reason.rstrip(".")
                raise BadInput("{mac} was set aside without a token: {why}.", mac=mac.upper(), why=why)

    def _reserve_by_serial(self, mac: str, text: str) -> Unit:
        """Bind the token of a scanned serial number to the device, if it is still the one that is in the slot."""
        try:
            serial = read_serial(text, self._line.store.fields)
            port = self._socket.find()
            if port is None or connect(self._line, self._worker, port, unheard).mac != mac:
                raise DeviceGone("The device in slot {slot} was changed. Scan again when asked.", slot=self._line.slot)
            return reserve(self._line, mac, self._told.step, serial)
        except (BadInput, NoFreeToken) as problem:
            self._journal.note("refused scan", str(problem), mac=mac, slot=self._line.slot)
            raise

    def _carry_on(self, unit: Unit, chip: ChipInfo | None, *, fresh: bool = False) -> None:
        """Take a unit from wherever it stands to its end, or until a person takes it out of the slot.

        `chip` is its device, None while it is not connected; a `fresh` unit took its token just now.
        """
        problem: StationError | None = None
        last_problem: StationError | None = None
        self.printed = None
        try:
            while unit.state in LIVE and unit.slot:
                self._told.change(unit=unit)
                try:
                    problem = problem or unfinished(unit)
                    if problem is None and unit.state is not UnitState.LABELLED:
                        chip = chip or self._same_device(unit)
                        unit = self._prove(unit, chip, fresh)
                        unit = self._label(unit)
                    if problem or unit.state is UnitState.LABELLED:
                        unit, chosen = self._wait_for_person(unit, problem)
                        problem = None
                        if chosen:
                            unit, chip = self._obey(unit, chip, chosen)
                except Stopped as stopped:
                    unit, problem, chip = stopped.unit, stopped.problem, None
                except DeviceError as error:
                    problem, chip = error, None
                last_problem, fresh = problem or last_problem, False
        finally:
            self._turn.leave(self._line.slot)
            self._devices.leave(self._line.slot)
        closed, self._ended = unit.state is UnitState.CLOSED, unit.mac
        self._told.change(unit=unit, problem=problem, choices=())
        self._emit(UnitEnded(unit, self.view.steps, self._label_job(unit), None if closed else last_problem))

    def _prove(self, unit: Unit, chip: ChipInfo, fresh: bool) -> Unit:
        """Have the device hold its token, and prove it."""
        if unit.state is UnitState.VERIFIED:
            confirm(self._line, self._worker, chip, unit, self._told.step)
            return unit
        unit = unit if fresh else recheck(self._line, unit)
        return flash(self._line, self._worker, chip, unit, self._told.step)

    def _label(self, unit: Unit) -> Unit:
        """Print the label of a verified unit, when no other is out."""
        self._told.change(unit=unit)
        self._worker.disconnect()
        if self._take_turn(unit):  # the device may have been changed while it waited
            confirm(self._line, self._worker, self._same_device(unit), unit, self._told.step)
            self._worker.disconnect()
        return self._print(unit, "")

    def _print(self, unit: Unit, reason: str) -> Unit:
        self._told.change(phase=Phase.WORKING, unit=unit, problem=None, choices=())
        unit, self.printed = print_label(self._line, unit, self._told.step, reason)
        self._told.change(unit=unit)
        if not self._line.recipe.scan_back:
            unit = self._journal.close(unit, "the recipe waives the scan")
        return unit

    def _take_turn(self, unit: Unit | None) -> bool:
        """Wait until no other slot waits for a scan; tell whether it had to wait."""
        if self._turn.ask(self._line.slot):
            return False
        self._told.change(phase=Phase.TURN, unit=unit, problem=None, choices=())
        if not self._turn.wait(self._line.slot):
            raise BenchStopsError
        return True

    def _wait_for_person(self, unit: Unit, problem: StationError | None) -> tuple[Unit, Chosen | None]:
        """Wait for the scan that closes the unit, or for one of the choices."""
        if unit.label_out:
            self._take_turn(unit)
            with step(self._told.step, StepName.SCAN):
                return self._hear(unit, problem, (Choice.PRINT_AGAIN, Choice.SCRAP, Choice.SET_ASIDE))
        self._turn.leave(self._line.slot)
        return self._hear(unit, problem, (Choice.TRY_AGAIN, Choice.SCRAP, Choice.SET_ASIDE))

    def _hear(
        self, unit: Unit, problem: StationError | None, choices: tuple[Choice, ...]
    ) -> tuple[Unit, Chosen | None]:
        phase = Phase.DECIDE if problem else Phase.SCAN
        replug = Choice.TRY_AGAIN in choices and not self._socket.sticky
        gone = self._socket.find() is None
        while True:
            self._ear.open()  # before it is told: who hears of it may answer at once
            self._told.change(phase=phase, unit=unit, problem=problem, choices=choices)
            try:
                what, answer = self._ear.hear(LOOK_SECONDS if replug else None)
            except queue.Empty:
                if gone and self._socket.find():  # plugged in again: that is an answer too
                    self._ear.shut()
                    return unit, Chosen(Choice.TRY_AGAIN, "")
                gone = self._socket.find() is None
                continue
            with answering(answer, self._line.slot, self._told.unit_name):
                chosen = None
                if isinstance(what, Scan):
                    unit = scan_back(self._journal, unit, what.text)
                else:
                    self._check_choice(what)
                    chosen = what
                # Before it is answered: who was answered must not see the slot still waiting.
                self._told.change(phase=Phase.WORKING, unit=unit, problem=None, choices=())
                return unit, chosen

    def _check_choice(self, what: Chosen) -> None:
        if what.choice not in self.view.choices:
            raise BadInput("This is not offered in slot {slot} now.", slot=self._line.slot)
        if what.choice is not Choice.TRY_AGAIN and not what.reason.strip():
            raise BadInput("This needs a reason.")

    def _obey(self, unit: Unit, chip: ChipInfo | None, what: Chosen) -> tuple[Unit, ChipInfo | None]:
        match what.choice:
            case Choice.TRY_AGAIN:
                return unit, None
            case Choice.PRINT_AGAIN:
                return self._print(unit, what.reason), chip
            case Choice.SCRAP:
                return self._journal.scrap(unit, what.reason), chip
            case Choice.SET_ASIDE:
                return self._journal.set_aside(unit, what.reason), chip

    def _same_device(self, unit: Unit) -> ChipInfo:
        """Connect to the unit's device. Raises DeviceError where another device, or none, is in the slot."""
        port = self._socket.find()
        if port is None:
            raise DeviceGone("Nothing is plugged in. Plug in {mac} ({unit}).", mac=unit.mac, unit=unit.name)
        self._told.change(phase=Phase.WORKING, problem=None, choices=())
        chip = connect(self._line, self._worker, port, self._told.step)
        if chip.mac != unit.mac:
            raise DeviceGone(
                "This is another device ({now}). Plug in {mac} ({unit}).", now=chip.mac, mac=unit.mac, unit=unit.name
            )
        return chip

    def _refuse(self, problem: StationError, mac: str) -> None:
        """This device gets no unit: say why until it is taken out, or a person tries again."""
        self._devices.leave(self._line.slot)
        self._emit(DeviceRefused(self._line.slot, mac, problem))
        self._ear.open()
        self._told.change(phase=Phase.REMOVE, problem=problem, choices=(Choice.TRY_AGAIN,))
        self._wait_for_removal(mac)

    def _wait_for_removal(self, mac: str) -> None:
        if self.view.phase is not Phase.REMOVE:
            self._told.change(phase=Phase.REMOVE)
        try:
            self._until_removed(mac)
        finally:
            self._ear.shut()
        self._ended = ""

    def _until_removed(self, mac: str) -> None:
        with suppress(_TakenOutError):
            while True:
                what, answer = self._hear_while_in(mac)
                with answering(answer, self._line.slot, self._told.unit_name):
                    if isinstance(what, Scan):
                        raise BadInput("Slot {slot} waits for no label.", slot=self._line.slot)
                    self._check_choice(what)
                    return

    def _hear_while_in(self, mac: str) -> tuple[Said, Future[ScanAnswer]]:
        """Wait for what a person says. Raises _TakenOutError as soon as the device is out, or another one in; and where
        the slot is lent: the desk has the device then.
        """
        while self._socket.find() is not None and not self._lent.is_set():
            try:
                return self._ear.hear(PROBE_SECONDS if self._socket.sticky else LOOK_SECONDS)
            except queue.Empty:
                if self._socket.sticky and self._other_device(mac):
                    break
        raise _TakenOutError

    def _other_device(self, mac: str) -> bool:
        """Tell whether another device sits in a slot whose port says nothing about it."""
        port = self._socket.find()
        return port is not None and self._mac_on(port) not in ("", mac)

    def _wait_for_port(self) -> str:
        while (port := self._socket.find()) is None:
            self._ended = ""
            if self._lent.is_set():
                raise _TakenOutError
            self._ear.pause(LOOK_SECONDS)
        return port

    def _label_job(self, unit: Unit) -> str:
        copies = self._journal.copies(unit)
        return copies[-1].job if copies else ""
