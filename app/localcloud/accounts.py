"""Passwords of the customer pages, and accounts that customers make by themselves.

Whatever hashes or checks a password takes some 50 ms and 64 MB: callers do it in a thread (`thinking`).
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.domain.errors import BadInput
from app.domain.installed import RESOURCES
from app.domain.secret import Secret
from app.localcloud import organizations
from app.localcloud.clock import now
from app.localcloud.cloud import Cloud
from app.localcloud.database import Database
from app.localcloud.links import Kind, Link, gone, use
from app.localcloud.organizations import ROOT_ID, OrganizationType, Role, User

T = TypeVar("T")
SHORTEST, LONGEST = 8, 128  # characters of a password
_hasher = PasswordHasher()
_COMMON = RESOURCES / "customer-pages" / "common-passwords.txt"


async def thinking(cloud: Cloud, work: Callable[..., T], *values: object) -> T:
    """Run what takes long in a thread, few at a time: neither the others' requests nor the memory suffer."""
    async with cloud.thinking:
        return await asyncio.to_thread(work, *values)


@cache
def _common() -> frozenset[str]:
    return frozenset(_COMMON.read_text("utf-8").split())


def check_new(password: Secret, *personal: str) -> None:
    """Raise BadInput for a password that is too short, too long, often chosen, or made of the person's own facts."""
    text = _plain(password)
    if not SHORTEST <= len(text) <= LONGEST:
        raise BadInput("A password must have {shortest} to {longest} characters.", shortest=SHORTEST, longest=LONGEST)
    small = text.casefold()
    facts = {part for fact in personal for part in (fact.casefold(), fact.casefold().split("@")[0])}
    if small in _common() or small.rstrip("0123456789!.") in _common() | facts or len(set(small)) < 4 or small in facts:
        raise BadInput("This password is one of the first that are guessed. Choose another one.")


def hashed(password: Secret) -> str:
    """Return what is kept of a password."""
    return _hasher.hash(_plain(password))


def matches(kept: str | None, password: Secret) -> bool:
    """Tell whether a password is the one that was kept; without any it takes as long, and is none."""
    with contextlib.suppress(VerificationError, InvalidHashError):
        return _hasher.verify(kept or _nobody(), _plain(password)[: LONGEST + 1]) and kept is not None
    return False


def password_of(db: Database, email: str) -> tuple[int, str] | None:
    """Return id and hashed password of the user who may sign in with an e-mail address, or None."""
    row = db.row("SELECT id, password FROM users WHERE email = ? AND status = 'Active'", email)
    return (row["id"], row["password"]) if row and row["password"] else None


def choose_password(cloud: Cloud, link: Link, secret: Secret, kept: str) -> None:
    """Give the user of a link a password, which uses the link up. Raises NotFound where it just was."""
    with cloud.db.transaction() as connection:
        use(connection, secret)
        _set_password(connection, link.user.id, kept)


def change_password(cloud: Cloud, user: User, kept: str) -> None:
    """Give a user another password: every session and every mailed link to choose one ends."""
    with cloud.db.transaction() as connection:
        _set_password(connection, user.id, kept)


def register(cloud: Cloud, email: str, name: str, kept: str, locale: str, secret: bytes) -> None:
    """Keep an account until its e-mail address is confirmed; `secret` is the hash of the link's."""
    with cloud.db.transaction() as connection:
        connection.execute("DELETE FROM registrations WHERE ends_at <= ?", (now(),))
        connection.execute(
            "INSERT INTO registrations (hash, email, name, password, locale, ends_at) VALUES (?, ?, ?, ?, ?, ?)",
            (secret, email, name, kept, locale, now() + cloud.settings.link_seconds * 1000),
        )


def registered_password(cloud: Cloud, secret: bytes) -> str:
    """Return the hashed password that an account was registered with. Raises NotFound."""
    row = cloud.db.row("SELECT password FROM registrations WHERE hash = ? AND ends_at > ?", secret, now())
    if row is None:
        raise gone()
    return str(row["password"])


def confirm(cloud: Cloud, secret: bytes) -> User:
    """Make the account that was registered, in an organization of its own. Raises NotFound; Refusal: e-mail in use."""
    with cloud.db.transaction() as connection:
        row = connection.execute(
            "DELETE FROM registrations WHERE hash = ? AND ends_at > ? RETURNING email, name, password, locale",
            (secret, now()),
        ).fetchone()
        if row is None:
            raise gone()
        home = organizations.add(connection, ROOT_ID, row["name"], OrganizationType.PERSONAL, "UTC", None)
        user = organizations.add_user(connection, home.id, row["email"], row["name"], Role.USER, row["locale"])
        connection.execute("DELETE FROM registrations WHERE email = ?", (row["email"],))
        _set_password(connection, user.id, row["password"])
    return user


def _set_password(connection: sqlite3.Connection, user_id: int, kept: str) -> None:
    """Also ends the user's sessions, and the links by which somebody could choose yet another password."""
    connection.execute(
        "UPDATE users SET password = ?, status = 'Active', changed_at = ? WHERE id = ?", (kept, now(), user_id)
    )
    connection.execute("DELETE FROM sessions WHERE user_id = ?", (user_id,))
    connection.execute(
        "UPDATE links SET ends_at = min(ends_at, ?) WHERE user_id = ? AND kind <> ?", (now(), user_id, Kind.OFFER.value)
    )


def _plain(password: Secret) -> str:
    """One spelling for what keyboards write in two ways."""
    return unicodedata.normalize("NFC", password.reveal()).encode(errors="replace").decode()


@cache
def _nobody() -> str:
    return _hasher.hash("nobody's password")
