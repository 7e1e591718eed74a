"""One unit's way through the bench: flash it, prove it, print its label. Each state is on disk before its act."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace

from app.bench.contradiction import contradiction
from app.bench.events import StepName, StepState
from app.device.chip_info import ChipInfo
from app.device.nvs_delivery import check_token_kept, check_token_region, token_region
from app.device.regions import Region
from app.device.worker_process import ChipWorker
from app.domain.errors import (
    BadInput,
    DeviceSwapped,
    LabelError,
    NoFreeToken,
    PrintFailed,
    StationError,
    TokenTaken,
    WrongChip,
)
from app.domain.mac import parse_mac
from app.domain.matching import device_name_of, serial_of
from app.domain.people import Act
from app.domain.recipes import Recipe
from app.domain.tokens import Template, fingerprint, label_text
from app.domain.units import LIVE, CopyState, Unit, UnitState
from app.label.data import LabelData
from app.label.leaflet import Leaflet
from app.label.pdf import render_pdf
from app.label.places import Layout
from app.label.printers import Printer
from app.label.proof import prove
from app.store.matching import Claim
from app.store.station_store import Store

TRIES = 20  # tokens that a device waits for, one after the other, while the cloud says that each is not free

TellStep = Callable[[StepName, StepState, float | None], None]
"""Hears of a step's state, and of its seconds once it has ended."""


@dataclass(frozen=True)
class Line:
    """What all units of one slot share."""

    slot: str
    recipe: Recipe
    template: Template
    regions: tuple[Region, ...]  # the images, alike for all devices
    layout: Layout
    host: str  # what the device shall connect to
    printer: Printer
    store: Store
    ask_cloud: Callable[[str], bool] = lambda _: False
    """Has the cache hear what the cloud says now of one token (by its QR token); False where it cannot be asked."""
    leaflet: Leaflet | None = None  # what the end customer gets


class Stopped(Exception):
    """The unit went no further: where it stands now, and why."""

    def __init__(self, unit: Unit, problem: StationError) -> None:
        super().__init__(str(problem))
        self.unit, self.problem = unit, problem


def connect(line: Line, worker: ChipWorker, port: str, tell: TellStep) -> ChipInfo:
    """Connect to whatever is on the port. Raises WrongChip where the recipe is not for it, DeviceError."""
    with step(tell, StepName.CONNECT):
        chip = worker.connect(port, line.recipe.baud)
        if chip.chip != line.recipe.chip:
            raise WrongChip(
                "The connected chip is an {found}, but {recipe} is for an {wanted}. Take the right device.",
                found=chip.chip,
                recipe=line.recipe.name,
                wanted=line.recipe.chip,
            )
        if not readable(chip) and line.recipe.report is None:
            raise WrongChip(
                "The flash of {mac} cannot be read back (encrypted, or secure download mode), and the recipe {recipe}"
                " has no [report]: nothing could prove its token.",
                mac=chip.mac,
                recipe=line.recipe.name,
            )
        parse_mac(chip.mac)
        return chip


def readable(chip: ChipInfo) -> bool:
    """Tell whether the flash can be read back and compared."""
    return not (chip.secure_download or chip.flash_encrypted)


def reserve(line: Line, mac: str, tell: TellStep, scanned: str = "") -> Unit:
    """Take the token that the recipe's rule gives to this device; one that is free in the cloud too, where it is asked.

    `scanned` is the device's serial number, where the rule needs it. Raises NoFreeToken, BadInput, LabelError where
    the token's metadata cannot be printed, NotAllowed where nobody is here who may begin a unit; one that was begun
    goes on.
    """
    recipe, journal = line.recipe, line.store.journal
    claim = Claim(
        mac, line.template.product_id, recipe.name, line.slot, recipe.serial, match=recipe.match, scanned=scanned
    )
    with step(tell, StepName.RESERVE):
        for _ in range(TRIES):
            token = journal.next_token(claim)
            asked = bool(token) and line.ask_cloud(token)
            _check_metadata(line, token, mac, scanned)
            line.store.people.check(Act.PROVISION)  # last: it may have taken a while, and people leave
            with suppress(TokenTaken):
                return journal.reserve(replace(claim, qr_token=token, asked=asked))
        raise NoFreeToken(
            "{count} tokens of {recipe} in a row turned out to be taken or deleted in the cloud. Sync, then try again.",
            count=TRIES,
            recipe=recipe.name,
        )


