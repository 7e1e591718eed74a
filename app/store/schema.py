"""The tables, as migrations: a fresh file and a migrated one end with the same schema."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlite_utils
from sqlite_utils import Migrations

from app.domain.errors import StoreError
from app.store.backup import back_up
from app.store.database import Database, store_errors

migrations = Migrations("token-station")


@migrations()
def m001_first(db: sqlite_utils.Database) -> None:
    """Token cache, units with their label copies, audit chain, outbox."""
    for statement in _FIRST.split(";;"):
        db.execute(statement)


_FIRST = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID
;;
CREATE TABLE templates (product_id INTEGER PRIMARY KEY, name TEXT NOT NULL, template_ids TEXT NOT NULL)
;;
CREATE TABLE passes (
    number INTEGER PRIMARY KEY AUTOINCREMENT, started_at TEXT NOT NULL, finished_at TEXT,
    seen INTEGER NOT NULL DEFAULT 0   -- rows taken in so far
)
;;
CREATE TABLE tokens (
    id INTEGER PRIMARY KEY,
    qr_token TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL,             -- the AuthToken, sealed for this qr_token
    mark BLOB NOT NULL UNIQUE,        -- keyed hash of the AuthToken: one AuthToken never stands under two QR tokens
    org_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('CLAIMED', 'UNCLAIMED')),
    created_at INTEGER NOT NULL,      -- ms
    owner_id INTEGER, device_id INTEGER, claimed_org_id INTEGER,
    seen_pass INTEGER NOT NULL,       -- the newest sync pass that saw it
    place INTEGER NOT NULL,           -- where it stood in the cloud's list then, from 0
    missed INTEGER NOT NULL DEFAULT 0,-- complete passes in a row that did not; 2: gone
    taken INTEGER NOT NULL DEFAULT 0  -- a unit holds it; kept by triggers, so that finding a free one needs no scan
)
;;
CREATE INDEX tokens_free ON tokens (product_id, id)
    WHERE status = 'UNCLAIMED' AND device_id IS NULL AND missed = 0 AND taken = 0
;;
CREATE TABLE units (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    mac TEXT NOT NULL,
    qr_token TEXT NOT NULL REFERENCES tokens (qr_token),
    org_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    recipe TEXT NOT NULL,
    serial TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reserved', 'writing', 'verified', 'printing', 'labelled', 'closed',
                                         'suspect', 'scrapped', 'returned')),
    slot TEXT NOT NULL,
    freed INTEGER NOT NULL DEFAULT 0, -- scrapped with its token proven untouched: the token is free again
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    why TEXT NOT NULL
)
;;
CREATE UNIQUE INDEX units_token ON units (qr_token) WHERE freed = 0
;;
CREATE UNIQUE INDEX units_mac ON units (mac) WHERE state NOT IN ('scrapped', 'returned')
;;
CREATE INDEX units_state ON units (state, changed_at)
;;
CREATE TRIGGER units_take AFTER INSERT ON units BEGIN
    UPDATE tokens SET taken = 1 WHERE qr_token = NEW.qr_token;
END
;;
CREATE TRIGGER units_free AFTER UPDATE OF freed ON units WHEN NEW.freed = 1 BEGIN
    UPDATE tokens SET taken = 0 WHERE qr_token = NEW.qr_token;
END
;;
CREATE TABLE lost (                   -- written before the copy that this file was restored from: nobody knows its unit
    qr_token TEXT PRIMARY KEY,
    number INTEGER NOT NULL,          -- the unit's
    mac TEXT NOT NULL
) WITHOUT ROWID
;;
CREATE TRIGGER lost_take AFTER INSERT ON lost BEGIN
    UPDATE tokens SET taken = 1 WHERE qr_token = NEW.qr_token;
END
;;
CREATE TRIGGER tokens_lost AFTER INSERT ON tokens
    WHEN EXISTS (SELECT 1 FROM lost WHERE qr_token = NEW.qr_token) BEGIN
    UPDATE tokens SET taken = 1 WHERE id = NEW.id;
END
;;
CREATE TABLE copies (
    unit TEXT NOT NULL REFERENCES units (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('printing', 'done', 'failed', 'unknown', 'void')),
    reason TEXT NOT NULL,             -- why it was printed; of the first copy ''
    job TEXT NOT NULL DEFAULT '',     -- the printer's reference
    printed_at TEXT NOT NULL,
    PRIMARY KEY (unit, number)
) WITHOUT ROWID
;;
CREATE UNIQUE INDEX copies_live ON copies (unit) WHERE state IN ('printing', 'done', 'unknown')
;;
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    bench TEXT NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    unit TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    why TEXT NOT NULL,
    facts TEXT NOT NULL,              -- JSON object
    hash TEXT NOT NULL UNIQUE         -- SHA-256 over the hash before and this row
)
;;
CREATE INDEX audit_unit ON audit (unit, seq)
;;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit log is only appended to'); END
;;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit log is only appended to'); END
;;
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES units (id),
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL,
    delivered_at TEXT,
    problem TEXT NOT NULL DEFAULT '', -- why the last try did not deliver it
    UNIQUE (unit, kind)
) WITHOUT ROWID
;;
CREATE INDEX outbox_pending ON outbox (created_at) WHERE delivered_at IS NULL
"""


