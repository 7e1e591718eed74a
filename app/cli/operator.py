"""The operator of a bench without a screen: what a person would do, it does by fixed rules, and tells of it."""

from __future__ import annotations

import queue
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from app.bench.events import (
    Choice,
    DeviceRefused,
    Event,
    LeafletDone,
    Phase,
    SlotChanged,
    SlotView,
    StepName,
    StepState,
    TokenContradicted,
    UnitEnded,
)
from app.bench.provision import copy_name
from app.bench.simulation import scanned
from app.cli.bench import Open
from app.cli.context import report
from app.domain.errors import DeviceGone, LabelError, StationError, StoreError, VerifyFailed
from app.domain.units import LIVE, Unit, UnitState
from app.label.printers.folder import save

ANSWER_SECONDS = 60.0  # that a port which says nothing about its device may go without an answer
_TIMES = {
    "reserve": StepName.RESERVE,
    "write": StepName.WRITE,
    "verify": StepName.VERIFY,
    "report": StepName.REPORT,
    "label": StepName.LABEL,
    "print": StepName.PRINT,
}


def tell_contradiction(unit: Unit, problem: StationError, as_json: bool) -> None:
    """Say that the cloud contradicts what the journal says of a unit."""
    report({"event": "contradiction", "unit": unit.name, "problem": str(problem)}, as_json, str(problem))