def _check_metadata(line: Line, qr_token: str, mac: str, scanned: str) -> None:
    """What a token's metadata bring onto the label must be known to fit before its device is flashed."""
    fields = line.store.fields.of(qr_token)
    if not fields:
        return
    name, serial = device_name_of(fields) or line.recipe.name, scanned or serial_of(fields)
    text = label_text(qr_token, 1)
    try:
        render_pdf(line.layout, LabelData(text, name, serial, mac.upper(), line.template.name, "SAMPLE-000001", 1))
    except LabelError as problem:
        raise LabelError(
            "The metadata of the token {qr_token} cannot be printed: {problem}", qr_token=qr_token, problem=problem
        ) from problem


def recheck(line: Line, unit: Unit) -> Unit:
    """Look whether the cloud still lets a unit that goes on have its token; called before anything is written.

    Raises Stopped where the token was claimed or deleted meanwhile: a unit whose flash is untouched is scrapped, and
    its device gets another token when it is plugged in again.
    """
    line.ask_cloud(unit.qr_token)
    problem = contradiction(line.store, unit)
    if problem is None:
        return unit
    if unit.state is UnitState.RESERVED:
        unit = line.store.journal.scrap(unit, str(problem))
    raise Stopped(unit, problem)


def flash(line: Line, worker: ChipWorker, chip: ChipInfo, unit: Unit, tell: TellStep) -> Unit:
    """Write firmware and token, and have the device prove that it holds that very token.

    Returns the verified unit. Raises Stopped with a suspect unit where anything broke off.
    """
    journal, delivery = line.store.journal, line.recipe.delivery
    token = line.store.tokens.auth_token(unit.qr_token)
    nvs = token_region(delivery, token, line.host)
    unit = journal.write(unit, line.slot)
    with _doubted(line, unit):
        with step(tell, StepName.WRITE):
            worker.write((*line.regions, nvs))
        with step(tell, StepName.VERIFY):
            if (mac := worker.mac()) != unit.mac:
                raise DeviceSwapped(
                    "The device was swapped while it was written: {now} instead of {mac}. Either may hold the token, so"
                    " {unit} is scrapped. Plug in one device again: it gets another token.",
                    now=mac,
                    mac=unit.mac,
                    unit=unit.name,
                )
            if readable(chip):
                check_token_region(delivery, worker.read(nvs.offset, len(nvs.data)), token, line.host)
        if line.recipe.report:
            with step(tell, StepName.REPORT):
                worker.listen(line.recipe.report, fingerprint(token), unit.mac)
        return journal.verified(unit)


def confirm(line: Line, worker: ChipWorker, chip: ChipInfo, unit: Unit, tell: TellStep) -> None:
    """Have a device that was verified earlier prove again that it holds its token. Raises Stopped."""
    delivery, token = line.recipe.delivery, line.store.tokens.auth_token(unit.qr_token)
    try:
        with step(tell, StepName.VERIFY):
            if readable(chip):
                check_token_kept(delivery, worker.read(delivery.offset, delivery.size), token, line.host)
            elif line.recipe.report:
                worker.listen(line.recipe.report, fingerprint(token), unit.mac)
    except StationError as problem:
        raise Stopped(unit, problem) from problem


