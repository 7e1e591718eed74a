"""A cloud in memory for the stateful test: its tables, and what is done to them."""

from __future__ import annotations

import random
import string
from dataclasses import dataclass, field

_ALPHABET = string.ascii_letters + string.digits + "-_"
FIELDS = {1: "Device Name", 2: "MAC Address", 3: "Serial Number"}
CUSTOMER = (5, 9)  # the user and the organization who claim


@dataclass
class Token:
    qr: str
    auth: str = field(repr=False)
    product: int
    claimed: bool = False
    device: int | None = None
    owner: int | None = None
    org: int | None = None


class MemoryCloud:
    """One organization; `auths` keeps each AuthToken that ever was, with its QR token."""

    org_id = 7

    def __init__(self, products: tuple[int, ...], rng: random.Random) -> None:
        self.products, self._rng = products, rng
        self.tokens: list[Token] = []
        self.auths: dict[str, str] = {}
        self.devices: dict[int, dict[int, str]] = {}  # the metadata of each, by field
        self.effects: list[tuple[str, int, int, str]] = []  # QR token, device, field, value: each change by a client
        self.disclaimed: set[str] = set()  # by a client, ever
        self.given: set[tuple[str, str]] = set()  # by a client, ever: QR token, and to whom
        self._made = 0

    def generate(self, product: int, count: int) -> None:
        for _ in range(count):
            qr, auth = ("".join(self._rng.choices(_ALPHABET, k=32)) for _ in range(2))
            self.tokens.append(Token(f"sqr_{qr}", auth, product))
            self.auths[auth] = f"sqr_{qr}"

    def claim(self, token: Token) -> None:
        if not token.claimed:
            token.claimed, token.device = True, token.device or self._new_device()
            token.owner, token.org = CUSTOMER

    def disclaim(self, token: Token) -> None:
        token.claimed, token.owner, token.org = False, None, None

    def owner_deletes(self, token: Token) -> None:
        """The owner deletes the device: the token can be claimed again."""
        if token.claimed and token.device:
            del self.devices[token.device]
            self.disclaim(token)
            token.device = None

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
        self.devices[self._made] = dict.fromkeys(FIELDS, "")
        return self._made