@migrations()
def m002_people_and_desks(db: sqlite_utils.Database) -> None:
    """People, tokens' metadata, what the cloud is asked to do with tokens, QA's inspections, returned devices."""
    for statement in _SECOND.split(";;"):
        db.execute(statement)
    for event, row in ("insert", "NEW"), ("update", "NEW"), ("delete", "OLD"):
        db.execute(_MEANT_FOR.format(event=event, after=event.upper(), row=row))
    for table, column, values in ("units", "freed", "1"), ("errands", "outcome", "'refused', 'dropped'"):
        db.execute(_FREE.format(table=table, column=column, values=values))


_SECOND = """
CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    role TEXT NOT NULL CHECK (role IN ('operator', 'qa', 'returns', 'supervisor')),
    pin TEXT,                         -- argon2 hash; NULL: signs in by badge only
    badge BLOB UNIQUE,                -- keyed hash of the badge's code; NULL: signs in by PIN only
    active INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
) WITHOUT ROWID
;;
CREATE TABLE wrong_tries (
    who BLOB PRIMARY KEY,             -- keyed hash of the name as it was typed, known or not; or of "badge"
    number INTEGER NOT NULL,          -- in a row
    last_at REAL NOT NULL,            -- seconds since the epoch
    locked_until REAL NOT NULL        -- 0: not locked
) WITHOUT ROWID
;;
CREATE TABLE token_fields (           -- a token's metadata: its serial number, the MAC of the device it is meant for
    qr_token TEXT NOT NULL REFERENCES tokens (qr_token) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (qr_token, name)
) WITHOUT ROWID
;;
CREATE INDEX token_fields_value ON token_fields (  -- finds a MAC however it is written
    replace(replace(replace(replace(lower(value), ':', ''), '-', ''), '.', ''), ' ', '')
)
;;
ALTER TABLE tokens ADD COLUMN meant_for TEXT NOT NULL DEFAULT '' /* hex digits of the one MAC that its metadata name;
    '': they name none; anything else fits no device. Kept by triggers, so that finding a free one needs no scan */
;;
CREATE INDEX units_serial ON units (serial)
;;
DROP INDEX tokens_free
;;
CREATE INDEX tokens_free ON tokens (product_id, meant_for, id)
    WHERE status = 'UNCLAIMED' AND device_id IS NULL AND missed = 0 AND taken = 0
;;
CREATE TABLE paper (                  -- tokens whose label is on paper, for devices that are flashed elsewhere
    qr_token TEXT PRIMARY KEY REFERENCES tokens (qr_token),
    sheet INTEGER NOT NULL,           -- those that were put on paper together
    place INTEGER NOT NULL,           -- from 1
    UNIQUE (sheet, place)
) WITHOUT ROWID
;;
CREATE TRIGGER paper_take AFTER INSERT ON paper BEGIN
    UPDATE tokens SET taken = 1 WHERE qr_token = NEW.qr_token;
END
;;
CREATE TABLE errands (                -- what the cloud is asked to do with one token; done when it was seen there
    id TEXT PRIMARY KEY,
    batch TEXT NOT NULL,              -- those that were asked for together
    number INTEGER NOT NULL,          -- its place in the batch, from 1
    kind TEXT NOT NULL CHECK (kind IN ('disclaim', 'delete')),
    qr_token TEXT NOT NULL REFERENCES tokens (qr_token),
    claimed INTEGER NOT NULL,         -- it was then, by these, as far as the cloud says
    owner_id INTEGER, claimed_org_id INTEGER,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    sent_at TEXT,                     -- of the last try, from just before it; NULL: the cloud did not do it
    ended_at TEXT,
    outcome TEXT CHECK (outcome IN ('done', 'refused', 'dropped')),
    problem TEXT NOT NULL DEFAULT '', -- why the last try did not end it
    UNIQUE (batch, number)
) WITHOUT ROWID
;;
CREATE UNIQUE INDEX errands_open ON errands (qr_token) WHERE ended_at IS NULL
;;
CREATE TRIGGER errands_take AFTER INSERT ON errands BEGIN  -- no device gets it: it is to go, or may sit in another
    UPDATE tokens SET taken = 1 WHERE qr_token = NEW.qr_token;
END
;;
DROP TRIGGER units_free               -- an errand may keep the token too now: see _FREE
;;
CREATE INDEX errands_token ON errands (qr_token)
;;
ALTER TABLE units ADD COLUMN batch TEXT NOT NULL DEFAULT '' /* the order or batch that was being made; '': none */
;;
CREATE INDEX units_batch ON units (batch, number) WHERE batch <> ''
;;
CREATE INDEX audit_at ON audit (at)
;;
CREATE TABLE inspections (            -- QA's run over one unit; how it ended follows from its findings
    id TEXT PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES units (id),
    checklist TEXT NOT NULL,          -- JSON: the recipe's checks when it began
    who TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    ended_at TEXT
)
;;
CREATE INDEX inspections_unit ON inspections (unit, begun_at)
;;
CREATE UNIQUE INDEX inspections_open ON inspections (unit) WHERE ended_at IS NULL
;;
CREATE TABLE findings (               -- only added to: the newest of a step counts
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    inspection TEXT NOT NULL REFERENCES inspections (id),
    number INTEGER NOT NULL,          -- of the checklist's step, from 1
    result TEXT NOT NULL,             -- pass, fail, or the number that was measured: the limits say what it means
    note TEXT NOT NULL,
    photo BLOB,                       -- JPEG
    who TEXT NOT NULL,
    at TEXT NOT NULL
)
;;
CREATE INDEX findings_of ON findings (inspection, id)
;;
CREATE TABLE returns (                -- a device that came back, and the way that it goes
    id TEXT PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES units (id),
    way TEXT NOT NULL CHECK (way IN ('resell', 'reprovision', 'transfer', 'scrap')),
    step TEXT NOT NULL,               -- the last one that is done; '' before the first
    target TEXT NOT NULL,             -- whose it shall be: 'user 12', 'organization 7'; '' where it is not transferred
    touched INTEGER NOT NULL DEFAULT 0,  -- from just before its flash was changed: that may be half done
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    ended_at TEXT,
    outcome TEXT CHECK (outcome IN ('done', 'given up')),
    follower TEXT REFERENCES units (id)  -- the newest unit that followed it on its device
) WITHOUT ROWID
;;
CREATE UNIQUE INDEX returns_open ON returns (unit) WHERE ended_at IS NULL
;;
CREATE TABLE organizations (          -- the names that the cloud gave to customers' organizations
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL              -- in lower case, to be found by its beginning
)
;;
CREATE INDEX organizations_folded ON organizations (folded)
;;
CREATE INDEX tokens_customer ON tokens (claimed_org_id, id) WHERE status = 'CLAIMED'
;;
CREATE INDEX tokens_gone ON tokens (id) WHERE missed >= 2
;;
-- Find units and tokens by any three characters, or digits of a MAC: a token by the one that its metadata name. Without
-- a content of their own; their rowids are the unit's number and the token's id. MACs stand apart, for speed.
CREATE VIRTUAL TABLE unit_parts USING fts5(serial, batch, content = '', tokenize = 'trigram')
;;
CREATE VIRTUAL TABLE unit_macs USING fts5(mac, content = '', tokenize = 'trigram')
;;
CREATE VIRTUAL TABLE token_macs USING fts5(mac, content = '', tokenize = 'trigram')
;;
INSERT INTO unit_parts (rowid, serial, batch) SELECT number, serial, batch FROM units
;;
INSERT INTO unit_macs (rowid, mac) SELECT number, replace(mac, ':', '') FROM units
;;
CREATE TRIGGER units_parts AFTER INSERT ON units BEGIN  -- what is indexed of a unit never changes
    INSERT INTO unit_parts (rowid, serial, batch) VALUES (NEW.number, NEW.serial, NEW.batch);
    INSERT INTO unit_macs (rowid, mac) VALUES (NEW.number, replace(NEW.mac, ':', ''));
END
;;
CREATE TRIGGER tokens_macs AFTER UPDATE OF meant_for ON tokens WHEN NEW.meant_for <> OLD.meant_for BEGIN
    INSERT INTO token_macs (token_macs, rowid, mac) SELECT 'delete', OLD.id, OLD.meant_for WHERE OLD.meant_for <> '';
    INSERT INTO token_macs (rowid, mac) SELECT NEW.id, NEW.meant_for WHERE NEW.meant_for <> '';
END
;;
CREATE INDEX units_every_mac ON units (mac, number)
"""

