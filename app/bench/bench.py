"""The whole bench: its slots, the turn of the labels, scans, choices, and what is told to a screen."""

from __future__ import annotations

import logging
import threading
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

from app.bench.cloud_link import CloudLink
from app.bench.ear import Lent
from app.bench.events import (
    Choice,
    CountsChanged,
    Event,
    PrinterChanged,
    ScanAnswer,
    SlotChanged,
    SlotView,
    UnitEnded,
    Waiting,
    WaitingChanged,
)
from app.bench.leaflets import Leaflets, print_leaflet, unit_leaflet
from app.bench.provision import Line, label_data, reprint_label
from app.bench.resume import interrupted, waits_for
from app.bench.scan_back import belongs, clean, place_of, scan_back
from app.bench.seat import Socket
from app.bench.slot import Slot
from app.bench.turn import ASIDE, DevicesAtWork, LabelTurn
from app.cloud.client import CloudClient
from app.device.worker_process import ChipWorker
from app.domain.errors import BadInput, StationError
from app.domain.people import Act
from app.domain.shifts import USUAL, shift_start
from app.domain.units import LIVE, Unit, UnitState
from app.label.picture import picture
from app.label.places import Layout
from app.label.printers import Printer
from app.store.figures import ended
from app.store.station_store import Store

log = logging.getLogger(__name__)

WATCH_SECONDS = 5.0  # between two looks at printer and counters
_ACTS = {  # to try again, as to plug in again, is no act of its own: who begins a unit is asked when it begins
    Choice.PRINT_AGAIN: Act.REPRINT,
    Choice.SCRAP: Act.SCRAP,
    Choice.SET_ASIDE: Act.PROVISION,
}


