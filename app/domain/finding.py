"""What one search field finds among units and tokens, and what of it the text met."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from app.domain.secret import Secret

LONGEST = 100  # characters that are looked for
_TOKEN_RUN = re.compile(r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])")


class Matched(StrEnum):
    """What of a unit or token the text met, the best first."""

    AUTH_TOKEN = "auth token"  # noqa: S105 its own, which is shown nowhere
    QR = "qr"
    UNIT = "unit"
    SERIAL = "serial"
    MAC = "mac"
    FIELD = "field"  # of the token's metadata
    BATCH = "batch"
    ORGANIZATION = "organization"  # that has the token
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Hit:
    """One unit with its token, or one token that no unit holds. It holds no AuthToken."""

    unit: str  # "" where no unit holds the token
    qr_token: str
    product: str  # the unit's recipe, or the token's template
    state: str  # the unit's, or the token's: free, reserved, used, claimed, gone
    mac: str
    serial: str
    batch: str
    matched: Matched
    field: str  # name of the metadata field; "" for all else
    value: str  # that the text met; "" for an AuthToken
    mark: tuple[int, int]  # where in `value`, from and to


@dataclass(frozen=True, slots=True)
class Found:
    """What a text finds, the best first."""

    hits: tuple[Hit, ...] = ()
    more: bool = False  # there are others: a longer text finds them
    secret: bool = False  # the text has an AuthToken's form: it must not be shown


def searched(text: str) -> str:
    """Return what is looked for of what was typed or scanned: one line of characters that can be seen."""
    seen = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", text))
    return " ".join(seen.split())[:LONGEST].strip()


def secret_in(text: str) -> Secret | None:
    """Return what has an AuthToken's form in a text."""
    found = _TOKEN_RUN.search(text)
    return Secret(found[0]) if found else None


def lower(text: str) -> str:
    """Return a text in lower case, with each character at its place."""
    return "".join(small if len(small := c.lower()) == 1 else c for c in text)


def mark(value: str, text: str) -> tuple[int, int] | None:
    """Return where a value holds a text, however both are written; None where it does not.

    Case counts nowhere, and what people write into MACs, and spaces, are passed over.
    """
    start = lower(value).find(lower(text))
    if start >= 0:
        return start, start + len(text)
    places = [at for at, c in enumerate(value) if c not in ":-. "]
    bare, wanted = "".join(lower(value[at]) for at in places), "".join(c for c in lower(text) if c not in ":-. ")
    start = bare.find(wanted) if wanted else -1
    return (places[start], places[start + len(wanted) - 1] + 1) if start >= 0 else None