@contextmanager
def _doubted(line: Line, unit: Unit) -> Iterator[None]:
    """Whatever breaks off in here leaves the unit suspect: its flash may hold the token or not."""
    try:
        yield
    except DeviceSwapped as problem:
        unit = line.store.journal.doubt(unit, str(problem))
        raise Stopped(line.store.journal.scrap(unit, str(problem)), problem) from problem
    except StationError as problem:
        raise Stopped(line.store.journal.doubt(unit, str(problem)), problem) from problem
    except BaseException as error:
        line.store.journal.doubt(unit, f"unexpected {type(error).__name__}")
        raise


def print_label(line: Line, unit: Unit, tell: TellStep, reason: str) -> tuple[Unit, bytes]:
    """Make the next label copy, prove it, print it; return the labelled unit and the printed PDF.

    `reason` is why there is another copy; "" for the first.
    Raises Stopped: with the unit as it was where no label could be made, suspect where the print is in doubt.
    """
    journal = line.store.journal
    try:
        with step(tell, StepName.LABEL):
            data = label_data(line, unit, unit.copy + 1)
            pdf = render_pdf(line.layout, data)
            prove(pdf, data.qr_text, data.copy_code)
        if unit.copy and not reason.strip():
            raise BadInput("A reprint of {unit}'s label needs a reason.", unit=unit.name)
    except StationError as problem:
        raise Stopped(unit, problem) from problem
    unit = journal.print_copy(unit, line.slot, reason)
    try:
        with step(tell, StepName.PRINT):
            job = line.printer.print(pdf, copy_name(unit), line.layout.width, line.layout.height)
    except StationError as problem:
        outcome = CopyState.FAILED if isinstance(problem, PrintFailed) else CopyState.UNKNOWN
        raise Stopped(journal.print_doubt(unit, outcome, str(problem)), problem) from problem
    except BaseException as error:
        journal.print_doubt(unit, CopyState.UNKNOWN, f"unexpected {type(error).__name__}")
        raise
    return journal.printed(unit, job), pdf


def reprint_label(line: Line, unit: Unit, reason: str, *, closed: bool = False) -> Unit:
    """Void the copies that a unit has and print the next one; no device is needed, it has proven its token before.

    `closed`: it may be a closed unit's, which the returns desk may void. Raises BadInput where the unit had no label
    yet, StationError where the print failed.
    """
    may_be_closed = closed and unit.state is UnitState.CLOSED
    if unit.state not in LIVE and not may_be_closed:
        raise BadInput("{unit} is {state}: its label is not printed again.", unit=unit.name, state=unit.state)
    if not unit.label_out and not may_be_closed:
        raise BadInput("{unit} has no label to print again: plug in {mac}.", unit=unit.name, mac=unit.mac)
    try:
        return print_label(line, unit, unheard, reason)[0]
    except Stopped as stopped:
        raise stopped.problem from stopped


def unheard(name: StepName, state: StepState, seconds: float | None) -> None:
    """Hears of steps that nobody watches."""


def copy_name(unit: Unit) -> str:
    """Return the name of the newest label copy's job or file: the unit's, and from copy 2 on the copy's number."""
    return unit.name if unit.copy == 1 else f"{unit.name}-copy{unit.copy}"


def label_data(line: Line, unit: Unit, copy: int) -> LabelData:
    """Return what stands on a unit's label."""
    return LabelData(
        qr_text=label_text(unit.qr_token, unit.org_id),
        device_name=device_name_of(line.store.fields.of(unit.qr_token)) or line.recipe.name,
        serial=unit.serial,
        mac=unit.mac.upper(),
        template=line.template.name,
        unit=unit.name,
        copy=copy,
    )


@contextmanager
def step(tell: TellStep, name: StepName) -> Iterator[None]:
    """Tell that a step runs, and how it ended after how many seconds."""
    tell(name, StepState.RUNNING, None)
    begun = time.monotonic()
    try:
        yield
    except BaseException:
        tell(name, StepState.FAILED, time.monotonic() - begun)
        raise
    tell(name, StepState.DONE, time.monotonic() - begun)