class Bench:
    """`lines` and `sockets` are the slots in their order on the screen; `client` is None where no cloud is set."""

    def __init__(
        self,
        store: Store,
        lines: Sequence[Line],
        sockets: Sequence[Socket],
        printer: Printer,
        client: CloudClient | None,
        shifts: Sequence[time] = USUAL,
        leaflets: Printer | None = None,  # where the customers' leaflets go; None: where the labels go
    ) -> None:
        self._store, self._printer, self._shifts = store, printer, shifts
        self._link = CloudLink(store, client, self._emit) if client else None
        self._lines = [replace(line, ask_cloud=self._link.ask) if self._link else line for line in lines]
        self._listeners: list[Callable[[Event], None]] = []
        self._telling = threading.Lock()
        self._turn = LabelTurn()
        self._devices = DevicesAtWork()
        self._slots = {
            line.slot: Slot(line, socket, self._turn, self._devices, self._emit)
            for line, socket in zip(self._lines, sockets, strict=True)
        }
        self._leaflet_printer = leaflets or printer
        self._leaflets = Leaflets(self._lines, self._leaflet_printer, self._emit)
        self._waiting: tuple[Waiting, ...] = ()
        self._stopping = threading.Event()
        self._look = threading.Event()
        self._watch = threading.Thread(target=self._watching, name="bench watch", daemon=True)
        self._started = False

    @property
    def shifts(self) -> Sequence[time]:
        """When the shifts begin, in their order."""
        return self._shifts

    @property
    def lines(self) -> Sequence[Line]:
        """What the slots work by, in their order."""
        return self._lines

    @property
    def tokens_file(self) -> Path:
        """The file that a token list may open for reading."""
        return self._store.db.path

    def listen(self, heard: Callable[[Event], None]) -> None:
        """Have every event told to `heard`, in their order, from the bench's threads."""
        self._listeners.append(heard)

    def start(self) -> None:
        """Turn what was interrupted into doubts, then start the slots. Raises StoreError."""
        for unit in self._store.journal.units((UnitState.WRITING, UnitState.PRINTING)):
            interrupted(self._store.journal, unit)
        self._started = True
        for thread in self._threads():
            thread.start()

    def _threads(self) -> list[threading.Thread]:
        """Return what works for the bench; the leaflets last, which the slots still give work to."""
        return [*self._slots.values(), self._watch, *([self._link] if self._link else []), self._leaflets]

    def stop(self) -> None:
        """End all work; a device that is being written is left suspect. Blocks until everything has ended."""
        self._stopping.set()
        self._look.set()
        self._turn.stop()
        for slot in self._slots.values():
            slot.stop()
        if self._link:
            self._link.stop()
        if self._started:
            *others, leaflets = self._threads()
            for thread in others:
                thread.join()
            self._leaflets.stop()
            leaflets.join()

    def views(self) -> tuple[SlotView, ...]:
        """Return every slot's view, in their order."""
        return tuple(slot.view for slot in self._slots.values())

    def writing(self) -> tuple[str, ...]:
        """Return the slots whose device is being written right now."""
        return tuple(
            view.slot for view in self.views() if view.unit is not None and view.unit.state is UnitState.WRITING
        )

    def scan(self, text: str) -> ScanAnswer:
        """Take a scan: it is for the slot whose turn it is, whose label is out or that asks for a serial number; else
        for a unit that was set aside with its label out.

        A refused scan changes nothing.
        """
        text = clean(text)
        slot = self._turn.holder
        if slot in self._slots:
            return self._slots[slot].scan(text)
        for waiting in self.waiting():
            if waiting.unit.label_out and belongs(text, waiting.unit):
                return self._scan_aside(waiting.unit, text)
        place = place_of(self._store.journal, text)
        problem = (
            BadInput("No label is waited for now. This one belongs to {place}.", place=place)
            if place
            else BadInput("No label is waited for now. Plug in a device first.")
        )
        return ScanAnswer(False, problem=problem)

    def _scan_aside(self, unit: Unit, text: str) -> ScanAnswer:
        try:
            with self._aside(unit) as (unit, _):
                unit = scan_back(self._store.journal, unit, text)
        except StationError as problem:
            return ScanAnswer(False, unit=unit.name, problem=problem)
        self._leaflets.closed(unit)
        self._look.set()
        return ScanAnswer(True, unit=unit.name)

    def waiting(self) -> tuple[Waiting, ...]:
        """Return the live units that stand in no slot of this bench, oldest first, each with what it waits for."""
        return tuple(
            Waiting(unit, problem)
            for unit in self._store.journal.units(tuple(LIVE))
            if unit.slot not in self._slots and (problem := waits_for(unit))
        )

    def settle(self, unit_name: str, choice: Choice, reason: str) -> None:
        """Print again or scrap a unit that stands in no slot.

        Raises BadInput where that cannot be, NotAllowed where who is here may not, StationError.
        """
        self._check(choice)
        if not reason.strip():
            raise BadInput("This needs a reason.")
        unit = self._store.journal.named(unit_name)
        match choice:
            case Choice.PRINT_AGAIN:
                self._reprint(unit, reason)
            case Choice.SCRAP:
                with self._aside(unit) as (unit, _):
                    self._store.journal.scrap(unit, reason)
            case _:
                raise BadInput("Plug in {mac}: {unit} goes on then.", mac=unit.mac, unit=unit.name)
        self._look.set()

    # For the returns desk

    def lend(self, on: bool) -> None:
        """Lend all slots to the returns desk, each when the line is done with its device; or take them back.

        A device that was looked at must be taken out before the line begins with it. Raises NotAllowed.
        """
        if on:
            self._store.people.check(Act.TAKE_BACK)
        for slot in self._slots.values():
            slot.lend(on)

    def at_desk(self, slot: str, work: Callable[[ChipWorker, str], None]) -> None:
        """Have a lent slot work on the device in it, with its own worker and port; return when that is done.

        Raises StationError: the slot is not lent, nothing is plugged in, or what the work raises.
        """
        self._slots[slot].at_desk(Lent(work))

    def let_through(self, slot: str) -> None:
        """Let the line have the device in a lent slot. Raises StationError as `at_desk` does."""
        self._slots[slot].at_desk(Lent(None))

    def reprint_closed(self, unit: Unit, reason: str) -> None:
        """Void the label of a closed unit that is in no slot, and print the next copy. Raises StationError."""
        self._reprint(unit, reason, closed=True)
        self._look.set()

    def _reprint(self, unit: Unit, reason: str, *, closed: bool = False) -> None:
        line = next((line for line in self._lines if line.template.product_id == unit.product_id), None)
        if line is None:
            raise BadInput("No slot has the recipe of {unit} ({recipe}).", unit=unit.name, recipe=unit.recipe)
        with self._aside(unit) as (unit, me):
            try:
                if not self._turn.ask(me):
                    raise BadInput("Another label is out: scan it first, then print {unit} again.", unit=unit.name)
                reprint_label(replace(line, slot=unit.slot), unit, reason, closed=closed)
            finally:
                self._turn.leave(me)

    @contextmanager
    def _aside(self, unit: Unit) -> Iterator[tuple[Unit, str]]:
        """Give a unit that is in no slot, as it stands now, and the name under which nobody else works on it meanwhile.

        Raises BadInput where somebody does, or a slot has it.
        """
        me = f"{ASIDE} {uuid.uuid4()}"
        other = self._devices.take(unit.mac, me)
        try:
            unit = self._store.journal.unit(unit.id)
            slot = other or (unit.slot if unit.state in LIVE else "")
            if slot in self._slots:
                raise BadInput("{unit} is in slot {slot}: decide there.", unit=unit.name, slot=slot)
            if other:
                raise BadInput("A label of {mac} is being printed. Try again when it is out.", mac=unit.mac)
            yield unit, me
        finally:
            self._devices.leave(me)

    def choose(self, slot: str, choice: Choice, reason: str = "") -> None:
        """Do what a person chose for a slot.

        Raises BadInput where it is not offered now, or the reason is missing; NotAllowed where who is here may not.
        """
        self._check(choice)
        self._slots[slot].choose(choice, reason)

    def _check(self, choice: Choice) -> None:
        if choice in _ACTS:
            self._store.people.check(_ACTS[choice])

    def picture(self, unit: Unit, width_px: int) -> bytes:
        """Return a PNG of the unit's newest label, drawn so that no scanner can read its QR code."""
        line = next((line for line in self._lines if line.template.product_id == unit.product_id), self._lines[0])
        return picture(line.layout, label_data(line, unit, max(unit.copy, 1)), width_px)

    def layout(self, template: str) -> Layout:
        """Return how the labels of a template's devices look, by its name; without a slot for it, as the first's."""
        return next((line for line in self._lines if line.template.name == template), self._lines[0]).layout

    def leaflet(self, unit: Unit) -> bytes:
        """Return the customer's leaflet of a closed unit as a PDF. Raises BadInput, LabelError."""
        return unit_leaflet(self._line_of(unit), unit)

    def print_leaflet(self, unit: Unit) -> str:
        """Print it; return the printer's reference or the file's path. Raises StationError."""
        return print_leaflet(self._line_of(unit), unit, self._leaflet_printer)

    def _line_of(self, unit: Unit) -> Line:
        for line in self._lines:
            if line.recipe.name == unit.recipe:
                return line
        raise BadInput("No slot has the recipe {recipe} of {unit}.", recipe=unit.recipe, unit=unit.name)

    def sync_now(self) -> None:
        """Ask the cloud at once."""
        if self._link:
            self._link.sync_now()

    def printed_label(self, slot: str) -> bytes | None:
        """Return the PDF of the newest label copy as it went to the printer; None before the first."""
        return self._slots[slot].printed

    def _emit(self, event: Event) -> None:
        with self._telling:
            for heard in self._listeners:
                heard(event)
        if isinstance(event, UnitEnded) and event.unit.state is UnitState.CLOSED:
            self._leaflets.closed(event.unit)
        begun = isinstance(event, SlotChanged) and event.view.unit and event.view.unit.state is UnitState.RESERVED
        if begun or isinstance(event, UnitEnded):
            self._look.set()

    def _watching(self) -> None:
        while not self._stopping.is_set():
            self._look.clear()
            for look in (self._look_at_units, self._look_at_printer, self._back_up):
                try:
                    look()
                except StationError as problem:
                    log.warning("%s", problem)
                except Exception:
                    log.exception("the bench cannot look after itself")
            self._look.wait(WATCH_SECONDS)

    def _look_at_units(self) -> None:
        self._emit(self._counts())
        waiting = self.waiting()
        if waiting != self._waiting:
            self._waiting = waiting
            self._emit(WaitingChanged(waiting))

    def _look_at_printer(self) -> None:
        try:
            state = self._printer.state()
            self._emit(PrinterChanged(state.ready, state.said))
        except StationError as problem:
            self._emit(PrinterChanged(False, problem))

    def _back_up(self) -> None:
        self._store.back_up_once(self._shift_start())

    def _shift_start(self) -> datetime:
        return shift_start(datetime.now(UTC), self._shifts)

    def _counts(self) -> CountsChanged:
        counts = self._store.journal.counts(self._shift_start())
        closed, scrapped = ended(self._store.db, self._shift_start())  # as a report counts them
        products = {line.template.product_id for line in self._lines}
        suspect = counts.pop(UnitState.SUSPECT, 0)
        live = sum(count for state, count in counts.items() if state in LIVE)
        free = sum(self._store.tokens.free(product) for product in products)
        return CountsChanged(closed, suspect, scrapped, live, free)
