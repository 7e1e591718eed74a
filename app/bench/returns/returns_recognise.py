"""What came back: recognised by a label, by a device's own token, or by its MAC; a token is never shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from app.bench.provision import Line, readable
from app.bench.returns.returns_device import read_token
from app.bench.scan_back import clean, copy_code
from app.device.worker_process import ChipWorker
from app.domain.errors import BadInput, StationError
from app.domain.mac import parse_mac
from app.domain.recipes import NvsDelivery
from app.domain.secret import Secret
from app.domain.tokens import is_auth_token, is_qr_token, parse_label_text
from app.domain.units import GONE, LIVE, Unit, UnitState
from app.store.station_store import Store

Bay = Callable[[Callable[[ChipWorker, str], None]], None]
"""Runs work on the device that is plugged in, with the worker and port that are its own meanwhile.

Raises StationError: nothing is plugged in there, or what the work raises.
"""


class Holds(StrEnum):
    """What a device's token area holds."""

    UNSEEN = "unseen"  # no device was looked at
    OWN = "own"  # the token of its unit
    NOTHING = "nothing"  # no token: it was wiped, or never had one
    OTHER = "other"  # a token that is not its unit's
    HIDDEN = "hidden"  # its flash cannot be read


@dataclass(frozen=True, slots=True)
class Found:
    """What came back; `said` are sentences for a person, the most important first."""

    unit: Unit | None  # None: a device that this station knows nothing of
    said: tuple[StationError, ...]
    mac: str = ""  # of the device that was looked at
    holds: Holds = Holds.UNSEEN


def by_text(store: Store, text: str) -> Found:
    """Recognise what was scanned or typed: a label's QR or bar code, a unit's name, its serial number, a MAC.

    Raises BadInput for anything that no unit of this station is known by.
    """
    text = clean(text)
    journal = store.journal
    if code := copy_code(text):
        return _label(store, journal.named(code[0]), code[1])
    if is_auth_token(text):
        raise BadInput("This is not a label but something secret. Scan the QR code of the label on the device.")
    qr_token = text if is_qr_token(text) else ""
    if text.startswith("sqr_") and not qr_token:
        qr_token, _ = parse_label_text(text)
    if qr_token:
        return _label(store, _holder(store, qr_token), 0)
    unit = _called(store, text)
    if unit is None:  # what was scanned is not repeated: it may be somebody's badge
        raise BadInput("No unit of this station is known by this. Scan the label on the device, or plug it in.")
    return Found(unit, _standing(store, unit))


def by_device(store: Store, lines: Sequence[Line], worker: ChipWorker, port: str) -> Found:
    """Recognise the device on a port by the token that it holds, else by its MAC; nothing on it is changed.

    It is left running its firmware. Raises DeviceError.
    """
    chip = worker.connect(port, min(line.recipe.baud for line in lines))
    mac = parse_mac(chip.mac)
    unit = store.journal.latest(mac)
    if not readable(chip):
        worker.disconnect()
        hidden = StationError("The flash of {mac} cannot be read: it is known by its MAC only.", mac=mac.upper())
        return Found(unit, (*_of_mac(store, unit, mac), hidden), mac, Holds.HIDDEN)
    tried = [line.recipe.delivery for line in lines if line.recipe.chip == chip.chip]
    own = next((line.recipe.delivery for line in lines if unit and line.template.product_id == unit.product_id), None)
    token, damaged = _read_token(worker, dict.fromkeys([own, *tried] if own else tried))
    worker.disconnect()
    if token is None:
        said = (
            StationError("The token area of {mac} is damaged ({where}).", mac=mac.upper(), where=damaged)
            if damaged
            else StationError("The device {mac} holds no token: it was wiped.", mac=mac.upper())
        )
        return Found(unit, (*_of_mac(store, unit, mac), said), mac, Holds.NOTHING)
    qr_token = store.tokens.known(token)
    if unit and qr_token == unit.qr_token:
        own_token = StationError("The device {mac} holds the token of {unit}.", mac=mac.upper(), unit=unit.name)
        return Found(unit, (*_standing(store, unit), own_token), mac, Holds.OWN)
    return Found(unit, (_strange(store, qr_token, mac), *_of_mac(store, unit, mac)), mac, Holds.OTHER)


