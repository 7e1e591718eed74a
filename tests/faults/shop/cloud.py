"""A cloud in memory for the stateful test: its tables, what others do to them, and a client whose network fails."""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from app.cloud.errors import NotFound, Refused
from app.cloud.shapes import DeviceField, TokenPage
from app.domain.errors import CloudError, CloudRetry, CloudSignIn
from app.domain.secret import Secret
from app.domain.tokens import CloudStatus, StaticToken, Template

T = TypeVar("T")

_ALPHABET = string.ascii_letters + string.digits + "-_"
_FIELDS = {1: "Device Name", 2: "MAC Address", 3: "Serial Number"}
MOST_ROWS = 100  # an older server's page


@dataclass
class Token:
    qr: str
    auth: str = field(repr=False)
    product: int
    claimed: bool = False
    device: int | None = None


class MemoryCloud:
    """One organization; `auths` keeps each AuthToken that ever was, with its QR token."""

    org_id = 7

    def __init__(self, products: tuple[int, ...], rng: random.Random) -> None:
        self.products, self._rng = products, rng
        self.tokens: list[Token] = []
        self.auths: dict[str, str] = {}
        self.devices: dict[int, dict[int, str]] = {}  # the metadata of each, by field
        self.effects: list[tuple[str, int, int, str]] = []  # QR token, device, field, value: each change by a client
        self._made = 0

    def generate(self, product: int, count: int) -> None:
        for _ in range(count):
            qr, auth = ("".join(self._rng.choices(_ALPHABET, k=32)) for _ in range(2))
            self.tokens.append(Token(f"sqr_{qr}", auth, product))
            self.auths[auth] = f"sqr_{qr}"

    def claim(self, token: Token) -> None:
        if not token.claimed:
            token.claimed, token.device = True, token.device or self._new_device()

    def disclaim(self, token: Token) -> None:
        token.claimed = False

    def owner_deletes(self, token: Token) -> None:
        """The owner deletes the device: the token can be claimed again."""
        if token.claimed and token.device:
            del self.devices[token.device]
            token.claimed, token.device = False, None

    def delete(self, token: Token) -> None:
        self.tokens.remove(token)
        if token.device:
            del self.devices[token.device]

    def log_in(self, auth: str) -> None:
        """A device connects: at the first time it appears."""
        token = next((token for token in self.tokens if token.auth == auth), None)
        if token and token.device is None:
            token.device = self._new_device()

    def token(self, qr: str) -> Token | None:
        return next((token for token in self.tokens if token.qr == qr), None)

    def _new_device(self) -> int:
        self._made += 1
        self.devices[self._made] = dict.fromkeys(_FIELDS, "")
        return self._made


class Client:
    """The calls of `CloudClient` that the station makes. `troubles` befall its next requests, one each; `refusals` is
    how many of the next ones about a device are refused.

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

    def templates(self) -> list[Template]:
        return self._answer(lambda: [Template(n, f"Product {n}", (f"TMPL{n}",)) for n in self._cloud.products])

    def static_tokens(self, page: int, size: int, seconds: float | None = None) -> TokenPage:
        size = min(size, MOST_ROWS)
        tokens = self._cloud.tokens
        found = self._answer(
            lambda: TokenPage(tuple(map(self._row, tokens[page * size : (page + 1) * size])), len(tokens))
        )
        rows = {row.qr_token: row.status is CloudStatus.CLAIMED for row in found.rows}
        if seconds is None:
            self.claimed = self.claimed - rows.keys() | {qr for qr, claimed in rows.items() if claimed}
        else:
            self.listed |= rows
        return found

    def device_metafields(self, device_id: int) -> list[DeviceField]:
        return self._answer(
            lambda: [DeviceField(n, name, self._device(device_id)[n]) for n, name in _FIELDS.items()],
        )

    def set_device_metafield(self, device_id: int, field_id: int, value: str) -> None:
        def put() -> None:
            self._device(device_id)[field_id] = value
            qr = next(token.qr for token in self._cloud.tokens if token.device == device_id)
            self._cloud.effects.append((qr, device_id, field_id, value))

        self._answer(put)

    def _row(self, token: Token) -> StaticToken:
        return StaticToken(
            token.qr, Secret(token.auth), self._cloud.org_id, token.product,
            CloudStatus.CLAIMED if token.claimed else CloudStatus.UNCLAIMED, 1_780_000_000_000,
            owner_id=5 if token.claimed else None, device_id=token.device, claimed_org_id=9 if token.claimed else None,
        )  # fmt: skip

    def _device(self, device_id: int) -> dict[int, str]:
        if self.refusals:
            self.refusals -= 1
            raise Refused("The cloud refuses it.")
        if device_id not in self._cloud.devices:
            raise NotFound("The cloud does not know the device.")
        return self._cloud.devices[device_id]

    def _answer(self, do: Callable[[], T]) -> T:
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
            raise CloudRetry("The cloud's answer was lost.")
        return answer