_FREE = """
CREATE TRIGGER {table}_free AFTER UPDATE OF {column} ON {table} WHEN NEW.{column} IN ({values}) BEGIN
    UPDATE tokens SET taken = EXISTS (SELECT 1 FROM units WHERE qr_token = NEW.qr_token AND freed = 0)
        OR EXISTS (SELECT 1 FROM lost WHERE qr_token = NEW.qr_token)
        OR EXISTS (SELECT 1 FROM paper WHERE qr_token = NEW.qr_token)
        OR EXISTS (SELECT 1 FROM errands WHERE qr_token = NEW.qr_token
                   AND (coalesce(outcome, 'done') = 'done' OR sent_at IS NOT NULL))
    WHERE qr_token = NEW.qr_token;
END
"""

_MEANT_FOR = """
CREATE TRIGGER token_fields_{event} AFTER {after} ON token_fields
    WHEN lower({row}.name) IN ('mac address', 'mac') BEGIN
    UPDATE tokens SET meant_for = (
        SELECT CASE count(DISTINCT mac) WHEN 0 THEN '' WHEN 1 THEN max(mac) ELSE 'several' END FROM (
            SELECT replace(replace(replace(replace(lower(value), ':', ''), '-', ''), '.', ''), ' ', '') AS mac
            FROM token_fields WHERE qr_token = {row}.qr_token AND lower(name) IN ('mac address', 'mac')))
    WHERE qr_token = {row}.qr_token;
END
"""


