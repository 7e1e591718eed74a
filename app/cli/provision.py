"""`station provision`: units without a screen. What a person would do, this operator does by fixed rules."""

from __future__ import annotations

import queue
import time
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TextIO

import click

from app.bench.cloud_link import sync_once
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
from app.cli.bench import Open, Simulated, configured_slots, demo_slots, open_bench
from app.cli.context import Context, fail, report
from app.cli.signing import Who, acting
from app.domain.errors import BadInput, CloudError, DeviceGone, StationError, StoreError, VerifyFailed
from app.domain.units import LIVE, Unit, UnitState
from app.label.printers.folder import save
from app.settings import SlotSettings

_TIMES = {
    "reserve": StepName.RESERVE,
    "write": StepName.WRITE,
    "verify": StepName.VERIFY,
    "report": StepName.REPORT,
    "label": StepName.LABEL,
    "print": StepName.PRINT,
}
SIMULATED_SLOTS = 2
_LINES = click.File(encoding="utf-8-sig", errors="replace")
ANSWER_SECONDS = 60.0  # that a port which says nothing about its device may go without an answer


@click.command()
@click.option("--demo", is_flag=True, help="Embedded cloud, simulated devices, folder printer.")
@click.option("--simulate", is_flag=True, help="Simulated devices, with any cloud.")
@click.option("--units", default=1, show_default=True, type=click.IntRange(1, 1_000_000))
@click.option("--port", help="A serial port, usb:TOPOLOGY, or socket://host:port; else the slots of station.toml.")
@click.option("--recipe", type=click.Path(exists=True, path_type=Path), help="A recipe.toml or its folder.")
@click.option("--printer", default="", help="A folder, ipp://…, or cups:QUEUE.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder for the label PDFs.")
@click.option("--serial", "serials", multiple=True, metavar="TEXT", help="A device's serial number; may be repeated.")
@click.option("--serials", "serial_file", type=_LINES, help="A file of serial numbers, one a line; - is stdin.")
@click.option("--keep-flash", type=click.Path(file_okay=False, path_type=Path), help="Keep simulated flashes here.")
@click.option("--gateway", metavar="HOST:PORT", help="Where simulated devices log in; an embedded cloud says its own.")
@click.option("--paced/--unpaced", default=None, help="Simulated serial lines as slow as real ones; so in the demo.")
@click.option("--batch", metavar="NAME", help='The order or batch of these units; "" for none.')
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def provision(
    context: Context,
    demo: bool,
    simulate: bool,
    units: int,
    port: str | None,
    recipe: Path | None,
    printer: str,
    out: Path | None,
    serials: tuple[str, ...],
    serial_file: TextIO | None,
    keep_flash: Path | None,
    gateway: str | None,
    paced: bool | None,
    batch: str | None,
    who: Who,
    as_json: bool,
) -> None:
    """Take devices through the bench without a screen; the printed PDF's QR code stands in for the scanned label.

    Where the recipe's matching rule asks for serial numbers, --serial and --serials stand in for the scanner: one for
    each device, in the order in which the slots ask.
    """
    simulate = simulate or (demo and port is None)
    if keep_flash and not simulate:
        raise click.UsageError("--keep-flash is for simulated devices.")
    if gateway and not simulate:
        raise click.UsageError("--gateway is for simulated devices.")
    if port and simulate:
        raise click.UsageError("--port is for real devices, --simulate for simulated ones.")
    if port and not recipe:
        raise click.UsageError("--port needs --recipe.")
    for folder in filter(None, (out, keep_flash)):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BadInput("{folder} cannot be made: {error}.", folder=folder, error=error.strerror) from error
    slots: list[SlotSettings] | tuple[SlotSettings, ...]
    if port and recipe:
        slots = [SlotSettings("1", port, recipe)]
    elif simulate:
        slots = demo_slots(recipe, min(units, SIMULATED_SLOTS))
    else:
        slots = configured_slots(context)
    paced = demo if paced is None else paced
    door = _gateway(gateway) if gateway else None
    simulated = Simulated(devices=units, flashes=keep_flash, paced=paced, gateway=door) if simulate else None
    paper = printer or str(out or "") or context.settings().printer
    with open_bench(
        context, demo=demo, slots=slots, printer=paper, simulated=simulated, sync_first=True, who=who
    ) as opened:
        if opened.trouble:
            _tell_trouble(opened.trouble, as_json)
        if batch is not None:
            opened.store.journal.begin_batch(batch)
        operator = _Operator(opened, units, as_json, out if printer else None, chain(serials, serial_file or ()))
        counts = operator.work()
        _deliver(opened, as_json)
    summary: dict[str, object] = {"event": "summary", **{key: counts[key] for key in ("closed", "failed", "suspect")}}
    report(summary, as_json, f"{counts['closed']} closed, {counts['failed']} failed, {counts['suspect']} suspect.")
    if counts["closed"] < units:
        fail(operator.last_problem or "Not every unit was closed.")


def _gateway(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65535:
        raise click.UsageError("--gateway must be HOST:PORT.")
    return host, int(port)


def _tell_trouble(trouble: CloudError, as_json: bool) -> None:
    report({"event": "cloud", "problem": str(trouble)}, as_json, f"The bench works from its cache: {trouble}")


def _tell_contradiction(unit: Unit, problem: StationError, as_json: bool) -> None:
    report({"event": "contradiction", "unit": unit.name, "problem": str(problem)}, as_json, str(problem))


def _deliver(opened: Open, as_json: bool) -> None:
    """Let the cloud hear what it can hear now, after a look at which devices it knows; the rest stays in the outbox."""
    delivered = 0
    if opened.client and not opened.trouble:
        try:
            _, delivered = sync_once(
                opened.store,
                opened.client,
                contradicted=lambda unit, problem: _tell_contradiction(unit, problem, as_json),
            )
        except CloudError as trouble:
            _tell_trouble(trouble, as_json)
    pending = opened.store.outbox.pending()
    report(
        {"event": "outbox", "delivered": delivered, "pending": pending},
        as_json,
        f"Outbox: {delivered} delivered, {pending} wait for the cloud to know their device.",
    )


class _Operator:
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
                _tell_contradiction(event.unit, event.problem, self._json)
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
        pdf = self._bench.printed_label(view.slot) or (self._in_tray(view.unit) if left_over else None)
        if pdf is not None:
            answer = self._bench.scan(scanned(pdf))
            facts = {"event": "scan", "slot": view.slot, "unit": answer.unit, "accepted": answer.accepted}
            words = f"{view.unit.name}: the printed PDF's QR code was read in place of a scan."
            if answer.problem:
                facts["problem"] = str(answer.problem)
                words = f"{words} {answer.problem}"
            report(facts | {"by": "printed PDF"}, self._json, words)
        elif left_over and self._opened.tray and Choice.PRINT_AGAIN in view.choices:
            self._left_over.remove(view.unit.id)
            self._asked[view.unit.id] = 0
            self._bench.choose(view.slot, Choice.PRINT_AGAIN, "headless: no label lies in the folder")
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

    def _in_tray(self, unit: Unit) -> bytes | None:
        """Return the unit's newest label copy where it came out of a folder printer before this run."""
        path = self._opened.tray / f"{copy_name(unit)}.pdf" if self._opened.tray else None
        return path.read_bytes() if path and path.exists() else None

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
