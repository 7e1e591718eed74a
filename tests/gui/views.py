"""Slots in every state that a bench tells of, for tests and pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.bench.events import Choice, Phase, SlotView, Step, StepName, StepState, TokenContradicted, Waiting
from app.domain.errors import DeviceError, NoFreeToken, PrintUnknown, StationError
from app.domain.units import Unit, UnitState

MAC = "7c:df:a1:0b:24:e{}"
AFTER_PRINT = (Choice.PRINT_AGAIN, Choice.SCRAP, Choice.SET_ASIDE)
AFTER_BREAK = (Choice.TRY_AGAIN, Choice.SCRAP, Choice.SET_ASIDE)
UNPLUGGED = DeviceError(
    "The device on {port} stopped answering {when}. Plug it in again.", port="usb:1-2.1", when="while it was written"
)
JAM = PrintUnknown(
    "It is not known whether label copy {copy} of {unit} came out ({why}). Scan it, or print it again.",
    copy=1,
    unit="L1-000042",
    why="the printer ipp://label-printer-hall-3.plant.example/ipp/print did not answer within 30 s",
)
STOPPED = StationError(
    "The recipe's template “{template}” is not in the cloud. Check product.template.", template="Cellular Sensor"
)
OTHER_DEVICE = NoFreeToken(
    "The token of {wanted} is meant for {meant}, this device is {mac}. Take the right device.",
    wanted="SN000002",
    meant="5C:62:91:82:C9:E8",
    mac="7C:DF:A1:0B:24:E1",
)
_TOOK = (0.8, 0.02, 9.4, 0.6, 2.1, 0.03, 1.4, 5.0)


def unit(number: int, state: UnitState, slot: str = "1", **changes: Any) -> Unit:
    """One unit; `changes` replace its fields."""
    made = Unit(
        id=f"id-{number}", name=f"L1-{number:06}", mac=MAC.format(slot), qr_token=f"sqr_{number:032}", org_id=1,
        product_id=604, recipe="Cellular Sensor", serial=f"CS-{number:06}", state=state, doubt=None, copy=0, slot=slot,
        created_at="2026-08-01T06:00:00Z", changed_at="2026-08-01T06:00:00Z", why="",
    )  # fmt: skip
    return replace(made, **changes)


def steps(at: StepName | None, state: StepState = StepState.RUNNING) -> tuple[Step, ...]:
    """All steps: those before `at` done, `at` in `state`, the rest waiting; None: all done."""
    names = [name for name in StepName if name is not StepName.SERIAL or at is StepName.SERIAL]
    place = len(names) if at is None else names.index(at)
    done = [Step(name, StepState.DONE, _TOOK[number]) for number, name in enumerate(names[:place])]
    current = [] if at is None else [Step(at, state, 3.2 if state is StepState.FAILED else None)]
    return (*done, *current, *(Step(name, StepState.WAITING) for name in names[place + 1 :]))


def empty(slot: str = "1", product: str = "Cellular Sensor") -> SlotView:
    return SlotView(slot, product, Phase.EMPTY)


def working(slot: str = "1", number: int = 42, written: int = 412_000, **changes: Any) -> SlotView:
    view = SlotView(
        slot, "Cellular Sensor", Phase.WORKING, unit(number, UnitState.WRITING, slot), MAC.format(slot),
        steps(StepName.WRITE), written, 1_048_576,
    )  # fmt: skip
    return replace(view, **changes)


def turn(slot: str = "1", number: int = 43) -> SlotView:
    return SlotView(
        slot, "Cellular Sensor", Phase.TURN, unit(number, UnitState.VERIFIED, slot), MAC.format(slot),
        steps(StepName.LABEL, StepState.WAITING),
    )  # fmt: skip


def scan(slot: str = "1", number: int = 42, copy: int = 1) -> SlotView:
    return SlotView(
        slot, "Cellular Sensor", Phase.SCAN, unit(number, UnitState.LABELLED, slot, copy=copy), MAC.format(slot),
        steps(StepName.SCAN), choices=AFTER_PRINT,
    )  # fmt: skip


def serial(slot: str = "1", problem: StationError | None = None) -> SlotView:
    return SlotView(
        slot, "Cellular Sensor", Phase.SERIAL, None, MAC.format(slot), steps(StepName.SERIAL), problem=problem,
        choices=(Choice.SET_ASIDE,),
    )  # fmt: skip


def broken(slot: str = "1", number: int = 42) -> SlotView:
    suspect = unit(number, UnitState.SUSPECT, slot, doubt=UnitState.WRITING)
    return SlotView(
        slot, "Cellular Sensor", Phase.DECIDE, suspect, MAC.format(slot), steps(StepName.WRITE, StepState.FAILED),
        412_000, 1_048_576, UNPLUGGED, AFTER_BREAK,
    )  # fmt: skip


def jammed(slot: str = "1", number: int = 42) -> SlotView:
    suspect = unit(number, UnitState.SUSPECT, slot, doubt=UnitState.PRINTING, copy=1)
    return SlotView(
        slot, "Cellular Sensor", Phase.DECIDE, suspect, MAC.format(slot), steps(StepName.PRINT, StepState.FAILED),
        problem=JAM, choices=AFTER_PRINT,
    )  # fmt: skip


def closed(slot: str = "1", number: int = 42) -> SlotView:
    done = unit(number, UnitState.CLOSED, slot, copy=1)
    return SlotView(slot, "Cellular Sensor", Phase.REMOVE, done, MAC.format(slot), steps(None))


def refused(slot: str = "1") -> SlotView:
    problem = DeviceError("This device is {unit}, which is closed already. Take it out.", unit="L1-000017")
    return SlotView(
        slot, "Cellular Sensor", Phase.REMOVE, None, MAC.format(slot), steps(StepName.RESERVE, StepState.WAITING),
        problem=problem, choices=(Choice.TRY_AGAIN,),
    )  # fmt: skip


def off(slot: str = "1") -> SlotView:
    return SlotView(slot, "Cellular Sensor", Phase.OFF, problem=STOPPED)


def waiting_for_device(number: int = 38) -> Waiting:
    suspect = unit(number, UnitState.SUSPECT, "", doubt=UnitState.WRITING, mac="7c:df:a1:0b:24:d8")
    sentence = "{unit} was not finished. Plug in {mac} and try again."
    return Waiting(suspect, DeviceError(sentence, unit=suspect.name, mac=suspect.mac))


def waiting_for_scan(number: int = 40, copy: int = 2) -> Waiting:
    labelled = unit(number, UnitState.LABELLED, "", copy=copy, mac="7c:df:a1:0b:24:da")
    sentence = "Scan label copy {copy} of {unit}, or print it again."
    return Waiting(labelled, PrintUnknown(sentence, copy=copy, unit=labelled.name))


def contradicted(number: int = 12) -> TokenContradicted:
    closed = unit(number, UnitState.CLOSED, "", copy=1, mac="7c:df:a1:0b:24:c1")
    sentence = "The cloud no longer has the token of {unit}: the device {mac} cannot connect. Scrap {unit}."
    return TokenContradicted(closed, StationError(sentence, unit=closed.name, mac=closed.mac))
