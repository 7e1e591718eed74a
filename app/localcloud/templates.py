"""Device templates and their metadata fields. An organization uses its own templates and those above it."""

from __future__ import annotations

import secrets
import sqlite3
import string
from dataclasses import dataclass

from app.localcloud.database import Database
from app.localcloud.organizations import ABOVE, reaches
from app.localcloud.refusals import NotFound

DEVICE_NAME, DEVICE_OWNER, TEXT = "DeviceName", "DeviceOwner", "Text"
_FIELDS = (
    ("Device Name", DEVICE_NAME, "Device name"),
    ("Device Owner", DEVICE_OWNER, "Device owner's e-mail"),
    ("Serial Number", TEXT, "The manufacturer's serial number"),
    ("MAC address", TEXT, "The chip's own address"),
)
LONGEST_NAME = 50  # characters of a device's name, the vendor's limit
LONGEST_VALUE = 1000  # characters
_LETTERS = string.ascii_letters + string.digits


@dataclass(frozen=True, slots=True)
class Template:
    id: int  # what a static token calls productId
    text_id: str  # TMPL…
    org_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Metafield:
    id: int
    name: str
    type: str
    description: str


_TEMPLATE = "SELECT id, text_id, org_id, name FROM templates"


def page(db: Database, org_id: int, offset: int, size: int) -> tuple[list[Template], int]:
    """Return some of the templates that an organization can use, and how many there are."""
    usable = "org_id IN (SELECT id FROM above)"
    rows = db.rows(f"{ABOVE} {_TEMPLATE} WHERE {usable} ORDER BY id LIMIT ? OFFSET ?", org_id, size, offset)
    total = db.count(f"{ABOVE} SELECT count(*) FROM templates WHERE {usable}", org_id)
    return [Template(*row) for row in rows], total


def template(db: Database, org_id: int, wanted: str) -> Template:
    """Return a template that an organization can use, by its integer or its TMPL… id. Raises NotFound."""
    row = db.row(f"{_TEMPLATE} WHERE text_id = ? OR CAST(id AS TEXT) = ?", wanted, wanted)
    if row is None or not reaches(db, row["org_id"], org_id):
        raise NotFound("Template is not found or you don't have access to it.")
    return Template(*row)


def metafields(db: Database, template_id: int) -> list[Metafield]:
    """Return a template's metadata fields."""
    rows = db.rows("SELECT id, name, type, description FROM metafields WHERE template_id = ? ORDER BY id", template_id)
    return [Metafield(*row) for row in rows]


def fits(kind: str, value: str) -> bool:
    """Tell whether a metadata field of this type may be given a value; the owner's field follows the owner."""
    if kind == DEVICE_NAME:
        return 0 < len(value.strip()) <= len(value) <= LONGEST_NAME
    return kind != DEVICE_OWNER and len(value) <= LONGEST_VALUE and "\0" not in value


def ensure(connection: sqlite3.Connection, org_id: int, name: str) -> int:
    """Return the integer id of an organization's template of this name, made with the usual fields if need be."""
    row = connection.execute("SELECT id FROM templates WHERE org_id = ? AND name = ?", (org_id, name)).fetchone()
    if row:
        return int(row["id"])
    text_id = "TMPL" + "".join(secrets.choice(_LETTERS) for _ in range(9))
    cursor = connection.execute(
        "INSERT INTO templates (text_id, org_id, name) VALUES (?, ?, ?)", (text_id, org_id, name)
    )
    template_id = int(cursor.lastrowid or 0)
    connection.executemany(
        "INSERT INTO metafields (template_id, id, name, type, description) VALUES (?, ?, ?, ?, ?)",
        [(template_id, number, *field) for number, field in enumerate(_FIELDS, 1)],
    )
    return template_id
