"""What disclaiming or deleting a token will do, told for exactly its situation before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.cloud.client import CloudClient
from app.cloud.lookup import look_up_all
from app.domain.errors import CloudError, CloudRetry, CloudSignIn, StationError
from app.domain.tokens import CloudStatus, StaticToken
from app.domain.units import LIVE, Unit
from app.store.station_store import Store

MOST_ASKED = 25  # tokens whose devices are asked about one by one


@dataclass(frozen=True, slots=True)
class Situation:
    """One token, as the cloud lists it now and the journal has it."""

    qr_token: str
    listed: bool  # the cloud has it
    claimed: bool
    owner_id: int | None  # the user who claimed it
    org_id: int | None  # the organization that has it now
    org_name: str  # "" where the cloud does not say
    device_id: int | None
    online: bool | None  # None where it is not known
    unit: Unit | None  # the one that holds the token
    on_paper: bool  # its label was printed for a device that is flashed elsewhere

    def disclaiming(self) -> tuple[StationError, ...]:
        """Return the sentences that say what disclaiming it will do."""
        if not self.listed:
            return (self._say(_GONE),)
        if not self.claimed:
            known = self._holder() if self.unit or self.on_paper else []  # it stays as free as it is
            return (self._say("The token {qr_token} is not claimed: there is nothing to disclaim."), *known)
        return (
            self._say(self._claimed_by()),
            self._say(
                "Disclaiming removes any ownership of the device and sets it back as unclaimed. After that, it can be"
                " claimed again."
            ),
            self._say(
                "The device is online: it is removed from {org}, and returns at once to the organization where the"
                " Static Token was created."
                if self.online
                else "The device is removed from {org}, but it stays in the system. If it connects to the cloud again,"
                " it will automatically return to the organization where the Static Token was created."
            ),
            *self._holder(),
        )

    def deleting(self) -> tuple[StationError, ...]:
        """Return the sentences that say what deleting it will do."""
        if not self.listed:
            return (self._say(_GONE),)
        outcome = (
            (
                self._say(self._claimed_by()),
                self._say("The device will be deleted permanently. Customers won't be able to claim it."),
            )
            if self.claimed
            else (
                self._say(
                    "The token {qr_token} is not claimed. A device that has its AuthToken will not be able to connect."
                ),
            )
        )
        return (
            self._say("This is a critical action that can't be undone. You won't be able to restore this device."),
            *outcome,
            *([self._say("The device is online: it will be disconnected.")] if self.online else []),
            *self._holder(),
            self._say(
                "Its AuthToken becomes invalid. For the device, you need to generate a new Static Token and use the new"
                " AuthToken."
            ),
        )

    def _claimed_by(self) -> str:
        return (
            "The token {qr_token} is claimed by user {owner} of {org}."
            if self.owner_id is not None
            else "The token {qr_token} is claimed by {org}."
        )

    def _holder(self) -> list[StationError]:
        if self.unit and self.unit.state in LIVE:
            return [self._say("It is the token of {unit} ({mac}), which is on its way at the bench: {state}.")]
        if self.unit:
            return [self._say("It was flashed into {unit} ({mac}), which is {state}.")]
        if self.on_paper:
            return [self._say("No unit holds it, but its label was printed on a sheet.")]
        return [self._say("No unit of this station holds it, and none will get it afterwards.")]

    def _say(self, template: str) -> StationError:
        organization = f"{self.org_name} ({self.org_id})" if self.org_name else f"organization {self.org_id or '?'}"
        return StationError(
            template,
            qr_token=self.qr_token,
            owner=self.owner_id,
            org=organization,
            unit=self.unit.name if self.unit else "",
            mac=self.unit.mac if self.unit else "",
            state=self.unit.state if self.unit else "",
        )


_GONE = "The cloud no longer has the token {qr_token}."


def situations(
    store: Store, client: CloudClient, qr_tokens: Sequence[str], cancelled: Callable[[], bool] | None = None
) -> list[Situation]:
    """Return each token's situation, in their order.

    Raises BadInput for a token that is not known here, CloudError, Cancelled.
    """
    listed = read(store, client, qr_tokens, cancelled)
    names: dict[int, str] = {}
    return [
        _situation(store, client, qr_token, listed.get(qr_token), names, ask=len(qr_tokens) <= MOST_ASKED)
        for qr_token in qr_tokens
    ]


def read(
    store: Store, client: CloudClient, qr_tokens: Sequence[str], cancelled: Callable[[], bool] | None = None
) -> dict[str, StaticToken]:
    """Return those of the tokens that the cloud lists now. Raises as `situations` does."""
    for qr_token in qr_tokens:
        store.tokens.cloud_side(qr_token)  # raises for an unknown one
    return look_up_all(client, {qr_token: store.tokens.place(qr_token) for qr_token in qr_tokens}, cancelled)


def _situation(
    store: Store, client: CloudClient, qr_token: str, token: StaticToken | None, names: dict[int, str], *, ask: bool
) -> Situation:
    claimed = token is not None and token.status is CloudStatus.CLAIMED
    org_id = token.claimed_org_id if token else None
    device_id = token.device_id if token else None
    return Situation(
        qr_token,
        listed=token is not None,
        claimed=claimed,
        owner_id=token.owner_id if token else None,
        org_id=org_id,
        org_name=_name(store, client, org_id, names) if org_id else "",
        device_id=device_id,
        online=_online(client, device_id) if device_id and ask else None,
        unit=store.journal.holder(qr_token),
        on_paper=store.paper.holds(qr_token),
    )


def _name(store: Store, client: CloudClient, org_id: int, names: dict[int, str]) -> str:
    if org_id not in names:
        try:
            names[org_id] = client.organization(org_id).name
            store.organizations.put(org_id, names[org_id])  # so that its tokens are found by it
        except (CloudRetry, CloudSignIn):
            raise
        except CloudError:  # not this client's to see
            names[org_id] = ""
    return names[org_id]


def _online(client: CloudClient, device_id: int) -> bool | None:
    try:
        return client.device_online(device_id)
    except (CloudRetry, CloudSignIn):
        raise
    except CloudError:
        return None
