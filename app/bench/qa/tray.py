"""A tray: units that are disclaimed together. How each stands is read from the station's file: a crash loses none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_errands import Carried, ErrandTold
from app.bench.tokens.token_situation import read
from app.cloud.client import CloudClient
from app.domain.errands import ErrandKind, ErrandOutcome
from app.domain.errors import BadInput, StationError
from app.domain.people import Act
from app.domain.tokens import CloudStatus
from app.domain.units import Unit, UnitState
from app.store.people import Permit
from app.store.station_store import Store


class TrayState(StrEnum):
    """How far the cloud is with one unit, as it was heard last."""

    CLAIMED = "claimed"
    WAITING = "waiting"  # to be sent
    SENT = "sent"  # and not read back yet
    UNCLAIMED = "unclaimed"  # read back: nobody owns it
    REFUSED = "refused"
    GONE = "gone"  # the cloud does not list its token


@dataclass(frozen=True, slots=True)
class TrayRow:
    """One unit of a tray; `problem` is why it is not done, in words of the last try."""

    unit: Unit
    state: TrayState
    problem: str = ""


@dataclass(frozen=True, slots=True)
class OpenTray:
    """What is left of a tray: units that were scanned into it, or whose disclaiming is not seen done."""

    units: tuple[Unit, ...]
    batches: tuple[str, ...]  # to carry on with


def take_up(
    store: Store, client: CloudClient, desk: TokenDesk, units: Sequence[Unit], why: str, permit: Permit
) -> tuple[str, ...]:
    """Take up the disclaiming of those units that are claimed; return the batches to carry out, for `carry_out`.

    What was asked for before goes on; who owns nothing is left alone. The permit is for Act.DISCLAIM. Raises BadInput
    for a unit that is not closed or that is being taken back, NotAllowed, CloudError, StoreError.
    """
    for unit in units:
        if unit.state is not UnitState.CLOSED:
            raise BadInput("{unit} is {state}: take it out of the tray.", unit=unit.name, state=unit.state)
        if store.returns.open_of(unit):
            raise BadInput("{unit} is being taken back: take it out of the tray.", unit=unit.name)
    if not units:
        raise BadInput("No unit is in the tray.")
    listed = read(store, client, [unit.qr_token for unit in units])
    for token in listed.values():
        store.tokens.seen(token)
    for unit in units:
        if unit.qr_token not in listed:
            store.tokens.unseen(unit.qr_token)
    going = [errand for unit in units if (errand := store.errands.open_of(unit.qr_token))]
    if other := next((errand for errand in going if errand.kind is not ErrandKind.DISCLAIM), None):
        raise BadInput("The token {qr_token} is to be deleted: take its unit out of the tray.", qr_token=other.qr_token)
    asked = {errand.qr_token for errand in going}
    claimed = [
        qr_token for qr_token, token in listed.items() if token.status is CloudStatus.CLAIMED and qr_token not in asked
    ]
    batches = dict.fromkeys(errand.batch for errand in going)
    if claimed:
        in_order = [unit.qr_token for unit in units if unit.qr_token in claimed]
        batches[desk.disclaim(in_order, why, permit)] = None
    else:
        store.people.use(permit, Act.DISCLAIM)
    return tuple(batches)


def carry_out(
    desk: TokenDesk, batches: Iterable[str], told: Callable[[ErrandTold], None], cancelled: Callable[[], bool]
) -> StationError | None:
    """Do what is open of these batches; return what ended this run early, None where nothing did.

    Raises BadInput for an unknown batch, StoreError.
    """
    trouble: StationError | None = None
    for batch in batches:
        if cancelled() or trouble:
            break
        carried: Carried = desk.carry_out(batch, told, cancelled)
        trouble = carried.trouble
    return trouble


def rows(store: Store, units: Sequence[Unit]) -> list[TrayRow]:
    """Return how each unit stands, as the station's file has it; the cloud is not asked."""
    return [_row(store, unit) for unit in units]


def open_tray(store: Store) -> OpenTray:
    """Return what is in the tray and what was disclaimed and is not seen done, without what the returns desk has."""
    found = {unit.id: unit for unit in store.inspections.tray() if _is_here(store, unit)}
    mine = []
    for batch in store.errands.batches():
        if batch.kind is not ErrandKind.DISCLAIM:
            continue
        held = (store.journal.holder(errand.qr_token) for errand in store.errands.of(batch.id))
        if units := [unit for unit in held if unit and _is_here(store, unit)]:
            mine.append(batch.id)
            found |= {unit.id: unit for unit in units}
    return OpenTray(tuple(found.values()), tuple(mine))


def _is_here(store: Store, unit: Unit) -> bool:
    return unit.state is UnitState.CLOSED and store.returns.open_of(unit) is None


def _row(store: Store, unit: Unit) -> TrayRow:
    errand = store.errands.last_of(unit.qr_token)
    if errand and errand.outcome is None:
        return TrayRow(unit, TrayState.SENT if errand.sent_at else TrayState.WAITING, errand.problem)
    cloud = store.tokens.cloud_side(unit.qr_token)
    if cloud.missed:
        return TrayRow(unit, TrayState.GONE)
    if cloud.status is CloudStatus.UNCLAIMED:
        return TrayRow(unit, TrayState.UNCLAIMED)
    if errand and errand.outcome is not ErrandOutcome.DONE:
        return TrayRow(unit, TrayState.REFUSED, errand.problem)
    return TrayRow(unit, TrayState.CLAIMED, errand.problem if errand else "")
