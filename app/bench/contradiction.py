"""Where the cloud contradicts the bench: a unit's token was claimed or deleted from outside."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.errors import StationError
from app.domain.tokens import CloudStatus
from app.domain.units import Unit, UnitState
from app.store.journal import CONTRADICTED
from app.store.station_store import Store

_GONE = "The cloud no longer has the token of {unit}: the device {mac} cannot connect."
_CLAIMED = "The token of {unit} ({mac}) was claimed in the cloud by organization {org}."
_WHAT_NOW = {
    UnitState.RESERVED: (
        "The cloud no longer has the token of {unit}; nothing was written. Plug in {mac} again: it gets another.",
        "The token of {unit} was claimed in the cloud by organization {org}; nothing was written. Plug in {mac} again:"
        " it gets another.",
    ),
    UnitState.CLOSED: (
        f"{_GONE} Do not ship it: the returns desk gives it another token, or scraps it.",
        f"{_CLAIMED} Have it disclaimed by the returns desk, or do not ship the device.",
    ),
}
"""What to say where the token is gone, and where it is claimed."""
_ELSEWHERE = (
    "A device has connected with the token of {unit}, though nothing was written to {mac} yet."
    " Plug it in again: it gets another."
)
_ELSE = (f"{_GONE} Scrap {{unit}}.", f"{_CLAIMED} Have it disclaimed there, or scrap {{unit}}.")


def contradiction(store: Store, unit: Unit) -> StationError | None:
    """Return what stands against a unit's token, as the cloud was last heard; None where nothing does."""
    side = store.tokens.cloud_side(unit.qr_token)
    gone, claimed = _WHAT_NOW.get(unit.state, _ELSE)
    if side.missed:
        return StationError(gone, unit=unit.name, mac=unit.mac)
    if side.status is CloudStatus.CLAIMED:
        return StationError(claimed, unit=unit.name, mac=unit.mac, org=side.claimed_org_id or "unknown")
    if unit.state is UnitState.RESERVED and side.device_id is not None:
        return StationError(_ELSEWHERE, unit=unit.name, mac=unit.mac)
    return None


def new_contradictions(store: Store) -> Iterator[tuple[Unit, StationError]]:
    """Yield the units that the cloud newly contradicts, each with its sentence; to be called after a sync.

    The audit log has each of them as soon as the next is asked for: who stops in between is told it again.
    """
    for name in store.outbox.contradicted():
        unit = store.journal.named(name)
        if problem := contradiction(store, unit):
            yield unit, problem
            store.journal.note(CONTRADICTED, str(problem), unit)
    store.outbox.compared()
