"""OAuth clients and what they are granted. Only hashes are kept; all of these secrets are long and random."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import sqlite3
from dataclasses import dataclass

from app.domain.secret import Secret
from app.localcloud.clock import now
from app.localcloud.database import Database

GRANT_SECONDS = 86_400  # of an access and of a refresh token, as the vendor's by default
_NO_HASH = bytes(hashlib.sha256().digest_size)


@dataclass(frozen=True, slots=True)
class Client:
    """An OAuth client: it acts for one organization."""

    id: str
    org_id: int
    platform_api: bool


@dataclass(frozen=True, slots=True)
class Grant:
    access: Secret
    refresh: Secret


def add(connection: sqlite3.Connection, org_id: int, platform_api: bool) -> tuple[str, Secret]:
    """Make a client in the caller's transaction; return its id and its secret, which is not kept in clear."""
    client_id, secret = f"oa2-client-id_{secrets.token_urlsafe(24)}", Secret(secrets.token_urlsafe(30))
    connection.execute(
        "INSERT INTO clients (id, org_id, secret_hash, platform_api) VALUES (?, ?, ?, ?)",
        (client_id, org_id, _hash(secret), platform_api),
    )
    return client_id, secret


def check(db: Database, client_id: str, secret: Secret) -> Client | None:
    """Return the client whose secret this is, or None."""
    row = db.row("SELECT id, org_id, platform_api, secret_hash FROM clients WHERE id = ?", client_id)
    right = hmac.compare_digest(row["secret_hash"] if row else _NO_HASH, _hash(secret))
    return Client(row["id"], row["org_id"], bool(row["platform_api"])) if row and right else None


def sign_in(db: Database, client: Client) -> Grant:
    """Grant a client access."""
    with db.transaction() as connection:
        return _grant(connection, client)


def refresh(db: Database, client: Client, token: Secret) -> Grant | None:
    """Grant a client access for its refresh token, which is used up by it; None where it is not good (any more)."""
    with db.transaction() as connection:
        used = connection.execute(
            "DELETE FROM grants WHERE hash = ? AND kind = 'refresh' AND client_id = ? AND ends_at > ? RETURNING 1",
            (_hash(token), client.id, now()),
        ).fetchall()
        return _grant(connection, client) if used else None


def by_access_token(db: Database, token: Secret) -> Client | None:
    """Return the client that an access token was granted to, or None."""
    row = db.row(
        "SELECT c.id, c.org_id, c.platform_api FROM grants g JOIN clients c ON c.id = g.client_id"
        " WHERE g.hash = ? AND g.kind = 'access' AND g.ends_at > ?",
        _hash(token),
        now(),
    )
    return Client(row["id"], row["org_id"], bool(row["platform_api"])) if row else None


def _grant(connection: sqlite3.Connection, client: Client) -> Grant:
    grant = Grant(Secret(secrets.token_urlsafe(30)), Secret(secrets.token_urlsafe(30)))
    connection.execute("DELETE FROM grants WHERE ends_at <= ?", (now(),))
    connection.executemany(
        "INSERT INTO grants (hash, kind, client_id, ends_at) VALUES (?, ?, ?, ?)",
        [
            (_hash(token), kind, client.id, now() + GRANT_SECONDS * 1000)
            for kind, token in (("access", grant.access), ("refresh", grant.refresh))
        ],
    )
    return grant


def _hash(secret: Secret) -> bytes:
    return hashlib.sha256(secret.reveal().encode(errors="surrogatepass")).digest()