def label_is_of(store: Store, text: str, unit: Unit) -> None:
    """Check that a scan is a label of this unit, whichever copy. Raises BadInput that says whose it is."""
    found = by_text(store, text)
    scanned = clean(text)
    if found.unit is None or not (copy_code(scanned) or scanned.startswith("sqr_")):
        raise BadInput("This is no label. Scan the QR code or the bar code of {unit}'s label.", unit=unit.name)
    if found.unit.id != unit.id:
        raise BadInput("This label belongs to {other}, not to {unit}.", other=found.unit.name, unit=unit.name)


def _read_token(worker: ChipWorker, places: dict[NvsDelivery, None]) -> tuple[Secret | None, str]:
    """Return the token that one of these places holds, else None and where one of them is damaged."""
    damaged = ""
    for place in places:
        token, where = read_token(place, worker.read(place.offset, place.size))
        if token:
            return token, ""
        damaged = damaged or where
    return None, damaged


def _strange(store: Store, qr_token: str, mac: str) -> StationError:
    """Return what is to be said of a token that is not that of the device's own unit."""
    other = store.journal.holder(qr_token) if qr_token else None
    if other is None and qr_token:
        return StationError(
            "The device {mac} holds the token {qr_token}, which no unit of this station has.",
            mac=mac.upper(),
            qr_token=qr_token,
        )
    if other is None:
        return StationError("The device {mac} holds a token that this station does not know.", mac=mac.upper())
    if other.mac == mac:
        return StationError(
            "The device {mac} still holds the token of {unit}, which is {state}.",
            mac=mac.upper(),
            unit=other.name,
            state=other.state,
        )
    return StationError(
        "The device {mac} holds the token of {unit}, whose device is {other}. Set both aside: one of them must be"
        " erased.",
        mac=mac.upper(),
        unit=other.name,
        other=other.mac.upper(),
    )


def _of_mac(store: Store, unit: Unit | None, mac: str) -> tuple[StationError, ...]:
    if unit is None:
        return (StationError("No unit of this station ever had the MAC {mac}.", mac=mac.upper()),)
    return _standing(store, unit)


def _called(store: Store, text: str) -> Unit | None:
    """Return the unit of this name, serial number or MAC."""
    with suppress(BadInput):
        return store.journal.named(text)
    if unit := store.journal.with_serial(text):
        return unit
    with suppress(BadInput):
        return store.journal.latest(parse_mac(text))
    return None


def _holder(store: Store, qr_token: str) -> Unit:
    if unit := store.journal.holder(qr_token):
        return unit
    if store.paper.holds(qr_token):
        raise BadInput(
            "This label was printed on a sheet, for a device that is flashed elsewhere: no unit here has it."
        )
    raise BadInput("No unit of this station has this label.")


def _label(store: Store, unit: Unit, copy: int) -> Found:
    """Say what a label is: of which unit, whether it is in use, and what to do with it. `copy` is 0 where unknown."""
    said: tuple[StationError, ...] = ()
    if unit.state not in GONE:
        if copy > unit.copy:
            raise BadInput("{unit} never had a label copy {copy}. Destroy this label.", unit=unit.name, copy=copy)
        if copy and copy < unit.copy:
            said = (
                StationError(
                    "Label copy {copy} of {unit} is void: destroy it. Copy {newest} is the one in use.",
                    copy=copy,
                    unit=unit.name,
                    newest=unit.copy,
                ),
            )
        elif not copy and unit.copy > 1:
            said = (
                StationError(
                    "{unit} has several label copies: the bar code beside the QR code tells which one this is.",
                    unit=unit.name,
                ),
            )
    return Found(unit, (*said, *_standing(store, unit)))


def _standing(store: Store, unit: Unit) -> tuple[StationError, ...]:
    """Return what is to be said of a unit that is not simply closed."""
    facts = {"unit": unit.name, "mac": unit.mac.upper()}
    if unit.state in LIVE:
        return (StationError("{unit} is on its way at the bench: {state}.", state=unit.state, **facts),)
    if unit.state is UnitState.SCRAPPED:
        return (StationError("{unit} was scrapped: its label is void. Destroy the label.", **facts),)
    if unit.state is UnitState.RETURNED:
        follower = store.returns.followed_by(unit)
        if follower:
            return (
                StationError(
                    "{unit} was taken back, and {follower} follows it on the same device: this label is void."
                    " Destroy it.",
                    follower=follower,
                    **facts,
                ),
            )
        return (StationError("{unit} was taken back: its label is void. Destroy the label.", **facts),)
    return (StationError("{unit} is closed.", **facts),)
