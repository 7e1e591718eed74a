"""The cloud's client as the stateful test's station has it; its network fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from app.cloud.errors import NotFound, OutcomeUnknown, Refused
from app.cloud.shapes import DeviceField, Organization, TokenPage
from app.domain.errors import CloudError, CloudRetry, CloudSignIn
from app.domain.secret import Secret
from app.domain.tokens import CloudStatus, StaticToken, Template
from tests.faults.shop.cloud import CUSTOMER, FIELDS, MemoryCloud, Token

T = TypeVar("T")

MOST_ROWS = 100  # an older server's page


class Client:
    """The calls of `CloudClient` that the station makes. `troubles` befall its next requests, one each; `refusals` is
    how many of the next ones about one device or token are refused. `before_deletion` hears which token is about to be
    deleted.

    `claimed` are the tokens that the station was told to be claimed when it last read the list, `listed` those that
    the look-up of one token was told last, each with whether it is claimed.
    """

    TROUBLES = ("", "", "off", "lost", "sign-in", "rubbish")

    def __init__(self, cloud: MemoryCloud, point: Callable[[str], None]) -> None:
        self._cloud, self._point = cloud, point
        self.down = False  # for hours
        self.troubles: list[str] = []
        self.refusals = 0
        self.claimed: set[str] = set()
        self.listed: dict[str, bool] = {}
        self.before_deletion: Callable[[str], None] = lambda _: None

    def templates(self) -> list[Template]:
        return self._answer(lambda: [Template(n, f"Product {n}", (f"TMPL{n}",)) for n in self._cloud.products])

    def static_tokens(self, page: int, size: int, seconds: float | None = None) -> TokenPage:
        found = self.page(page, size)
        rows = {row.qr_token: row.status is CloudStatus.CLAIMED for row in found.rows}
        if seconds is None:
            self.claimed = self.claimed - rows.keys() | {qr for qr, claimed in rows.items() if claimed}
        else:
            self.listed |= rows
        return found

    def page(self, page: int, size: int) -> TokenPage:
        size = min(size, MOST_ROWS)
        tokens = self._cloud.tokens
        return self._answer(
            lambda: TokenPage(tuple(map(self._row, tokens[page * size : (page + 1) * size])), len(tokens))
        )

    def device_metafields(self, device_id: int) -> list[DeviceField]:
        return self._answer(
            lambda: [DeviceField(n, name, self._device(device_id)[n]) for n, name in FIELDS.items()],
        )

    def set_device_metafield(self, device_id: int, field_id: int, value: str) -> None:
        def put() -> None:
            self._device(device_id)[field_id] = value
            qr = next(token.qr for token in self._cloud.tokens if token.device == device_id)
            self._cloud.effects.append((qr, device_id, field_id, value))

        self._answer(put)

    # What desks ask for: where the answer is lost, nobody knows whether it was done.

    def unclaim(self, qr_token: str) -> None:
        def unclaim() -> None:
            token = self._token(qr_token)
            if not token.claimed:
                raise Refused("The token is not claimed.")
            self._cloud.disclaim(token)
            self._cloud.disclaimed.add(qr_token)

        self._answer(unclaim, OutcomeUnknown)

    def delete(self, qr_token: str) -> None:
        def delete() -> None:
            token = self._token(qr_token)
            self.before_deletion(qr_token)
            self._cloud.delete(token)

        self._answer(delete, OutcomeUnknown)

    def transfer(self, device_id: int, *, user_id: int | None = None, org_id: int | None = None) -> None:
        def transfer() -> None:
            self._device(device_id)
            token = next(token for token in self._cloud.tokens if token.device == device_id)
            token.claimed, token.owner, token.org = True, user_id, org_id or CUSTOMER[1]
            self._cloud.given.add((token.qr, f"user {user_id}" if user_id else f"organization {org_id}"))

        self._answer(transfer, OutcomeUnknown)

    def organization(self, org_id: int) -> Organization:
        return self._answer(lambda: Organization(org_id, f"Organization {org_id}"))

    def device_online(self, device_id: int) -> bool:
        return self._answer(lambda: bool(self._device(device_id)))

    # Within

    def _token(self, qr_token: str) -> Token:
        if self.refusals:
            self.refusals -= 1
            raise Refused("The cloud refuses it.")
        token = self._cloud.token(qr_token)
        if token is None:
            raise NotFound("The cloud does not know the token.")
        return token

    def _row(self, token: Token) -> StaticToken:
        return StaticToken(
            token.qr, Secret(token.auth), self._cloud.org_id, token.product,
            CloudStatus.CLAIMED if token.claimed else CloudStatus.UNCLAIMED, 1_780_000_000_000,
            owner_id=token.owner, device_id=token.device, claimed_org_id=token.org,
        )  # fmt: skip

    def _device(self, device_id: int) -> dict[int, str]:
        if self.refusals:
            self.refusals -= 1
            raise Refused("The cloud refuses it.")
        if device_id not in self._cloud.devices:
            raise NotFound("The cloud does not know the device.")
        return self._cloud.devices[device_id]

    def _answer(self, do: Callable[[], T], lost: type[CloudError] = CloudRetry) -> T:
        """Ask over a network that may fail before the cloud did it, or after."""
        self._point("request")
        trouble = "off" if self.down else self.troubles.pop(0) if self.troubles else ""
        match trouble:
            case "off":
                raise CloudRetry("The cloud cannot be reached.")
            case "sign-in":
                raise CloudSignIn("The cloud refuses the client secret.")
            case "rubbish":
                raise CloudError("The cloud's answer is not understood.")
        answer = do()
        self._point("answer")
        if trouble == "lost":
            raise lost("The cloud's answer was lost.")
        return answer


class DeskClient:
    """The same client as desks have it: what they read of the list is nothing that the line was told."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def static_tokens(self, page: int, size: int) -> TokenPage:
        return self._client.page(page, size)
