"""Ready to ship: closed, passed by QA where the recipe has checks, and the cloud says, now, that nobody owns it.

It is kept nowhere: it follows from the journal, the inspections and the cloud's list each time that somebody asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.bench.tokens.token_situation import read
from app.cloud.client import CloudClient
from app.domain.checks import Check, Outcome
from app.domain.errors import BadInput, CloudError, StationError
from app.domain.inspections import Inspection
from app.domain.tokens import CloudStatus, StaticToken
from app.domain.units import Unit, UnitState
from app.store.station_store import Store

ChecksOf = Callable[[Unit], tuple[Check, ...] | None]
"""Returns the checklist of a unit's recipe; None where no recipe of this station is the unit's."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether a unit may be shipped; `reasons` are why it may not, the first one to do something about first."""

    unit: Unit
    reasons: tuple[StationError, ...]

    @property
    def ready(self) -> bool:
        return not self.reasons


def readiness(
    store: Store,
    client: CloudClient | None,
    units: Sequence[Unit],
    checks_of: ChecksOf,
    cancelled: Callable[[], bool] | None = None,
) -> list[Readiness]:
    """Return the readiness of each unit as it stands now; where the cloud cannot be asked, no unit is ready.

    Raises StoreError, Cancelled.
    """
    listed: dict[str, StaticToken] = {}
    trouble: StationError | None = None
    try:
        if client is None:
            raise BadInput("No cloud is set that could say that nobody owns the unit.")
        listed = read(store, client, [unit.qr_token for unit in units], cancelled)
    except (BadInput, CloudError) as problem:
        trouble = problem
    return [
        Readiness(
            unit,
            (
                *journal_reasons(store, unit, checks_of(unit)),
                *((trouble,) if trouble else cloud_reasons(unit, listed.get(unit.qr_token))),
            ),
        )
        for unit in units
    ]


def journal_reasons(store: Store, unit: Unit, checks: tuple[Check, ...] | None) -> tuple[StationError, ...]:
    """Return why a unit may not be shipped by what this station knows itself."""
    facts = {"unit": unit.name, "recipe": unit.recipe, "state": unit.state}
    if unit.state is not UnitState.CLOSED:
        return (StationError("{unit} is {state}, not closed.", **facts),)
    reasons = []
    if store.returns.open_of(unit):
        reasons.append(StationError("{unit} is being taken back: the returns desk has it.", **facts))
    if errand := store.errands.open_of(unit.qr_token):
        asked = "The cloud was asked to {kind} the token of {unit}, and it is not seen done: go on with that."
        reasons.append(StationError(asked, kind=errand.kind, **facts))
    return (*reasons, *_inspection_reasons(store, unit, checks))


def counting(store: Store, unit: Unit) -> Inspection | None:
    """Return the newest inspection of a unit, unless the unit was taken back since it began: that one is void."""
    newest, taken_back = store.inspections.newest_of(unit), store.returns.last_begun(unit)
    return None if newest is None or (taken_back and newest.begun_at < taken_back) else newest


def _inspection_reasons(store: Store, unit: Unit, checks: tuple[Check, ...] | None) -> tuple[StationError, ...]:
    inspection = counting(store, unit)
    if inspection is None and checks is None:
        return (
            StationError(
                "No slot has the recipe of {unit} ({recipe}): whether it must be inspected is not known."
                " Set a slot for it.",
                unit=unit.name,
                recipe=unit.recipe,
            ),
        )
    if inspection is None:
        return (StationError("{unit} was not inspected.", unit=unit.name),) if checks else ()
    if inspection.ended_at is None:
        return (StationError("The inspection of {unit} has not ended.", unit=unit.name),)
    if inspection.outcome is Outcome.PASS:
        return ()
    failed = next(
        inspection.checks[number - 1].step
        for number, finding in sorted(inspection.newest.items())
        if inspection.outcome_of(finding) is Outcome.FAIL
    )
    return (StationError("{unit} failed its inspection: {step}.", unit=unit.name, step=failed.rstrip(".")),)


def cloud_reasons(unit: Unit, token: StaticToken | None) -> tuple[StationError, ...]:
    """Return why a unit may not be shipped by what the cloud lists of its token now."""
    if token is None:
        return (StationError("The cloud no longer has the token of {unit}.", unit=unit.name),)
    if token.status is CloudStatus.CLAIMED:
        return (
            StationError(
                "{unit} is claimed by user {owner} of organization {org}: disclaim it.",
                unit=unit.name,
                owner=token.owner_id or "?",
                org=token.claimed_org_id or "?",
            ),
        )
    return ()
