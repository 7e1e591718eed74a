"""Organizations and their users: one tree, whose members see themselves and what is below them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from typing import Any

from app.localcloud.clock import now
from app.localcloud.database import Database
from app.localcloud.refusals import NotFound, Refusal

ROOT_ID = 1
FIRST_ADMIN = "admin@station.example"
_ATOM = r"[A-Za-z0-9!#$%&'*+/=^_`{|}~-]+"
EMAIL = rf"^{_ATOM}(\.{_ATOM})*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$"
"""What can stand in a mail's header as it is."""
LINE = r"^[^\x00-\x20\x7f]([^\x00-\x1f\x7f]*[^\x00-\x20\x7f])?$"
"""A name: no control characters, no blanks at the ends."""


class OrganizationType(StrEnum):
    """What the vendor lets a new organization be."""

    BUSINESS = "BUSINESS"
    PERSONAL = "PERSONAL"
    BRANCH = "BRANCH"
    DISTRIBUTOR = "DISTRIBUTOR"
    CONTRACTOR = "CONTRACTOR"
    INSTALLER = "INSTALLER"
    RESELLER = "RESELLER"


class Role(IntEnum):
    """What a user may do in an organization."""

    ADMIN = 1
    STAFF = 2
    USER = 3


class UserStatus(StrEnum):
    """Whether a user has accepted the invitation."""

    PENDING = "Pending"
    ACTIVE = "Active"


@dataclass(frozen=True, slots=True)
class Organization:
    id: int
    name: str
    parent_id: int | None
    description: str | None
    tz: str
    changed_at: int  # ms


@dataclass(frozen=True, slots=True)
class User:
    id: int
    org_id: int
    email: str
    name: str
    role_id: int
    locale: str | None
    status: UserStatus
    changed_at: int  # ms


_ORGANIZATION = "SELECT id, name, parent_id, description, tz, changed_at FROM organizations"
_USER = "SELECT id, org_id, email, name, role_id, locale, status, changed_at FROM users"
ABOVE = """
WITH RECURSIVE above (id) AS (
    SELECT ? UNION SELECT parent_id FROM organizations JOIN above USING (id) WHERE parent_id IS NOT NULL
)
"""
"""Begins a query over an organization and everything above it; its placeholder comes first."""
BELOW = """
WITH RECURSIVE below (id) AS (
    SELECT ? UNION SELECT organizations.id FROM organizations JOIN below ON parent_id = below.id
)
"""
"""As ABOVE, with everything below it."""


def reaches(db: Database, from_org: int, org_id: int | None) -> bool:
    """Tell whether an organization has access to another one: it is that one, or stands above it."""
    if org_id is None:
        return False
    return db.row(f"{ABOVE} SELECT 1 FROM above WHERE id = ?", org_id, from_org) is not None


def organization(db: Database, org_id: int) -> Organization:
    """Return an organization. Raises NotFound."""
    row = db.row(f"{_ORGANIZATION} WHERE id = ?", org_id)
    if row is None:
        raise NotFound("Organization is not found or you don't have access to it.")
    return Organization(*row)


def children(db: Database, parent_id: int, offset: int, size: int) -> tuple[list[Organization], int]:
    """Return some of an organization's direct sub-organizations, and how many there are."""
    rows = db.rows(f"{_ORGANIZATION} WHERE parent_id = ? ORDER BY id LIMIT ? OFFSET ?", parent_id, size, offset)
    total = db.count("SELECT count(*) FROM organizations WHERE parent_id = ?", parent_id)
    return [Organization(*row) for row in rows], total


def create(
    db: Database, parent_id: int, name: str, kind: OrganizationType, tz: str, description: str | None
) -> Organization:
    """Create a sub-organization."""
    with db.transaction() as connection:
        return add(connection, parent_id, name, kind, tz, description)


def add(
    connection: sqlite3.Connection, parent_id: int, name: str, kind: OrganizationType, tz: str, description: str | None
) -> Organization:
    """Create a sub-organization in the caller's transaction."""
    row = connection.execute(
        "INSERT INTO organizations (parent_id, name, type, description, tz, changed_at) VALUES (?, ?, ?, ?, ?, ?)"
        " RETURNING id, name, parent_id, description, tz, changed_at",
        (parent_id, name, kind.value, description, tz, now()),
    ).fetchone()
    return Organization(*row)


def users(db: Database, org_id: int, offset: int, size: int) -> tuple[list[User], int]:
    """Return some of an organization's users, and how many there are."""
    rows = db.rows(f"{_USER} WHERE org_id = ? ORDER BY id LIMIT ? OFFSET ?", org_id, size, offset)
    return [as_user(row) for row in rows], db.count("SELECT count(*) FROM users WHERE org_id = ?", org_id)


def user(db: Database, from_org: int, user_id: int) -> User:
    """Return a user that an organization has access to. Raises NotFound."""
    row = db.row(f"{_USER} WHERE id = ?", user_id)
    if row is None or not reaches(db, from_org, row["org_id"]):
        raise NotFound("User is not found or you don't have access to him.")
    return as_user(row)


def by_email(db: Database, email: str) -> User | None:
    """Return the user with an e-mail address, however it is capitalised, or None."""
    row = db.row(f"{_USER} WHERE email = ?", email)
    return as_user(row) if row else None


def add_user(
    connection: sqlite3.Connection, org_id: int, email: str, name: str, role: Role, locale: str | None
) -> User:
    """Make a user who has yet to choose a password, in the caller's transaction. Raises Refusal: e-mail in use."""
    try:
        row = connection.execute(
            "INSERT INTO users (org_id, email, name, role_id, locale, status, invited_at, changed_at)"
            " VALUES (?, ?, ?, ?, ?, 'Pending', ?, ?)"
            " RETURNING id, org_id, email, name, role_id, locale, status, changed_at",
            (org_id, email, name, role.value, locale, now(), now()),
        ).fetchone()
    except sqlite3.IntegrityError as error:
        raise Refusal("{email} is already in use", email=email) from error
    return as_user(row)


def found(connection: sqlite3.Connection) -> None:
    """Make the root organization and its first administrator, in the caller's transaction."""
    connection.execute(
        "INSERT INTO organizations (id, name, type, tz, changed_at) VALUES (?, 'Token Station', 'ROOT', 'UTC', ?)",
        (ROOT_ID, now()),
    )
    connection.execute(
        "INSERT INTO users (org_id, email, name, role_id, status, changed_at) VALUES (?, ?, ?, ?, 'Active', ?)",
        (ROOT_ID, FIRST_ADMIN, "Administrator", Role.ADMIN.value, now()),
    )


def as_user(row: Iterable[Any]) -> User:
    """Return the user of a row that holds `User`'s fields in their order."""
    user = User(*row)
    return replace(user, status=UserStatus(user.status))
