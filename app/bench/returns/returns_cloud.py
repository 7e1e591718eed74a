"""What the returns desk asks of the cloud; done is what its list of tokens says afterwards."""

from __future__ import annotations

from collections.abc import Callable

from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_errands import ErrandTold
from app.bench.tokens.token_situation import read
from app.cloud.client import CloudClient
from app.domain.errands import ErrandKind, ErrandOutcome
from app.domain.errors import BadInput, CloudError, CloudRetry, CloudSignIn
from app.domain.returns import parse_target
from app.domain.tokens import CloudStatus, StaticToken
from app.domain.units import Unit
from app.store.station_store import Store

Told = Callable[[ErrandTold], None]


def listed(store: Store, client: CloudClient, unit: Unit) -> StaticToken | None:
    """Return the unit's token as the cloud lists it now, None where it does not. Raises CloudError."""
    token = read(store, client, [unit.qr_token]).get(unit.qr_token)
    if token:
        store.tokens.seen(token)
    return token


def carry(
    store: Store, desk: TokenDesk, kind: ErrandKind, unit: Unit, token: StaticToken | None, why: str, told: Told
) -> None:
    """Have the cloud disclaim or delete a unit's token, `token` as it is listed now; go on with what was asked before.

    Raises BadInput where the cloud refuses it, CloudError where it is not done yet: it can be called again.
    """
    open_errand = store.errands.open_of(unit.qr_token)
    if open_errand and open_errand.kind is not kind:
        raise BadInput(
            "The token of {unit} has an open errand ({kind}). Carry it out, or give it up, on the tokens page first.",
            unit=unit.name,
            kind=open_errand.kind,
        )
    batch = open_errand.batch if open_errand else store.errands.ask(kind, {unit.qr_token: token}, why)
    carried = desk.carry_out(batch, told)
    errand = next(each for each in store.errands.of(batch) if each.qr_token == unit.qr_token)
    nobodys = kind is ErrandKind.DISCLAIM and (token is None or token.status is CloudStatus.UNCLAIMED)
    if errand.outcome is ErrandOutcome.DONE or (errand.outcome and nobodys):
        return
    if errand.outcome:
        raise BadInput("The cloud did not do it for {unit}: {why}", unit=unit.name, why=errand.problem)
    raise carried.trouble or CloudRetry(
        "The cloud has not done it for {unit} yet ({why}). Try again.", unit=unit.name, why=errand.problem.rstrip(".")
    )


def transfer(store: Store, client: CloudClient, unit: Unit, target: str) -> None:
    """Give a unit's device to a user or an organization of the cloud, and see in its list that it has it.

    Raises BadInput where the cloud has no device of this unit, CloudError.
    """
    if _has(listed(store, client, unit), target):
        return
    kind, wanted = parse_target(target)
    device_id = store.tokens.cloud_side(unit.qr_token).device_id
    if device_id is None:
        raise BadInput(
            "The cloud has no device of {unit}: it never connected. Whoever scans its label can claim it.",
            unit=unit.name,
        )
    problem: CloudError | None = None
    try:
        client.transfer(device_id, **{"user_id" if kind == "user" else "org_id": wanted})
    except (CloudRetry, CloudSignIn):
        raise
    except CloudError as error:  # its answer was lost, or it refuses: its list says which
        problem = error
    if not _has(listed(store, client, unit), target):
        raise problem or CloudRetry("The cloud does not show {unit} with {target} yet. Try again.", unit=unit.name,
            target=target)  # fmt: skip


def _has(token: StaticToken | None, target: str) -> bool:
    if token is None:
        return False
    kind, wanted = parse_target(target)
    return (token.owner_id if kind == "user" else token.claimed_org_id or token.org_id) == wanted
