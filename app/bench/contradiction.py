"""Where the cloud contradicts the bench: a unit's token was claimed or deleted from outside."""

from __future__ import annotations

from app.domain.errors import StationError
from app.domain.tokens import CloudStatus
from app.domain.units import Unit
from app.store.journal import CONTRADICTED
from app.store.station_store import Store


def contradiction(store: Store, unit: Unit) -> StationError | None:
    """Return what stands against a unit's token, as the cloud was last heard; None where nothing does."""
    side = store.tokens.cloud_side(unit.qr_token)
    if side.missed:
        return StationError(
            "The cloud no longer has the token of {unit}: the device {mac} cannot connect. Scrap {unit}.",
            unit=unit.name,
            mac=unit.mac,
        )
    if side.status is CloudStatus.CLAIMED:
        return StationError(
            "The token of {unit} ({mac}) was claimed in the cloud by organization {org}. Have it disclaimed there,"
            " or scrap {unit}.",
            unit=unit.name,
            mac=unit.mac,
            org=side.claimed_org_id or "unknown",
        )
    return None


def new_contradictions(store: Store) -> list[tuple[Unit, StationError]]:
    """Return the units that the cloud newly contradicts, each with its sentence; the audit log has them then."""
    found = []
    for unit in store.journal.contradicted():
        if problem := contradiction(store, unit):
            store.journal.note(CONTRADICTED, str(problem), unit)
            found.append((unit, problem))
    return found
