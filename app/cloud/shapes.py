"""Paths and field names of the Platform API, and its answers as domain objects.

Taken from the vendor's documentation, except what is marked [?]: that is a guess until it was tried on a live
account, and stands nowhere else in this package.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from app.cloud.profile import is_loopback
from app.cloud.reading import Reader
from app.domain.secret import Secret
from app.domain.tokens import CloudStatus, StaticToken, Template, is_auth_token, is_qr_token

T = TypeVar("T")

DEFAULT_LIFE = 300  # seconds; the shortest `expires_in` seen, where an answer has none
LONGEST_LIFE = 366 * 86400  # seconds
LARGEST_PORT = 65535
PAGE_SIZES = (1000, 100)  # rows: what today's servers take at most, and what older ones take


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the Platform API; `what` completes “The cloud refuses …”."""

    method: str
    path: str
    what: str
    repeatable: bool = True  # doing it twice is the same as doing it once
    permission: str = ""  # what a 403 most likely means
    everywhere: bool = True  # every cloud has it; else a 404 or 405 may mean the call itself
    silent: float = 30.0  # seconds in which no byte need come


_ORGANIZATION = "/api/v1/organization"
_TOKENS = "MANAGE_STATIC_TOKENS"

SIGN_IN = Call("POST", "/oauth2/token", "the sign-in")
REFRESH = Call("POST", "/oauth2/token", "the sign-in", repeatable=False)  # a refresh token works once
PROFILE = Call("GET", f"{_ORGANIZATION}/profile", "to show the organization")
ORGANIZATION = Call("GET", _ORGANIZATION, "to show an organization")
TEMPLATES = Call("GET", f"{_ORGANIZATION}/templates", "to list the templates")
METAFIELDS = Call("GET", f"{_ORGANIZATION}/template/metafields", "to list the template's metadata")
STATIC_TOKENS = Call("GET", f"{_ORGANIZATION}/static-tokens", "to list the static tokens", permission=_TOKENS)
DEVICE_FIELDS = Call("GET", f"{_ORGANIZATION}/device/metafield", "to show the device's metadata")
SET_DEVICE_FIELD = Call("POST", f"{_ORGANIZATION}/device/metafield", "to change the device's metadata")
TRANSFER = Call("POST", f"{_ORGANIZATION}/device/transfer", "to transfer the device", repeatable=False)
ONLINE = Call("GET", f"{_ORGANIZATION}/device/online", "to say whether the device is online")
GENERATE = Call("POST", f"{_ORGANIZATION}/static-tokens/generate", "to generate tokens", False, _TOKENS, False)  # [?]
CLAIM = Call("POST", f"{_ORGANIZATION}/static-tokens/claim", "to claim the token", False, "ORG_DEVICES_CREATE")
UNCLAIM = Call("POST", f"{_ORGANIZATION}/static-tokens/unclaim", "to unclaim the token", False, _TOKENS, False)

# Extensions of the embedded cloud: the vendor has them in its Console only.
LIMIT = Call("GET", f"{_ORGANIZATION}/static-tokens/limit", "to say how many tokens the plan allows", everywhere=False)
IMPORT = Call(
    "POST", f"{_ORGANIZATION}/static-tokens/import", "to create tokens from a file", False, _TOKENS, False, silent=300.0
)
GATEWAYS = Call("GET", f"{_ORGANIZATION}/gateways", "to say where devices log in", everywhere=False)
DELETE = Call("DELETE", f"{_ORGANIZATION}/static-tokens", "to delete the token", False, _TOKENS, False)


def generate_body(product_id: int, count: int) -> dict[str, Any]:
    """[?] The body that generates `count` tokens of a template."""
    return {"productId": product_id, "count": count}


