"""Devices as a customer sees them: which ones, and what the customer may do with them. No AuthToken is among it."""

from __future__ import annotations

from dataclasses import dataclass

from app.localcloud.database import Database
from app.localcloud.organizations import Role, User
from app.localcloud.refusals import Forbidden, NotFound


@dataclass(frozen=True, slots=True)
class Seen:
    id: int
    name: str
    template: str
    org_id: int
    owner_id: int | None
    owner_email: str | None
    token_id: int
    connected_at: int | None  # ms
    serial: str | None


_SEEN = """
SELECT d.id, d.name, p.name AS template, d.org_id, d.owner_id, u.email AS owner_email, t.id AS token_id, d.connected_at,
    (SELECT f.value FROM device_fields f JOIN metafields m ON m.template_id = d.template_id AND m.id = f.field_id
     WHERE f.device_id = d.id AND m.name = 'Serial Number') AS serial
FROM devices d JOIN templates p ON p.id = d.template_id JOIN tokens t ON t.device_id = d.id
LEFT JOIN users u ON u.id = d.owner_id
"""
_MINE = "(d.owner_id = ? OR d.org_id = ?)"


def page(db: Database, user: User, offset: int, size: int) -> tuple[list[Seen], int]:
    """Return some of the devices that a user sees, newest first, and how many there are.

    Those are the user's own; for staff and administrators, those of their organization as well.
    """
    mine = user.id, _org(user)
    rows = db.rows(f"{_SEEN} WHERE {_MINE} ORDER BY d.id DESC LIMIT ? OFFSET ?", *mine, size, offset)
    return [Seen(*row) for row in rows], db.count(f"SELECT count(*) FROM devices d WHERE {_MINE}", *mine)


def see(db: Database, user: User, device_id: int) -> Seen:
    """Return one of the devices that a user sees. Raises NotFound."""
    row = db.row(f"{_SEEN} WHERE d.id = ? AND {_MINE}", device_id, user.id, _org(user))
    if row is None:
        raise NotFound("There is no such device among yours.")
    return Seen(*row)


def owned_token(db: Database, user: User, qr_token: str) -> int | None:
    """Return the device of a QR token where the user owns it already, or None."""
    row = db.row(
        "SELECT d.id FROM devices d JOIN tokens t ON t.device_id = d.id WHERE t.qr_token = ? AND d.owner_id = ?",
        qr_token,
        user.id,
    )
    return int(row["id"]) if row else None


def may_change(user: User, device: Seen) -> bool:
    """Tell whether a user may give a device away or delete it: its owner, or an administrator of its organization."""
    return device.owner_id == user.id or (user.role_id == Role.ADMIN and device.org_id == user.org_id)


def changeable(db: Database, user: User, device_id: int) -> Seen:
    """Return a device that a user may give away or delete. Raises NotFound, Forbidden."""
    device = see(db, user, device_id)
    if not may_change(user, device):
        raise Forbidden("Only the device's owner, or an administrator of its organization, can do this.")
    return device


def _org(user: User) -> int:
    """The organization all of whose devices a user sees; 0 is none."""
    return 0 if user.role_id == Role.USER else user.org_id
