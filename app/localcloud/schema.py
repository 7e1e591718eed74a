"""The embedded cloud's tables, as migrations.

One root organization and its sub-organizations; users, templates, static tokens and devices belong to one each.
What a device is to its token stands in one place: `tokens.device_id` says which device carries the token,
`tokens.claimed` whether a customer has it; owner and organization are the device's.
"""

from __future__ import annotations

import sqlite_utils
from sqlite_utils import Migrations

from app.domain.errors import StoreError
from app.localcloud.database import Database, sentences

migrations = Migrations("embedded-cloud")


@migrations()
def m001_first(db: sqlite_utils.Database) -> None:
    """Organizations, users, OAuth clients and grants, templates, static tokens, devices."""
    for statement in _FIRST.split(";;"):
        db.execute(statement)


_FIRST = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID
;;
CREATE TABLE organizations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES organizations (id), -- NULL: the root
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    description TEXT,
    tz TEXT NOT NULL,
    changed_at INTEGER NOT NULL                      -- ms, as every time here
)
;;
CREATE INDEX organizations_parent ON organizations (parent_id)
;;
CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    role_id INTEGER NOT NULL,
    locale TEXT,
    status TEXT NOT NULL CHECK (status IN ('Pending', 'Active')),
    invited_at INTEGER,                              -- NULL: not by invitation
    changed_at INTEGER NOT NULL
)
;;
CREATE INDEX users_org ON users (org_id, id)
;;
CREATE TABLE clients (
    id TEXT PRIMARY KEY,
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    secret_hash BLOB NOT NULL,                       -- SHA-256; the secret itself is long and random
    platform_api INTEGER NOT NULL                    -- whether it has the Platform API's scope
) WITHOUT ROWID
;;
CREATE TABLE grants (
    hash BLOB PRIMARY KEY,                           -- SHA-256 of the access or refresh token
    kind TEXT NOT NULL CHECK (kind IN ('access', 'refresh')),
    client_id TEXT NOT NULL REFERENCES clients (id),
    ends_at INTEGER NOT NULL
) WITHOUT ROWID
;;
CREATE INDEX grants_end ON grants (ends_at)
;;
CREATE TABLE templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text_id TEXT NOT NULL UNIQUE,                    -- TMPL…
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    UNIQUE (org_id, name)
)
;;
CREATE TABLE metafields (
    template_id INTEGER NOT NULL REFERENCES templates (id),
    id INTEGER NOT NULL,                             -- counts from 1 in each template
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (template_id, id),
    UNIQUE (template_id, name)
) WITHOUT ROWID
;;
CREATE TABLE devices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    template_id INTEGER NOT NULL REFERENCES templates (id),
    org_id INTEGER REFERENCES organizations (id),    -- NULL: disclaimed, in no organization until it connects
    owner_id INTEGER REFERENCES users (id),
    name TEXT NOT NULL,
    activated_at INTEGER NOT NULL,
    first_connected_at INTEGER,
    connected_at INTEGER,
    disconnected_at INTEGER
)
;;
CREATE INDEX devices_org ON devices (org_id, id)
;;
CREATE TABLE device_fields (
    device_id INTEGER NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (device_id, field_id)
) WITHOUT ROWID
;;
CREATE TABLE tokens (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    qr_token TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL,                            -- the AuthToken, sealed for this QR token
    mark BLOB NOT NULL UNIQUE,                       -- keyed hash of the AuthToken: how a login finds its row
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    template_id INTEGER NOT NULL REFERENCES templates (id),
    created_at INTEGER NOT NULL,
    claimed INTEGER NOT NULL DEFAULT 0,
    device_id INTEGER UNIQUE REFERENCES devices (id),
    CHECK (claimed = 0 OR device_id IS NOT NULL)
)
;;
CREATE INDEX tokens_org ON tokens (org_id, id)
;;
CREATE INDEX tokens_template ON tokens (template_id)
"""


@migrations()
def m002_customers(db: sqlite_utils.Database) -> None:
    """Metadata of tokens without a device; passwords, sessions, registrations and mailed links of customers."""
    for statement in _SECOND.split(";;"):
        db.execute(statement)


_SECOND = """
CREATE TABLE token_fields (                          -- becomes the device's metadata when it appears
    token_id INTEGER NOT NULL REFERENCES tokens (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (token_id, field_id)
) WITHOUT ROWID
;;
ALTER TABLE users ADD COLUMN password TEXT /* argon2 hash; NULL: cannot sign in to the customer pages */
;;
CREATE TABLE links (                                 -- sent by mail; each works once
    hash BLOB PRIMARY KEY,                           -- SHA-256 of the secret in the link
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'password', 'offer')),
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    device_id INTEGER REFERENCES devices (id) ON DELETE CASCADE, -- what is offered …
    from_id INTEGER REFERENCES users (id) ON DELETE CASCADE,     -- … and by whom
    made_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL
) WITHOUT ROWID
;;
CREATE INDEX links_user ON links (user_id)
;;
CREATE INDEX devices_owner ON devices (owner_id)
;;
CREATE TABLE registrations (                         -- accounts whose e-mail address is not confirmed yet
    hash BLOB PRIMARY KEY,                           -- SHA-256 of the secret in the link
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    password TEXT NOT NULL,                          -- argon2 hash
    locale TEXT NOT NULL,
    ends_at INTEGER NOT NULL
) WITHOUT ROWID
;;
CREATE TABLE sessions (
    hash BLOB PRIMARY KEY,                           -- SHA-256 of the cookie
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    ends_at INTEGER NOT NULL,                        -- moves on with use
    last_at INTEGER NOT NULL                         -- ends_at never moves beyond
) WITHOUT ROWID
;;
CREATE INDEX sessions_end ON sessions (ends_at)
"""


def migrate(db: Database) -> None:
    """Bring the file to this program's schema. Raises StoreError where it comes from a newer version, or is damaged."""
    with sentences(db.path):
        tables = sqlite_utils.Database(db.connection)
        applied = [migration.name for migration in migrations.applied(tables)]
        known = [migration.name for migration in migrations._migrations]
        if applied != known[: len(applied)]:
            raise StoreError(
                "The embedded cloud's file {file} comes from a newer Token Station. Start that version.", file=db.path
            )
        if applied != known:
            migrations.apply(tables)