class Operator:
    """Scans what was printed; sets aside what would need a person's judgement."""

    def __init__(self, opened: Open, units: int, as_json: bool, copies: Path | None, serials: Iterator[str]) -> None:
        self._opened, self._bench, self._serials = opened, opened.bench, serials
        self._units, self._json, self._copies = units, as_json, copies
        self._events: queue.Queue[Event] = queue.Queue()
        self._asked: Counter[str] = Counter()
        self._left_over = {unit.id for unit in opened.store.journal.units(tuple(LIVE))}  # by an earlier run
        self._silent: dict[str, float] = {}  # slots on whose ports nothing answers, and since when
        self._no_store = False  # the station's file takes nothing in: so it would be for each device that comes
        self.last_problem = ""

    def work(self) -> Counter[str]:
        """Run the bench until enough devices have ended, none answers any more, or nothing can be kept of them.

        Return how they did.
        """
        counts: Counter[str] = Counter()
        self._bench.listen(self._events.put)
        simulation = self._opened.simulation
        if simulation:
            simulation.start(self._bench)
            simulation.wait()
        try:
            self._bench.start()
            while counts.total() < self._units and not self._all_silent() and not self._no_store:
                self._handle(self._events.get(), counts)
        finally:
            self._bench.stop()
            if simulation:
                simulation.stop()
        while not self._events.empty():  # leaflets may come out after the last unit
            self._tell_leaflet(self._events.get())
        return counts

    def _tell_leaflet(self, event: Event) -> None:
        if isinstance(event, LeafletDone):
            unit, problem = event.unit.name, str(event.problem or "")
            facts: dict[str, object] = {"event": "leaflet", "unit": unit, "leaflet": event.job, "problem": problem}
            report(facts, self._json, problem or f"{unit}: leaflet {event.job}")

    def _handle(self, event: Event, counts: Counter[str]) -> None:
        match event:
            case UnitEnded():
                counts[self._unit(event)] += 1
                self._units += self._never_came(event)  # not one of this run's devices
            case DeviceRefused():
                self.last_problem = str(event.problem)
                facts: dict[str, object] = {"event": "refused", "slot": event.slot, "mac": event.mac}
                report(facts | {"problem": self.last_problem}, self._json, self.last_problem)
                counts["failed"] += 1
                self._no_store = isinstance(event.problem, StoreError)
            case TokenContradicted():
                tell_contradiction(event.unit, event.problem, self._json)
            case LeafletDone():
                self._tell_leaflet(event)
            case SlotChanged() if event.view == self._view(event.view.slot):
                self._act(event.view)

    def _view(self, slot: str) -> SlotView | None:
        """Return the slot's view of this instant: what has passed meanwhile needs no act."""
        return next((view for view in self._bench.views() if view.slot == slot), None)

    def _all_silent(self) -> bool:
        """Tell whether every slot has gone without an answer for too long; the bench tells of itself all the time."""
        now = time.monotonic()
        return now - max(self._silent.get(view.slot, now) for view in self._bench.views()) > ANSWER_SECONDS

    def _act(self, view: SlotView) -> None:
        if view.phase is not Phase.EMPTY or not view.problem:
            self._silent.pop(view.slot, None)
        if view.phase is Phase.SCAN or (view.phase is Phase.DECIDE and Choice.PRINT_AGAIN in view.choices):
            self._scan(view)
        elif view.phase is Phase.SERIAL:
            self._give_serial(view)
        elif view.phase is Phase.DECIDE:
            self._decide(view)
        elif view.phase is Phase.EMPTY and not self._opened.simulation:
            self._wait_for_device(view)
        elif view.phase is Phase.REMOVE and not self._opened.simulation:
            report({"event": "remove", "slot": view.slot}, self._json, f"Take the device out of slot {view.slot}.")
        elif view.phase is Phase.OFF and view.problem:
            raise view.problem

    def _wait_for_device(self, view: SlotView) -> None:
        facts: dict[str, object] = {"event": "waiting", "slot": view.slot}
        if view.problem is None:
            report(facts, self._json, f"Slot {view.slot} waits for a device.")
        elif view.slot not in self._silent:
            self._silent[view.slot] = time.monotonic()
            self.last_problem = str(view.problem)
            words = f"Slot {view.slot} waits for a device: {self.last_problem}"
            report(facts | {"problem": self.last_problem}, self._json, words)

    def _give_serial(self, view: SlotView) -> None:
        """Say the next serial number for the device that waits for it; one whose number is refused gets no token."""
        facts: dict[str, object] = {"slot": view.slot, "mac": view.mac}
        if view.problem:
            self._bench.choose(view.slot, Choice.SET_ASIDE, f"headless: {view.problem}")
            return
        words = f"Slot {view.slot} asks for the serial number of {view.mac}."
        report(facts | {"event": "serial_wanted"}, self._json, words)
        serial = next((line.strip() for line in self._serials if line.strip()), "")
        if not serial:
            self._bench.choose(view.slot, Choice.SET_ASIDE, "headless: no serial number is left, give it with --serial")
            return
        answer = self._bench.scan(serial)
        facts |= {"event": "serial", "accepted": answer.accepted}
        facts |= {"serial": answer.serial} if answer.accepted else {"problem": str(answer.problem)}
        words = (
            f"The serial number {answer.serial} was taken for {view.mac}." if answer.accepted else f"{answer.problem}"
        )
        report(facts, self._json, words)

    def _scan(self, view: SlotView) -> None:
        if view.unit is None or self._asked[view.unit.id]:
            self._decide(view)
            return
        self._asked[view.unit.id] += 1
        left_over = view.unit.id in self._left_over
        printed = self._bench.printed_label(view.slot)
        text = scanned(printed) if printed else self._in_tray(view.unit) if left_over else ""
        if text:
            answer = self._bench.scan(text)
            facts = {"event": "scan", "slot": view.slot, "unit": answer.unit, "accepted": answer.accepted}
            words = f"{view.unit.name}: the printed PDF's QR code was read in place of a scan."
            if answer.problem:
                facts["problem"] = str(answer.problem)
                words = f"{words} {answer.problem}"
            report(facts | {"by": "printed PDF"}, self._json, words)
        elif left_over and self._opened.tray and Choice.PRINT_AGAIN in view.choices:
            self._left_over.remove(view.unit.id)
            self._asked[view.unit.id] = 0
            self._bench.choose(view.slot, Choice.PRINT_AGAIN, "headless: no whole label lies in the folder")
        else:
            self._decide(view)

    def _never_came(self, event: UnitEnded) -> bool:
        """Tell whether an earlier run's unit was set aside because none, or another device, is in its slot."""
        gone = isinstance(event.problem, DeviceGone) and event.unit.id in self._left_over
        untouched = {StepState.WAITING, StepState.DONE}  # a connection that failed may be to its own device
        return gone and all(
            step.state in untouched if step.name is StepName.CONNECT else step.state is StepState.WAITING
            for step in event.steps
        )

    def _in_tray(self, unit: Unit) -> str:
        """Return what a scanner reads from the unit's newest label copy, if it came out of a folder printer before.

        "" where it did not, or where a kill left it torn.
        """
        path = self._opened.tray / f"{copy_name(unit)}.pdf" if self._opened.tray else None
        with suppress(LabelError):
            return scanned(path.read_bytes()) if path and path.exists() else ""
        return ""

    def _decide(self, view: SlotView) -> None:
        """Nobody is here to judge: the unit stays open, and the next device gets its turn."""
        why = str(view.problem) if view.problem else "nobody scanned its label"
        self._bench.choose(view.slot, Choice.SET_ASIDE, f"headless: {why}")

    def _unit(self, event: UnitEnded) -> str:
        unit = event.unit
        took = {step.name: step.seconds for step in event.steps if step.seconds is not None}
        seconds = {name: round(took[step], 4) for name, step in _TIMES.items() if step in took}
        facts: dict[str, object] = {
            "event": "unit",
            "unit": unit.name,
            "state": unit.state,
            "mac": unit.mac,
            "qr": unit.qr_token,
            "label": self._label(event),
            "seconds": seconds | {"total": round(sum(took.values()), 4)},
        }
        if event.problem:
            self.last_problem = f"{unit.name}: {event.problem}"
            facts["problem"] = str(event.problem)
        words = f"{unit.name}  {unit.state}  {unit.mac}  {facts['label']}  {facts.get('problem', '')}".rstrip()
        report(facts, self._json, words)
        if unit.state is UnitState.CLOSED:
            return "closed"
        proven_wrong = isinstance(event.problem, VerifyFailed)  # the device failed; else its outcome is not known
        return "suspect" if unit.state is UnitState.SUSPECT and not proven_wrong else "failed"

    def _label(self, event: UnitEnded) -> str:
        """Return where the label is; beside a real printer, a copy of its PDF is kept where it was asked for."""
        pdf = self._bench.printed_label(event.unit.slot) if event.unit.slot else None
        if self._copies is None or pdf is None:
            return event.label
        try:
            return save(self._copies, copy_name(event.unit), pdf)
        except StationError as problem:
            self.last_problem = str(problem)
            return event.label