def migrate(db: Database, backups: Path) -> None:
    """Bring the file to this program's schema; an older file is copied to `backups` first.

    Raises StoreError where the file comes from a newer version, or cannot be written.
    """
    applied, known = _versions(db)
    if applied == known:
        return
    if applied:
        back_up(db, backups)
    with store_errors(db.path):
        migrations.apply(sqlite_utils.Database(db.connection))


def fresh_schema() -> list[tuple[str, str, str]]:
    """Return type, name and SQL of each table, index and trigger that a new file has."""
    connection = sqlite3.connect(":memory:")
    try:
        migrations.apply(sqlite_utils.Database(connection))
        return connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_%' ESCAPE '\\'"
        ).fetchall()
    finally:
        connection.close()


def check_version(db: Database) -> None:
    """Check that a file which is only read has this program's schema. Raises StoreError."""
    applied, known = _versions(db)
    if applied != known:
        raise StoreError("{file} comes from another version of Token Station. Look at it with that one.", file=db.path)


def _versions(db: Database) -> tuple[list[str], list[str]]:
    """Return the migrations that a file has, and those that this program knows. Raises StoreError for a newer file."""
    try:
        with store_errors(db.path):
            tables = sqlite_utils.Database(db.connection)
            has_some = "_sqlite_migrations" in tables.table_names()
            applied = [migration.name for migration in migrations.applied(tables)] if has_some else []
    except KeyError as error:  # a damaged table of migrations
        raise StoreError(
            "The station's file {file} is damaged. Restore a copy from the folder backups.", file=db.path
        ) from error
    known = [migration.name for migration in migrations._migrations]
    if applied != known[: len(applied)]:
        raise StoreError(
            "The station's file {file} comes from a newer Token Station. Start that version.", file=db.path
        )
    return applied, known
