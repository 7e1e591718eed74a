"""Static tokens: one AuthToken for the device, one QR token for its label.

Formats as documented by the vendor: an AuthToken is 24 random bytes in base64url (32 characters),
a QR token is `sqr_` and 32 of the same characters, and a label's QR code holds `{QR token}+{orgId}`.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import BadInput
from app.domain.secret import Secret

_AUTH_TOKEN = re.compile(r"[A-Za-z0-9_-]{32}")
_QR_TOKEN = re.compile(r"sqr_[A-Za-z0-9_-]{32}")
_LABEL_TEXT = re.compile(r"(sqr_[A-Za-z0-9_-]{32})\+([1-9][0-9]{0,18})", re.ASCII)


class CloudStatus(StrEnum):
    """The only two states that the cloud knows."""

    UNCLAIMED = "UNCLAIMED"
    CLAIMED = "CLAIMED"


@dataclass(frozen=True, slots=True)
class StaticToken:
    """One row of the cloud's static-token list."""

    qr_token: str
    auth_token: Secret
    org_id: int
    product_id: int  # the template's integer id
    status: CloudStatus
    created_at: int  # ms since the epoch
    owner_id: int | None = None
    device_id: int | None = None
    claimed_org_id: int | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A device template: the cloud gives it an integer id and one or more `TMPL…` ids."""

    product_id: int
    name: str
    template_ids: tuple[str, ...] = ()


def is_auth_token(text: str) -> bool:
    """Tell whether `text` has an AuthToken's form."""
    return _AUTH_TOKEN.fullmatch(text) is not None


def is_qr_token(text: str) -> bool:
    """Tell whether `text` has a QR token's form."""
    return _QR_TOKEN.fullmatch(text) is not None


def label_text(qr_token: str, org_id: int) -> str:
    """Return what the label's QR code holds. Raises BadInput for anything but a QR token and an id."""
    text = f"{qr_token}+{org_id}"
    parse_label_text(text)
    return text


def parse_label_text(text: str) -> tuple[str, int]:
    """Split a label's QR text into QR token and organization id. Raises BadInput."""
    match = _LABEL_TEXT.fullmatch(text)
    if match is None:
        raise BadInput(
            "This is not a Blynk label: its QR code must hold sqr_… and +organization. Scan the device's label."
        )
    return match[1], int(match[2])


def fingerprint(auth_token: Secret) -> str:
    """Return the first 16 hex digits of the AuthToken's SHA-256: what a device may say of it aloud."""
    return hashlib.sha256(auth_token.reveal().encode("ascii")).hexdigest()[:16]
