"""Devices: whose they are, and what is known of them. Each one carries a static token.

A device without an owner in the organization that made its token is unclaimed; anywhere else it is claimed.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from app.domain.sealing import Seal
from app.domain.secret import Secret
from app.localcloud.clock import now
from app.localcloud.database import Database
from app.localcloud.organizations import BELOW, User, reaches
from app.localcloud.refusals import NotFound, Refusal
from app.localcloud.templates import DEVICE_NAME, DEVICE_OWNER, LONGEST_NAME, fits


@dataclass(frozen=True, slots=True)
class Device:
    id: int
    template_id: int
    org_id: int
    owner_id: int | None
    name: str
    activated_at: int  # ms, as the others
    first_connected_at: int | None
    connected_at: int | None
    disconnected_at: int | None
    token_id: int
    auth_token: Secret


@dataclass(frozen=True, slots=True)
class Field:
    """A metadata field of one device."""

    id: int
    name: str
    value: str


_DEVICE = """
SELECT d.id, d.template_id, d.org_id, d.owner_id, d.name, d.activated_at, d.first_connected_at, d.connected_at,
    d.disconnected_at, t.id AS token_id, t.qr_token, t.sealed
FROM devices d JOIN tokens t ON t.device_id = d.id
"""


def page(db: Database, seal: Seal, org_id: int, offset: int, size: int, *, below: bool) -> tuple[list[Device], int]:
    """Return some of an organization's devices, with those `below` it or without, and how many there are."""
    where = f"org_id IN ({BELOW} SELECT id FROM below)" if below else "org_id = ?"
    rows = db.rows(f"{_DEVICE} WHERE d.{where} ORDER BY d.id LIMIT ? OFFSET ?", org_id, size, offset)
    total = db.count(f"SELECT count(*) FROM devices WHERE {where}", org_id)
    return [_device(seal, row) for row in rows], total


def device(db: Database, seal: Seal, from_org: int, device_id: int) -> Device:
    """Return a device that an organization has access to. Raises NotFound."""
    row = db.row(f"{_DEVICE} WHERE d.id = ?", device_id)
    if row is None or not reaches(db, from_org, row["org_id"]):
        raise NotFound(
            "Device with identifier {device_id} is not found or belong to another organization.", device_id=device_id
        )
    return _device(seal, row)


def create(connection: sqlite3.Connection, token_id: int, org_id: int, owner_id: int | None) -> int:
    """Make the device of a static token, in the caller's transaction; return its id.

    It begins with the name and the metadata that its token was made with. Those stay with the token: they do not
    follow what the device's are changed to, and a device that is deleted and comes back begins with them again.
    """
    named = "f.token_id = tokens.id AND m.template_id = tokens.template_id AND m.id = f.field_id"
    row = connection.execute(
        "INSERT INTO devices (template_id, org_id, owner_id, name, activated_at)"
        " SELECT templates.id, ?, ?, coalesce("
        f"  (SELECT f.value FROM token_fields f JOIN metafields m ON {named} AND m.type = ?),"
        "  substr(templates.name, 1, ?)), ?"
        " FROM tokens JOIN templates ON templates.id = template_id WHERE tokens.id = ? RETURNING id",
        (org_id, owner_id, DEVICE_NAME, LONGEST_NAME, now(), token_id),
    ).fetchone()
    connection.execute(
        "INSERT INTO device_fields (device_id, field_id, value)"
        f" SELECT ?, f.field_id, f.value FROM tokens JOIN token_fields f JOIN metafields m ON {named}"
        " WHERE tokens.id = ? AND m.type <> ?",
        (row["id"], token_id, DEVICE_NAME),
    )
    connection.execute("UPDATE tokens SET device_id = ? WHERE id = ?", (row["id"], token_id))
    return int(row["id"])


def fields(db: Database, device: Device) -> list[Field]:
    """Return a device's metadata; a field that nobody filled has the value ""."""
    rows = db.rows(
        "SELECT m.id, m.name, CASE m.type WHEN ? THEN d.name WHEN ? THEN coalesce(u.email, '')"
        " ELSE coalesce(f.value, '') END"
        " FROM devices d JOIN metafields m ON m.template_id = d.template_id"
        " LEFT JOIN users u ON u.id = d.owner_id"
        " LEFT JOIN device_fields f ON f.device_id = d.id AND f.field_id = m.id"
        " WHERE d.id = ? ORDER BY m.id",
        DEVICE_NAME,
        DEVICE_OWNER,
        device.id,
    )
    return [Field(*row) for row in rows]


def set_field(db: Database, device: Device, field_id: int, value: str) -> None:
    """Give one metadata field its value. Raises NotFound; Refusal for the owner's field and an unfit name."""
    with db.transaction() as connection:
        field = connection.execute(
            "SELECT type FROM metafields WHERE template_id = ? AND id = ?", (device.template_id, field_id)
        ).fetchone()
        if field is None:
            raise NotFound("Meta field is not found.")
        if not fits(field["type"], value):
            raise Refusal("The provided value for metafield is invalid.")
        if field["type"] == DEVICE_NAME:
            connection.execute("UPDATE devices SET name = ? WHERE id = ?", (value, device.id))
        else:
            connection.execute(
                "INSERT INTO device_fields (device_id, field_id, value) VALUES (?, ?, ?)"
                " ON CONFLICT (device_id, field_id) DO UPDATE SET value = excluded.value",
                (device.id, field_id, value),
            )


def transfer_to_user(db: Database, device: Device, user: User) -> None:
    """Give a device to a user, in whose organization it is from now on. Raises Refusal where it is the user's."""
    if device.owner_id == user.id:
        raise Refusal("Can't transfer to the same owner")
    _move(db, device, user.org_id, user.id)


def transfer_to_organization(db: Database, device: Device, org_id: int) -> None:
    """Give a device to another organization, where it has no owner. Raises Refusal where it is there."""
    if device.org_id == org_id:
        raise Refusal("Can't transfer to the same owner")
    _move(db, device, org_id, None)


def remove_owner(db: Database, device: Device) -> None:
    """Leave a device in its organization without an owner."""
    _move(db, device, device.org_id, None)


def delete(db: Database, device: Device) -> None:
    """Delete a device; its token is unclaimed from now on, and the device is a new one when it connects again."""
    with db.transaction() as connection:
        connection.execute("UPDATE tokens SET claimed = 0, device_id = NULL WHERE id = ?", (device.token_id,))
        connection.execute("DELETE FROM devices WHERE id = ?", (device.id,))


def disconnected(db: Database, token_id: int) -> None:
    """Record that the device of a token has gone offline."""
    with db.transaction() as connection:
        connection.execute(
            "UPDATE devices SET disconnected_at = ? WHERE id = (SELECT device_id FROM tokens WHERE id = ?)",
            (now(), token_id),
        )


def _move(db: Database, device: Device, org_id: int, owner_id: int | None) -> None:
    with db.transaction() as connection:
        connection.execute("UPDATE devices SET org_id = ?, owner_id = ? WHERE id = ?", (org_id, owner_id, device.id))
        connection.execute(
            "UPDATE tokens SET claimed = (? IS NOT NULL OR org_id <> ?) WHERE id = ?",
            (owner_id, org_id, device.token_id),
        )


def _device(seal: Seal, row: sqlite3.Row) -> Device:
    facts = dict(row)
    auth_token = seal.open(facts.pop("sealed"), facts.pop("qr_token"))
    return Device(**facts, auth_token=auth_token)
