"""Links that go out by mail: each carries a secret of which only the hash is kept, works once, and ends."""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
from dataclasses import dataclass
from enum import StrEnum

from app.domain.secret import Secret
from app.localcloud.clock import DAY, now
from app.localcloud.database import Database
from app.localcloud.organizations import User, as_user
from app.localcloud.refusals import NotFound


class Kind(StrEnum):
    """What a link is good for."""

    INVITATION = "invitation"  # choose the first password
    PASSWORD = "password"  # choose another one  # noqa: S105
    OFFER = "offer"  # take over a device


@dataclass(frozen=True, slots=True)
class Link:
    """A link that is still good, and whom it was sent to."""

    kind: Kind
    user: User
    device_id: int | None  # what is offered, …
    from_id: int | None  # … and by which user


def digest(secret: Secret) -> bytes:
    """Return what is kept of a long random secret."""
    return hashlib.sha256(secret.reveal().encode(errors="surrogatepass")).digest()


def issue(
    connection: sqlite3.Connection, kind: Kind, user_id: int, seconds: int, offer: tuple[int, int] | None = None
) -> Secret:
    """Make a link's secret, in the caller's transaction; those of its kind that the user (or device) had are void.

    `offer` is a device's id, and the id of the user who offers it.
    """
    secret, time = Secret(secrets.token_urlsafe(32)), now()
    device_id, from_id = offer or (None, None)
    connection.execute(
        "UPDATE links SET ends_at = min(ends_at, ?) WHERE kind = ?"
        " AND CASE WHEN ? IS NULL THEN user_id = ? ELSE device_id = ? END",
        (time, kind.value, device_id, user_id, device_id),
    )
    connection.execute("DELETE FROM links WHERE ends_at <= ? AND made_at <= ?", (time, time - DAY))
    connection.execute(
        "INSERT INTO links (hash, kind, user_id, device_id, from_id, made_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (digest(secret), kind.value, user_id, device_id, from_id, time, time + seconds * 1000),
    )
    return secret


def withdraw(db: Database, device_id: int) -> None:
    """Void what offers a device to anybody."""
    with db.transaction() as connection:
        connection.execute("UPDATE links SET ends_at = min(ends_at, ?) WHERE device_id = ?", (now(), device_id))


def issued_today(db: Database, kind: Kind) -> int:
    """Return how many links of a kind were made within the last day, those that are void included."""
    return db.count("SELECT count(*) FROM links WHERE kind = ? AND made_at > ?", kind.value, now() - DAY)


def look(db: Database, secret: Secret, *kinds: Kind) -> Link:
    """Return a link of one of these kinds. Raises NotFound where it was used, has run out, or never was."""
    row = db.row(
        "SELECT u.id, u.org_id, u.email, u.name, u.role_id, u.locale, u.status, u.changed_at,"
        " l.kind, l.device_id, l.from_id FROM links l JOIN users u ON u.id = l.user_id"
        " WHERE l.hash = ? AND l.ends_at > ?",
        digest(secret),
        now(),
    )
    if row is None or row["kind"] not in kinds:
        raise gone()
    *facts, kind, device_id, from_id = row
    return Link(Kind(kind), as_user(facts), device_id, from_id)


def use(connection: sqlite3.Connection, secret: Secret) -> None:
    """Use a link up, in the caller's transaction. Raises NotFound where somebody else just did."""
    used = connection.execute(
        "UPDATE links SET ends_at = ? WHERE hash = ? AND ends_at > ? RETURNING 1", (now(), digest(secret), now())
    ).fetchall()
    if not used:
        raise gone()


def gone() -> NotFound:
    """Return the refusal of any link that is not good."""
    return NotFound("This link was used already, or it has run out. Ask for a new one.")
