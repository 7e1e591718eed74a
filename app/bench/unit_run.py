"""A unit's run through its slot: from wherever it stands to its end, with people asked where they must decide."""

from __future__ import annotations

import queue
from concurrent.futures import Future

from app.bench.asking import Asking
from app.bench.ear import Chosen, Said, Scan, answering
from app.bench.events import Choice, Phase, ScanAnswer, StepName
from app.bench.provision import Line, Stopped, confirm, connect, flash, print_label, recheck, step
from app.bench.resume import unfinished
from app.bench.scan_back import scan_back
from app.bench.seat import LOOK_SECONDS, Seat
from app.bench.told import Told
from app.device.chip_info import ChipInfo
from app.domain.errors import DeviceError, DeviceGone, StationError
from app.domain.units import LIVE, Unit, UnitState


class UnitRun:
    """One run of one unit; `unit` is as the journal has it."""

    def __init__(
        self, line: Line, seat: Seat, asking: Asking, told: Told, unit: Unit, chip: ChipInfo | None, *, fresh: bool
    ) -> None:
        """`chip` is the unit's device, None while it is not connected; a `fresh` unit took its token just now."""
        self._line, self._seat, self._asking, self._told = line, seat, asking, told
        self._chip, self._fresh = chip, fresh
        self.unit = unit
        self.problem: StationError | None = None  # keeps the unit from going on
        self.last_problem: StationError | None = None  # the same, even where it was settled
        self.printed: bytes | None = None  # the PDF of the newest copy, as it went to the printer

    def run(self) -> None:
        """Take the unit to its end, or until a person takes it out of the slot, or its device goes on in another one.

        Raises BenchStopsError; StationError where the unit can go no further in this run, as without its journal.
        """
        while self.unit.state in LIVE and self.unit.slot == self._line.slot:
            self._told.change(unit=self.unit)
            try:
                self.problem = self.problem or unfinished(self.unit)
                if self.problem is None and self.unit.state is not UnitState.LABELLED:
                    self._prove()
                    self._label()
                if self.problem or self.unit.state is UnitState.LABELLED:
                    chosen = self._ask()
                    self.problem = None
                    if chosen:
                        self._obey(chosen)
            except Stopped as stopped:
                self.unit, self.problem, self._chip = stopped.unit, stopped.problem, None
            except DeviceError as error:
                self.problem, self._chip = error, None
            self.last_problem, self._fresh = self.problem or self.last_problem, False

    def _prove(self) -> None:
        """Have the device hold its token, and prove it."""
        worker, tell = self._seat.worker, self._told.step
        chip = self._chip = self._chip or self._connect()
        if self.unit.state is UnitState.VERIFIED:
            confirm(self._line, worker, chip, self.unit, tell)
            return
        unit = self.unit if self._fresh else recheck(self._line, self.unit)
        self.unit = flash(self._line, worker, chip, unit, tell)

    def _connect(self) -> ChipInfo:
        """Connect to the unit's device. Raises DeviceError where another device, or none, is in the slot."""
        unit, port = self.unit, self._seat.port()
        if port is None:
            raise DeviceGone("Nothing is plugged in. Plug in {mac} ({unit}).", mac=unit.mac, unit=unit.name)
        self._take()
        self._told.change(phase=Phase.WORKING, problem=None, choices=())
        chip = connect(self._line, self._seat.worker, port, self._told.step)
        if chip.mac != unit.mac:
            raise DeviceGone(
                "This is another device ({now}). Plug in {mac} ({unit}).", now=chip.mac, mac=unit.mac, unit=unit.name
            )
        return chip

    def _label(self) -> None:
        """Print the label of a verified unit, when no other is out."""
        self._told.change(unit=self.unit)
        self._seat.worker.disconnect()
        if self._asking.take_turn(self.unit):  # the device may have been changed while it waited
            confirm(self._line, self._seat.worker, self._connect(), self.unit, self._told.step)
            self._seat.worker.disconnect()
        self._print("")

    def _print(self, reason: str) -> None:
        self._told.change(phase=Phase.WORKING, unit=self.unit, problem=None, choices=())
        self.unit, self.printed = print_label(self._line, self.unit, self._told.step, reason)
        self._told.change(unit=self.unit)
        if not self._line.recipe.scan_back:
            self.unit = self._line.store.journal.close(self.unit, "the recipe waives the scan")

    def _ask(self) -> Chosen | None:
        """Wait for the scan that closes the unit, or for a choice, which is returned."""
        if self.unit.label_out:
            self._asking.take_turn(self.unit)
            with step(self._told.step, StepName.SCAN):
                return self._hear((Choice.PRINT_AGAIN, Choice.SCRAP, Choice.SET_ASIDE))
        self._asking.leave_turn()
        return self._hear((Choice.TRY_AGAIN, Choice.SCRAP, Choice.SET_ASIDE))

    def _hear(self, choices: tuple[Choice, ...]) -> Chosen | None:
        phase = Phase.DECIDE if self.problem else Phase.SCAN
        while True:
            self._asking.ear.open()  # before it is told: who hears of it may answer at once
            self._told.change(phase=phase, unit=self.unit, problem=self.problem, choices=choices)
            said = self._wait_for_word(replug=Choice.TRY_AGAIN in choices)
            if said is None:
                self._asking.ear.shut()
                return Chosen(Choice.TRY_AGAIN, "")
            what, answer = said
            with answering(answer, self._line.slot, self._told.unit_name):
                self._take()
                chosen = None
                if isinstance(what, Scan):
                    self.unit = scan_back(self._line.store.journal, self.unit, what.text)
                else:
                    self._asking.check(what)
                    chosen = what
                # Before it is answered: who was answered must not see the slot still waiting.
                self._told.change(phase=Phase.WORKING, unit=self.unit, problem=None, choices=())
                return chosen

    def _wait_for_word(self, *, replug: bool) -> tuple[Said, Future[ScanAnswer]] | None:
        """Wait for what a person says; None where the device says it: it is in another slot now, or, if `replug`, it
        was plugged in again here.

        While nothing is plugged in here, another slot may have the device, and the unit with it.
        """
        here = self._seat.port() is not None
        while True:
            try:
                return self._asking.ear.hear(None if self._seat.sticky else LOOK_SECONDS)
            except queue.Empty:
                was_here, here = here, self._seat.port() is not None
                if not here:
                    self._seat.leave()
                now = self._line.store.journal.unit(self.unit.id)
                if now.slot != self._line.slot:
                    self.unit = now
                    return None
                if replug and here and not was_here:
                    return None

    def _take(self) -> None:
        """Have the unit's device be this slot's alone again. Raises DeviceGone where another slot has it meanwhile."""
        if other := self._seat.take(self.unit.mac):
            raise DeviceGone("{unit} is in slot {slot}: decide there.", unit=self.unit.name, slot=other)

    def _obey(self, what: Chosen) -> None:
        journal = self._line.store.journal
        match what.choice:
            case Choice.TRY_AGAIN:
                self._chip = None
            case Choice.PRINT_AGAIN:
                self._print(what.reason)
            case Choice.SCRAP:
                self.unit = journal.scrap(self.unit, what.reason)
            case Choice.SET_ASIDE:
                self.unit = journal.set_aside(self.unit, what.reason)