def import_body(product_id: int, rows: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    """The body that creates a token of a template for each row of metadata, by the fields' names."""
    return {"productId": product_id, "rows": rows}


def claim_body(token: str, user_id: int) -> dict[str, Any]:
    """The body that claims a token (QR token or label text) for a user; the names are [?]."""
    return {"token": token, "userId": user_id}


def unclaim_body(qr_token: str) -> dict[str, Any]:
    """[?] The body that takes a token's device out of its organization."""
    return {"token": qr_token}


def device_field_body(device_id: int, field_id: int, value: str) -> dict[str, Any]:
    """The body that gives one metadata field of a device its value."""
    return {"deviceId": device_id, "metaFieldId": field_id, "newValue": value}


def transfer_body(device_id: int, user_id: int | None, org_id: int | None) -> dict[str, Any]:
    """The body that gives a device to a user, or to an organization."""
    return {"deviceId": device_id} | ({"newUserId": user_id} if user_id is not None else {"newOrgId": org_id})


@dataclass(frozen=True, slots=True)
class Organization:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Metafield:
    """A metadata field of a template."""

    id: int
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class DeviceField:
    """A metadata field of one device; a value that is no text is kept as its JSON, none as ""."""

    id: int
    name: str
    value: str


@dataclass(frozen=True)  # without slots, which break Page[…](…) on Python 3.11
class Page(Generic[T]):
    """One page of a list, and how many rows the whole list has."""

    rows: tuple[T, ...]
    total: int


TokenPage = Page[StaticToken]


@dataclass(frozen=True, slots=True)
class PlanLimit:
    """How many static tokens the plan allows, and how many exist."""

    limit: int
    used: int

    @property
    def left(self) -> int:
        """How many more may be created."""
        return max(self.limit - self.used, 0)


@dataclass(frozen=True, slots=True)
class Grant:
    """What a sign-in gives."""

    access: Secret
    life: int  # seconds
    refresh: Secret | None


# Each of the following takes an answer's JSON, whatever it holds, and raises CloudError where it is of another shape.


def grant(answer: object) -> Grant:
    """Read the answer of a sign-in."""
    reader = Reader(answer, "")
    kind = reader.optional_text("token_type")
    if kind is not None and kind.casefold() != "bearer":
        reader.refuse("token_type")
    access, refresh = reader.text("access_token"), reader.optional_text("refresh_token")
    life = DEFAULT_LIFE if reader.get("expires_in") is None else reader.number("expires_in", 1)
    for name, token in (("access_token", access), ("refresh_token", refresh or "-")):
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            reader.refuse(name)
    return Grant(Secret(access), min(life, LONGEST_LIFE), Secret(refresh) if refresh else None)


def organization(answer: object) -> Organization:
    """Read an organization."""
    reader = Reader(answer, "")
    return Organization(reader.number("id", 1), reader.text("name"))


def plan_limit(answer: object) -> PlanLimit:
    """Read the plan's limit."""
    reader = Reader(answer, "")
    return PlanLimit(reader.number("limit", 0), reader.number("used", 0))


def gateway(answer: object) -> tuple[str, int]:
    """Read where devices log in by the binary protocol: host and port, on loopback: AuthTokens go there."""
    reader = Reader(answer, "")
    host, colon, port = reader.text("binary").rpartition(":")
    if not (colon and is_loopback(host) and port.isascii() and port.isdigit() and 0 < int(port) <= LARGEST_PORT):
        reader.refuse("binary")
    return host, int(port)


def token_page(answer: object) -> TokenPage:
    """Read one page of the static-token list."""
    return _page(answer, _static_token)


def template_page(answer: object) -> Page[Template]:
    """Read one page of the template list."""
    return _page(answer, _template)


def _page(answer: object, row: Callable[[Reader], T]) -> Page[T]:
    reader = Reader(answer, "")
    return Page(tuple(row(each) for each in reader.rows("content")), reader.number("totalElements", 0))


def _static_token(reader: Reader) -> StaticToken:
    qr_token, auth_token, status = reader.text("token"), reader.text("deviceToken"), reader.text("status")
    if not is_qr_token(qr_token):
        reader.refuse("token")
    if not is_auth_token(auth_token):
        reader.refuse("deviceToken")
    if status not in CloudStatus.__members__:
        reader.refuse("status")
    return StaticToken(
        qr_token=qr_token,
        auth_token=Secret(auth_token),
        org_id=reader.number("orgId", 1),
        product_id=reader.number("productId", 1),
        status=CloudStatus(status),
        created_at=reader.number("createdAt", 0),
        owner_id=reader.optional_number("ownerId"),
        device_id=reader.optional_number("deviceId"),
        claimed_org_id=reader.optional_number("claimedOrgId"),
    )


def _template(reader: Reader) -> Template:
    return Template(reader.number("id", 1), reader.text("name"), reader.texts("templateIds"))


def metafields(answer: object) -> list[Metafield]:
    """Read a template's metadata fields."""
    return [
        Metafield(row.number("id", 0), row.text("name"), row.optional_text("type") or "")
        for row in Reader.list_of(answer)
    ]


def device_fields(answer: object) -> list[DeviceField]:
    """Read a device's metadata."""
    fields = []
    for row in Reader.list_of(answer):
        value = row.get("value")
        text = row.optional_text("value") if value is None or isinstance(value, str) else json.dumps(value)
        fields.append(DeviceField(row.number("id", 0), row.text("name"), text or ""))
    return fields


def online(answer: object) -> bool:
    """Read whether a device is online."""
    reader = Reader(answer, "")
    connected = reader.get("connected")
    if not isinstance(connected, bool):
        reader.refuse("connected")
    return connected is True
