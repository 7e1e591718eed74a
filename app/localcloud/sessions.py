"""Sessions of the customer pages: a random cookie, of which only the hash is kept."""

from __future__ import annotations

import contextlib
import secrets

from app.domain.errors import StoreError
from app.domain.secret import Secret
from app.localcloud.clock import now
from app.localcloud.cloud import Cloud
from app.localcloud.links import digest
from app.localcloud.organizations import User, as_user

_RENEWED_AFTER = 0.05  # of the idle time: a page a second need not write to the disk


def begin(cloud: Cloud, user_id: int) -> Secret:
    """Begin a session; return its cookie."""
    cookie, time = Secret(secrets.token_urlsafe(32)), now()
    last = time + cloud.settings.session_seconds * 1000
    with cloud.db.transaction() as connection:
        connection.execute("DELETE FROM sessions WHERE ends_at <= ?", (time,))
        connection.execute(
            "INSERT INTO sessions (hash, user_id, ends_at, last_at) VALUES (?, ?, ?, ?)",
            (digest(cookie), user_id, min(time + cloud.settings.idle_seconds * 1000, last), last),
        )
    return cookie


def user(cloud: Cloud, cookie: Secret) -> User | None:
    """Return whose session this is, and keep it alive; None where it has ended or never was."""
    time, idle = now(), cloud.settings.idle_seconds * 1000
    row = cloud.db.row(
        "SELECT u.id, u.org_id, u.email, u.name, u.role_id, u.locale, u.status, u.changed_at, s.ends_at, s.last_at"
        " FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.hash = ? AND s.ends_at > ?",
        digest(cookie),
        time,
    )
    if row is None:
        return None
    *facts, ends_at, last_at = row
    later = min(time + idle, last_at)
    if later - ends_at > idle * _RENEWED_AFTER:
        # where nothing can be written, pages can still be read
        with contextlib.suppress(StoreError), cloud.db.transaction() as connection:
            connection.execute("UPDATE sessions SET ends_at = ? WHERE hash = ?", (later, digest(cookie)))
    return as_user(facts)


def end(cloud: Cloud, cookie: Secret) -> None:
    """End a session."""
    with cloud.db.transaction() as connection:
        connection.execute("DELETE FROM sessions WHERE hash = ?", (digest(cookie),))
