"""What goes in and out as JSON: the vendor's names and types. Read strictly: a text is no number."""

from __future__ import annotations

from typing import Annotated, Generic, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, FailFast, Field
from pydantic.alias_generators import to_camel

from app.localcloud.organizations import EMAIL, LINE, OrganizationType, Role, UserStatus

T = TypeVar("T")

LARGEST_ID = 2**53 - 1  # what every JSON reader keeps exact
LARGEST_GENERATE = 10_000  # tokens in one call
LARGEST_IMPORT = 100_000  # rows in one call
_TEXT = r"^[^\x00]*$"
_LABEL_OR_QR_TOKEN = r"^sqr_[A-Za-z0-9_-]{32}(\+[1-9][0-9]{0,17})?$"  # noqa: S105


def _whole(value: object) -> object:
    """Take 5.0 as 5, as JSON schemas do."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Whole = BeforeValidator(_whole)
Id = Annotated[int, Field(ge=1, le=LARGEST_ID), Whole]
QrText = Annotated[str, Field(pattern=_LABEL_OR_QR_TOKEN)]


class _Model(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, strict=True)


class ErrorText(_Model):
    message: str


class Error(_Model):
    """How the Platform API refuses."""

    error: ErrorText


class OAuthError(BaseModel):
    """How the sign-in refuses (RFC 6749, 5.2)."""

    error: Literal["invalid_request", "invalid_client", "invalid_grant", "unsupported_grant_type"]
    error_description: str


class OAuthGrant(BaseModel):
    access_token: str
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105
    expires_in: int
    refresh_token: str


class Page(_Model, Generic[T]):
    content: list[T]
    total_elements: int


class StaticTokenRow(_Model):
    token: str
    org_id: int
    product_id: int
    device_token: str
    created_at: int
    status: Literal["CLAIMED", "UNCLAIMED"]
    owner_id: int | None = None
    device_id: int | None = None
    claimed_org_id: int | None = None


class Generate(_Model):
    product_id: Id
    count: Annotated[int, Field(ge=1, le=LARGEST_GENERATE), Whole]


class Import(_Model):
    """Values by the names of the template's metadata fields, a row for each token."""

    product_id: Id
    rows: Annotated[list[dict[str, str]], FailFast(), Field(min_length=1, max_length=LARGEST_IMPORT)]


class PlanLimit(_Model):
    limit: int
    used: int


class GatewayRow(_Model):
    """Where devices log in, as `host:port`."""

    binary: str
    mqtt: str


class Claim(_Model):
    token: QrText
    user_id: Id


class Unclaim(_Model):
    token: QrText


class TemplateRow(_Model):
    id: int
    template_ids: list[str]
    parent_id: int
    org_id: int
    name: str


class MetafieldRow(_Model):
    id: int
    name: str
    type: str
    description: str


class OrganizationRow(_Model):
    id: int
    name: str
    description: str | None = None
    parent_organization_id: int | None = None
    is_active: bool = True
    tz: str
    last_modified_ts: int


class CreateOrganization(_Model):
    name: str = Field(min_length=3, max_length=100, pattern=LINE)
    type: Annotated[OrganizationType, Field(strict=False)]
    parent_id: Id | None = None
    description: str | None = Field(default=None, max_length=1000, pattern=_TEXT)
    tz: str = Field(default="UTC", max_length=64, pattern=LINE)


class UserRow(_Model):
    id: int
    name: str
    email: str
    role_id: int
    org_id: int
    locale: str | None = None
    status: UserStatus
    last_modified_ts: int


class Invite(_Model):
    email: str = Field(max_length=254, pattern=EMAIL)
    name: str = Field(max_length=50, pattern=LINE)
    role_id: Annotated[int, Field(ge=min(Role), le=max(Role)), Whole]
    org_id: Id | None = None
    locale: str | None = Field(default=None, pattern="^[a-z]{2}_[A-Z]{2}$")


class DeviceRow(_Model):
    id: int
    name: str
    template_id: int
    original_template_id: int
    org_id: int
    token: str
    activated_at: int
    first_connect_time: int
    connect_time: int
    disconnect_time: int
    owner_user_id: int | None = None


class Online(_Model):
    connected: bool


class DeviceFieldRow(_Model):
    id: int
    name: str
    value: str


class SetDeviceField(_Model):
    device_id: Id
    meta_field_id: Id
    new_value: str = Field(max_length=1000, pattern=_TEXT)


class Transfer(_Model):
    """`newUserId` wins where both are given."""

    device_id: Id
    new_user_id: Id | None = None
    new_org_id: Id | None = None
